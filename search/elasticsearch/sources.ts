/** From a document of the port to what the index is given. */
import { createHash } from 'node:crypto';
import { fold, numberKey, repairLetters } from '../analysis/index.ts';
import {
  type SearchCursor,
  type SearchDocument,
  type SearchRef,
  TEXT_FIELDS,
  type TextField,
} from '../port.ts';
import { passagesOf } from './passages.ts';
import { isWrittenPlain } from './plainness.ts';

type Texts = Partial<Record<TextField, string>>;

/** What is kept of a document and given back with a hit. */
export interface KeptSource {
  readonly kind: string;
  readonly id: string;
  readonly sort_date: string;
  readonly keywords?: Readonly<Record<string, readonly string[]>>;
  readonly days?: Readonly<Record<string, string>>;
  readonly text?: Texts;
  readonly original?: Texts;
}

/** One line of a bulk request. The same document has the same name wherever it comes from. */
export interface Write {
  readonly name: string;
  readonly routing: string;
  readonly version: number;
  /** Roughly how many characters its source has. */
  readonly length: number;
  /** Made when it is sent, so that a long list of documents is never held twice. */
  source(): object;
}

export function documentWrite(doc: SearchDocument): Write {
  return {
    name: nameOf(doc.agency, doc),
    routing: doc.agency,
    version: doc.seq,
    length: Object.values(doc.text).reduce((sum, text) => sum + text.length, 0),
    source: () => sourceOf(doc),
  };
}

/** A removed document leaves its seq, for good: an older put that comes late finds it. */
export function removalWrite(agency: string, ref: SearchRef, seq: number): Write {
  return removalNamed(nameOf(agency, ref), agency, seq);
}

export function removalNamed(name: string, routing: string, seq: number): Write {
  const source = { gone: true, seq };
  return { name, routing, version: seq, length: 0, source: () => source };
}

/** Where the agency's consumer has come to. Its version is what it says, so it never goes back. */
export function cursorWrite({ agency, seq }: SearchCursor): Write {
  const source = { cursor: { agency, seq } };
  return { name: cursorName(agency), routing: agency, version: seq, length: 0, source: () => source };
}

export const cursorName = (agency: string): string => longName(['cursor', agency]);

const MOST_BYTES = 512;

export function nameOf(agency: string, { kind, id }: SearchRef): string {
  return longName(['doc', agency, kind, id]);
}

function longName(parts: readonly string[]): string {
  const name = parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
  if (name.length <= MOST_BYTES) return name;
  return `long/${createHash('sha256').update(name).digest('base64url')}`;
}

function sourceOf(doc: SearchDocument): object {
  const { text, original } = textsOf(doc);
  const number = numberKey(doc.text.number ?? '');
  return {
    agency: doc.agency,
    kind: doc.kind,
    id: doc.id,
    ref: `${doc.kind}/${doc.id}`,
    seq: doc.seq,
    readers: doc.readers.map((reader) => reader.normalize('NFC')),
    sort_date: doc.sortDate,
    ...(number !== '' && { number_key: number, number_start: number.replaceAll('/', '') }),
    keywords: doc.keywords ?? {},
    keys: keysOf(doc),
    days: doc.dates ?? {},
    plain: isWrittenPlain(text),
    text,
    ...(text.body !== undefined && { passages: passagesOf(text.body) }),
    ...(Object.keys(original).length > 0 && { original }),
  };
}

/** Filters compare without regard to marks and case. */
export const keyOf = (value: string): string => fold(value.trim());

function keysOf({ kind, keywords = {} }: SearchDocument): Record<string, string[]> {
  const keys: Record<string, string[]> = {};
  for (const [field, values] of Object.entries(keywords)) keys[field] = values.map(keyOf);
  keys.kind = [...(keys.kind ?? []), keyOf(kind)];
  return keys;
}

/**
 * Letters are mended before the index sees them, each for one other, so that a place in the mended text is the same place
 * in the original; the original is kept beside it where they differ.
 */
function textsOf(doc: SearchDocument): { text: Texts; original: Texts } {
  const text: Texts = {};
  const original: Texts = {};
  for (const field of TEXT_FIELDS) {
    const given = doc.text[field]?.normalize('NFC').toWellFormed();
    if (given === undefined) continue;
    const mended = field === 'number' ? withoutZeros(repairLetters(given)) : repairLetters(given);
    text[field] = mended;
    if (mended !== given) original[field] = given;
  }
  return { text, original };
}

/** Leading zeros of a number are how it was written, not which number it is. */
export const withoutZeros = (number: string): string => number.replace(/(?<!\d)0+(?=\d)/g, '');
