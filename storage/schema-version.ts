/**
 * Which versions of the program may work on the same records, one after another and beside each other. The number is not
 * the program's own: it goes up by one with each release that writes records in another way than the release before.
 */
import { StorageError } from './port.ts';

export interface SchemaVersion {
  readonly version: number;
  /** The oldest version whose records it understands; 1 unless given. */
  readonly takesOver?: number;
  /** The oldest version that may work beside it, and after it; the one before unless given. */
  readonly beside?: number;
}

/** Of records that nobody has given a number. */
export const FIRST_VERSION: SchemaVersion = { version: 1 };

/** What is kept with the records. */
export interface KeptVersions {
  /** The newest that has ever worked on them. */
  readonly newest: number;
  /** The oldest that still may. */
  readonly oldest: number;
}

export const besideOf = ({ version, beside = version - 1 }: SchemaVersion): number => beside;

/** Refuses, or says what is to be kept from now on. `running`: the versions of others that work on the records now. */
export function admit(
  kept: KeptVersions | undefined,
  own: SchemaVersion,
  running: readonly number[] = [],
): KeptVersions {
  const { version, takesOver = 1 } = own;
  if (kept) {
    if (version < kept.oldest) throw outdated(kept, own);
    if (kept.newest < takesOver) throw tooOld(kept, own);
  }
  const oldest = Math.min(version, ...running);
  if (oldest < besideOf(own)) throw besideOlder(oldest, own);
  if (!kept) return { newest: version, oldest: besideOf(own) };
  return {
    newest: Math.max(kept.newest, version),
    oldest: version > kept.newest ? besideOf(own) : kept.oldest,
  };
}

export function outdated({ newest, oldest }: KeptVersions, { version }: SchemaVersion): StorageError {
  const message =
    `the records are of version ${newest}, with which programs of version ${oldest} or newer work; this one has ${version}: ` +
    'start the newer program, or restore the backup that was made before the upgrade';
  return refusal(message, { problem: 'outdated', program: version, records: newest, needed: oldest });
}

function tooOld({ newest }: KeptVersions, { version, takesOver = 1 }: SchemaVersion): StorageError {
  const message =
    `the records are of version ${newest}, this program of version ${version} takes over ${takesOver} or newer: ` +
    'start a program between the two on them first';
  return refusal(message, { problem: 'too-old', program: version, records: newest, needed: takesOver });
}

function besideOlder(running: number, own: SchemaVersion): StorageError {
  const { version } = own;
  const message =
    `a program of version ${running} is running on these records, this one of version ${version} works beside ` +
    `${besideOf(own)} or newer: go through the versions one by one, or stop all older programs first`;
  return refusal(message, { problem: 'beside', program: version, running, needed: besideOf(own) });
}

function refusal(message: string, about: StorageError['about']): StorageError {
  return new StorageError('STORAGE_UNAVAILABLE', message, { reason: 'schema', ...about });
}
