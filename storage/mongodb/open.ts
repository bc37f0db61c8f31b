import { collectKinds } from '../check.ts';
import { checked } from '../checked.ts';
import type { OpenOptions, Storage } from '../port.ts';
import { MongoStorage } from './adapter.ts';
import { connect, describeServer, type MongoOptions } from './connection.ts';
import { translated } from './errors.ts';
import { migrate } from './migrate.ts';
import { modelsOf } from './models.ts';
import { sharedSigner } from './signing-key.ts';

export interface MongoStorageOptions extends OpenOptions, MongoOptions {
  readonly engine: 'mongodb';
}

export async function openMongo(options: MongoStorageOptions): Promise<Storage> {
  const kinds = collectKinds(options.kinds);
  const connection = await connect(options);
  try {
    const server = await translated(describeServer(connection));
    const models = modelsOf(connection, kinds);
    await translated(migrate(models, kinds));
    const signer = await translated(sharedSigner(models.meta));
    const storage = new MongoStorage({ connection, server, kinds, models, signer });
    await storage.blobs.sweep(Date.now()).catch(() => undefined);
    return checked(storage, kinds);
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw error;
  }
}
