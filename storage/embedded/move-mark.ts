/** Marks of a move in the database itself, so that a copy of it carries them, too. */
import type { DatabaseSync } from 'node:sqlite';
import type { MovedMark, UnfinishedMark } from '../moving/holdings.ts';
import { movedAway, unfinishedMove } from '../moving/refusals.ts';

interface Marks {
  readonly 'unfinished-move': UnfinishedMark;
  readonly moved: MovedMark;
}

/** Also of a file in which nothing was ever written. */
export function readMark<Name extends keyof Marks>(
  database: DatabaseSync,
  name: Name,
): Marks[Name] | undefined {
  if (!database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get()) return undefined;
  const row = database.prepare('SELECT value FROM meta WHERE name = ?').get(name);
  return row && (JSON.parse(row.value as string) as Marks[Name]);
}

export function writeMark<Name extends keyof Marks>(
  database: DatabaseSync,
  name: Name,
  mark: Marks[Name] | undefined,
): void {
  if (mark) database.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(name, JSON.stringify(mark));
  else database.prepare('DELETE FROM meta WHERE name = ?').run(name);
}

export function refuseUnfinished(database: DatabaseSync): void {
  const unfinished = readMark(database, 'unfinished-move');
  if (unfinished) throw unfinishedMove(unfinished, PLACE);
}

export function refuseMarked(database: DatabaseSync): void {
  refuseUnfinished(database);
  const moved = readMark(database, 'moved');
  if (moved) throw movedAway(moved, PLACE);
}

const PLACE = 'the data folder';
