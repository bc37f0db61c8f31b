import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import {
  agencyLook,
  attachmentLook,
  drawLook,
  isoTime,
  pdfTime,
  personLook,
  wrap,
} from '../../../src/modules/signatures/appearance.ts';
import { pdfText } from '../../support/verifiers.ts';
import { type Colour, png } from './support/pictures.ts';

const run = promisify(execFile);
// 23:30 in Hà Nội on the last day of the year.
const AT = new Date('2026-12-31T16:30:05Z');

/** A square with one opaque colour in its left half and nothing in its right half. */
function halfSquare(side: number, [red, green, blue]: readonly [number, number, number]): Buffer {
  const colourAt = (x: number): Colour => (x < side / 2 ? [red, green, blue, 255] : [0, 0, 0, 0]);
  return png({ width: side, height: side, colourAt });
}

describe('the appearance of a signature', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-look-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** A pixel of the page as 72 dots an inch show it, from its upper left corner. */
  async function pixels(pdf: Uint8Array): Promise<(x: number, y: number) => number[]> {
    await writeFile(path.join(folder, 'look.pdf'), pdf);
    await run('pdftoppm', ['-r', '72', '-singlefile', 'look.pdf', 'look'], { cwd: folder });
    const image = await readFile(path.join(folder, 'look.ppm'));
    const head = /^P6\s+(\d+)\s+\d+\s+255\s/.exec(image.subarray(0, 40).toString('latin1'))!;
    const start = head[0].length;
    return (x, y) => [...image.subarray(start + (y * Number(head[1]) + x) * 3).subarray(0, 3)];
  }

  it('writes times in the zone of Việt Nam whatever the machine says', () => {
    expect(isoTime(AT)).to.equal('2026-12-31T23:30:05+07:00');
    expect(pdfTime(AT)).to.equal("D:20261231233005+07'00'");
  });

  it('shows the picture alone, in its proportions, in the middle, and transparent where it is', async () => {
    const image = halfSquare(40, [200, 0, 0]);
    const look = agencyLook({ organisation: 'UBND', at: AT, image });
    const at = await pixels(await drawLook(look, { width: 120, height: 60 }));
    expect(at(40, 30)).to.deep.equal([200, 0, 0]);
    expect(at(80, 30)).to.deep.equal([255, 255, 255]);
    expect(at(15, 30)).to.deep.equal([255, 255, 255]);
  });

  it('says in words who signed where there is no picture, and leaves the left third to the seal', async () => {
    const look = personLook({ name: 'Nguyễn Thị Hồng Đượm', position: 'Phó Chủ tịch', at: AT });
    const pdf = await drawLook(look, { width: 150, height: 60 });
    const at = await pixels(pdf);
    for (let y = 0; y < 60; y += 1)
      for (let x = 0; x < 50; x += 1) expect(at(x, y)).to.deep.equal([255, 255, 255]);
    const text = (await pdfText(path.join(folder, 'look.pdf'))).replace(/\s+/g, ' ');
    expect(text)
      .to.contain('Nguyễn Thị Hồng Đượm')
      .and.to.contain('Phó Chủ tịch')
      .and.to.contain('31/12/2026');
  });

  it('of an attachment is number, symbol and time in black (NĐ 30/2020, Phụ lục I, II.8.b)', async () => {
    const pdf = await drawLook(attachmentLook('15/QĐ-UBND', AT), { width: 160, height: 40 });
    await writeFile(path.join(folder, 'attachment.pdf'), pdf);
    const lines = (await pdfText(path.join(folder, 'attachment.pdf'))).trim().split(/\s*\n\s*/);
    expect(lines).to.deep.equal(['15/QĐ-UBND', '2026-12-31T23:30:05+07:00']);
  });

  it('breaks long names at spaces only', () => {
    const lines = wrap('Ủy ban nhân dân phường Xuân Hòa', 12, (text) => text.length);
    expect(lines).to.deep.equal(['Ủy ban nhân', 'dân phường', 'Xuân Hòa']);
  });
});
