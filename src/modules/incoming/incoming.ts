/** An incoming document: NĐ 30/2020, Điều 20-24 and Phụ lục VI, Phần II, II. */
import type { RecordRef } from '../../../storage/port.ts';
import type { CivilDate } from '../../kernel/clock.ts';
import type { Secrecy } from '../../kernel/context.ts';
import type { Handling, RoutingState } from '../routing/index.ts';
import type { NumberGiven } from './number-parts.ts';

export const INCOMING = 'incoming';

/** In rising order; anything but `none` is submitted and handed over at once (Điều 4.2.c). */
export const URGENCIES = ['none', 'urgent', 'very-urgent', 'flash'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** `internal`: issued by the agency itself to one of its units; it bears no arrival number. */
export type Source = 'manual' | 'internal';

export interface Answer {
  readonly id: string;
  readonly numberAndSymbol?: string | undefined;
}

/** What a document bears, wherever it came from. */
export interface DocumentFields extends NumberGiven {
  readonly documentOn?: CivilDate | undefined;
  readonly issuer: string;
  readonly type: string;
  readonly abstract: string;
  readonly urgency: Urgency;
  readonly secrecy: Secrecy;
  readonly signer?: string | undefined;
  readonly files: readonly string[];
}

/** What the clerk fills in. */
export interface IncomingFields extends DocumentFields {
  readonly pages?: number | undefined;
  readonly copies?: number | undefined;
  readonly note?: string | undefined;
  readonly deadline?: CivilDate | undefined;
}

export interface Incoming extends IncomingFields {
  readonly state: RoutingState;
  readonly source: Source;
  readonly book?: string | undefined;
  readonly year: number;
  readonly arrivalNumber?: number | undefined;
  readonly arrivalOn: CivilDate;
  readonly arrivedAt: string;
  readonly registeredAt: string;
  readonly registeredBy: string;
  /** One key for every usual spelling; absent for a document without a number of its own. */
  readonly numberKey?: string | undefined;
  /** The deadline while it is not completed: lists of what is overdue are read by this. */
  readonly openDeadline?: CivilDate | undefined;
  readonly handling: Handling;
  readonly answers: readonly Answer[];
  /** The outgoing document that an internal one was issued as. */
  readonly origin?: RecordRef | undefined;
  /** Its issuer has withdrawn it: the copy is to be cancelled here (NĐ 30/2020, Điều 18.4.b). */
  readonly withdrawn?: { readonly by: string; readonly at: string; readonly reason: string } | undefined;
  readonly dossier?: string | undefined;
  /** Archived: nothing changes any more. */
  readonly frozen?: boolean | undefined;
  readonly readers: readonly string[];
  readonly waitingFor: readonly string[];
}

/** How people name it: by its own number, else by the one it got here. */
export function titleOf(
  incoming: Pick<Incoming, 'numberAndSymbol' | 'arrivalNumber' | 'abstract' | 'secrecy'>,
): string {
  const name =
    incoming.numberAndSymbol ?? (incoming.arrivalNumber === undefined ? '' : `#${incoming.arrivalNumber}`);
  // What a secret document is about stands nowhere but in its own record.
  if (incoming.secrecy !== 'none') return name;
  return (name === '' ? incoming.abstract : `${name}: ${incoming.abstract}`).slice(0, 300);
}
