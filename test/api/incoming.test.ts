import { expect } from 'chai';
import {
  documentIn,
  type IncomingOffice,
  letter,
  registerLetter,
  startIncomingOffice,
  take,
} from './incoming-cases.ts';

describe('incoming documents over HTTP', () => {
  let office: IncomingOffice;
  before(async () => {
    office = await startIncomingOffice();
  });
  after(() => office.close());

  it('gives arrival numbers one after the other, whoever registers at the same time', async () => {
    const first = await registerLetter(office);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => office.clerk.post('/incoming', letter())),
    );
    const numbers = answers.map(({ status, body }) => (status === 201 ? body.arrivalNumber : body));
    const expected = Array.from({ length: 20 }, (_, place) => first.arrivalNumber + 1 + place);
    expect(numbers.sort((one, other) => one - other)).to.deep.equal(expected);
  });

  it('registers a document that bears no number of its own', async () => {
    const body = { issuer: 'Bà Trần Thị Lan', type: 'petition', abstract: 'Đơn đề nghị sửa chữa đường' };
    const answer = await office.clerk.post('/incoming', body);
    expect(answer.status).to.equal(201);
    expect(answer.body.arrivalNumber).to.be.a('number');
    expect(answer.body).to.not.have.property('numberAndSymbol');
  });

  it('goes the whole way from registration to completion, with everyone who had it in the trail', async () => {
    const doc = await documentIn(office, 'completed');
    const detail = (await office.clerk.get(`/incoming/${doc.id}`)).body;
    expect(detail.state).to.equal('completed');
    expect(detail.handling.trail.map(({ action }: { action: string }) => action)).to.deep.equal([
      'submit',
      'direct',
      'assign',
      'report',
      'complete',
    ]);
    expect(detail.handling.trail[1].to).to.deep.include({ kind: 'unit', name: 'Văn phòng' });
    expect(detail.tasks.find(({ role }: { role: string }) => role === 'lead').state).to.equal('done');
  });

  it('warns of a second document of the same agency, number and date, and lets the clerk go on', async () => {
    const fields = letter();
    const first = await office.clerk.post('/incoming', fields);
    const second = await office.clerk.post('/incoming', { ...fields, issuer: 'SỞ NỘI VỤ' });
    expect(second.status).to.equal(409);
    expect(second.body.code).to.equal('DUPLICATE_SUSPECTED');
    expect(second.body.reasons[0].params).to.include({ id: first.body.id, kind: 'incoming', why: 'number' });
    const third = await office.clerk.post('/incoming', { ...fields, confirmDuplicate: true });
    expect(third.status).to.equal(201);
    const asked = await office.clerk.get(
      `/incoming/duplicates?numberAndSymbol=${fields.number}%2FSNV-VP&issuer=S%E1%BB%9F%20N%E1%BB%99i%20v%E1%BB%A5`,
    );
    expect(asked.body.items).to.have.length(2);
  });

  it('finds the second one among the same number of many other agencies', async () => {
    const fields = letter();
    for (let other = 0; other < 60; other++)
      await office.clerk.post('/incoming', { ...fields, issuer: `Sở số ${other}` });
    const second = await office.clerk.post('/incoming', { ...fields, issuer: 'Sở số 59' });
    expect(second.body.code).to.equal('DUPLICATE_SUSPECTED');
  });

  it('refuses a step on a version that somebody has moved on from', async () => {
    const doc = await documentIn(office, 'registered');
    const submit = () =>
      office.clerk.post(`/incoming/${doc.id}/submit`, { to: office.leader.id }, { version: doc.version });
    const answers = await Promise.all([submit(), submit()]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 412]);
    const late = await submit();
    expect(late.body.code).to.equal('VERSION_CONFLICT');
    const blind = await office.clerk.post(`/incoming/${doc.id}/submit`, { to: office.leader.id });
    expect(blind.status).to.equal(428);
  });

  it('says everything that is wrong with a direction at once', async () => {
    const doc = await documentIn(office, 'submitted');
    const body = { coordinateUnits: [office.otherUnit, 'nowhere'], deadline: '2020-01-01', text: '' };
    const answer = await office.leader.post(`/incoming/${doc.id}/direct`, body, { version: doc.version });
    expect(answer.status).to.equal(422);
    const codes = answer.body.reasons.map(({ code }: { code: string }) => code);
    expect(codes).to.have.members(['LEAD_UNIT_REQUIRED', 'UNIT_UNKNOWN', 'DEADLINE_PAST']);
  });

  it('lets another leader take a document over only knowingly', async () => {
    const doc = await documentIn(office, 'submitted');
    const body = { leadUnit: office.unit, text: 'Văn phòng xử lý.' };
    const refused = await office.deputy.post(`/incoming/${doc.id}/direct`, body, { version: doc.version });
    expect(refused.body.code).to.equal('NOT_YOUR_TURN');
    const taken = await take(office.deputy, doc, { direct: { ...body, takeOver: true } });
    expect(taken.handling.direction.by.id).to.equal(office.deputy.id);
    expect(taken.handling.submittedTo.id).to.equal(office.deputy.id);
  });

  it('closes at once what a leader only sends for information, and keeps the note of who has read it', async () => {
    const doc = await documentIn(office, 'submitted');
    const sent = await take(office.leader, doc, {
      direct: { informedUnits: [office.otherUnit], text: 'Để biết.' },
    });
    expect(sent.state).to.equal('completed');
    const tasks = (await office.otherHead.get('/tasks?box=waiting')).body.items;
    expect(tasks.map(({ subject }: { subject: { id: string } }) => subject.id)).to.include(doc.id);
    const noted = await take(office.otherHead, sent, { note: undefined });
    expect(noted.handling.noted[0].id).to.equal(office.otherHead.id);
  });

  it('transfers to a unit that is known, whose head completes it', async () => {
    const doc = await registerLetter(office);
    const sent = await take(office.clerk, doc, { transfer: { leadUnit: office.otherUnit } });
    expect(sent.state).to.equal('directed');
    const waiting = (await office.otherHead.get('/incoming?box=waiting')).body.items;
    expect(waiting.map(({ id }: { id: string }) => id)).to.include(doc.id);
    expect((await take(office.otherHead, sent, { complete: { text: 'Đã xử lý.' } })).state).to.equal(
      'completed',
    );
  });

  it('goes one hand back at each return, and tells the reason to who gets it', async () => {
    const { officer, head, leader } = office;
    let doc = await documentIn(office, 'assigned');
    doc = await take(officer, doc, { return: { reason: 'Tôi đang nghỉ phép.' } });
    expect([doc.state, doc.handling.returned.reason]).to.deep.equal(['directed', 'Tôi đang nghỉ phép.']);
    doc = await take(head, doc, { return: { reason: 'Việc của Phòng Kinh tế.' } });
    expect([doc.state, doc.holder.id]).to.deep.equal(['submitted', leader.id]);
    doc = await take(leader, doc, { return: { reason: 'Trình đồng chí Phó Chủ tịch.' } });
    expect([doc.state, doc.holder.kind]).to.deep.equal(['registered', 'clerk']);
    expect(doc.handling).to.not.have.property('direction');
    const tasks = doc.tasks.map(({ state }: { state: string }) => state);
    expect(new Set(tasks)).to.deep.equal(new Set(['cancelled']));
  });

  it('is taken back by who gave it, until the next has acted', async () => {
    const { head, officer } = office;
    let doc = await documentIn(office, 'assigned');
    doc = await take(head, doc, { recall: { reason: 'Giao nhầm.' } });
    expect(doc.state).to.equal('directed');
    doc = await take(head, doc, { assign: { lead: officer.id } });
    doc = await take(officer, doc, { progress: { text: 'Đã bắt đầu.', percent: 20 } });
    const late = await head.post(`/incoming/${doc.id}/recall`, { reason: 'Muộn.' }, { version: doc.version });
    expect(late.body.code).to.equal('NOT_YOUR_TURN');
  });

  it('lets a co-ordinating unit name its officers, who report their part to the lead', async () => {
    const { otherHead, otherOfficer } = office;
    let doc = await documentIn(office, 'directed');
    doc = await take(otherHead, doc, { assign: { coordinators: [otherOfficer.id] } });
    expect(doc.state).to.equal('directed');
    doc = await take(otherOfficer, doc, { progress: { text: 'Đang tổng hợp.' } });
    doc = await take(otherOfficer, doc, { report: { result: 'Gửi số liệu kèm theo.' } });
    expect(doc.state).to.equal('directed');
    const mine = doc.tasks.find(
      ({ assignee }: { assignee?: { id: string } }) => assignee?.id === otherOfficer.id,
    );
    expect([mine.state, mine.result]).to.deep.equal(['done', 'Gửi số liệu kèm theo.']);
    expect(doc.actions).to.not.include('report');
  });

  it('refuses a deadline of the officer beyond the one given to the unit', async () => {
    const doc = await documentIn(office, 'directed');
    const body = { lead: office.officer.id, deadline: '2099-01-01' };
    const answer = await office.head.post(`/incoming/${doc.id}/assign`, body, { version: doc.version });
    expect(answer.body.reasons[0]).to.include({ code: 'DEADLINE_AFTER_DIRECTION', field: 'deadline' });
  });

  it('keeps number, book and arrival date when the clerk corrects the rest', async () => {
    const doc = await documentIn(office, 'submitted');
    const fields = letter({ abstract: 'Trích yếu đã sửa', urgency: 'urgent' });
    const changed = await take(office.clerk, doc, { update: fields });
    expect(changed).to.include({
      abstract: 'Trích yếu đã sửa',
      arrivalNumber: doc.arrivalNumber,
      state: 'submitted',
    });
  });

  it('refuses an arrival of tomorrow and takes one of yesterday', async () => {
    const day = (shift: number) =>
      new Date(Date.now() + 7 * 3_600_000 + shift * 86_400_000).toISOString().slice(0, 10);
    const ahead = await office.clerk.post('/incoming', letter({ arrivalOn: day(1) }));
    expect(ahead.body.reasons[0].code).to.equal('ARRIVAL_IN_FUTURE');
    if (day(-1).slice(0, 4) === day(0).slice(0, 4)) {
      expect((await office.clerk.post('/incoming', letter({ arrivalOn: day(-1) }))).body.arrivalOn).to.equal(
        day(-1),
      );
    }
  });

  it('flags an urgent document to be submitted at once', async () => {
    const doc = await registerLetter(office, { urgency: 'flash' });
    expect(doc).to.include({ submitAtOnce: true, submitBy: doc.arrivalOn });
    expect(await registerLetter(office)).to.include({ submitAtOnce: false });
  });
});
