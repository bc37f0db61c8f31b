import { z } from 'zod';
import { FOUND_KINDS } from './finding-document.ts';

const oneOrMore = z.union([z.string().max(200), z.array(z.string().max(200)).max(20)]).optional();

export const FACETS = ['kind', 'type', 'state', 'unit', 'year', 'urgency'] as const;
export type Facet = (typeof FACETS)[number];

export const searchQuery = z.object({
  q: z.string().max(1000).default('').meta({ description: 'Words, "phrases", -exclusions, field:value' }),
  kind: oneOrMore,
  type: oneOrMore,
  state: oneOrMore,
  unit: oneOrMore,
  year: oneOrMore,
  urgency: oneOrMore,
  dossier: oneOrMore,
  fileable: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only documents that lie in no dossier yet and may be filed into one' }),
  sort: z.enum(['relevance', 'newest']).default('relevance'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  after: z.string().max(500).optional(),
});
export type FindingQuery = z.output<typeof searchQuery>;

export const suggestQuery = z.object({
  q: z.string().max(200),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});

export const lookupQuery = z.object({ number: z.string().trim().min(1).max(200) });

const mark = z.tuple([z.number().int(), z.number().int()]);
const fragment = z.object({ text: z.string(), marks: z.array(mark) });
const texts = ['number', 'title', 'abstract', 'issuer', 'people', 'notes', 'body'] as const;

const found = {
  kind: z.enum(FOUND_KINDS),
  id: z.string(),
  number: z.string().optional(),
  title: z.string(),
  issuer: z.string().optional(),
  type: z.string().optional(),
  state: z.string(),
  date: z.string(),
  dossier: z.string().optional().meta({ description: 'Where it is filed' }),
};
export const foundView = z.object(found).meta({ id: 'FoundReference' });

export const hitView = z
  .object({
    ...found,
    exact: z.boolean(),
    highlights: z.partialRecord(z.enum(texts), z.array(fragment)),
  })
  .meta({ id: 'SearchHit' });

export const wholenessView = z
  .object({
    complete: z
      .boolean()
      .meta({ description: 'false: the index does not hold everything yet; more may be there' }),
    state: z.enum(['ready', 'rebuilding', 'needs-rebuild', 'catching-up']),
    done: z
      .number()
      .int()
      .optional()
      .meta({ description: 'Documents; entries of the journal when catching up' }),
    of: z.number().int().optional(),
  })
  .meta({ id: 'IndexWholeness' });
export type Wholeness = z.output<typeof wholenessView>;

export const answerView = z
  .object({
    items: z.array(hitView),
    total: z.object({ value: z.number().int(), capped: z.boolean() }),
    facets: z.record(
      z.string(),
      z.array(z.object({ value: z.string(), label: z.string().optional(), count: z.number().int() })),
    ),
    relaxed: z.boolean().meta({ description: 'Nothing has all the words: these have the telling ones' }),
    problems: z.array(z.object({ code: z.string(), at: mark })),
    next: z.string().optional(),
    index: wholenessView,
  })
  .meta({ id: 'SearchAnswer' });
export type FindingAnswer = z.output<typeof answerView>;
export type Hit = z.output<typeof hitView>;
export type Found = z.output<typeof foundView>;

export const suggestionsView = z.object({
  items: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      field: z.enum(['number', 'title', 'abstract']),
      text: z.string(),
      marks: z.array(mark),
    }),
  ),
  index: wholenessView,
});
export type Suggestions = z.output<typeof suggestionsView>;

export const lookupView = z.object({ items: z.array(foundView) });
export type Lookup = z.output<typeof lookupView>;
