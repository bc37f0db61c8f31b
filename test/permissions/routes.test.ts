import { expect } from 'chai';
import { ROLES, type Role } from '../../src/kernel/context.ts';
import { routesOf } from '../../src/services.ts';
import type { Client } from '../support/client.ts';
import { startTestOffice, type TestOffice } from '../support/office.ts';
import { expectProblem } from '../support/problems.ts';

describe('operations that belong to some roles only', function () {
  this.timeout(120_000);
  let office: TestOffice;
  const people = new Map<Role, Client & { id: string }>();

  before(async () => {
    office = await startTestOffice();
    for (const role of ROLES) people.set(role, await office.person(`chi-${role}`, [role]));
  });
  after(() => office.close());

  it('are refused to every other role before anything of them is looked at', async () => {
    const routes = routesOf(office.services, office.deps).filter(({ access }) => Array.isArray(access));
    expect(routes.length).to.be.above(20);
    for (const { method, path, access } of routes) {
      for (const role of ROLES.filter((one) => !access.includes(one))) {
        const address = path.replaceAll(/:\w+/g, 'khong-co');
        const answer = await people
          .get(role)!
          .send(address, { method: method.toUpperCase() }, { version: 1 });
        expect(answer.status, `${role} ${method} ${path}`).to.equal(403);
        expectProblem(answer, 'FORBIDDEN');
      }
    }
  });

  it('are all that change people, units, registers and the calendar: administrators alone', async () => {
    const unit = { name: 'Phòng mới', abbreviation: 'PM', order: 9 };
    const person = {
      fullName: 'Người Mới',
      username: 'nguoimoi',
      unit: office.unit,
      roles: ['administrator'],
    };
    const book = { name: 'Sổ mới', code: 'MOI', direction: 'incoming', year: 2026 };
    for (const role of ROLES.filter((one) => one !== 'administrator')) {
      const client = people.get(role)!;
      const answers = [
        await client.post('/units', unit),
        await client.post('/people', person),
        await client.post('/positions', { title: 'Chức vụ', order: 1 }),
        await client.post('/books', book),
        await client.put(`/accounts/${office.unit}/password`, { password: 'mot cau khac han' }),
        await client.get('/journal'),
      ];
      expect(
        answers.map(({ status }) => status),
        role,
      ).to.deep.equal([403, 403, 403, 403, 403, 403]);
    }
  });

  it('give nobody the file of somebody else before it belongs to a document', async () => {
    const content = Buffer.from('%PDF-1.4\n%%EOF\n');
    const mine = (await people.get('officer')!.upload('/files', { name: 'nháp.pdf', content })).body;
    for (const role of ROLES.filter((one) => one !== 'officer')) {
      for (const part of ['', '/content', '/text', '/signatures']) {
        const answer = await people.get(role)!.get(`/files/${mine.id}${part}`);
        expectProblem(answer, 'FILE_NOT_FOUND');
      }
    }
    const letter = { issuer: 'Sở A', type: 'notice', abstract: 'của người khác', files: [mine.id] };
    expectProblem(await people.get('clerk')!.post('/incoming', letter), 'FILE_NOT_FOUND');
  });
});
