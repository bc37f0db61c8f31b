import type { SearchDocument, SearchHit } from '../port.ts';

/** What a hit shows without opening the body; kept as JSON in its row. */
export type Shown = Pick<SearchHit, 'text' | 'keywords' | 'dates' | 'sortDate'>;

export function shownOf(doc: SearchDocument): Shown {
  const { body: _, ...text } = doc.text;
  const entries = Object.entries(text).map(([field, value]) => [field, value.normalize('NFC')]);
  return {
    text: Object.fromEntries(entries),
    keywords: doc.keywords ?? {},
    dates: doc.dates ?? {},
    sortDate: doc.sortDate,
  };
}
