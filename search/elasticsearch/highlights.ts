/**
 * The server finds the sentences of a long body that tell something; what is marked in them, and in the short texts, is
 * decided by the same code as in the embedded engine, on the original text.
 */
import type { estypes } from '@elastic/elasticsearch';
import { repairLetters, type Word, words } from '../analysis/index.ts';
import type { Fragment, SearchHit } from '../port.ts';
import type { Query } from '../query-language.ts';
import { type Marker, markerOf } from '../showing/marker.ts';
import type { Ask } from './clauses.ts';
import type { Reading } from './page-token.ts';
import type { KeptSource } from './sources.ts';

const SENTENCES = 4;
const PIECES = 2;
/** A sentence after so many characters of a body is not looked for. */
const FAR_ENOUGH = 200_000;
const MAX_SEQUENCES = 40;

export function highlightOf(query: Query, reading: Reading): estypes.SearchHighlight {
  const sequences = sequencesOf(query);
  const folded = { highlight_query: asksFor(sequences, (word) => word.folded) };
  const exact = { highlight_query: asksFor(sequences, (word) => word.exact) };
  return {
    type: 'unified',
    order: 'score',
    number_of_fragments: SENTENCES,
    // Sentences are whole; a passage has an end.
    fragment_size: 0,
    max_analyzed_offset: FAR_ENOUGH,
    // Passages are not indexed: what they are asked for is said of the body.
    require_field_match: false,
    pre_tags: [''],
    post_tags: [''],
    fields: { 'passages.folded': folded, ...(reading === 'marked' && { passages: exact }) },
  };
}

function sequencesOf(query: Query): Word[][] {
  return query.clauses
    .flatMap((clause) => {
      const isText = clause.kind === 'word' || clause.kind === 'phrase';
      const isBody = clause.kind === 'text' && clause.field === 'body';
      return !clause.excluded && (isText || isBody) ? [[...words(clause.text)]] : [];
    })
    .filter((sequence) => sequence.length > 0)
    .slice(0, MAX_SEQUENCES);
}

function asksFor(sequences: readonly Word[][], keyOf: (word: Word) => string): Ask {
  const should = sequences.map((sequence): Ask => {
    const terms = sequence.map((word) => ({ span_term: { 'text.body.folded': keyOf(word) } }));
    return terms.length === 1 ? terms[0]! : { span_near: { clauses: terms, slop: 0, in_order: true } };
  });
  return { bool: { should } };
}

export type Found = estypes.SearchHit<KeptSource>;

export interface Markers {
  /** Words and phrases as they were asked. */
  readonly asked: Marker;
  /** Every word by itself, for a phrase that goes over the end of a sentence. */
  readonly single: Marker;
}

export function markersOf(query: Query): Markers {
  const single = sequencesOf(query).flatMap((sequence) =>
    sequence.map(({ folded }) => ({ kind: 'word' as const, text: folded, excluded: false })),
  );
  return { asked: markerOf(query), single: markerOf({ clauses: single }) };
}

export function marksOf(found: Found, markers: Markers, exact: boolean): SearchHit['highlights'] {
  const { text, original } = found._source!;
  const short = markers.asked.mark({ ...text, ...withoutBody(original) }, exact);
  const sentences = sentencesOf(found, exact);
  const asked = piecesOf(sentences, markers.asked, exact);
  const body = asked.length > 0 ? asked : piecesOf(sentences, markers.single, false);
  return body.length === 0 ? short : { ...short, body };
}

function withoutBody(original: KeptSource['original'] = {}): NonNullable<KeptSource['original']> {
  const { body: _, ...short } = original;
  return short;
}

/** As they stand in the original. */
function sentencesOf({ _source, highlight = {} }: Found, exact: boolean): string[] {
  const asTyped = exact ? (highlight.passages ?? []) : [];
  const sentences = asTyped.length > 0 ? asTyped : (highlight['passages.folded'] ?? []);
  return sentences.map(originalOf(_source?.original?.body));
}

function piecesOf(sentences: readonly string[], marker: Marker, exact: boolean): Fragment[] {
  const pieces: Fragment[] = [];
  for (const sentence of sentences) {
    for (const piece of marker.mark({ body: sentence }, exact).body ?? []) {
      if (pieces.length < PIECES && !pieces.some((other) => overlap(other, piece))) pieces.push(piece);
    }
  }
  return pieces;
}

/** The end of a passage may be the beginning of the next one. */
function overlap({ text: one }: Fragment, { text: other }: Fragment): boolean {
  return one.includes(other.slice(0, 40)) || other.includes(one.slice(0, 40));
}

/** Mending changes no place: where a mended sentence stands, the original has as many characters. */
function originalOf(body: string | undefined): (sentence: string) => string {
  if (body === undefined) return (sentence) => sentence;
  const mended = repairLetters(body);
  return (sentence) => {
    const at = mended.indexOf(sentence);
    return at === -1 ? sentence : body.slice(at, at + sentence.length);
  };
}
