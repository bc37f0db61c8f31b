import { answer, api } from './client.ts';
import { pageOf } from './places.ts';

interface Found {
  items: { kind: string; id: string }[];
}

/** Has a digit and a separator or letters after it: `15/QĐ-BNV`, `15 qd bnv`, `120/2020/NĐ-CP`. */
const LIKE_A_NUMBER = /^\s*\d+\s*[/\-\s.]\s*(?:\d{4}\s*[/\-\s.]\s*)?\p{L}/u;

/** The page of the one document that has this number and symbol; undefined when none or several have. */
export async function pageOfNumber(words: string): Promise<string | undefined> {
  if (!LIKE_A_NUMBER.test(words)) return undefined;
  const found: Found = await answer(api.GET('/api/lookup', { params: { query: { number: words } } }));
  const only = found.items.length === 1 ? found.items[0] : undefined;
  return only && pageOf(only);
}
