import { expect } from 'chai';
import type { Client } from '../support/client.ts';
import { documentIn, type IncomingOffice, startIncomingOffice, take } from './incoming-cases.ts';

interface TaskSeen {
  id: string;
  role: string;
  state: string;
  subject: { id: string };
  deadline?: string;
  actions: string[];
}

describe('tasks over HTTP', () => {
  let office: IncomingOffice;
  before(async () => {
    office = await startIncomingOffice();
  });
  after(() => office.close());

  async function mine(who: Client, document: string, box = 'waiting'): Promise<TaskSeen | undefined> {
    const items = (await who.get(`/tasks?box=${box}&limit=100`)).body.items as TaskSeen[];
    return items.find(({ subject }) => subject.id === document);
  }

  it('wait for the head of each unit, then for the officers', async () => {
    const { head, otherHead, officer, colleague } = office;
    const doc = await documentIn(office, 'directed');
    expect(await mine(head, doc.id)).to.deep.include({ role: 'lead', state: 'open', actions: ['assign'] });
    expect(await mine(otherHead, doc.id)).to.deep.include({ role: 'coordinate', state: 'open' });
    await take(head, doc, { assign: { lead: officer.id, coordinators: [colleague.id] } });
    expect(await mine(head, doc.id)).to.equal(undefined);
    const lead = await mine(officer, doc.id);
    expect(lead).to.deep.include({ role: 'lead', state: 'assigned', actions: ['progress', 'report'] });
    expect(lead?.deadline).to.equal(doc.deadline);
    expect(await mine(colleague, doc.id)).to.deep.include({ role: 'coordinate', state: 'assigned' });
  });

  it('follow the document to its end', async () => {
    const { officer, leader } = office;
    const doc = await documentIn(office, 'reported');
    expect(await mine(officer, doc.id)).to.equal(undefined);
    const returned = await take(leader, doc, { return: { reason: 'Bổ sung số liệu.' } });
    expect(await mine(officer, doc.id)).to.deep.include({ state: 'returned' });
    const again = await take(officer, returned, { report: { result: 'Đã bổ sung.' } });
    await take(leader, again, { complete: {} });
    expect(await mine(officer, doc.id, 'mine')).to.deep.include({ state: 'done', actions: [] });
  });

  it('are given to somebody else by a new assignment, and taken from who had them', async () => {
    const { head, officer, colleague } = office;
    const doc = await documentIn(office, 'assigned');
    await take(head, doc, { assign: { lead: colleague.id, coordinators: [] } });
    expect(await mine(officer, doc.id)).to.equal(undefined);
    expect(await mine(colleague, doc.id)).to.deep.include({ role: 'lead', state: 'assigned' });
  });

  it('are opened by nobody but who has or gave them', async () => {
    const { officer, clerk } = office;
    const doc = await documentIn(office, 'assigned');
    const { id } = (await mine(officer, doc.id))!;
    expect((await officer.get(`/tasks/${id}`)).body.id).to.equal(id);
    expect((await clerk.get(`/tasks/${id}`)).status).to.equal(404);
  });
});
