import type { FacetCount, SearchHit } from '../../../search/port.ts';
import { type Directory, unitNameOf } from '../directory/index.ts';
import type { Dossier } from '../dossiers/index.ts';
import type { Incoming } from '../incoming/index.ts';
import type { Outgoing } from '../outgoing/index.ts';
import { documentType } from '../registers/index.ts';
import type { FoundKind, FoundRecord } from './finding-document.ts';
import { isState } from './finding-labels.ts';
import type { FindingAnswer, Found, Hit } from './finding-schema.ts';

export function hitViewOf(hit: SearchHit, record: FoundRecord): Hit {
  const highlights = Object.entries(hit.highlights).map(([field, fragments]) => [
    field,
    fragments.map(({ text, marks }) => ({ text, marks: marks.map(([start, end]) => [start, end]) })),
  ]);
  const found = foundViewOf(hit.ref.kind as FoundKind, record);
  return { ...found, exact: hit.exact, highlights: Object.fromEntries(highlights) };
}

/** A document in one line, by what its record says now. */
export function foundViewOf(kind: FoundKind, record: FoundRecord): Found {
  if (kind === 'dossier') {
    const { id, code, title, state, openedOn } = record as FoundRecord & Dossier;
    return { kind, id, number: code, title, state, date: openedOn };
  }
  const { id, type, state, abstract, numberAndSymbol } = record as FoundRecord & (Incoming | Outgoing);
  return {
    kind,
    id,
    title: abstract,
    type,
    state,
    date: dateOf(record as Incoming | Outgoing),
    ...(numberAndSymbol !== undefined && { number: numberAndSymbol }),
    ...('issuer' in record && { issuer: record.issuer }),
    ...('dossier' in record && record.dossier !== undefined && { dossier: record.dossier }),
  };
}

function dateOf(record: Incoming | Outgoing): string {
  if ('arrivalOn' in record) return record.documentOn ?? record.arrivalOn;
  return record.issuedOn ?? record.createdAt.slice(0, 10);
}

interface Naming {
  readonly directory: Directory;
  readonly locale: 'vi' | 'en';
}

/** The names that are indexed beside the codes are no values of their own. */
export function facetsView(
  facets: Readonly<Record<string, readonly FacetCount[]>>,
  { directory, locale }: Naming,
): FindingAnswer['facets'] {
  const labelled = (field: string, { value, count }: FacetCount) => {
    if (field === 'type') return labelOrNothing(value, count, documentType(value)?.[locale]);
    if (field === 'unit') {
      return labelOrNothing(
        value,
        count,
        directory.units.has(value) ? unitNameOf(directory, value).name : undefined,
      );
    }
    return field === 'state' && !isState(value) ? [] : [{ value, count }];
  };
  const entries = Object.entries(facets).map(([field, counts]) => [
    field,
    counts.flatMap((count) => labelled(field, count)),
  ]);
  return Object.fromEntries(entries);
}

function labelOrNothing(value: string, count: number, label: string | undefined) {
  return label === undefined ? [] : [{ value, label, count }];
}
