/** A database from which everything is moved. The processes of the program are stopped. */
import { collectKinds } from '../check.ts';
import type { MovedMark, MoveSource } from '../moving/holdings.ts';
import { type Head, StorageError } from '../port.ts';
import { connect } from './connection.ts';
import { translated } from './errors.ts';
import { DatabaseHoldings } from './holdings.ts';
import { modelsOf } from './models.ts';
import { placeOf, readMark, refuseUnfinished, writeMark } from './move-mark.ts';
import { type MongoStorageOptions, openDatabase } from './open.ts';
import { readSigningKey } from './signing-key.ts';

class DatabaseSource extends DatabaseHoldings implements MoveSource {
  signingKey(): Promise<string> {
    return translated(readSigningKey(this.models.meta));
  }

  moved(): Promise<MovedMark | undefined> {
    return translated(readMark(this.models.meta, 'moved'));
  }

  mark(moved: MovedMark | undefined): Promise<void> {
    return translated(writeMark(this.models.meta, 'moved', moved));
  }

  /** What a process that died left to be written and erased is written and erased first. */
  override async heads(): Promise<readonly Head[]> {
    for (const { agency } of await super.heads()) await this.storage.journal.head(agency);
    return super.heads();
  }
}

export async function openDatabaseSource(options: MongoStorageOptions): Promise<MoveSource> {
  const source = new DatabaseSource(await openDatabase(options, refuseUnfinished));
  try {
    if ((await source.heads()).length === 0) {
      throw new StorageError('NOT_FOUND', `there is nothing in ${source.place}`);
    }
    return source;
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** The database is used again, as it was when it was moved away. */
export async function reopenDatabase(options: MongoStorageOptions): Promise<MovedMark> {
  const connection = await connect(options);
  try {
    const { meta } = modelsOf(connection, collectKinds(options.kinds));
    const moved = await translated(readMark(meta, 'moved'));
    if (!moved) throw new StorageError('NOT_FOUND', `${placeOf(connection)} was not moved away`);
    await translated(writeMark(meta, 'moved', undefined));
    return moved;
  } finally {
    await connection.close();
  }
}
