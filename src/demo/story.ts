// What the demo office has lived through: the shapes of its invented documents and how far each of them has come.
import type { Secrecy } from '../kernel/context.ts';
import type { OutgoingState, Urgency } from '../modules/outgoing/index.ts';
import type { UnitKey } from './office.ts';

/** An agency that writes to the ward. */
export interface Sender {
  readonly name: string;
  readonly parent?: string;
  readonly place: string;
  readonly authority: readonly string[];
  readonly position: string;
  readonly signer: string;
}

export type IncomingStep =
  | 'registered'
  | 'submitted'
  | 'directed'
  | 'assigned'
  | 'progress'
  | 'reported'
  | 'completed'
  | 'returned';

export interface DemoIncoming {
  readonly key: string;
  readonly from: string;
  readonly number: string;
  readonly symbol: string;
  /** Code of the type. */
  readonly type: string;
  readonly abstract: string;
  readonly body: readonly string[];
  readonly urgency?: Urgency;
  /** Registered by its fields only. */
  readonly secrecy?: Secrecy;
  readonly step: IncomingStep;
  readonly leader?: string;
  readonly lead?: UnitKey;
  readonly coordinate?: readonly UnitKey[];
  readonly informed?: readonly UnitKey[];
  readonly officer?: string;
  /** Words of the direction, and of the report. */
  readonly direction?: string;
  readonly report?: string;
  /** Working days to handle it in. */
  readonly days?: number;
}

export interface DemoOutgoing {
  readonly key: string;
  readonly type: string;
  readonly abstract: string;
  readonly drafter: string;
  readonly signer: string;
  readonly authority?: 'TM' | 'KT' | 'TL';
  readonly mandate?: string;
  readonly answers?: string;
  readonly completes?: true;
  readonly to?: readonly string[];
  readonly grounds?: readonly string[];
  readonly body: readonly string[];
  readonly inside?: readonly UnitKey[];
  readonly outside?: readonly string[];
  readonly urgency?: Urgency;
  /** Kept by its fields only and signed on paper. */
  readonly secrecy?: Secrecy;
  readonly step: OutgoingState | 'returned';
  readonly reason?: string;
}

export type DossierStep = 'open' | 'closed' | 'submitted' | 'archived' | 'returned';

export interface DemoDossier {
  readonly plan: string;
  readonly title?: string;
  readonly documents: readonly string[];
  readonly step: DossierStep;
  readonly reason?: string;
}
