/** The index: its settings, analysers and mappings. They must agree with search/analysis, which the queries are made with. */
import type { estypes } from '@elastic/elasticsearch';
import { TEXT_FIELDS, type TextField } from '../port.ts';
import { letterMappings, toneMappings } from './letter-mappings.ts';

/** Raise it when settings or mappings change: the index is then made anew by itself. */
export const LAYOUT = 1;

export interface Shape {
  readonly shards: number;
  readonly replicas: number;
  /** The servers have the plugin analysis-icu: foreign letters are then folded by it. */
  readonly icu: boolean;
}

/** How much a word counts in a field; the same as in the embedded engine. */
export const WEIGHTS: Readonly<Record<TextField, number>> = {
  number: 6,
  title: 5,
  abstract: 4,
  issuer: 2,
  people: 2,
  notes: 1.5,
  body: 1,
};

/** What suggestions are made from. */
const SUGGESTED: ReadonlySet<TextField> = new Set(['number', 'title', 'abstract']);

function analysis(icu: boolean): estypes.IndicesIndexSettingsAnalysis {
  const exact: estypes.AnalysisCustomAnalyzer = {
    type: 'custom',
    char_filter: ['tone_place'],
    tokenizer: 'runs',
    filter: ['lowercase', 'beginning'],
  };
  const folded: estypes.AnalysisCustomAnalyzer = {
    type: 'custom',
    char_filter: ['bare_letters'],
    tokenizer: 'runs',
    filter: ['lowercase', ...(icu ? ['icu_folding'] : []), 'bare', 'beginning'],
  };
  return {
    char_filter: {
      tone_place: { type: 'mapping', mappings: toneMappings() },
      bare_letters: { type: 'mapping', mappings: letterMappings() },
    },
    tokenizer: { runs: { type: 'pattern', pattern: '[^\\p{L}\\p{N}\\p{M}]+' } },
    filter: {
      bare: { type: 'pattern_replace', pattern: '\\p{M}+', replacement: '' },
      beginning: { type: 'truncate', length: 48 },
    },
    analyzer: {
      exact,
      folded,
      // A phrase may go on in the next passage.
      exact_on: { ...exact, position_increment_gap: 0 },
      folded_on: { ...folded, position_increment_gap: 0 },
    },
  };
}

type Properties = Record<string, estypes.MappingProperty>;

/** Words as written are only asked whether they are there; places and frequencies are kept of folded ones. */
function words(more: Partial<estypes.MappingTextProperty> = {}): estypes.MappingProperty {
  return {
    type: 'text',
    analyzer: 'exact',
    index_options: 'docs',
    norms: false,
    // Pairs of neighbours are terms: a phrase of common syllables costs what a rare word costs.
    fields: { folded: { type: 'text', analyzer: 'folded', index_phrases: true } },
    ...more,
  };
}

function textProperties(): Properties {
  return Object.fromEntries(
    TEXT_FIELDS.map((field) => {
      if (field === 'body') return [field, words()];
      return [field, words({ copy_to: SUGGESTED.has(field) ? ['head', 'lead'] : ['head'] })];
    }),
  );
}

/** Only looked into for highlights, when a hit is shown. */
function passages(analyzer: 'exact_on' | 'folded_on'): estypes.MappingTextProperty {
  return { type: 'text', index: false, norms: false, analyzer };
}

const PASSAGES: estypes.MappingProperty = {
  ...passages('exact_on'),
  fields: { folded: passages('folded_on') },
};

const keyword: estypes.MappingProperty = { type: 'keyword', ignore_above: 8000 };
const flattened: estypes.MappingProperty = { type: 'flattened', ignore_above: 8000 };

function properties(): Properties {
  return {
    // What a removed document leaves has none: every question is for an agency's documents.
    agency: keyword,
    kind: keyword,
    id: { type: 'keyword', index: false, doc_values: false },
    ref: keyword,
    seq: { type: 'long' },
    readers: keyword,
    sort_date: { type: 'date', format: 'strict_date' },
    number_key: keyword,
    number_start: keyword,
    /** Values as they are, for facets; `keys` has them folded, for filters. */
    keywords: flattened,
    keys: flattened,
    days: flattened,
    /** Some text of it was written without any marks. */
    plain: { type: 'boolean' },
    text: { properties: textProperties() },
    /** All short texts together, so that a word is looked up twice and not seven times. */
    head: words(),
    lead: { type: 'text', analyzer: 'folded', norms: false, index_prefixes: { min_chars: 1, max_chars: 6 } },
    passages: PASSAGES,
    /** Texts that were mended before they were indexed, as they had been. */
    original: { type: 'object', enabled: false },
    gone: { type: 'boolean' },
    cursor: { properties: { agency: keyword, seq: { type: 'long' } } },
    progress: { type: 'object', enabled: false },
  };
}

export function indexOf({ shards, replicas, icu }: Shape): {
  settings: estypes.IndicesIndexSettings;
  mappings: estypes.MappingTypeMapping;
} {
  return {
    settings: {
      number_of_shards: shards,
      number_of_replicas: replicas,
      // The newest are found first without looking at the rest.
      sort: { field: ['sort_date', 'seq', 'ref'], order: ['desc', 'desc', 'asc'] },
      analysis: analysis(icu),
    },
    mappings: {
      dynamic: 'strict',
      _routing: { required: true },
      _source: { excludes: ['text.body'] },
      _meta: { layout: layoutOf(icu) },
      properties: properties(),
    },
  };
}

/** The name of what is stored and how: indices of another one are not written to. */
export function layoutOf(icu: boolean): string {
  return `${LAYOUT}${icu ? 'i' : ''}`;
}
