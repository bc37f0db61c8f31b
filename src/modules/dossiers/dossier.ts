import type { RecordRef } from '../../../storage/port.ts';
import type { CivilDate } from '../../kernel/clock.ts';

export const DOSSIER_STATES = ['open', 'closed', 'submitted', 'archived', 'returned'] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

export type Retention = { readonly permanent: true } | { readonly years: number };

/** One line of the yearly list of dossiers (NĐ 30/2020, Điều 28 and Phụ lục V). */
export interface FilePlanLine {
  readonly year: number;
  readonly code: string;
  readonly heading: string;
  readonly unit: string;
  /** Who is to keep the dossier, where the list names somebody. */
  readonly keeper?: string | undefined;
  readonly retention: Retention;
  readonly order: number;
}

export interface HandOver {
  readonly by: string;
  readonly at: string;
  readonly note?: string | undefined;
}

export interface Dossier {
  readonly state: DossierState;
  readonly year: number;
  readonly code: string;
  readonly title: string;
  /** Line of the file plan it was opened from; absent where its keeper determined the fields (Điều 29.2.c). */
  readonly plan?: string | undefined;
  readonly unit: string;
  readonly keeper: string;
  readonly retention: Retention;
  readonly openedOn: CivilDate;
  readonly closedOn?: CivilDate | undefined;
  readonly documentCount: number;
  readonly handOver?: HandOver | undefined;
  readonly returned?: { readonly by: string; readonly at: string; readonly reason: string } | undefined;
  readonly archived?:
    | { readonly by: string; readonly at: string; readonly on: CivilDate; readonly note?: string }
    | undefined;
  readonly lastFixity?: { readonly at: string; readonly by: string; readonly problems: number } | undefined;
  /** Beginnings of the words of code and title while it is open: by these it is found to file into. */
  readonly openWords?: readonly string[] | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly readers: readonly string[];
  readonly waitingFor: readonly string[];
}

/** A document's place in a dossier. */
export interface Filing {
  readonly dossier: string;
  readonly subject: RecordRef;
  readonly filedAt: string;
  readonly filedBy: string;
}

/** A document as a dossier sees it. */
export interface FiledDocument {
  readonly subject: RecordRef;
  readonly finished: boolean;
  /** What people call it: number and symbol, or its abstract or file name. */
  readonly label: string;
}

/** A deadline of keeping: the last day of the year in which it ends; `undefined` means for ever. */
export function keepUntil(dossier: Pick<Dossier, 'retention' | 'closedOn'>): CivilDate | undefined {
  if (!('years' in dossier.retention) || !dossier.closedOn) return undefined;
  return `${Number(dossier.closedOn.slice(0, 4)) + dossier.retention.years}-12-31`;
}
