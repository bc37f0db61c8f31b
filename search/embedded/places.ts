import type { DatabaseSync } from 'node:sqlite';

/**
 * A document's place is its row number in every table: the day it is sorted by, then a number within that day. The
 * full-text table has it counted down, so that it yields the newest first by itself, reading forwards (backwards, FTS5
 * takes half as long again), and a page of newest hits reads no more than it shows.
 */
const DAY_ROOM = 2 ** 22;
/** Above every place. The row of a place in the full-text table is `TOP - place`. */
export const TOP = 2 ** 40;
const MS_A_DAY = 86_400_000;

export function firstPlaceOf(day: string): number {
  const days = Math.max(0, Math.floor((Date.parse(`${day}T00:00:00Z`) + 70 * 366 * MS_A_DAY) / MS_A_DAY));
  return days * DAY_ROOM;
}

export function isPlaceOf(place: number, day: string): boolean {
  return Math.floor(place / DAY_ROOM) === firstPlaceOf(day) / DAY_ROOM;
}

/** The next free place of the day. A day with four million documents goes on in the next one. */
export function freePlace(db: DatabaseSync, day: string): number {
  const first = firstPlaceOf(day);
  const last = db
    .prepare('SELECT max(place) AS place FROM doc WHERE place >= ? AND place < ?')
    .get(first, first + DAY_ROOM) as { place: number | null };
  if (last.place === null) return first;
  if (last.place + 1 < first + DAY_ROOM) return last.place + 1;
  return freePlace(db, new Date(Date.parse(`${day}T00:00:00Z`) + MS_A_DAY).toISOString().slice(0, 10));
}
