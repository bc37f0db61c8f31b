/** Errors of the driver in the words of the port. */
import mongoose from 'mongoose';
import { StorageError } from '../port.ts';

const { MongoError, MongoNetworkError, MongoServerError, MongoServerSelectionError } = mongoose.mongo;

const DUPLICATE = 11000;
/** By their codes such errors are final: to try again changes nothing. */
const FINAL = new Set([
  13, // Unauthorized
  18, // AuthenticationFailed
  14031, // OutOfDiskSpace
  10334, // BSONObjectTooLarge
  121, // DocumentValidationFailure
  8000, // AtlasError: quota
]);

/** What keeps the program from its work and a person can mend; told by `about.reason`. */
const REASONS = new Map([
  [13, 'rights'],
  [18, 'sign-in'],
  [8000, 'sign-in'],
  [14031, 'full'],
]);

/** Errors of a socket that the driver passes on as they are, when it writes to one that has just been ended. */
const BROKEN_LINE: ReadonlySet<unknown> = new Set([
  'EPIPE',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'ENOTCONN',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
  'ERR_SOCKET_CLOSED',
]);
const isBrokenLine = (error: unknown): error is Error =>
  error instanceof Error && BROKEN_LINE.has((error as { readonly code?: unknown }).code);

interface Coded {
  readonly code?: number;
  readonly codeName?: string;
}

export const isDuplicate = (error: unknown): boolean => (error as Coded)?.code === DUPLICATE;

/** In an unordered bulk each operation has its own error: whether all of them only say that the document is there. */
export function isOnlyDuplicates(error: unknown): boolean {
  const { writeErrors, result } = error as {
    readonly writeErrors?: Coded | readonly Coded[];
    readonly result?: { getWriteConcernError?(): unknown };
  };
  if (result?.getWriteConcernError?.()) return false;
  const all = writeErrors === undefined ? [error as Coded] : [writeErrors].flat();
  return all.length > 0 && all.every((one) => (one as Coded).code === DUPLICATE);
}

/** After any other error of the database a write may have happened, or may happen yet. */
export function isOutcomeUnknown(error: unknown): boolean {
  return isBrokenLine(error) || (error instanceof MongoError && !FINAL.has(Number((error as Coded).code)));
}

export function asStorageError(error: unknown): unknown {
  const isAway =
    isBrokenLine(error) || error instanceof MongoNetworkError || error instanceof MongoServerSelectionError;
  if (!isAway && !(error instanceof MongoError) && !(error instanceof mongoose.Error)) return error;
  const code = error instanceof MongoServerError ? (error as Coded).code : undefined;
  const reason = isAway ? 'unreachable' : (REASONS.get(code ?? 0) ?? 'error');
  const about = { reason, ...(code === undefined ? {} : { code }) };
  return new StorageError('STORAGE_UNAVAILABLE', `the database failed: ${error.message}`, about, {
    cause: error,
  });
}

/** Every call of an adapter's part, its errors translated. */
export async function translated<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw asStorageError(error);
  }
}
