import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import express from 'express';
import { type Confined, openConfined } from '../../../src/kernel/confined.ts';
import type { Context } from '../../../src/kernel/context.ts';
import { newId } from '../../../src/kernel/ids.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { sendContent } from '../../../src/modules/documents/content-response.ts';
import {
  composeDocument,
  DocumentsService,
  documentsKinds,
  fileView,
  PDF,
} from '../../../src/modules/documents/index.ts';
import { openStorage } from '../../../storage/open.ts';
import type { Storage } from '../../../storage/port.ts';
import { DECISION } from './samples.ts';

function contextOf(person: string, clearance: 'none' | 'secret' = 'none'): Context {
  const actor = {
    agency: 'ward',
    person,
    name: person,
    unit: 'office',
    roles: ['officer'] as const,
    clearance,
  };
  return {
    actor,
    now: '2026-02-05T02:00:00.000Z',
    today: '2026-02-05',
    requestId: 'r',
    newId: () => newId(1e12),
  };
}

describe('the service of files', () => {
  let folder: string;
  let pool: Confined;
  let storage: Storage;
  let service: DocumentsService;
  let page: Uint8Array;
  const lan = contextOf('lan');
  const minh = contextOf('minh');

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanthu-files-'));
    pool = openConfined({ size: 1 });
    storage = await openStorage({ engine: 'embedded', folder: join(folder, 'store'), kinds: documentsKinds });
    service = new DocumentsService({ storage, confined: pool, maxUpload: 1_000_000 });
    page = await composeDocument(pool, DECISION);
  });
  after(async () => {
    await storage.close();
    await pool.close();
    await rm(folder, { recursive: true });
  });

  async function uploaded(name: string, content: Uint8Array) {
    const path = join(folder, 'upload.tmp');
    await writeFile(path, content);
    return { name, path };
  }
  const codesOf = (promise: Promise<unknown>): Promise<string[]> =>
    promise.then(
      () => [],
      (error) => (error instanceof Refusal ? error.reasons.map((reason) => reason.code) : [String(error)]),
    );
  const commit = (writes: Parameters<Storage['commit']>[0]['writes']) =>
    storage.commit({ agency: 'ward', actor: { person: 'lan' }, at: lan.now, action: 'test.attach', writes });

  it('keeps a file unchanged, reads it and suggests what to register', async () => {
    const file = await service.receive(lan, await uploaded('Quyết định 08.pdf', page));
    expect(file).to.include({
      name: 'Quyết định 08.pdf',
      mediaType: PDF,
      size: page.length,
      uploadedBy: 'lan',
    });
    expect(file.sha256).to.equal(createHash('sha256').update(page).digest('hex'));
    expect(file.text).to.include({ status: 'text', pages: 1 });
    expect(file.suggestions.number).to.deep.equal({ value: '08', sure: true });
    expect(await service.textOf(file)).to.contain('Quy chế làm việc');
    expect(fileView(file)).not.to.have.any.keys('agency', 'readers');
  });

  it('keeps what it cannot read, with the reason', async () => {
    const file = await service.receive(lan, await uploaded('cut.pdf', page.subarray(0, 2000)));
    expect(file.text).to.deep.equal({ status: 'unreadable', reason: 'FILE_TRUNCATED' });
    expect(await service.textOf(file)).to.equal('');
  });

  it('refuses at the door and leaves nothing behind', async () => {
    const before = await storage.count('file', { agency: 'ward' });
    expect(await codesOf(service.receive(lan, await uploaded('a.pdf', Buffer.from('MZ'))))).to.deep.equal([
      'FILE_TYPE_MISMATCH',
    ]);
    expect(await codesOf(service.receive(lan, await uploaded('a.pdf', Buffer.alloc(0))))).to.deep.equal([
      'FILE_EMPTY',
    ]);
    expect(await storage.count('file', { agency: 'ward' })).to.deep.equal(before);
  });

  it('shows a file that belongs to nothing to its uploader only', async () => {
    const { id } = await service.receive(lan, await uploaded('a.pdf', page));
    expect((await service.open(lan, id)).id).to.equal(id);
    expect(await codesOf(service.open(minh, id))).to.deep.equal(['FILE_NOT_FOUND']);
    expect(await service.openMany(minh, [id])).to.deep.equal([]);
  });

  it('gives an attached file the readers of its subject, and follows them', async () => {
    const { id } = await service.receive(lan, await uploaded('a.pdf', page));
    const subject = { kind: 'incoming', id: 'one' };
    await commit(await service.ownershipWrites(lan, [id], { subject, readers: ['p:minh'] }));
    expect((await service.open(minh, id)).subject).to.deep.equal(subject);
    expect(await codesOf(service.open(lan, id))).to.deep.equal(['FILE_NOT_FOUND']);
    await commit(await service.ownershipWrites(minh, [id], { subject, readers: ['u:office'] }));
    expect((await service.open(lan, id)).id).to.equal(id);
    expect(await service.ownershipWrites(lan, [id], { subject, readers: ['u:office'] })).to.deep.equal([]);
  });

  it('asks for clearance besides being named', async () => {
    const { id } = await service.receive(lan, await uploaded('a.pdf', page));
    const ownership = {
      subject: { kind: 'incoming', id: 'two' },
      readers: ['p:minh'],
      secrecy: 'secret' as const,
    };
    await commit(await service.ownershipWrites(lan, [id], ownership));
    expect(await codesOf(service.open(minh, id))).to.deep.equal(['FILE_NOT_FOUND']);
    expect((await service.open(contextOf('minh', 'secret'), id)).id).to.equal(id);
  });

  it("hangs nobody else's file and no file that has its place onto something", async () => {
    const { id } = await service.receive(lan, await uploaded('a.pdf', page));
    const first = { subject: { kind: 'incoming', id: 'three' }, readers: ['u:office'] };
    expect(await codesOf(service.ownershipWrites(minh, [id], first))).to.deep.equal(['FILE_NOT_FOUND']);
    await commit(await service.ownershipWrites(lan, [id], first));
    const second = { subject: { kind: 'incoming', id: 'four' }, readers: ['u:office'] };
    expect(await codesOf(service.ownershipWrites(lan, [id], second))).to.deep.equal([
      'FILE_ALREADY_ATTACHED',
    ]);
    expect(await codesOf(service.ownershipWrites(lan, ['none'], first))).to.deep.equal(['FILE_NOT_FOUND']);
  });

  it('composes a page and takes it in with what it belongs to, in one commit', async () => {
    const ownership = { subject: { kind: 'outgoing', id: 'five' }, readers: ['p:lan'] };
    const prepared = await service.prepareComposed(lan, { name: 'Dự thảo.pdf', fields: DECISION }, ownership);
    await commit([prepared.write]);
    const file = await service.open(lan, prepared.id);
    expect(file.subject).to.deep.equal(ownership.subject);
    expect((await service.findPlaces(file)).signature.name).to.equal('Lý Văn Đoàn');
  });

  it('refuses to find places on what cannot be read', async () => {
    const file = await service.receive(lan, await uploaded('cut.pdf', page.subarray(0, 2000)));
    expect(await codesOf(service.findPlaces(file))).to.deep.equal(['FILE_UNREADABLE']);
  });

  describe('sending the content', () => {
    let url: string;
    let stop: () => void;

    before(async () => {
      const file = await service.receive(lan, await uploaded('Đơn 1.pdf', page));
      const app = express().get('/', (req, res) =>
        sendContent(service, file, { req, res, download: req.query.download === '1' }),
      );
      const server = app.listen(0, '127.0.0.1');
      await once(server, 'listening');
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      stop = () => server.close();
    });
    after(() => stop());

    const get = async (headers: Record<string, string> = {}, query = '') => {
      const answer = await fetch(url + query, { headers });
      return {
        status: answer.status,
        headers: answer.headers,
        bytes: Buffer.from(await answer.arrayBuffer()),
      };
    };

    it('sends the whole, shown in the page and unable to run anything', async () => {
      const { status, headers, bytes } = await get();
      expect(status).to.equal(200);
      expect(bytes.equals(page)).to.equal(true);
      expect(headers.get('content-type')).to.equal('application/pdf');
      expect(headers.get('content-disposition')).to.match(
        /^inline; filename="Don 1.pdf"; filename\*=UTF-8''%C4%90/,
      );
      expect(headers.get('content-security-policy')).to.contain("default-src 'none'");
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
    });

    it('sends it as a download when asked to', async () => {
      expect((await get({}, '?download=1')).headers.get('content-disposition')).to.match(/^attachment;/);
    });

    it('sends a range of bytes', async () => {
      const { status, headers, bytes } = await get({ range: 'bytes=10-19' });
      expect([status, headers.get('content-range')]).to.deep.equal([206, `bytes 10-19/${page.length}`]);
      expect(bytes.equals(page.subarray(10, 20))).to.equal(true);
      const tail = await get({ range: 'bytes=-5' });
      expect(tail.bytes.equals(page.subarray(-5))).to.equal(true);
    });

    it('refuses a range outside the file and answers several with the whole', async () => {
      const beyond = await get({ range: `bytes=${page.length + 1}-` });
      expect([beyond.status, beyond.headers.get('content-range')]).to.deep.equal([
        416,
        `bytes */${page.length}`,
      ]);
      expect((await get({ range: 'bytes=0-1,5-6' })).status).to.equal(200);
      expect((await get({ range: 'bytes=0-1', 'if-range': '"other"' })).status).to.equal(200);
    });

    it('sends nothing to who has it already', async () => {
      const etag = (await get()).headers.get('etag')!;
      const { status, bytes } = await get({ 'if-none-match': etag });
      expect([status, bytes.length]).to.deep.equal([304, 0]);
    });
  });
});
