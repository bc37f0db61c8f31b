/** From a document to what the index keeps of it: pure, so that it can be tested without a database. */
import { numberKey, words } from '../analysis/index.ts';
import { type SearchDocument, TEXT_FIELDS, type TextField } from '../port.ts';
import { hashOf, pairHash } from './hashes.ts';
import { TermWeights } from './term-weights.ts';
import {
  agencyToken,
  dayTokens,
  exactToken,
  keywordToken,
  numberToken,
  PLAIN_TOKEN,
  PREFIX_LENGTH,
  pairToken,
  prefixToken,
  readerToken,
} from './tokens.ts';

export interface Row {
  /** Texts of the full-text table's columns: `control`, then TEXT_FIELDS. */
  readonly columns: readonly string[];
  readonly weights: Uint8Array;
}

const SUGGESTED: ReadonlySet<TextField> = new Set(['number', 'title', 'abstract']);

export function rowOf(doc: SearchDocument): Row {
  const weights = new TermWeights();
  const prefixes = new Set<string>();
  const texts = TEXT_FIELDS.map((field) => column(field, textOf(doc, field), { weights, prefixes }));
  return { columns: [control(doc, prefixes), ...texts], weights: weights.toBytes() };
}

/** Leading zeros of a number are how it was written, not which number it is. */
function textOf(doc: SearchDocument, field: TextField): string {
  const text = doc.text[field] ?? '';
  return field === 'number' ? text.replace(/(?<!\d)0+(?=\d)/g, '') : text;
}

function column(
  field: TextField,
  text: string,
  { weights, prefixes }: { weights: TermWeights; prefixes: Set<string> },
): string {
  if (text === '') return '';
  const folded: string[] = [];
  const hashes: number[] = [];
  const exact = new Set<string>();
  const pairs: string[] = [];
  const pairHashes: number[] = [];
  for (const word of words(text)) {
    const last = folded.length - 1;
    const hash = hashOf(word.folded);
    if (last >= 0) {
      pairs.push(pairToken(folded[last]!, word.folded));
      pairHashes.push(pairHash(hashes[last]!, hash));
    }
    folded.push(word.folded);
    hashes.push(hash);
    exact.add(word.exact);
  }
  weights.add(field, hashes, folded.length);
  weights.add(field, pairHashes, folded.length);
  const distinct = [...new Set(folded)];
  if (SUGGESTED.has(field)) for (const word of distinct) addPrefixes(prefixes, word);
  // A number is mostly letters without marks; that says nothing of the rest.
  const isPlain =
    field !== 'number' && distinct.every((word) => exact.has(word)) && exact.size === distinct.length;
  return [...(isPlain ? [PLAIN_TOKEN] : []), ...distinct, ...Array.from(exact, exactToken), ...pairs].join(
    ' ',
  );
}

function addPrefixes(prefixes: Set<string>, word: string): void {
  for (let length = 1; length <= Math.min(word.length, PREFIX_LENGTH); length++) {
    prefixes.add(prefixToken(word.slice(0, length)));
  }
}

function control(doc: SearchDocument, prefixes: Set<string>): string {
  const number = doc.text.number ?? '';
  addPrefixes(prefixes, numberKey(number).replaceAll('/', ''));
  const tokens = [
    agencyToken(doc.agency),
    ...doc.readers.map((reader) => readerToken(doc.agency, reader)),
    keywordToken('kind', doc.kind),
    ...Object.entries(doc.keywords ?? {}).flatMap(([field, values]) =>
      values.map((value) => keywordToken(field, value)),
    ),
    ...Object.entries(doc.dates ?? {}).flatMap(([field, day]) => dayTokens(field, day)),
    ...[numberToken(number)].filter((token) => token !== null),
  ];
  return [...new Set(tokens), ...prefixes].join(' ');
}
