import type { DatabaseSync } from 'node:sqlite';
import type { Report } from '../chain.ts';
import type { Kinds } from '../check.ts';
import type { Folder } from './files.ts';

export interface Work {
  readonly database: DatabaseSync;
  readonly folder: Folder;
  readonly kinds: Kinds;
  readonly report: Report;
  /** Only this agency. */
  readonly agency: string | undefined;
}

/** Kinds that have a table, declared by this program or by an older one. */
export function storedKinds({ database }: Work): readonly string[] {
  return database
    .prepare('SELECT kind FROM declared ORDER BY kind')
    .all()
    .map((row) => row.kind as string);
}
