/** One connection of mongoose, with everything that is promised to a writer or a reader stated here. */
import mongoose, { type Connection } from 'mongoose';
import { StorageError } from '../port.ts';

export interface MongoOptions {
  readonly uri: string;
  /** Else the one that the URI names, else `vanthu`. */
  readonly database?: string;
  /** Connections to each server that this process opens at most. */
  readonly poolSize?: number;
}

const { MongoAPIError, MongoParseError } = mongoose.mongo;
const DEFAULT_DATABASE = 'vanthu';
export const DEFAULT_POOL = 20;
/** An operation of the database is given up after so long; none of ours takes a second. */
export const OPERATION_MS = 20_000;
/** As a command names it; the driver names the last one otherwise. */
export const WRITE_CONCERN = { w: 'majority', j: true, wtimeout: OPERATION_MS } as const;
const REACH_MS = 5_000;

/**
 * Writes are on the disks of a majority before they count; reads see only what a majority has, from the primary. So
 * nothing that was acknowledged or read is taken back when a primary fails. On a standalone server both mean its own disk.
 */
export async function connect({ uri, database, poolSize = DEFAULT_POOL }: MongoOptions): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    ...databaseName(uri, database),
    maxPoolSize: poolSize,
    writeConcern: { w: WRITE_CONCERN.w, j: WRITE_CONCERN.j, wtimeoutMS: WRITE_CONCERN.wtimeout },
    readConcern: { level: 'majority' },
    readPreference: 'primary',
    retryWrites: true,
    retryReads: true,
    serverSelectionTimeoutMS: REACH_MS,
    connectTimeoutMS: REACH_MS,
    waitQueueTimeoutMS: OPERATION_MS,
    socketTimeoutMS: 2 * OPERATION_MS,
    heartbeatFrequencyMS: 2_000,
    bufferCommands: false,
    autoCreate: false,
    autoIndex: false,
  });
  try {
    return await connection.asPromise();
  } catch (cause) {
    await connection.close().catch(() => undefined);
    throw notConnected(cause as Error);
  }
}

/** None of these messages holds the address: a password may stand in it. */
function notConnected(cause: Error): StorageError {
  const isRefused = [18, 8000].includes(Number((cause as { readonly code?: unknown }).code));
  const isMisnamed = cause instanceof MongoAPIError || cause instanceof MongoParseError;
  const [reason, message] = isRefused
    ? ['sign-in', `the database refuses the user or the password: ${cause.message}`]
    : isMisnamed
      ? ['address', `the address of the database is not right: ${cause.message}`]
      : ['unreachable', `the database does not answer: ${cause.message}`];
  return new StorageError('STORAGE_UNAVAILABLE', message, { reason }, { cause });
}

function databaseName(uri: string, database: string | undefined): { readonly dbName?: string } {
  if (database !== undefined) return { dbName: database };
  const named = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1];
  return named ? {} : { dbName: DEFAULT_DATABASE };
}

export interface Server {
  readonly product: string;
  readonly version: string;
  /** A replica set or a sharded cluster: then there are linearizable reads and change streams. */
  readonly isReplicated: boolean;
}

const OLDEST = 7;

export async function describeServer(connection: Connection): Promise<Server> {
  const admin = connection.getClient().db('admin');
  const hello = await admin.command({ hello: 1 });
  const build = await admin.command({ buildInfo: 1 });
  const version = String(build.version);
  if (Number.parseInt(version, 10) < OLDEST) {
    const message = `MongoDB ${version} is too old: ${OLDEST}.0 or newer is needed`;
    throw new StorageError('STORAGE_UNAVAILABLE', message, { version });
  }
  const isReplicated = hello.setName !== undefined || hello.msg === 'isdbgrid';
  return { product: productOf(build), version, isReplicated };
}

/** Other servers of the wire protocol name themselves by a field such as `ferretdb` or `xyzVersion`. */
function productOf(build: { readonly [key: string]: unknown }): string {
  const other = Object.keys(build).find((name) => /^[a-z]+Version$/.test(name) && name !== 'shellVersion');
  if ('ferretdb' in build) return 'FerretDB (MongoDB protocol)';
  return other ? `${other.replace(/Version$/, '')} (MongoDB protocol)` : 'MongoDB';
}
