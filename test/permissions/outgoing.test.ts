import { expect } from 'chai';
import { letter, outgoing, PASSPHRASE, startWard, type UntilStep, type Ward } from '../support/ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;
const codes = (body: Body) => (body.reasons ?? []).map((reason: { code: string }) => reason.code);

/** Each step with a body that would be accepted from whoever may take it. */
const STEPS: { readonly [action: string]: (ward: Ward) => object } = {
  submit: () => ({}),
  recall: () => ({ reason: 'thử' }),
  approve: () => ({}),
  check: () => ({ confirmed: true }),
  return: () => ({ reason: 'thử' }),
  sign: (ward) => ({ keyId: ward.keys.get('chutich'), passphrase: PASSPHRASE }),
  'record-paper': () => ({ signedOn: '2026-03-02' }),
  'cancel-number': () => ({ reason: 'thử' }),
  seal: (ward) => ({ keyId: ward.keys.get('agency'), passphrase: PASSPHRASE }),
  issue: () => ({ dispatches: [] }),
  withdraw: () => ({ reason: 'thử' }),
};

/** Who may do what in each state; nobody else may do anything. */
const MAY: readonly (readonly [until: UntilStep, who: { readonly [key: string]: readonly string[] }])[] = [
  ['draft', { chuyenvien2: ['submit', 'withdraw'] }],
  ['submit', { truongkinhte: ['approve', 'return'], chuyenvien2: ['recall'] }],
  ['approve', { vanthu1: ['check', 'return'], chuyenvien2: ['recall'] }],
  ['check', { chutich: ['sign', 'return'], chuyenvien2: ['recall'] }],
  ['sign', { vanthu1: ['seal'], chutich: ['withdraw'] }],
  ['seal', { vanthu1: ['issue'], chutich: ['withdraw'] }],
  ['issue', { chutich: ['withdraw'], phochutich1: ['withdraw'] }],
];
const PEOPLE = [
  'chutich',
  'phochutich1',
  'vanthu1',
  'truongkinhte',
  'truongvanhoa',
  'chuyenvien2',
  'chuyenvien4',
  'luutru',
  'tracuu',
  'quantri',
];

describe('rights over outgoing documents', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard();
  });
  after(() => ward.close());

  for (const [until, may] of MAY) {
    it(`after “${until}” lets only those act whose turn it is, and shows them exactly these actions`, async () => {
      const doc = await outgoing(ward, until);
      for (const key of PEOPLE) {
        const client = await ward.as(key);
        const allowed = key === 'vanthu2' ? may.vanthu1 : may[key];
        const seen = await client.get(`/outgoing/${doc.id}`);
        const shown = seen.status === 200 ? seen.body.actions : [];
        const offered = shown.filter((action: string) => action in STEPS);
        expect(offered, `${key} is offered`).to.have.members(allowed ?? []);
        for (const [action, body] of Object.entries(STEPS)) {
          if (allowed?.includes(action)) continue;
          const path = `/outgoing/${doc.id}/${action}`;
          const refused = await client.post(path, body(ward), { version: doc.version });
          expect(refused.status, `${key} ${action}`).to.be.oneOf([403, 404, 409]);
        }
      }
      const after = (await (await ward.as('chuyenvien2')).get(`/outgoing/${doc.id}`)).body;
      expect(after.version).to.equal(doc.version);
    });
  }

  it('shows a draft to nobody but its drafter and the head of the unit', async () => {
    const doc = await outgoing(ward, 'draft');
    const seen = await Promise.all(
      PEOPLE.map(async (key) => [key, (await (await ward.as(key)).get(`/outgoing/${doc.id}`)).status]),
    );
    const readers = seen.filter(([, status]) => status === 200).map(([key]) => key);
    expect(readers).to.eql(['truongkinhte', 'chuyenvien2']);
    const file = await (await ward.as('vanthu1')).get(`/files/${doc.currentFile}/content`);
    expect(file.status).to.equal(404);
  });

  it('lists to each person what they may read, and what waits for them', async () => {
    const doc = await outgoing(ward, 'approve', { abstract: 'văn bản chờ kiểm tra thể thức' });
    const ids = async (key: string, query: string) =>
      (await (await ward.as(key)).get(`/outgoing?limit=100&${query}`)).body.items.map((one: Body) => one.id);
    expect(await ids('vanthu2', 'mine=waiting')).to.include(doc.id);
    expect(await ids('chutich', 'mine=waiting')).not.to.include(doc.id);
    expect(await ids('chutich', '')).to.include(doc.id);
    expect(await ids('tracuu', '')).not.to.include(doc.id);
    expect(await ids('quantri', '')).to.eql([]);
    expect(await ids('chuyenvien2', 'state=form-check')).to.include(doc.id);
  });

  it('lets nobody draft whose office it is not', async () => {
    for (const key of ['luutru', 'tracuu', 'quantri']) {
      const refused = await (await ward.as(key)).post('/outgoing', letter(ward));
      expect(codes(refused.body), key).to.eql(['DRAFTER_NOT_ALLOWED']);
    }
  });

  it('signs with nobody else’s key', async () => {
    const doc = await outgoing(ward, 'check');
    for (const holder of ['phochutich1', 'agency']) {
      const body = { keyId: ward.keys.get(holder), passphrase: PASSPHRASE };
      const refused = await ward.step('chutich', `outgoing/${doc.id}/sign`, body);
      expect(refused.status, holder).to.be.oneOf([403, 404]);
    }
    expect((await (await ward.as('chutich')).get(`/outgoing/${doc.id}`)).body.state).to.equal('signing');
  });
});

describe('secret outgoing documents (NĐ 30/2020, Điều 15.2 and 16.3)', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard();
  });
  after(() => ward.close());

  const secret = (more: object = {}) => {
    const { compose: _compose, ...fields } = letter(ward, {
      abstract: 'Công văn mật',
      secrecy: 'confidential',
    });
    return { ...fields, ...more };
  };

  it('are kept by their fields only, without file and text', async () => {
    const compose = { to: [], paragraphs: ['Nội dung mật.'] };
    const refused = await (await ward.as('chanhvanphong')).post('/outgoing', secret({ compose }));
    expect(codes(refused.body)).to.eql(['SECRET_FIELDS_ONLY']);
  });

  it('are drafted and signed only by who is cleared', async () => {
    const uncleared = await (await ward.as('chuyenvien2')).post('/outgoing', secret());
    expect(codes(uncleared.body)).to.eql(['NOT_CLEARED']);
    const signer = ward.person('truongkinhte');
    const mandate = { document: 'Quy chế làm việc' };
    const wanted = secret({ signer, authority: 'TL', mandate });
    const { body } = await (await ward.as('chanhvanphong')).post('/outgoing', wanted);
    const refused = await ward.step('chanhvanphong', `outgoing/${body.id}/submit`);
    expect(codes(refused.body)).to.eql(['SIGNER_NOT_CLEARED']);
  });

  it('are seen by the named and cleared alone, and numbered in a register of their own', async () => {
    const { body: doc } = await (await ward.as('chanhvanphong')).post('/outgoing', secret());
    expect((await ward.step('chanhvanphong', `outgoing/${doc.id}/submit`)).body.state).to.equal('form-check');
    const status = async (key: string) => (await (await ward.as(key)).get(`/outgoing/${doc.id}`)).status;
    expect(await status('vanthu2')).to.equal(404);
    expect(await status('phochutich1')).to.equal(404);
    expect(await status('vanthu1')).to.equal(200);
    const listed = (await (await ward.as('vanthu2')).get('/outgoing?limit=100')).body.items;
    expect(listed).to.eql([]);
    await ward.step('vanthu1', `outgoing/${doc.id}/check`, {});
    const key = { keyId: ward.keys.get('chutich'), passphrase: PASSPHRASE };
    const digital = await ward.step('chutich', `outgoing/${doc.id}/sign`, key);
    expect(codes(digital.body)).to.eql(['OUTGOING_WRONG_MEDIUM']);
    const future = await ward.step('vanthu1', `outgoing/${doc.id}/record-paper`, { signedOn: '2026-03-03' });
    expect(codes(future.body)).to.eql(['PAPER_DAY_WRONG']);
    const paper = await ward.step('vanthu1', `outgoing/${doc.id}/record-paper`, { signedOn: '2026-03-02' });
    expect(paper.body).to.include({ state: 'sealed', numberAndSymbol: '01/UBND-VP' });
    const books = (await (await ward.as('vanthu1')).get('/books')).body.items;
    const book = books.find((one: Body) => one.id === paper.body.book);
    expect(book).to.include({ secrecy: 'secret', direction: 'outgoing' });
    const lines = (await (await ward.as('vanthu2')).get(`/books/${book.id}/entries`)).body;
    expect(JSON.stringify(lines)).not.to.contain('Công văn mật');
    expect((await ward.step('vanthu1', `outgoing/${doc.id}/issue`, {})).body.state).to.equal('issued');
    expect(await status('tracuu')).to.equal(404);
  });
});

describe('secret outgoing documents where the installation is approved for their files', () => {
  let ward: Ward;
  before(async () => {
    ward = await startWard({ secretDocuments: true });
  });
  after(() => ward.close());

  it('are signed digitally, and their files are read by the named and cleared alone', async () => {
    const more = { secrecy: 'confidential', abstract: 'Văn bản mật có tệp' };
    const drafted = await (await ward.as('chanhvanphong')).post('/outgoing', letter(ward, more));
    expect(drafted.status, JSON.stringify(drafted.body)).to.equal(201);
    const target = `outgoing/${drafted.body.id}`;
    await ward.step('chanhvanphong', `${target}/submit`);
    await ward.step('vanthu1', `${target}/check`, { confirmed: true });
    const sign = { keyId: ward.keys.get('chutich'), passphrase: PASSPHRASE };
    await ward.step('chutich', `${target}/sign`, sign);
    const seal = { keyId: ward.keys.get('agency'), passphrase: PASSPHRASE };
    await ward.step('vanthu1', `${target}/seal`, seal);
    const issued = (await ward.step('vanthu1', `${target}/issue`)).body;
    expect(issued.state).to.equal('issued');
    const status = async (key: string) =>
      (await (await ward.as(key)).get(`/files/${issued.signedFile}/content`)).status;
    expect(await status('vanthu1')).to.equal(200);
    expect(await status('chanhvanphong')).to.equal(200);
    for (const key of ['vanthu2', 'phochutich2', 'tracuu', 'luutru', 'quantri', 'chuyenvien1']) {
      expect(await status(key), key).to.equal(404);
    }
  });
});
