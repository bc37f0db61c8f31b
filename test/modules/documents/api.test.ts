import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { composeDocument } from '../../../src/modules/documents/index.ts';
import { startTestOffice, type TestOffice } from '../../support/office.ts';
import { DECISION } from './samples.ts';

describe('the API of files', () => {
  let office: TestOffice;
  let page: Uint8Array;

  before(async () => {
    office = await startTestOffice();
    page = await composeDocument(office.deps.confined, DECISION);
  });
  after(() => office.close());

  const upload = (name: string, content: Uint8Array) => office.admin.upload('/files', { name, content });

  it('takes a file in under its Vietnamese name and says what it read', async () => {
    const { status, body } = await upload('Số 08/QĐ-UBND "quy chế".pdf', page);
    expect(status).to.equal(201);
    expect(body).to.deep.include({ version: 1, size: page.length, actions: ['download', 'read-text'] });
    expect(body.name).to.match(/^Số 08-QĐ-UBND .*quy chế.*\.pdf$/);
    expect(body.suggestions.date).to.deep.equal({ value: '2026-02-05', sure: true });
    expect(body.text).to.deep.equal({ status: 'text', pages: 1 });
    const text = await office.admin.get(`/files/${body.id}/text`);
    expect(text.body).to.contain('Quy chế làm việc');
    const part = await office.admin.get(`/files/${body.id}/content`, { headers: { Range: 'bytes=0-4' } });
    expect([part.status, part.body]).to.deep.equal([206, '%PDF-']);
  });

  it('keeps truncated and encrypted files and says why they cannot be read', async () => {
    const cut = await upload('cut.pdf', page.subarray(0, page.length / 2));
    expect([cut.status, cut.body.text]).to.deep.equal([
      201,
      { status: 'unreadable', reason: 'FILE_TRUNCATED' },
    ]);
    const path = join(office.folder, 'plain.pdf');
    await writeFile(path, page);
    execFileSync('qpdf', ['--encrypt', 'u', 'o', '256', '--', path, `${path}.locked`]);
    const locked = await readFile(`${path}.locked`);
    const kept = await upload('locked.pdf', locked);
    expect([kept.status, kept.body.text.reason]).to.deep.equal([201, 'FILE_ENCRYPTED']);
    expect((await office.admin.get(`/files/${kept.body.id}/text`)).body.code).to.equal('FILE_NO_TEXT');
  });

  it('refuses an empty file, a program named .pdf and what is not known, each with its code', async () => {
    const code = async (name: string, content: Uint8Array) => {
      const { status, body } = await upload(name, content);
      return [status, body.code];
    };
    expect(await code('a.pdf', new Uint8Array())).to.deep.equal([422, 'FILE_EMPTY']);
    expect(await code('a.pdf', Buffer.from('MZ\x90\x00'))).to.deep.equal([415, 'FILE_TYPE_MISMATCH']);
    expect(await code('a.exe', Buffer.from('MZ\x90\x00'))).to.deep.equal([415, 'FILE_TYPE_UNSUPPORTED']);
    expect((await office.admin.post('/files', {})).status).to.be.within(400, 415);
  });

  it('shows nobody a file that is not there, and asks for a session', async () => {
    expect((await office.admin.get('/files/none/content')).body.code).to.equal('FILE_NOT_FOUND');
    expect((await office.client().get('/files/none/content')).status).to.equal(401);
  });
});
