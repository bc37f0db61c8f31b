import { setTimeout as pause } from 'node:timers/promises';
import type { WalkOffice } from './office.ts';
import { withoutMarks } from './phrase.ts';
import type { Found } from './row.ts';

/** The index follows the journal: what was just committed may take a moment. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 150;

async function isFound(office: WalkOffice, phrase: string, id: string): Promise<boolean> {
  const query = new URLSearchParams({ q: `"${phrase}"`, limit: '100' });
  const until = performance.now() + PATIENCE_MS;
  do {
    const { items } = await office.searcher.get(`/search?${query}`);
    if (items.some((hit: { id: string }) => hit.id === id)) return true;
    await pause(LOOK_EVERY_MS);
  } while (performance.now() < until);
  return false;
}

/** As an official who only searches: once as it is written, once as it is typed in a hurry. */
export async function find(office: WalkOffice, phrase: string, id: string): Promise<Found> {
  const marked = await isFound(office, phrase, id);
  return { phrase, marked, unmarked: await isFound(office, withoutMarks(phrase), id) };
}
