/** The steps themselves: what was, and what is done, give what is. Who may take them is in routing-rules.ts. */
import type { CivilDate } from '../../kernel/clock.ts';
import {
  type Coordinator,
  completerOf,
  type Direction,
  type Handling,
  type Holder,
  NOT_ROUTED,
  type Routed,
  type RoutingAction,
  type RoutingState,
  type StandIn,
  type Step,
} from './routing.ts';

/** Who takes the step, and when. */
export interface By {
  readonly by: string;
  readonly at: string;
}

interface Move {
  readonly action: Step['action'];
  readonly state: RoutingState;
  readonly holder?: Holder | undefined;
  readonly text?: string | undefined;
  readonly handling?: Partial<Handling>;
}

/** Every step leaves its line in the trail; the last return is answered by the next step. */
function moved<R extends Routed>(routed: R, { by, at }: By, move: Move): R {
  const { action, state, holder, text } = move;
  const step = {
    at,
    by,
    action,
    from: routed.state,
    ...(holder ? { to: holder } : {}),
    ...(text ? { text } : {}),
  };
  const { returned: _answered, holder: _before, ...kept } = routed.handling;
  const handling: Handling = {
    ...kept,
    ...move.handling,
    ...(holder ? { holder } : {}),
    trail: [...routed.handling.trail, step],
  };
  return { ...routed, state, handling };
}

/** NĐ 30/2020, Điều 23.1 and 23.4. */
export function submit<R extends Routed>(routed: R, who: By, to: string): R {
  return moved(routed, who, {
    action: 'submit',
    state: 'submitted',
    holder: { kind: 'leader', id: to },
    handling: { submittedTo: to, submittedBy: who.by, submittedAt: who.at },
  });
}

export type DirectionGiven = Omit<Direction, 'by' | 'at' | 'transferred'>;

function sent<R extends Routed>(
  routed: R,
  who: By,
  sending: { direction: Direction; action: RoutingAction },
): R {
  const { direction, action } = sending;
  const holder: Holder | undefined = direction.leadUnit
    ? { kind: 'unit', id: direction.leadUnit }
    : undefined;
  const closed = holder ? {} : { completion: { by: who.by, at: who.at } };
  const next = moved(routed, who, {
    action,
    // Sent for information alone: there is nothing to handle.
    state: holder ? 'directed' : 'completed',
    holder,
    text: direction.text,
    handling: { direction, ...closed },
  });
  return direction.deadline ? { ...next, deadline: direction.deadline } : next;
}

/** Điều 23.2: lead, co-ordinating units and deadline. A leader who takes over becomes the one it was submitted to. */
export function direct<R extends Routed>(routed: R, who: By, given: DirectionGiven): R {
  const takesOver = routed.handling.submittedTo !== who.by;
  const held = takesOver ? { ...routed, handling: { ...routed.handling, submittedTo: who.by } } : routed;
  const direction = { ...given, by: who.by, at: who.at };
  return sent(held, who, { direction, action: takesOver ? 'take-over' : 'direct' });
}

/** Điều 23.1, second sentence: the unit is known, the clerk transfers the document to it. */
export function transfer<R extends Routed>(routed: R, who: By, given: DirectionGiven): R {
  const direction: Direction = { ...given, by: who.by, at: who.at, transferred: true };
  return sent(routed, who, { direction, action: 'transfer' });
}

export interface AssignmentGiven {
  readonly lead: string;
  readonly text?: string | undefined;
  readonly deadline?: CivilDate | undefined;
}

/** By the head of the lead unit; again, when the work goes to somebody else. */
export function assign<R extends Routed>(routed: R, who: By, given: AssignmentGiven): R {
  const { progress: _before, ...handling } = routed.handling;
  const same = handling.assignment?.lead === given.lead;
  return moved(same ? routed : { ...routed, handling }, who, {
    action: 'assign',
    state: 'assigned',
    holder: { kind: 'person', id: given.lead },
    text: given.text,
    handling: { assignment: { ...given, by: who.by, at: who.at } },
  });
}

/** Sets who co-ordinates for one unit, without a change of whose turn it is. */
export function withCoordinators<R extends Routed>(routed: R, unit: string, people: readonly string[]): R {
  const others = routed.handling.coordinators.filter((one) => one.unit !== unit);
  const kept = routed.handling.coordinators.filter((one) => one.unit === unit && people.includes(one.person));
  const known = kept.map((one) => one.person);
  const fresh: Coordinator[] = people
    .filter((person) => !known.includes(person))
    .map((person) => ({ unit, person }));
  return { ...routed, handling: { ...routed.handling, coordinators: [...others, ...kept, ...fresh] } };
}

export function withProgress<R extends Routed>(routed: R, who: By, percent: number): R {
  return { ...routed, handling: { ...routed.handling, progress: { at: who.at, percent } } };
}

export function coordinatorReported<R extends Routed>(routed: R, person: string): R {
  const coordinators = routed.handling.coordinators.map((one) =>
    one.person === person ? { ...one, reported: true as const } : one,
  );
  return { ...routed, handling: { ...routed.handling, coordinators } };
}

export function report<R extends Routed>(routed: R, who: By, result: string): R {
  return moved(routed, who, {
    action: 'report',
    state: 'reported',
    holder: completerOf(routed.handling),
    text: result,
    handling: { report: { by: who.by, at: who.at, result } },
  });
}

export function note<R extends Routed>(routed: R, person: string): R {
  return { ...routed, handling: { ...routed.handling, noted: [...routed.handling.noted, person] } };
}

export interface CompletionGiven {
  readonly text?: string | undefined;
  /** The outgoing document that answers it. */
  readonly answer?: string | undefined;
}

export function complete<R extends Routed>(routed: R, who: By, given: CompletionGiven = {}): R {
  return moved(routed, who, {
    action: 'complete',
    state: 'completed',
    text: given.text,
    handling: { completion: { by: who.by, at: who.at, ...given } },
  });
}

/** One hand back: what the step forward wrote is taken out; the trail keeps it. */
function stepBack(
  handling: Handling,
  state: RoutingState,
): { state: RoutingState; holder: Holder; handling: Handling } {
  const { report: _report, completion: _completion, returned: _returned, ...open } = handling;
  if (state === 'reported') {
    return { state: 'assigned', holder: { kind: 'person', id: open.assignment?.lead }, handling: open };
  }
  const { assignment: _assignment, progress: _progress, ...unassigned } = open;
  if (state === 'assigned') {
    return {
      state: 'directed',
      holder: { kind: 'unit', id: open.direction?.leadUnit },
      handling: unassigned,
    };
  }
  const { direction, ...undirected } = unassigned;
  const blank = { ...undirected, coordinators: [], noted: [] };
  if (state === 'directed' && direction && !direction.transferred) {
    return { state: 'submitted', holder: { kind: 'leader', id: blank.submittedTo }, handling: blank };
  }
  return {
    state: 'registered',
    holder: { kind: 'clerk' },
    handling: {
      ...NOT_ROUTED,
      ...(handling.standIns ? { standIns: handling.standIns } : {}),
      trail: handling.trail,
    },
  };
}

function back<R extends Routed>(
  routed: R,
  who: By,
  given: { action: 'return' | 'recall'; reason: string },
): R {
  const { state, holder, handling } = stepBack(routed.handling, routed.state);
  const { action, reason } = given;
  const returned = { by: who.by, at: who.at, from: routed.state, reason };
  const next = moved(routed, who, { action, state, holder, text: reason });
  const marked = action === 'return' ? { returned } : {};
  return { ...next, handling: { ...handling, ...marked, holder, trail: next.handling.trail } };
}

export function returnBack<R extends Routed>(routed: R, who: By, reason: string): R {
  return back(routed, who, { action: 'return', reason });
}

export function recall<R extends Routed>(routed: R, who: By, reason: string): R {
  return back(routed, who, { action: 'recall', reason });
}

export interface StandInGiven extends Pick<StandIn, 'to' | 'as' | 'reason'> {}

/**
 * Somebody is named for one who has left: the step is theirs. A head gets it back from the officer who has it, to assign
 * it anew.
 */
export function reassign<R extends Routed>(routed: R, who: By, given: StandInGiven): R {
  const { to, as, reason } = given;
  const standIns = [...(routed.handling.standIns ?? []), { to, as, reason, by: who.by, at: who.at }];
  const held = { ...routed, handling: { ...routed.handling, standIns } };
  const text = reason;
  if (as === 'clerk')
    return moved(held, who, { action: 'reassign', state: held.state, text, holder: { kind: 'clerk' } });
  if (as === 'leader') {
    const submittedTo = held.state === 'submitted' ? { submittedTo: to } : {};
    const holder: Holder = { kind: 'leader', id: to };
    return moved(held, who, { action: 'reassign', state: held.state, holder, text, handling: submittedTo });
  }
  const { state, handling } = held.state === 'assigned' ? stepBack(held.handling, held.state) : held;
  const holder: Holder = { kind: 'unit', id: handling.direction?.leadUnit };
  return moved({ ...held, handling }, who, { action: 'reassign', state, holder, text });
}
