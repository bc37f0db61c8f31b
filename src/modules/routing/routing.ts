/** How a document goes from hand to hand: NĐ 30/2020, Điều 23 and 24. Generic over what is carried. */
import type { CivilDate } from '../../kernel/clock.ts';

export const ROUTING_STATES = [
  'registered',
  'submitted',
  'directed',
  'assigned',
  'reported',
  'completed',
] as const;
export type RoutingState = (typeof ROUTING_STATES)[number];

/** Whose turn it is. A unit is answered for by its head. */
export interface Holder {
  readonly kind: 'clerk' | 'leader' | 'unit' | 'person';
  readonly id?: string | undefined;
}

/** A leader's written instruction (bút phê), or the clerk's transfer to a unit that is known. */
export interface Direction {
  readonly by: string;
  readonly at: string;
  readonly text: string;
  readonly leadUnit?: string | undefined;
  readonly coordinateUnits: readonly string[];
  readonly informedUnits: readonly string[];
  readonly informedPeople: readonly string[];
  readonly deadline?: CivilDate | undefined;
  /** Handed over by the clerk without a leader's direction. */
  readonly transferred?: true | undefined;
}

/** By the head of the lead unit. */
export interface Assignment {
  readonly by: string;
  readonly at: string;
  readonly lead: string;
  readonly text?: string | undefined;
  readonly deadline?: CivilDate | undefined;
}

export interface Coordinator {
  readonly unit: string;
  readonly person: string;
  readonly reported?: true | undefined;
}

/** Named to act in place of somebody who has left, where nobody may do so by office alone (secret documents). */
export interface StandIn {
  readonly to: string;
  readonly as: 'clerk' | 'leader' | 'head';
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** One hand-over, kept so that everyone concerned sees who had it and when. */
export interface Step {
  readonly at: string;
  readonly by: string;
  readonly action: RoutingAction | 'reassign';
  readonly from: RoutingState;
  readonly to?: Holder | undefined;
  /** The reason of a return, the text of a direction or an assignment, the result of a report. */
  readonly text?: string | undefined;
}

export interface Handling {
  /** Absent once completed. */
  readonly holder?: Holder | undefined;
  readonly submittedTo?: string | undefined;
  readonly submittedBy?: string | undefined;
  readonly submittedAt?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly assignment?: Assignment | undefined;
  readonly coordinators: readonly Coordinator[];
  /** People who have taken note of what was sent for their information. */
  readonly noted: readonly string[];
  /** The lead officer has begun: who assigned can no longer simply take it back. */
  readonly progress?: { readonly at: string; readonly percent: number } | undefined;
  readonly report?: { readonly by: string; readonly at: string; readonly result: string } | undefined;
  readonly completion?:
    | {
        readonly by: string;
        readonly at: string;
        readonly text?: string | undefined;
        readonly answer?: string | undefined;
      }
    | undefined;
  /** The last return, while it has not been dealt with. */
  readonly returned?:
    | { readonly by: string; readonly at: string; readonly from: RoutingState; readonly reason: string }
    | undefined;
  readonly standIns?: readonly StandIn[] | undefined;
  readonly trail: readonly Step[];
}

export const ROUTING_ACTIONS = [
  'submit',
  'transfer',
  'direct',
  'take-over',
  'assign',
  'progress',
  'report',
  'note',
  'complete',
  'return',
  'recall',
] as const;
export type RoutingAction = (typeof ROUTING_ACTIONS)[number];

/** What routing knows of the document it carries. */
export interface Routed {
  readonly state: RoutingState;
  readonly handling: Handling;
  readonly deadline?: CivilDate | undefined;
}

export const NOT_ROUTED: Handling = { holder: { kind: 'clerk' }, coordinators: [], noted: [], trail: [] };

/** The last who was named to stand in as such. */
export function standInAs({ standIns }: Handling, as: StandIn['as']): string | undefined {
  return standIns?.findLast((one) => one.as === as)?.to;
}

/** Who closes the matter: the leader who directed it; the head of the lead unit where no leader did. */
export function completerOf(handling: Handling): Holder | undefined {
  const { direction } = handling;
  if (!direction) return undefined;
  if (direction.transferred) return { kind: 'unit', id: direction.leadUnit };
  return { kind: 'leader', id: standInAs(handling, 'leader') ?? direction.by };
}

/** Units that have a part in it. */
export function unitsOf({ direction }: Handling): readonly string[] {
  if (!direction) return [];
  const lead = direction.leadUnit === undefined ? [] : [direction.leadUnit];
  return [...lead, ...direction.coordinateUnits, ...direction.informedUnits];
}
