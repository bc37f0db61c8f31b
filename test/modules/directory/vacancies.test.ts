import { expect } from 'chai';
import { readerTokens } from '../../../src/kernel/context.ts';
import {
  answeredUnits,
  type Directory,
  deskToken,
  leaderToken,
  type Person,
  type Unit,
  waitingTokens,
  whoActs,
} from '../../../src/modules/directory/index.ts';
import type { Stored } from '../../../storage/port.ts';

const stored = { agency: 'a', version: 1 };

function person(id: string, more: Partial<Person>): Stored<Person> {
  const blank = { fullName: id, sortKey: id, username: id, unit: 'u0', roles: ['officer' as const] };
  return { ...blank, clearance: 'none', active: true, ...more, id, ...stored };
}

function directory(people: readonly Stored<Person>[], units: number): Directory {
  const all = Array.from({ length: units }, (_, place): Stored<Unit> => {
    const id = `u${place}`;
    return { id, ...stored, name: `Phòng ${place}`, abbreviation: id, order: place, active: true };
  });
  return {
    agency: { id: 'a', ...stored, name: 'Cơ quan', abbreviation: 'CQ', place: 'Nơi' },
    units: new Map(all.map((unit) => [unit.id, unit])),
    positions: new Map(),
    people: new Map(people.map((one) => [one.id, one])),
  };
}

describe('what falls to somebody from those who left', () => {
  const leader = person('leader', { roles: ['leader'], unit: 'top' });
  const actor = {
    agency: 'a',
    person: 'leader',
    name: '',
    unit: 'top',
    roles: leader.roles,
    clearance: 'none' as const,
  };

  it('stays within what one query takes, however many units have no head and however many have left', () => {
    const left = Array.from({ length: 500 }, (_, place) =>
      person(`x${place}`, { active: false, roles: ['leader'] }),
    );
    const known = directory([leader, ...left], 500);
    expect(answeredUnits(known, 'leader')).to.have.length(500);
    const tokens = waitingTokens(known, actor);
    expect(tokens.length).to.be.at.most(200);
    expect(tokens).to.include.members(['p:leader', 'r:leader']);
    expect(readerTokens({ ...actor, answersFor: answeredUnits(known, 'leader') }).length).to.be.at.most(200);
  });

  it('is nothing while everybody is there', () => {
    const known = directory([leader, person('officer', {}), person('head', { roles: ['head'] })], 1);
    expect(waitingTokens(known, actor)).to.have.members(['p:leader', 'r:leader']);
    const turn = ['p:officer', deskToken('u0', 'officer')];
    expect(whoActs(known, turn)).to.deep.equal([{ kind: 'person', id: 'officer', name: 'officer' }]);
  });

  it('goes by the office that was held: moved away, left, or leader no more', () => {
    const moved = person('moved', { unit: 'u1', formerly: { roles: [], units: ['u0'] } });
    const demoted = person('demoted', { formerly: { roles: ['leader'], units: [] } });
    const head = person('head', { roles: ['head'] });
    const known = directory([leader, head, moved, demoted], 2);
    expect(whoActs(known, ['p:moved', deskToken('u0', 'moved')])).to.deep.include({
      kind: 'unit',
      id: 'u0',
      name: 'Phòng 0',
      insteadOf: { id: 'moved', name: 'moved' },
    });
    expect(waitingTokens(known, actor)).to.include(leaderToken('demoted'));
    expect(whoActs(known, ['p:demoted', leaderToken('demoted')])).to.deep.include({
      kind: 'role',
      id: 'leader',
      insteadOf: { id: 'demoted', name: 'demoted' },
    });
  });
});
