/** Where records, journal and files live: in the data folder, or in a database that several processes share. */
import { readFileSync } from 'node:fs';
import type { StorageOptions } from '../storage/open.ts';
import { allKinds, SCHEMA } from './kinds.ts';
import { oneOf, text, whole } from './setting-types.ts';

/** What the program promises of its writes and reads, it asks for itself: nothing else may stand in the address. */
const AGREEING: Readonly<Record<string, string>> = {
  w: 'majority',
  j: 'true',
  journal: 'true',
  readconcernlevel: 'majority',
  readpreference: 'primary',
  retrywrites: 'true',
  retryreads: 'true',
};
const DATABASE = /^[^/\\. "$*<>:|?]{1,63}$/;

/** Hosts, perhaps a user and a password, one database, options. Only the form: the server is asked at the start. */
export function asMongoUri(raw: string): string | undefined {
  const parts = /^mongodb(?:\+srv)?:\/\/(?:[^@/\s]+@)?[^@/\s?]+(?:\/([^?\s]*)(?:\?([^\s]*))?)?$/.exec(raw);
  if (!parts) return undefined;
  const [, database = '', options = ''] = parts;
  if (database !== '' && !DATABASE.test(database)) return undefined;
  const agrees = ([name, value]: [string, string]) =>
    [undefined, value].includes(AGREEING[name.toLowerCase()]);
  return [...new URLSearchParams(options)].every(agrees) ? raw : undefined;
}

export const MONGODB_URI_ALLOWED =
  'mongodb:// or mongodb+srv://, [user:password@] with special letters as %40 and the like, hosts, [/database], ' +
  '[?options] of which none weakens what is promised of writes and reads (w, journal, readConcernLevel, readPreference)';

export const storageSettings = {
  STORAGE_ENGINE: oneOf('STORAGE_ENGINE', 'embedded', {
    values: ['embedded', 'mongodb'],
    description: 'What holds records and files: the data folder, or servers of MongoDB (docs/scaling.md).',
  }),
  MONGODB_URI: {
    ...text('MONGODB_URI', '', {
      parse: asMongoUri,
      allowed: MONGODB_URI_ALLOWED,
      description: 'Address of MongoDB; the database is `vanthu` unless it names one.',
    }),
    secret: true,
  },
  MONGODB_URI_FILE: text('MONGODB_URI_FILE', '', {
    parse: (raw) => raw,
    allowed: 'a path',
    description: 'File with that address, instead of the address itself.',
  }),
  MONGODB_POOL: whole('MONGODB_POOL', 20, {
    low: 1,
    high: 500,
    description: 'Connections to each server of MongoDB that one process opens at most.',
  }),
} as const;

export interface StorageConfig {
  readonly engine: string;
  /** Holds a password: never shown. */
  readonly uri: string;
  readonly uriFile: string;
  readonly pool: number;
}

export function isShared({ storage }: { readonly storage: StorageConfig }): boolean {
  return storage.engine === 'mongodb';
}

export function uriOf({ uri, uriFile }: StorageConfig): string {
  return uriFile ? readFileSync(uriFile, 'utf8').trim() : uri;
}

/** What a version of the program keeps. */
export type Records = Pick<StorageOptions, 'kinds' | 'schema'>;

/** What everybody who opens the storage of this installation opens it by. */
export function storageOptions(
  config: { readonly storage: StorageConfig; readonly dataDir: string },
  records: Records = { kinds: allKinds, schema: SCHEMA },
): StorageOptions {
  if (!isShared(config)) return { engine: 'embedded', folder: config.dataDir, ...records };
  return {
    engine: 'mongodb',
    uri: uriOf(config.storage),
    poolSize: config.storage.pool,
    ...records,
  };
}
