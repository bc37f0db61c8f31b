/** From a record to what the index keeps of it. Pure: names and texts come with it. */
import type { SearchDocument } from '../../../search/port.ts';
import type { Stored } from '../../../storage/port.ts';
import type { Secrecy } from '../../kernel/context.ts';
import { type Directory, nameOf, unitNameOf } from '../directory/index.ts';
import { DOSSIER, type Dossier } from '../dossiers/index.ts';
import { INCOMING, type Incoming } from '../incoming/index.ts';
import { isOutgoingFileable, OUTGOING, type Outgoing } from '../outgoing/index.ts';
import { documentType } from '../registers/index.ts';
import { STATE_NAMES } from './finding-labels.ts';
import { indexedReaders } from './finding-policy.ts';

/** What is found by searching. */
export const FOUND_KINDS = [INCOMING, OUTGOING, DOSSIER] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Value of the field `filing` of a document that can be filed into a dossier. */
export const FILEABLE = 'fileable';

export interface Around {
  readonly directory: Directory | undefined;
  /** Journal seq whose state the record shows, or an earlier one. */
  readonly seq: number;
  /** Text of its files. */
  readonly body: string;
}

export type FoundRecord = Stored<Incoming> | Stored<Outgoing> | Stored<Dossier>;

type Content = Pick<SearchDocument, 'text' | 'keywords' | 'dates' | 'sortDate'>;

export function searchDocument(kind: FoundKind, record: FoundRecord, around: Around): SearchDocument {
  const { id, agency, readers } = record;
  const content = contentOf(kind, record, around);
  const secrecy: Secrecy = 'secrecy' in record ? record.secrecy : 'none';
  return { kind, id, agency, seq: around.seq, readers: indexedReaders(readers, secrecy), ...content };
}

function contentOf(kind: FoundKind, record: FoundRecord, around: Around): Content {
  switch (kind) {
    case INCOMING:
      return incomingContent(record as Stored<Incoming>, around);
    case OUTGOING:
      return outgoingContent(record as Stored<Outgoing>, around);
    default:
      return dossierContent(record as Stored<Dossier>, around);
  }
}

function incomingContent(record: Stored<Incoming>, { directory, body }: Around): Content {
  const { direction, assignment, report, coordinators } = record.handling;
  const arrival = record.arrivalNumber === undefined ? undefined : `Số đến ${record.arrivalNumber}`;
  const people = [direction?.by, assignment?.lead, ...coordinators.map(({ person }) => person)];
  return {
    text: present({
      number: record.numberAndSymbol,
      abstract: record.abstract,
      issuer: record.issuer,
      people: joined([record.signer, ...namesOf(people, directory)]),
      notes: joined([arrival, record.note, direction?.text, assignment?.text, report?.result]),
      body,
    }),
    keywords: {
      ...typeAndState(record),
      unit: unitKeywords([direction?.leadUnit, ...(direction?.coordinateUnits ?? [])], directory),
      year: [String(record.year)],
      issuer: [record.issuer],
      ...common(record),
    },
    dates: present({ issued: record.documentOn, arrived: record.arrivalOn, due: record.deadline }),
    sortDate: record.arrivalOn,
  };
}

function outgoingContent(record: Stored<Outgoing>, { directory, body }: Around): Content {
  const sortDate = record.issuedOn ?? record.createdAt.slice(0, 10);
  return {
    text: present({
      number: record.numberAndSymbol,
      abstract: record.abstract,
      issuer: directory?.agency.name,
      people: joined(namesOf([record.signer, record.drafter], directory)),
      notes: joined(record.recipients.outside.map(({ name }) => name)),
      body,
    }),
    keywords: {
      ...typeAndState(record),
      unit: unitKeywords([record.unit], directory),
      year: [String(record.year ?? sortDate.slice(0, 4))],
      ...common(record),
    },
    dates: present({ issued: record.issuedOn }),
    sortDate,
  };
}

function dossierContent(record: Stored<Dossier>, { directory }: Around): Content {
  return {
    text: present({
      number: record.code,
      title: record.title,
      people: joined(namesOf([record.keeper], directory)),
    }),
    keywords: {
      state: [record.state, STATE_NAMES[record.state]],
      unit: unitKeywords([record.unit], directory),
      year: [String(record.year)],
    },
    dates: present({ issued: record.openedOn }),
    sortDate: record.openedOn,
  };
}

/** The code comes first; the names after it are for those who type them. */
function typeAndState(record: Stored<Incoming> | Stored<Outgoing>): Record<string, string[]> {
  const type = documentType(record.type);
  return {
    type: [record.type, ...(type ? [type.vi, type.en, type.abbreviation] : [])].filter((name) => name !== ''),
    state: [record.state, STATE_NAMES[record.state]],
  };
}

function common(record: Stored<Incoming> | Stored<Outgoing>): Record<string, string[]> {
  return {
    urgency: [record.urgency],
    secrecy: [record.secrecy],
    book: record.book === undefined ? [] : [record.book],
    dossier: record.dossier === undefined ? [] : [record.dossier],
    filing: mayBeFiled(record) ? [FILEABLE] : [],
  };
}

/** NĐ 30/2020, Điều 29.3: what came in, and what went out once it is issued; each lies in one dossier. */
function mayBeFiled(record: Stored<Incoming> | Stored<Outgoing>): boolean {
  if (record.dossier !== undefined || record.frozen) return false;
  return 'arrivalOn' in record || isOutgoingFileable(record);
}

function unitKeywords(units: readonly (string | undefined)[], directory: Directory | undefined): string[] {
  const ids = [...new Set(units.filter((unit) => unit !== undefined))];
  return ids.flatMap((id) => [id, ...(directory ? [unitNameOf(directory, id).name] : [])]);
}

function namesOf(people: readonly (string | undefined)[], directory: Directory | undefined): string[] {
  const ids = [...new Set(people.filter((person) => person !== undefined))];
  return directory ? ids.map((id) => nameOf(directory, id).name) : [];
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

function present<K extends string>(
  fields: Readonly<Record<K, string | undefined>>,
): Partial<Record<K, string>> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as Partial<Record<K, string>>;
}
