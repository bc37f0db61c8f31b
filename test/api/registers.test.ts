import { expect } from 'chai';
import { type IncomingOffice, letter, registerLetter, startIncomingOffice, take } from './incoming-cases.ts';

interface BookView {
  id: string;
  version: number;
  code: string;
  year: number;
  state: string;
}

describe('registers over HTTP', () => {
  let office: IncomingOffice;
  before(async () => {
    office = await startIncomingOffice({ clock: () => new Date('2026-06-15T02:00:00Z') });
  });
  after(() => office.close());

  async function books(): Promise<BookView[]> {
    return (await office.clerk.get('/books')).body.items;
  }
  async function book(code: string, year = 2026): Promise<BookView> {
    return (await books()).find((one) => one.code === code && one.year === year)!;
  }
  async function change(one: BookView, fields: object) {
    const { id, version, ...body } = one;
    return office.admin.put(`/books/${id}`, { ...body, ...fields }, { version });
  }

  it('are there from the first day of an office, and begin with the number it sets', async () => {
    expect((await books()).map(({ code }) => code)).to.have.members(['DEN', 'DEN-MAT', 'DI', 'DI-MAT']);
    expect((await change(await book('DEN'), { firstNumber: 412 })).status).to.equal(200);
    expect((await registerLetter(office)).arrivalNumber).to.equal(412);
    expect((await registerLetter(office)).arrivalNumber).to.equal(413);
    const late = await change(await book('DEN'), { firstNumber: 1 });
    expect(late.body.code).to.equal('REGISTER_BOOK_BEGUN');
  });

  it('refuse when closed, and take again when opened', async () => {
    const before = await registerLetter(office);
    await change(await book('DEN'), { state: 'closed' });
    const refused = await office.clerk.post('/incoming', letter());
    expect(refused.status).to.equal(409);
    expect(refused.body.code).to.equal('REGISTER_BOOK_CLOSED');
    expect(refused.body.detail).to.contain('2026');
    await change(await book('DEN'), { state: 'open' });
    expect((await registerLetter(office)).arrivalNumber).to.equal(before.arrivalNumber + 1);
  });

  it('give the types they name to themselves', async () => {
    const petitions = {
      name: 'Sổ đăng ký đơn, thư',
      code: 'DON',
      direction: 'incoming',
      year: 2026,
      documentTypes: ['petition'],
    };
    expect((await office.admin.post('/books', petitions)).status).to.equal(201);
    expect((await registerLetter(office, { type: 'petition' })).book.code).to.equal('DON');
    expect((await registerLetter(office)).book.code).to.equal('DEN');
    expect((await office.admin.post('/books', petitions)).body.code).to.equal('REGISTER_CODE_TAKEN');
  });

  it('are of the year in which a document arrived', async () => {
    const early = await office.clerk.post('/incoming', letter({ arrivalOn: '2025-12-31' }));
    expect(early.body.code).to.equal('REGISTER_BOOK_CLOSED');
    const opened = await office.clerk.post('/books/open-year', { year: 2027 });
    expect(opened.body.items.map(({ code }: BookView) => code)).to.include('DON');
    expect((await office.clerk.post('/books/open-year', { year: 2027 })).body.items).to.deep.equal([]);
    const far = await office.clerk.post('/books/open-year', { year: 2030 });
    expect(far.body.code).to.equal('REGISTER_YEAR_FAR');
    const running = await office.clerk.post('/books/close-year', { year: 2026 });
    expect(running.body.code).to.equal('REGISTER_YEAR_NOT_OVER');
  });

  it('are printed with the ten columns of Phụ lục IV, in their order', async () => {
    const doc = await registerLetter(office, { documentOn: '2026-03-05', note: 'Bản giấy kèm theo' });
    const sent = await take(office.clerk, doc, { transfer: { leadUnit: office.otherUnit } });
    await take(office.otherHead, sent, { assign: { lead: office.otherOfficer.id } });
    const page = (await office.clerk.get(`/books/${doc.book.id}/entries?from=${doc.arrivalNumber}`)).body;
    expect(page.columns.map(({ vi }: { vi: string }) => vi)).to.deep.equal([
      'Ngày đến',
      'Số đến',
      'Tác giả',
      'Số, ký hiệu văn bản',
      'Ngày tháng văn bản',
      'Tên loại và trích yếu nội dung văn bản',
      'Đơn vị hoặc người nhận',
      'Ngày chuyển',
      'Ký nhận',
      'Ghi chú',
    ]);
    expect(page.items[0].cells).to.deep.equal({
      arrivalOn: '15/6/2026',
      arrivalNumber: String(doc.arrivalNumber),
      issuer: 'Sở Nội vụ',
      numberAndSymbol: doc.numberAndSymbol,
      documentOn: '05/3/2026',
      typeAndAbstract: `Công văn: ${doc.abstract}`,
      recipient: 'Phòng Kinh tế',
      transferredOn: '15/6/2026',
      receipt: 'Người truongkinhte',
      note: 'Bản giấy kèm theo',
    });
  });

  it('are read page by page without losing or repeating a line', async () => {
    const { id } = (await registerLetter(office)).book;
    for (let left = 7; left > 0; left -= 1) await registerLetter(office);
    const numbers: number[] = [];
    for (let after = '', more = true; more; ) {
      const page = (await office.clerk.get(`/books/${id}/entries?limit=3${after}`)).body;
      numbers.push(...page.items.map(({ number }: { number: number }) => number));
      more = page.next !== undefined;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
    const expected = Array.from({ length: numbers.length }, (_, place) => 412 + place);
    expect(numbers).to.deep.equal(expected);
  });

  it('are changed by administrators, opened also by clerks, and read by neither officers nor searchers', async () => {
    const { id } = await book('DEN');
    expect((await office.officer.get(`/books/${id}/entries`)).status).to.equal(403);
    expect((await office.admin.get(`/books/${id}/entries`)).status).to.equal(403);
    expect((await office.clerk.post('/books', {})).status).to.equal(403);
    expect((await office.officer.post('/books/open-year', { year: 2027 })).status).to.equal(403);
  });
});

describe('the turn of a year', () => {
  it('is that of Hà Nội: at 17:30 UTC on 31 December the new year’s register is asked for', async () => {
    let now = new Date('2026-12-31T16:30:00Z');
    const office = await startIncomingOffice({ clock: () => now });
    try {
      expect(await registerLetter(office)).to.include({
        arrivalOn: '2026-12-31',
        year: 2026,
        arrivalNumber: 1,
      });
      await registerLetter(office);
      now = new Date('2026-12-31T17:30:00Z');
      const refused = await office.clerk.post('/incoming', letter());
      expect(refused.body.code).to.equal('REGISTER_BOOK_CLOSED');
      await office.clerk.post('/books/open-year', { year: 2027 });
      expect(await registerLetter(office)).to.include({
        arrivalOn: '2027-01-01',
        year: 2027,
        arrivalNumber: 1,
      });
      // A late entry of the day before still goes into the old year's register.
      expect(await registerLetter(office, { arrivalOn: '2026-12-31' })).to.include({
        year: 2026,
        arrivalNumber: 3,
      });
      await office.clerk.post('/books/close-year', { year: 2026 });
      const late = await office.clerk.post('/incoming', letter({ arrivalOn: '2026-12-31' }));
      expect(late.body.code).to.equal('REGISTER_BOOK_CLOSED');
    } finally {
      await office.close();
    }
  });
});
