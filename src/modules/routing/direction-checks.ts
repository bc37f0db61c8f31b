/** Whether what a direction or an assignment names can be named. */
import type { CivilDate } from '../../kernel/clock.ts';
import type { Reason } from '../../kernel/refusal.ts';
import type { DirectionGiven } from './routing-steps.ts';

/** What the directory knows; the caller looks it up. */
export interface Offices {
  readonly today: CivilDate;
  readonly unitIsActive: (unit: string) => boolean;
  readonly unitHasHead: (unit: string) => boolean;
  readonly personIsActive: (person: string) => boolean;
  /** Cleared for the secrecy of this document; of a unit, whoever answers for it. */
  readonly personIsCleared: (person: string) => boolean;
  readonly unitIsCleared: (unit: string) => boolean;
  readonly isLeader: (person: string) => boolean;
  readonly isOfUnit: (person: string, unit: string) => boolean;
}

function personReasons(person: string, field: string, offices: Offices): readonly Reason[] {
  if (!offices.personIsActive(person)) return [{ code: 'PERSON_UNKNOWN', field }];
  return offices.personIsCleared(person) ? [] : [{ code: 'PERSON_NOT_CLEARED', field }];
}

function unitReasons(unit: string, field: string, offices: Offices): readonly Reason[] {
  if (!offices.unitIsActive(unit)) return [{ code: 'UNIT_UNKNOWN', field }];
  // Nobody could assign the work there.
  if (!offices.unitHasHead(unit)) return [{ code: 'UNIT_WITHOUT_HEAD', field }];
  return offices.unitIsCleared(unit) ? [] : [{ code: 'UNIT_NOT_CLEARED', field }];
}

export function deadlineReasons(deadline: CivilDate | undefined, today: CivilDate): readonly Reason[] {
  return deadline !== undefined && deadline < today ? [{ code: 'DEADLINE_PAST', field: 'deadline' }] : [];
}

export function submissionReasons(to: string, offices: Offices): readonly Reason[] {
  const reasons = personReasons(to, 'to', offices);
  if (reasons.length > 0) return reasons;
  return offices.isLeader(to) ? [] : [{ code: 'NOT_A_LEADER', field: 'to' }];
}

function twice(given: DirectionGiven): readonly Reason[] {
  const units = [given.leadUnit, ...given.coordinateUnits, ...given.informedUnits].filter(Boolean);
  return new Set(units).size === units.length ? [] : [{ code: 'UNIT_NAMED_TWICE', field: 'coordinateUnits' }];
}

function addressees(given: DirectionGiven): readonly Reason[] {
  // NĐ 30/2020, Điều 23.2: where several have a part, who leads, who co-ordinates and the deadline are made clear.
  if (!given.leadUnit && given.coordinateUnits.length > 0)
    return [{ code: 'LEAD_UNIT_REQUIRED', field: 'leadUnit' }];
  const informed = given.informedUnits.length + given.informedPeople.length;
  return given.leadUnit || informed > 0 ? [] : [{ code: 'ADDRESSEE_REQUIRED', field: 'leadUnit' }];
}

export function directionReasons(given: DirectionGiven, offices: Offices): readonly Reason[] {
  const units = (field: 'coordinateUnits' | 'informedUnits') =>
    given[field].flatMap((unit, place) => unitReasons(unit, `${field}.${place}`, offices));
  return [
    ...addressees(given),
    ...twice(given),
    ...(given.leadUnit ? unitReasons(given.leadUnit, 'leadUnit', offices) : []),
    ...units('coordinateUnits'),
    ...units('informedUnits'),
    ...given.informedPeople.flatMap((person, place) =>
      personReasons(person, `informedPeople.${place}`, offices),
    ),
    ...deadlineReasons(given.deadline, offices.today),
  ];
}

export interface AssignmentWanted {
  readonly lead?: string | undefined;
  readonly deadline?: CivilDate | undefined;
  readonly coordinators: readonly string[];
}

export interface AssignmentFrame {
  /** The unit whose head assigns. */
  readonly unit: string;
  /** The head of the lead unit names who leads; the head of a co-ordinating one names who co-ordinates. */
  readonly leads: boolean;
  /** The deadline given to the unit. */
  readonly deadline?: CivilDate | undefined;
}

export function assignmentReasons(
  wanted: AssignmentWanted,
  frame: AssignmentFrame,
  offices: Offices,
): readonly Reason[] {
  const reasons: Reason[] = [...deadlineReasons(wanted.deadline, offices.today)];
  const named = [...(wanted.lead ? [wanted.lead] : []), ...wanted.coordinators];
  if (frame.leads && !wanted.lead) reasons.push({ code: 'LEAD_OFFICER_REQUIRED', field: 'lead' });
  if (named.length === 0 && !frame.leads) reasons.push({ code: 'OFFICER_REQUIRED', field: 'coordinators' });
  if (new Set(named).size < named.length) reasons.push({ code: 'PERSON_NAMED_TWICE', field: 'coordinators' });
  if (frame.deadline && wanted.deadline && wanted.deadline > frame.deadline) {
    reasons.push({
      code: 'DEADLINE_AFTER_DIRECTION',
      field: 'deadline',
      params: { deadline: frame.deadline },
    });
  }
  const fieldOf = (place: number) =>
    wanted.lead && place === 0 ? 'lead' : `coordinators.${place - (wanted.lead ? 1 : 0)}`;
  for (const [place, person] of named.entries()) {
    const of = personReasons(person, fieldOf(place), offices);
    reasons.push(...of);
    if (of.length === 0 && !offices.isOfUnit(person, frame.unit)) {
      reasons.push({ code: 'NOT_OF_UNIT', field: fieldOf(place) });
    }
  }
  return reasons;
}
