import { expect } from 'chai';
import { type IncomingOffice, letter, startIncomingOffice, take } from '../api/incoming-cases.ts';
import type { Client } from '../support/client.ts';

type Person = Client & { readonly id: string };

/** Clears somebody for documents up to this secrecy. */
async function clear(office: IncomingOffice, person: Person, clearance: string): Promise<void> {
  const { id, version, ...rest } = (await office.admin.get(`/people/${person.id}`)).body;
  const answer = await office.admin.put(`/people/${id}`, { ...rest, clearance }, { version });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}

const SECRET = { secrecy: 'secret' };

describe('secret incoming documents', () => {
  let office: IncomingOffice;
  before(async () => {
    office = await startIncomingOffice();
    for (const person of [office.clerk, office.leader, office.head]) await clear(office, person, 'secret');
  });
  after(() => office.close());

  async function upload(): Promise<string> {
    const content = Buffer.from('%PDF-1.4\n%%EOF\n');
    const answer = await office.clerk.upload('/files', { name: 'mat.pdf', content });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer.body.id;
  }

  it('have numbers of their own in a book of their own', async () => {
    const open = (await office.clerk.post('/incoming', letter())).body;
    const secret = (await office.clerk.post('/incoming', letter(SECRET))).body;
    expect(secret.book.code).to.equal('DEN-MAT');
    expect(secret.book.id).to.not.equal(open.book.id);
    const wrong = await office.clerk.post('/incoming', letter({ ...SECRET, book: open.book.id }));
    expect(wrong.body.code).to.equal('REGISTER_BOOK_UNSUITED');
  });

  it('are refused with a file where the installation is not approved', async () => {
    const answer = await office.clerk.post('/incoming', letter({ ...SECRET, files: [await upload()] }));
    expect(answer.body.reasons[0]).to.include({ code: 'SECRET_FILE_REFUSED', field: 'files' });
  });

  it('are registered only by a clerk who is cleared for them', async () => {
    const answer = await office.clerk.post('/incoming', letter({ secrecy: 'top-secret' }));
    expect(answer.body.reasons[0].code).to.equal('SECRECY_NOT_CLEARED');
  });

  it('are seen by those alone who are named in them, and go only to who is cleared', async () => {
    const clerk = await office.person('vanthu2', ['clerk']);
    await clear(office, clerk, 'secret');
    const doc = (await office.clerk.post('/incoming', letter(SECRET))).body;
    for (const other of [clerk, office.leader, office.admin, office.searcher]) {
      expect((await other.get(`/incoming/${doc.id}`)).status).to.equal(404);
    }
    const uncleared = await office.clerk.post(`/incoming/${doc.id}/submit`, { to: office.deputy.id }, doc);
    expect(uncleared.body.reasons[0].code).to.equal('PERSON_NOT_CLEARED');
    const submitted = await take(office.clerk, doc, { submit: { to: office.leader.id } });
    expect((await office.leader.get(`/incoming/${doc.id}`)).status).to.equal(200);
    const body = { leadUnit: office.otherUnit, text: '' };
    const refused = await office.leader.post(`/incoming/${doc.id}/direct`, body, submitted);
    expect(refused.body.reasons[0].code).to.equal('UNIT_NOT_CLEARED');
    await take(office.leader, submitted, { direct: { leadUnit: office.unit, text: '' } });
    expect((await office.head.get(`/incoming/${doc.id}`)).status).to.equal(200);
    expect((await office.officer.get(`/incoming/${doc.id}`)).status).to.equal(404);
  });

  it('are hidden from somebody whose clearance was taken away', async () => {
    const doc = (await office.clerk.post('/incoming', letter(SECRET))).body;
    await clear(office, office.clerk, 'none');
    try {
      // A session may know the old clearance for a moment; a new one does not.
      const again = await office.signedIn('vanthu', 'mot cau du dai');
      expect((await again.get(`/incoming/${doc.id}`)).status).to.equal(404);
      const listed = (await again.get('/incoming')).body.items;
      expect(listed.some(({ id }: { id: string }) => id === doc.id)).to.equal(false);
    } finally {
      await clear(office, office.clerk, 'secret');
    }
  });

  it('cannot be turned into ordinary ones afterwards, nor the other way', async () => {
    const doc = (await office.clerk.post('/incoming', letter(SECRET))).body;
    const answer = await office.clerk.post(`/incoming/${doc.id}/update`, letter(), doc);
    expect(answer.body.code).to.equal('SECRECY_FIXED');
  });

  it('stand in their register with number and date alone for who may not see them', async () => {
    const clerk = await office.person('vanthu3', ['clerk']);
    const doc = (await office.clerk.post('/incoming', letter(SECRET))).body;
    expect((await clerk.get(`/books/${doc.book.id}/entries`)).status).to.equal(403);
    await clear(office, clerk, 'confidential');
    const cleared = await office.signedIn('vanthu3', 'mot cau du dai');
    const lines = (await cleared.get(`/books/${doc.book.id}/entries`)).body.items;
    const line = lines.find(({ number }: { number: number }) => number === doc.arrivalNumber);
    expect(line).to.have.all.keys('number', 'on', 'state');
  });
});

describe('secret incoming documents where the installation is approved', () => {
  it('keep their file, which only those named can open', async () => {
    const office = await startIncomingOffice({ config: { secretDocuments: true } });
    try {
      await clear(office, office.clerk, 'secret');
      const content = Buffer.from('%PDF-1.4\n%%EOF\n');
      const file = (await office.clerk.upload('/files', { name: 'mat.pdf', content })).body;
      const answer = await office.clerk.post('/incoming', letter({ ...SECRET, files: [file.id] }));
      expect(answer.status).to.equal(201);
      expect((await office.clerk.get(`/files/${file.id}`)).status).to.equal(200);
      expect((await office.leader.get(`/files/${file.id}`)).status).to.equal(404);
    } finally {
      await office.close();
    }
  });
});
