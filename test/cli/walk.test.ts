import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { phraseOf, withoutMarks } from '../../src/cli/walk/phrase.ts';
import { compose } from '../../src/modules/documents/layout/compose.ts';
import { LETTER } from '../support/letter.ts';
import { ROOT } from '../support/program.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows are read by who asked for them
type Row = any;

function walk(folder: string): Promise<{ code: number; rows: Row[]; text: string }> {
  const args = [path.join(ROOT, 'bin/vanthu.mjs'), 'walk', '--from', folder, '--json'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, timeout: 240_000 }, (error, stdout, stderr) => {
      const rows = stdout
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line));
      resolve({ code: error ? Number(error.code ?? 1) : 0, rows, text: stdout + stderr });
    });
  });
}

const letter = { ...LETTER, number: '512' };

describe('a phrase of a document', () => {
  it('is a run of plain words from its middle, never a heading', () => {
    const text =
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nPhường giao cho các đơn vị báo cáo kết quả.\n\nNơi nhận:';
    expect(phraseOf(text)).to.equal('Phường giao cho các đơn vị báo');
  });

  it('passes over words that have lost their spaces, and numbers', () => {
    const text = 'theo dõihoạtđộngcủa năm 2013\nđơn vị được giao phải báo cáo trước ngày hẹn';
    expect(phraseOf(text)).to.equal('đơn vị được giao phải báo cáo');
    expect(phraseOf('Số 12/2013')).to.equal(undefined);
  });

  it('is typed without marks, and ñ that fonts print for đ becomes d', () => {
    expect(withoutMarks('Đã đạt ñược kết quả')).to.equal('Da dat duoc ket qua');
  });
});

describe('walk', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-walk-test-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('takes each file through the whole job; one that fails does not stop the others', async () => {
    await writeFile(path.join(folder, 'a-cong-van.pdf'), await compose(letter));
    await writeFile(path.join(folder, 'b-khong-phai.pdf'), 'MZ this is no PDF');
    const { number: _number, date: _date, ...bare } = letter;
    const noNumber = {
      ...bare,
      abstract: 'tin về ngày hội thể thao',
      body: ['Ngày hội thể thao của phường diễn ra sôi nổi.'],
    };
    await writeFile(path.join(folder, 'c-khong-so.pdf'), await compose(noNumber));
    await writeFile(path.join(folder, 'c-khong-so.txt'), 'Ngày hội thể thao của phường diễn ra sôi nổi.');
    const { code, rows, text } = await walk(folder);
    expect(rows, text).to.have.length(3);
    const [first, second, third] = rows;
    expect(first, text).to.include({ file: 'a-cong-van.pdf', ok: true });
    expect(first.read.number).to.eql({ value: '512', sure: true });
    expect(first.answer).to.match(/^\d+\/UBND-KTHTĐT$/);
    expect(first.signatures.map(({ verdict }: Row) => verdict)).to.eql(Array(3).fill('TOTAL-PASSED'));
    expect(first.signatures[2].field).to.equal('Timestamp1');
    expect(first.found).to.include({ marked: true, unmarked: true });
    expect(second).to.include({ file: 'b-khong-phai.pdf', ok: false });
    expect(second.error).to.contain('POST /files');
    expect(third, text).to.include({ ok: true, arrivalNumber: first.arrivalNumber + 1 });
    expect(third.found.phrase).to.equal('Ngày hội thể thao của phường diễn');
    expect(code).to.equal(1);
  }).timeout(300_000);

  it('names a folder that has nothing to walk', async () => {
    const { code, text } = await walk(path.join(folder, 'nowhere'));
    expect(code).not.to.equal(0);
    expect(text).to.contain('no such folder');
  });
});
