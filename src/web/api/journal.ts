import { useQuery } from '@tanstack/react-query';
import { type Answer, answer, api, changing } from './client.ts';
import type { Page } from './page.ts';

export type SignedHead = Answer<'/api/journal', 'get'>['signedHeads'][number];
export type Verdict = Answer<'/api/journal/verify', 'post'>;
export type JournalLine = Answer<'/api/journal/entries', 'get'>['items'][number];

export function useJournal() {
  return useQuery({ queryKey: ['journal'], queryFn: () => answer(api.GET('/api/journal')) });
}

/** The latest acts; the key of a page is the number before which it begins. */
export async function listJournal(after: string | undefined): Promise<Page<JournalLine>> {
  const query = { limit: 30, ...(after !== undefined && { before: Number(after) }) };
  const { items, next } = await answer(api.GET('/api/journal/entries', { params: { query } }));
  return { items, ...(next !== undefined && { next: String(next) }) };
}

export function verifyJournal() {
  return answer(api.POST('/api/journal/verify', { params: changing() }));
}
export function signHead() {
  return answer(api.POST('/api/journal/heads', { params: changing() }));
}
