import type { Connection } from 'mongoose';
import { collectKinds, type Kinds } from '../check.ts';
import { checked } from '../checked.ts';
import type { OpenOptions, Storage } from '../port.ts';
import { FIRST_VERSION } from '../schema-version.ts';
import { MongoStorage } from './adapter.ts';
import { connect, describeServer, type MongoOptions } from './connection.ts';
import { translated } from './errors.ts';
import { Membership } from './membership.ts';
import { checkFormat } from './migrate.ts';
import { type Models, modelsOf } from './models.ts';
import { placeOf, refuseMarked } from './move-mark.ts';
import { sharedSigner } from './signing-key.ts';

export interface MongoStorageOptions extends OpenOptions, MongoOptions {
  readonly engine: 'mongodb';
}

/** Before anything of it is changed: whether this database may be opened at all. */
type Refuse = (meta: Models['meta'], place: string) => Promise<void>;

interface OpenDatabase {
  readonly connection: Connection;
  readonly kinds: Kinds;
  readonly models: Models;
  readonly storage: MongoStorage;
  readonly member: string;
}

export async function openMongo(options: MongoStorageOptions): Promise<Storage> {
  const { storage, kinds } = await openDatabase(options, refuseMarked);
  return checked(storage, kinds);
}

export async function openDatabase(options: MongoStorageOptions, refuse: Refuse): Promise<OpenDatabase> {
  const kinds = collectKinds(options.kinds);
  const connection = await connect(options);
  try {
    const server = await translated(describeServer(connection));
    const models = modelsOf(connection, kinds);
    await translated(refuse(models.meta, placeOf(connection)));
    let storage: MongoStorage | undefined;
    const settled = async () => storage?.settled();
    const membership = new Membership({ models, kinds, schema: options.schema ?? FIRST_VERSION, settled });
    await translated(checkFormat(models));
    await translated(membership.start());
    // Once more when it stands among the members: whoever marks the database looks at these after that.
    await translated(refuse(models.meta, placeOf(connection))).catch(leaving(membership));
    const signer = await translated(sharedSigner(models.meta));
    storage = new MongoStorage({ connection, server, kinds, models, signer, membership });
    await storage.blobs.sweep(Date.now()).catch(() => undefined);
    return { connection, kinds, models, storage, member: membership.id };
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw error;
  }
}

function leaving(membership: Membership): (error: unknown) => Promise<never> {
  return async (error) => {
    await membership.stop();
    throw error;
  };
}
