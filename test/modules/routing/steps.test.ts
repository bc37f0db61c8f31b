import { expect } from 'chai';
import type { Actor, Role } from '../../../src/kernel/context.ts';
import * as routing from '../../../src/modules/routing/index.ts';

const AT = '2026-03-02T02:00:00.000Z';
const by = (person: string): routing.By => ({ by: person, at: AT });
const fresh: routing.Routed = { state: 'registered', handling: routing.NOT_ROUTED };
const given = { text: 'Giao đơn vị xử lý.', coordinateUnits: ['u2'], informedUnits: [], informedPeople: [] };

const submitted = routing.submit(fresh, by('clerk'), 'leader');
const directed = routing.direct(submitted, by('leader'), {
  ...given,
  leadUnit: 'u1',
  deadline: '2026-03-09',
});
const assigned = routing.assign(directed, by('head'), { lead: 'officer' });
const reported = routing.report(assigned, by('officer'), 'Đã xong.');
const completed = routing.complete(reported, by('leader'));

function acting(person: string, roles: readonly Role[] = [], heads: readonly string[] = []): routing.Acting {
  const actor: Actor = { agency: 'a', person, name: person, unit: 'u1', roles, clearance: 'none' };
  return { actor, at: AT, headOf: (unit) => heads.includes(unit), leadsNoMore: () => false };
}

describe('routing', () => {
  it('given a registered document, when the clerk submits it, then it is the leader’s turn', () => {
    expect(submitted.state).to.equal('submitted');
    expect(submitted.handling.holder).to.deep.equal({ kind: 'leader', id: 'leader' });
  });

  it('given a submitted one, when the leader directs, then it is the lead unit’s turn, with the deadline', () => {
    expect([directed.state, directed.deadline]).to.deep.equal(['directed', '2026-03-09']);
    expect(directed.handling.holder).to.deep.equal({ kind: 'unit', id: 'u1' });
  });

  it('given a reported one, when who directed completes it, then it is nobody’s turn any more', () => {
    expect(reported.handling.holder).to.deep.equal({ kind: 'leader', id: 'leader' });
    expect(completed.state).to.equal('completed');
    expect(completed.handling.holder).to.equal(undefined);
  });

  it('given any step, then the trail tells who took it, from which state, to whom', () => {
    const trail = completed.handling.trail.map(({ action, by: who, from, to }) => [
      action,
      who,
      from,
      to?.id,
    ]);
    expect(trail).to.deep.equal([
      ['submit', 'clerk', 'registered', 'leader'],
      ['direct', 'leader', 'submitted', 'u1'],
      ['assign', 'head', 'directed', 'officer'],
      ['report', 'officer', 'assigned', 'leader'],
      ['complete', 'leader', 'reported', undefined],
    ]);
  });

  it('given a clerk’s transfer, then the unit’s head completes it, report or not', () => {
    const sent = routing.transfer(fresh, by('clerk'), { ...given, coordinateUnits: [], leadUnit: 'u1' });
    expect(routing.completerOf(sent.handling)).to.deep.equal({ kind: 'unit', id: 'u1' });
    expect(routing.openSteps(sent, acting('head', ['head'], ['u1']))).to.include('complete');
    expect(routing.openSteps(directed, acting('leader', ['leader']))).to.not.include('complete');
  });

  it('given a direction that names nobody to handle it, then it is completed at once', () => {
    const informed = { ...given, coordinateUnits: [], informedPeople: ['x'] };
    expect(routing.direct(submitted, by('leader'), informed).state).to.equal('completed');
  });

  for (const [from, state] of [
    [submitted, 'registered'],
    [directed, 'submitted'],
    [assigned, 'directed'],
    [reported, 'assigned'],
  ] as const) {
    it(`given one that is ${from.state}, when it is returned, then it is ${state} again and says why`, () => {
      const back = routing.returnBack(from, by('somebody'), 'Chưa rõ.');
      expect(back.state).to.equal(state);
      expect(back.handling.returned).to.deep.include({ reason: 'Chưa rõ.', from: from.state });
      expect(back.handling.trail).to.have.length(from.handling.trail.length + 1);
    });

    it(`given one that is ${from.state}, when it is recalled, then it is ${state} without the mark of a return`, () => {
      const back = routing.recall(from, by('somebody'), 'Chuyển nhầm.');
      expect([back.state, back.handling.returned]).to.deep.equal([state, undefined]);
    });
  }

  it('given a transfer, when the unit returns it, then the clerk has it and nothing of the transfer stays', () => {
    const sent = routing.transfer(fresh, by('clerk'), { ...given, coordinateUnits: [], leadUnit: 'u1' });
    const back = routing.returnBack(sent, by('head'), 'Nhầm đơn vị.');
    expect(back.state).to.equal('registered');
    expect(back.handling).to.have.all.keys('holder', 'coordinators', 'noted', 'returned', 'trail');
  });

  it('given a return, when the next step is taken, then the mark of the return is gone', () => {
    const back = routing.returnBack(submitted, by('leader'), 'Trình người khác.');
    expect(routing.submit(back, by('clerk'), 'other').handling.returned).to.equal(undefined);
  });

  it('given a co-ordinating unit that has begun, then the leader can no longer take the direction back', () => {
    const leader = acting('leader', ['leader']);
    expect(routing.openSteps(directed, leader)).to.include('recall');
    const begun = routing.withCoordinators(directed, 'u2', ['x']);
    expect(routing.openSteps(begun, leader)).to.not.include('recall');
  });

  it('given an officer who has begun, then the head can no longer take the assignment back, but may give it to another', () => {
    const head = acting('head', ['head'], ['u1']);
    const begun = routing.withProgress(assigned, by('officer'), 30);
    expect(routing.openSteps(begun, head)).to.have.members(['assign']);
    const other = routing.assign(begun, by('head'), { lead: 'other' });
    expect(other.handling.progress).to.equal(undefined);
  });

  it('given the wrong state or the wrong person, then the refusal says which of the two it is', () => {
    const code = (state: routing.Routed, who: routing.Acting) =>
      routing.stepReasons('direct', state, who)[0]?.code;
    expect(code(fresh, acting('leader', ['leader']))).to.equal('STEP_NOT_OPEN');
    expect(code(submitted, acting('clerk', ['clerk']))).to.equal('NOT_YOUR_TURN');
    expect(code(submitted, acting('leader', ['leader']))).to.equal(undefined);
  });
});

const offices: routing.Offices = {
  today: '2026-03-02',
  unitIsActive: (unit) => unit !== 'gone',
  unitHasHead: (unit) => unit !== 'headless',
  unitIsCleared: (unit) => unit !== 'open',
  personIsActive: (person) => person !== 'gone',
  personIsCleared: (person) => person !== 'open',
  isLeader: (person) => person === 'leader',
  isOfUnit: (person) => person !== 'foreign',
};
const codes = (reasons: readonly { code: string; field?: string }[]) =>
  reasons.map(({ code, field }) => [code, field]);

describe('what a direction may name', () => {
  const direction = { text: '', leadUnit: 'u1', coordinateUnits: [], informedUnits: [], informedPeople: [] };

  it('a deadline of today is in time, one of yesterday is not', () => {
    expect(routing.directionReasons({ ...direction, deadline: '2026-03-02' }, offices)).to.deep.equal([]);
    const late = routing.directionReasons({ ...direction, deadline: '2026-03-01' }, offices);
    expect(codes(late)).to.deep.equal([['DEADLINE_PAST', 'deadline']]);
  });

  it('each unit once, each known and cleared, each told by its place', () => {
    const wrong = {
      ...direction,
      coordinateUnits: ['u1', 'gone', 'open', 'headless'],
      informedPeople: ['open'],
    };
    expect(codes(routing.directionReasons(wrong, offices))).to.deep.equal([
      ['UNIT_NAMED_TWICE', 'coordinateUnits'],
      ['UNIT_UNKNOWN', 'coordinateUnits.1'],
      ['UNIT_NOT_CLEARED', 'coordinateUnits.2'],
      ['UNIT_WITHOUT_HEAD', 'coordinateUnits.3'],
      ['PERSON_NOT_CLEARED', 'informedPeople.0'],
    ]);
  });

  it('somebody at least', () => {
    const nobody = { ...direction, leadUnit: undefined };
    expect(codes(routing.directionReasons(nobody, offices))).to.deep.equal([
      ['ADDRESSEE_REQUIRED', 'leadUnit'],
    ]);
  });

  it('only a leader to submit to', () => {
    expect(codes(routing.submissionReasons('officer', offices))).to.deep.equal([['NOT_A_LEADER', 'to']]);
    expect(routing.submissionReasons('leader', offices)).to.deep.equal([]);
  });

  it('officers of the unit, each once, within its deadline', () => {
    const frame = { unit: 'u1', leads: true, deadline: '2026-03-09' };
    const wrong = { lead: 'foreign', coordinators: ['gone', 'foreign'], deadline: '2026-03-10' };
    expect(codes(routing.assignmentReasons(wrong, frame, offices))).to.deep.equal([
      ['PERSON_NAMED_TWICE', 'coordinators'],
      ['DEADLINE_AFTER_DIRECTION', 'deadline'],
      ['NOT_OF_UNIT', 'lead'],
      ['PERSON_UNKNOWN', 'coordinators.0'],
      ['NOT_OF_UNIT', 'coordinators.1'],
    ]);
    expect(codes(routing.assignmentReasons({ coordinators: [] }, frame, offices))).to.deep.equal([
      ['LEAD_OFFICER_REQUIRED', 'lead'],
    ]);
  });
});
