import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { composeDocument } from '../../src/modules/documents/index.ts';
import { DECISION } from '../modules/documents/samples.ts';
import { docx } from '../modules/documents/zip.ts';
import type { Client } from '../support/client.ts';
import { startTestOffice, type TestOffice } from '../support/office.ts';
import { expectProblem } from '../support/problems.ts';
import { letter } from './incoming-cases.ts';

const MAX_UPLOAD = 3 * 1024 * 1024;

describe('Files that are not what they should be', function () {
  this.timeout(120_000);
  let office: TestOffice;
  let clerk: Client;
  let page: Buffer;

  before(async () => {
    office = await startTestOffice({ config: { maxUpload: MAX_UPLOAD } });
    clerk = await office.person('vanthu', ['clerk']);
    page = Buffer.from(await composeDocument(office.deps.confined, DECISION));
  });
  after(() => office.close());

  const upload = (name: string, content: Uint8Array) => clerk.upload('/files', { name, content });

  async function kept(): Promise<number> {
    const files = await readdir(path.join(office.folder, 'blobs'), { recursive: true, withFileTypes: true });
    return files.filter((one) => one.isFile()).length;
  }

  async function encrypted(): Promise<Buffer> {
    const plain = path.join(office.folder, 'plain.pdf');
    const locked = path.join(office.folder, 'locked.pdf');
    await writeFile(plain, page);
    execFileSync('qpdf', ['--encrypt', 'nguoi-doc', 'chu', '256', '--', plain, locked]);
    return readFile(locked);
  }

  const bomb = () =>
    docx(
      ['Trích yếu'],
      [{ name: 'word/media/x.xml', content: Buffer.alloc(64 * 1024 * 1024, 'a'), declared: 100 }],
    );

  const UNREADABLE: readonly {
    readonly what: string;
    readonly name: string;
    readonly reason: string;
    readonly content: () => Uint8Array | Promise<Uint8Array>;
  }[] = [
    {
      what: 'a truncated PDF',
      name: 'cụt.pdf',
      reason: 'FILE_TRUNCATED',
      content: () => page.subarray(0, page.length / 2),
    },
    { what: 'an encrypted PDF', name: 'khóa.pdf', reason: 'FILE_ENCRYPTED', content: encrypted },
    { what: 'a .docx that is a zip bomb', name: 'bom.docx', reason: 'FILE_BOMB', content: bomb },
    {
      what: 'a truncated .docx',
      name: 'cụt.docx',
      reason: 'FILE_TRUNCATED',
      content: () => docx(['Một đoạn']).subarray(0, -40),
    },
    {
      what: 'a PDF of rubbish',
      name: 'hỏng.pdf',
      reason: 'FILE_DAMAGED',
      content: () => Buffer.from(`%PDF-1.7\n${'rác '.repeat(500)}\n%%EOF\n`),
    },
  ];

  for (const { what, name, reason, content } of UNREADABLE) {
    it(`keeps ${what}, registers it and shows why it cannot be read`, async () => {
      const bytes = Buffer.from(await content());
      const file = await upload(name, bytes);
      expect([file.status, file.body.text]).to.deep.equal([201, { status: 'unreadable', reason }]);
      const { status, body } = await clerk.post('/incoming', letter({ files: [file.body.id] }));
      expect(status, JSON.stringify(body)).to.equal(201);
      const seen = (await clerk.get(`/incoming/${body.id}`)).body;
      expect(seen.arrivalNumber).to.equal(body.arrivalNumber);
      expect(seen.files[0]).to.deep.include({ name, text: { status: 'unreadable', reason } });
      expectProblem(await clerk.get(`/files/${file.body.id}/text`), 'FILE_NO_TEXT');
      const back = await fetch(`${office.url}/api/files/${file.body.id}/content`, {
        headers: { Cookie: clerk.cookie },
      });
      expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).to.equal(true);
    });
  }

  it('goes on reading sound files after all of that', async () => {
    const { body } = await upload('quyết định.pdf', page);
    expect(body.text).to.deep.equal({ status: 'text', pages: 1 });
  });

  const ELF = Buffer.from(`7f454c46${'00'.repeat(60)}`, 'hex');
  const MZ = Buffer.from(`4d5a9000${'00'.repeat(200)}`, 'hex');
  /** A Windows program that carries the head of a PDF further on, as a disguise. */
  const DISGUISED = Buffer.concat([MZ, Buffer.from('%PDF-1.7\n%%EOF\n')]);
  const REFUSED: readonly (readonly [what: string, name: string, code: string, content: Uint8Array])[] = [
    ['an empty PDF', 'rỗng.pdf', 'FILE_EMPTY', Buffer.alloc(0)],
    ['an empty .docx', 'rỗng.docx', 'FILE_EMPTY', Buffer.alloc(0)],
    ['an .exe named .pdf', 'báo cáo.pdf', 'FILE_TYPE_MISMATCH', MZ],
    ['an .exe named .pdf with a PDF head inside', 'báo cáo.pdf', 'FILE_TYPE_MISMATCH', DISGUISED],
    ['a Linux program named .docx', 'báo cáo.docx', 'FILE_TYPE_MISMATCH', ELF],
    ['a web page named .pdf', 'trang.pdf', 'FILE_TYPE_MISMATCH', Buffer.from('<html><script>1</script>')],
    ['an .exe', 'cài đặt.exe', 'FILE_TYPE_UNSUPPORTED', MZ],
    ['an .svg', 'ảnh.svg', 'FILE_TYPE_UNSUPPORTED', Buffer.from('<svg onload="alert(1)"/>')],
    ['a name without an extension', 'báo cáo', 'FILE_TYPE_UNSUPPORTED', Buffer.from('%PDF-1.7')],
    ['a file over MAX_UPLOAD', 'lớn.pdf', 'FILE_TOO_LARGE', Buffer.alloc(MAX_UPLOAD + 1, '%PDF-')],
  ];

  for (const [what, name, code, content] of REFUSED) {
    it(`refuses ${what} by ${code} and keeps nothing of it`, async () => {
      const before = await kept();
      expectProblem(await upload(name, content), code);
      expect(await kept()).to.equal(before);
      expect(await readdir(path.join(office.folder, 'tmp'))).to.deep.equal([]);
    });
  }

  it('takes a file of exactly MAX_UPLOAD', async () => {
    const content = Buffer.concat([page, Buffer.alloc(MAX_UPLOAD - page.length, '\n')]);
    expect((await upload('vừa đủ.pdf', content)).status).to.equal(201);
  });

  const NAMES: readonly (readonly [sent: string, shown: string])[] = [
    ['15/QĐ-BNV.pdf', '15-QĐ-BNV.pdf'],
    ['Kế hoạch số 07\\KH-UBND.pdf', 'Kế hoạch số 07-KH-UBND.pdf'],
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\vanthu\\Công văn.pdf', 'Công văn.pdf'],
    ['Quyết định thành lập Tổ công tác – đợt 2.pdf', 'Quyết định thành lập Tổ công tác – đợt 2.pdf'],
    ['Cong van.pdf\u202efdp.exe.pdf', 'Cong van.pdffdp.exe.pdf'],
    ['Đề án'.normalize('NFD').concat('.pdf'), 'Đề án.pdf'],
  ];

  for (const [sent, shown] of NAMES) {
    it(`shows ${JSON.stringify(sent)} as ${JSON.stringify(shown)}, and nowhere uses it as a path`, async () => {
      const { status, body } = await upload(sent, page);
      expect([status, body.name], JSON.stringify(body)).to.deep.equal([201, shown]);
      const again = await fetch(`${office.url}/api/files/${body.id}/content?download=1`, {
        headers: { Cookie: clerk.cookie },
      });
      const disposition = again.headers.get('content-disposition') ?? '';
      expect(decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(disposition)?.[1] ?? '')).to.equal(shown);
      expect(again.headers.get('x-content-type-options')).to.equal('nosniff');
    });
  }
});
