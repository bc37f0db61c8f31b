/** Why a storage does not open, or is not moved; each a sentence for the person at the console. */
import { StorageError } from '../port.ts';
import type { MovedMark, UnfinishedMark } from './holdings.ts';

export function unfinishedMove({ from, at }: UnfinishedMark, place: string): StorageError {
  const message =
    `${place} holds an unfinished move from ${from}, begun ${at}: ` +
    'run the same command `move` again, it goes on from there; or remove what is there';
  return new StorageError('STORAGE_UNAVAILABLE', message, { reason: 'unfinished-move' });
}

export function movedAway({ to, at }: MovedMark, place: string): StorageError {
  const message =
    `${place} was moved to ${to} on ${at}: work goes on there. ` +
    'To use this one again, without anything recorded there since: `npm run vanthu -- move reopen`';
  return new StorageError('STORAGE_UNAVAILABLE', message, { reason: 'moved' });
}

export function inUse(place: string, users: readonly string[]): StorageError {
  const message = `${place} is in use by ${users.join(', ')}: stop every process of the program first`;
  return new StorageError('STORAGE_IN_USE', message, { place });
}

export function notEmpty(place: string, content: string): StorageError {
  const message = `${place} is not empty (${content}): a move goes into an empty storage only`;
  return new StorageError('STORAGE_IN_USE', message, { place });
}

export function damaged(where: string, problem: string): StorageError {
  return new StorageError('CORRUPT', `${where}: ${problem}`, { place: where });
}

export function stillWriting(place: string): StorageError {
  const message = `somebody goes on writing to ${place}: stop every process of the program, then run this again`;
  return new StorageError('STORAGE_IN_USE', message, { place });
}
