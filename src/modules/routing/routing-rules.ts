/** Who may take which step from which state. */
import { type Actor, hasRole } from '../../kernel/context.ts';
import type { Reason } from '../../kernel/refusal.ts';
import {
  completerOf,
  ROUTING_ACTIONS,
  type Routed,
  type RoutingAction,
  type RoutingState,
} from './routing.ts';

/** Who acts, when, and which units they answer for. */
export interface Acting {
  readonly actor: Actor;
  readonly at: string;
  /** Of whoever heads the unit, or stands in while nobody does. */
  readonly headOf: (unit: string) => boolean;
  /** Whether this leader has left or is a leader no more. */
  readonly leadsNoMore: (person: string) => boolean;
}

type Who = (routed: Routed, acting: Acting) => boolean;

interface Rule {
  readonly from: readonly RoutingState[];
  readonly who: Who;
}

const isClerk: Who = (_, { actor }) => hasRole(actor, 'clerk');
const isAddressee: Who = ({ handling }, { actor }) =>
  handling.submittedTo === actor.person && hasRole(actor, 'leader');
/** Nothing waits for ever for a leader who is none any more: any other acts in their place (Điều 24.1). */
const insteadOf = (leader: string | undefined, { actor, leadsNoMore }: Acting): boolean =>
  leader !== undefined && hasRole(actor, 'leader') && leadsNoMore(leader);
const isOtherLeader: Who = (routed, acting) =>
  hasRole(acting.actor, 'leader') && !isAddressee(routed, acting);
const isLeadOfficer: Who = ({ handling }, { actor }) => handling.assignment?.lead === actor.person;

export const isLeadHead: Who = ({ handling }, { headOf }) => {
  const unit = handling.direction?.leadUnit;
  return unit !== undefined && headOf(unit);
};

export function coordinatedUnitsOf({ handling }: Routed, { headOf }: Acting): readonly string[] {
  return handling.direction?.coordinateUnits.filter(headOf) ?? [];
}

export const isCoordinator: Who = ({ handling }, { actor }) =>
  handling.coordinators.some((one) => one.person === actor.person && !one.reported);

/** Who directed, or who leads in their place. */
const isCompleter: Who = ({ handling }, acting) => {
  const completer = completerOf(handling);
  if (completer?.id === undefined) return false;
  if (completer.kind === 'unit') return acting.headOf(completer.id);
  const { person } = acting.actor;
  const still = completer.id === person && !acting.leadsNoMore(person);
  return still || insteadOf(completer.id, acting);
};

const mayAssign: Who = (routed, acting) => {
  const lead = isLeadHead(routed, acting) && routed.state !== 'reported';
  return lead || coordinatedUnitsOf(routed, acting).length > 0;
};

const mayReport: Who = (routed, acting) =>
  isCoordinator(routed, acting) || (routed.state === 'assigned' && isLeadOfficer(routed, acting));

/** A leader waits for the report; a head whom no leader directed may close the matter at any time. */
const mayComplete: Who = (routed, acting) => {
  const early = routed.handling.direction?.transferred === true;
  return isCompleter(routed, acting) && (early || routed.state === 'reported');
};

const mayNote: Who = ({ handling }, { actor, headOf }) => {
  const { direction } = handling;
  if (!direction || handling.noted.includes(actor.person)) return false;
  return direction.informedPeople.includes(actor.person) || direction.informedUnits.some(headOf);
};

/** Back to who gave it, by whose turn it is. */
const mayReturn: Who = (routed, acting) => {
  switch (routed.state) {
    case 'submitted':
      return isAddressee(routed, acting) || insteadOf(routed.handling.submittedTo, acting);
    case 'directed':
      return isLeadHead(routed, acting);
    case 'assigned':
      return isLeadOfficer(routed, acting);
    case 'reported':
      return isCompleter(routed, acting);
    default:
      return false;
  }
};

/** Taken back by who gave it, while the next has not acted. */
const mayRecall: Who = ({ state, handling }, { actor }) => {
  switch (state) {
    case 'submitted':
      return handling.submittedBy === actor.person;
    case 'directed':
      return handling.direction?.by === actor.person && handling.coordinators.length === 0;
    case 'assigned':
      return handling.assignment?.by === actor.person && handling.progress === undefined;
    case 'reported':
      return handling.report?.by === actor.person;
    default:
      return false;
  }
};

const UNDER_WAY = ['directed', 'assigned', 'reported'] as const;

const RULES: { readonly [action in RoutingAction]: Rule } = {
  // NĐ 30/2020, Điều 23.1: the clerk submits to who is competent to direct, or transfers to the unit that is known.
  submit: { from: ['registered'], who: isClerk },
  transfer: { from: ['registered'], who: isClerk },
  // Điều 23.2 and 23.4: who is competent writes the direction in the system.
  direct: { from: ['submitted'], who: isAddressee },
  'take-over': { from: ['submitted'], who: isOtherLeader },
  assign: { from: UNDER_WAY, who: mayAssign },
  // Điều 4.2.d: what becomes of the document is followed and kept up to date.
  progress: { from: UNDER_WAY, who: mayReport },
  report: { from: UNDER_WAY, who: mayReport },
  note: { from: [...UNDER_WAY, 'completed'], who: mayNote },
  complete: { from: UNDER_WAY, who: mayComplete },
  return: { from: ['submitted', ...UNDER_WAY], who: mayReturn },
  recall: { from: ['submitted', ...UNDER_WAY], who: mayRecall },
};

/** Why this step cannot be taken now by this person; none: it can. */
export function stepReasons(action: RoutingAction, routed: Routed, acting: Acting): readonly Reason[] {
  const rule = RULES[action];
  if (!rule.from.includes(routed.state)) {
    return [{ code: 'STEP_NOT_OPEN', params: { state: routed.state, action } }];
  }
  return rule.who(routed, acting) ? [] : [{ code: 'NOT_YOUR_TURN', params: { action } }];
}

/** The steps that this person may take now. */
export function openSteps(routed: Routed, acting: Acting): readonly RoutingAction[] {
  return ROUTING_ACTIONS.filter((action) => stepReasons(action, routed, acting).length === 0);
}
