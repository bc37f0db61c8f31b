import { expect } from 'chai';
import type { Client } from '../support/client.ts';
import {
  documentIn,
  type IncomingOffice,
  letter,
  registerLetter,
  startIncomingOffice,
  take,
} from './incoming-cases.ts';

let uploaded = 0;

/** Kept though it cannot be read: what is inside does not matter here. */
function unique(): string {
  uploaded += 1;
  return `%PDF-1.4\n% ${uploaded}\n%%EOF\n`;
}

describe('files of incoming documents', () => {
  let office: IncomingOffice;
  before(async () => {
    office = await startIncomingOffice();
  });
  after(() => office.close());

  async function upload(by: Client = office.clerk, content = unique()) {
    const answer = await by.upload('/files', { name: 'van-ban.pdf', content: Buffer.from(content) });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id as string;
  }
  const opens = async (who: Client, file: string) => (await who.get(`/files/${file}`)).status === 200;

  it('are taken up by the registration, in its commit', async () => {
    const file = await upload();
    expect(await opens(office.leader, file)).to.equal(false);
    const doc = await registerLetter(office, { files: [file] });
    expect(doc.files.map(({ id }: { id: string }) => id)).to.deep.equal([file]);
    expect(await opens(office.leader, file)).to.equal(true);
    expect(await opens(office.officer, file)).to.equal(false);
  });

  it('belong to one document, and to who uploaded them before that', async () => {
    const file = await upload();
    await registerLetter(office, { files: [file] });
    const twice = await office.clerk.post('/incoming', letter({ files: [file], confirmDuplicate: true }));
    expect(twice.body.code).to.equal('FILE_ALREADY_ATTACHED');
    const foreign = await office.clerk.post('/incoming', letter({ files: [await upload(office.officer)] }));
    expect(foreign.body.code).to.equal('FILE_NOT_FOUND');
    const nowhere = await office.clerk.post('/incoming', letter({ files: ['nowhere'] }));
    expect(nowhere.body.code).to.equal('FILE_NOT_FOUND');
  });

  it('that were refused leave no number taken', async () => {
    const before = await registerLetter(office);
    await office.clerk.post('/incoming', letter({ files: ['nowhere'] }));
    expect((await registerLetter(office)).arrivalNumber).to.equal(before.arrivalNumber + 1);
  });

  it('warn of a document whose content is registered already', async () => {
    const content = '%PDF-1.4\n% the same\n%%EOF\n';
    const first = await registerLetter(office, { files: [await upload(office.clerk, content)] });
    const files = [await upload(office.clerk, content)];
    const second = await office.clerk.post('/incoming', letter({ files }));
    expect(second.status).to.equal(409);
    expect(second.body.reasons[0].params).to.include({ id: first.id, why: 'content' });
    const asked = (await office.clerk.get(`/incoming/duplicates?files=${files[0]}`)).body.items;
    expect(asked).to.deep.include.members([
      {
        kind: 'incoming',
        id: first.id,
        why: 'content',
        arrivalNumber: first.arrivalNumber,
        arrivalOn: first.arrivalOn,
        numberAndSymbol: first.numberAndSymbol,
      },
    ]);
    expect((await office.clerk.post('/incoming', letter({ files, confirmDuplicate: true }))).status).to.equal(
      201,
    );
  });

  it('are read by the units while they have a part in the document, and no longer after it was taken back', async () => {
    const file = await upload();
    let doc = await documentIn(office, 'directed', { files: [file] });
    expect(await opens(office.officer, file)).to.equal(true);
    expect(await opens(office.otherOfficer, file)).to.equal(true);
    doc = await take(office.leader, doc, { recall: { reason: 'Chuyển nhầm đơn vị.' } });
    expect(await opens(office.officer, file)).to.equal(false);
    expect(doc.state).to.equal('submitted');
  });

  it('are read by searchers once the document is completed', async () => {
    const file = await upload();
    await documentIn(office, 'completed', { files: [file] });
    expect(await opens(office.searcher, file)).to.equal(true);
    expect(await opens(office.admin, file)).to.equal(false);
  });

  it('that a correction takes off stay with the clerks alone', async () => {
    const file = await upload();
    const doc = await documentIn(office, 'directed', { files: [file] });
    const changed = await take(office.clerk, doc, { update: letter() });
    expect(changed.fileCount).to.equal(0);
    expect(await opens(office.clerk, file)).to.equal(true);
    expect(await opens(office.officer, file)).to.equal(false);
  });
});
