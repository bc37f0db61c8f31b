import { expect } from 'chai';
import * as tasks from '../../../src/modules/tasks/index.ts';

const AT = '2026-03-02T02:00:00.000Z';
const given = {
  subject: { kind: 'incoming', id: 'i1' },
  title: '15/QĐ-BNV',
  unit: 'u1',
  by: 'leader',
  at: AT,
};
const lead = tasks.newTask({ ...given, role: 'lead', deadline: '2026-03-09' });
const mine = tasks.assignTask(lead, { assignee: 'officer', by: 'head', at: AT });

describe('tasks', () => {
  it('given a unit, then the task waits for whoever heads it', () => {
    expect([lead.state, lead.waitingFor, lead.dueOn]).to.deep.equal(['open', ['h:u1'], '2026-03-09']);
  });

  it('given no deadline, then it is listed after all that have one', () => {
    expect(tasks.newTask({ ...given, role: 'inform' }).dueOn > '2999').to.equal(true);
  });

  it('when the head assigns it, then it waits for the officer, who keeps the unit’s deadline or gets a nearer one', () => {
    expect([mine.state, mine.waitingFor, mine.deadline]).to.deep.equal([
      'assigned',
      ['p:officer', 'd:u1:officer'],
      '2026-03-09',
    ]);
    const nearer = tasks.assignTask(lead, {
      assignee: 'officer',
      by: 'head',
      at: AT,
      deadline: '2026-03-05',
    });
    expect([nearer.deadline, nearer.dueOn]).to.deep.equal(['2026-03-05', '2026-03-05']);
  });

  it('when it goes to another officer, then both find it among theirs, and it waits for the second', () => {
    const other = tasks.assignTask(mine, { assignee: 'other', by: 'head', at: AT });
    expect(other.waitingFor).to.deep.equal(['p:other', 'd:u1:other']);
    expect(other.people).to.include.members(['p:officer', 'p:other']);
  });

  it('when the lead officer reports, then it waits for who completes; a co-ordinator’s report ends it', () => {
    const reported = tasks.reportTask(mine, { at: AT, result: 'Đã xong.' });
    expect([reported.state, reported.waitingFor, reported.result]).to.deep.equal([
      'reported',
      [],
      'Đã xong.',
    ]);
    expect(tasks.reportTask({ ...mine, role: 'coordinate' }, { at: AT, result: 'x' }).state).to.equal('done');
  });

  it('when the report is returned, then the officer has it again, without the result', () => {
    const again = tasks.reopenTask(tasks.reportTask(mine, { at: AT, result: 'x' }), 'returned', AT);
    expect([again.state, again.waitingFor, again.result]).to.deep.equal([
      'returned',
      ['p:officer', 'd:u1:officer'],
      undefined,
    ]);
  });

  it('when it is given back to the unit, then it has no officer', () => {
    const back = tasks.unassignTask(mine, AT);
    expect([back.state, back.assignee, back.waitingFor]).to.deep.equal(['open', undefined, ['h:u1']]);
  });

  it('when progress is told, then every word of it stays, in order', () => {
    const first = tasks.progressTask(mine, { at: AT, by: 'officer', text: 'Đã nhận.', percent: 10 });
    const second = tasks.progressTask(first, { at: AT, by: 'officer', text: 'Đang làm.' });
    expect(second.state).to.equal('in-progress');
    expect(second.progress.map(({ text }) => text)).to.deep.equal(['Đã nhận.', 'Đang làm.']);
  });
});
