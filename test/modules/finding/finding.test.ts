import { expect } from 'chai';
import {
  documentIn,
  type IncomingOffice,
  letter,
  registerLetter,
  startIncomingOffice,
} from '../../api/incoming-cases.ts';
import { idsFound, registerWithText, search } from './finding-office.ts';

describe('finding', () => {
  let office: IncomingOffice;

  before(async () => {
    office = await startIncomingOffice();
  });
  after(() => office.close());

  it('finds a document by a phrase of its file, typed with or without marks, and marks it there', async () => {
    const { id } = await registerWithText(
      office,
      'Rà soát các bãi tập kết cát sỏi ven sông trước mùa mưa bão.',
    );
    for (const typed of ['"bãi tập kết cát sỏi"', '"bai tap ket cat soi"', 'bai cat soi ven song']) {
      expect(await idsFound(office, office.clerk, typed), typed).to.deep.equal([id]);
    }
    const { body } = await search(office, office.clerk, `q=${encodeURIComponent('"cat soi"')}`);
    const [{ text, marks }] = body.items[0].highlights.body;
    expect(text.slice(...marks[0])).to.equal('cát sỏi');
  });

  it('follows what people do with a document: directions are found, the state is what it is now', async () => {
    const abstract = 'V/v nghiệm thu hồ điều hòa';
    const { id } = await documentIn(office, 'directed', { abstract });
    const { body } = await search(
      office,
      office.clerk,
      `q=${encodeURIComponent('"phòng kinh tế phối hợp" hồ điều hoà')}`,
    );
    expect(body.items).to.have.length(1);
    expect(body.items[0]).to.include({ kind: 'incoming', id, title: abstract, state: 'directed' });
  });

  it('gives each reader what they may see and counts no more', async () => {
    const { id } = await registerLetter(office, { abstract: 'V/v tuyển dụng viên chức ngành thú y' });
    const q = 'viên chức thú y';
    expect(await idsFound(office, office.clerk, q)).to.deep.equal([id]);
    expect(await idsFound(office, office.leader, q)).to.deep.equal([id]);
    for (const reader of [
      office.officer,
      office.otherHead,
      office.searcher,
      office.archivist,
      office.admin,
    ]) {
      const { body } = await search(office, reader, `q=${encodeURIComponent(q)}`);
      expect([body.items, body.total]).to.deep.equal([[], { value: 0, capped: false }]);
      expect(body.facets.kind).to.deep.equal([]);
    }
  });

  it('opens a completed document to those who search', async () => {
    const { id } = await documentIn(office, 'completed', { abstract: 'V/v bảo tồn nhà cổ' });
    expect(await idsFound(office, office.searcher, 'bảo tồn nhà cổ')).to.deep.equal([id]);
  });

  it('names types and units of the facets and filters by them', async () => {
    await registerLetter(office, { abstract: 'V/v trồng hoa giấy', type: 'plan' });
    await registerLetter(office, { abstract: 'V/v trồng hoa sứ', type: 'report' });
    const all = await search(office, office.clerk, 'q=trong+hoa');
    expect(all.body.facets.type).to.have.deep.members([
      { value: 'plan', label: 'Kế hoạch', count: 1 },
      { value: 'report', label: 'Báo cáo', count: 1 },
    ]);
    const plans = await search(office, office.clerk, 'q=trong+hoa&type=plan');
    expect(plans.body.total.value).to.equal(1);
    expect(await idsFound(office, office.clerk, 'trồng hoa loại:"báo cáo"')).to.have.length(1);
    expect(await idsFound(office, office.clerk, 'trồng hoa trạng thái:"đã đăng ký"')).to.have.length(2);
  });

  it('suggests while typing, within the reader’s rights', async () => {
    await registerLetter(office, { abstract: 'V/v giải phóng mặt bằng tuyến ven hồ' });
    await office.consumers.settled();
    const asked = `/search/suggest?q=${encodeURIComponent('giai phong mat b')}`;
    const { body } = await office.clerk.get(asked);
    expect(body.items.map(({ text }: { text: string }) => text)).to.deep.equal([
      'V/v giải phóng mặt bằng tuyến ven hồ',
    ]);
    expect((await office.searcher.get(asked)).body.items).to.deep.equal([]);
  });

  it('says what it could not take of a query, and finds all the same', async () => {
    const { status, body } = await search(
      office,
      office.clerk,
      `q=${encodeURIComponent('ngày:hôm-qua "trồng hoa')}`,
    );
    expect(status).to.equal(200);
    expect(body.problems.map(({ code }: { code: string }) => code)).to.deep.equal([
      'BAD_DATE',
      'UNBALANCED_QUOTE',
    ]);
    expect(body.total.value).to.equal(2);
  });
});

describe('the look-up by number and symbol', () => {
  let office: IncomingOffice;

  before(async () => {
    office = await startIncomingOffice();
  });
  after(() => office.close());

  it('finds a document at once in any usual spelling, for who may read it', async () => {
    const fields = letter({ number: '15', symbol: 'QĐ-BNV', type: 'decision', issuer: 'Bộ Nội vụ' });
    const { id } = (await office.clerk.post('/incoming', fields)).body;
    for (const number of ['15/QĐ-BNV', '15 qd bnv', '15/qd-bnv', '15QĐBNV', '015/QÐ-BNV', 'Số: 15/QĐ-BNV']) {
      const { body } = await office.clerk.get(`/lookup?number=${encodeURIComponent(number)}`);
      expect(body.items, number).to.have.length(1);
      expect(body.items[0]).to.include({ kind: 'incoming', id, number: '15/QĐ-BNV', issuer: 'Bộ Nội vụ' });
    }
    const hidden = await office.searcher.get('/lookup?number=15%20qd%20bnv');
    expect(hidden.body.items).to.deep.equal([]);
  });
});
