import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import type { Place } from './harness.ts';
import { mongoTampering } from './mongodb-tampering.ts';

export type MongoDb = NonNullable<mongoose.Connection['db']>;

/** A short connection of its own, beside the program's. */
export async function withDatabase<T>(
  uri: string,
  database: string,
  use: (db: MongoDb) => Promise<T>,
): Promise<T> {
  const connection = await mongoose.createConnection(uri, { dbName: database, maxPoolSize: 2 }).asPromise();
  try {
    return await use(connection.db!);
  } finally {
    await connection.close();
  }
}

/** Everything that is stored, as text. */
async function dump(db: MongoDb): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const { name } of await db.listCollections().toArray()) {
    const all = await db.collection(name).find().toArray();
    parts.push(Buffer.from(JSON.stringify(all)));
  }
  return Buffer.concat(parts);
}

export function mongoPlace(uri: string): Omit<Place, 'open'> & { readonly database: string } {
  const database = `vanthu-test-${randomUUID().slice(0, 13)}`;
  const inside = <T>(use: (db: MongoDb) => Promise<T>) => withDatabase(uri, database, use);
  return {
    database,
    tamper: mongoTampering(inside),
    bytes: () => inside(dump),
    remove: () => inside(async (db) => void (await db.dropDatabase())),
  };
}
