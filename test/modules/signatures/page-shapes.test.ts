import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { degrees, PDFDocument, PDFName, PDFNumber, StandardFonts } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import { agencyLook, personLook } from '../../../src/modules/signatures/appearance.ts';
import { AGENCY_FIELD, SIGNER_FIELD } from '../../../src/modules/signatures/index.ts';
import { points } from '../../../src/modules/signatures/picture-size.ts';
import { prepareForSigning } from '../../../src/modules/signatures/preparing.ts';
import { signField } from '../../../src/modules/signatures/signing.ts';
import { pdfText, qpdfCheck } from '../../support/verifiers.ts';
import { isIntact, judgeBy } from './support/judging.ts';
import { handSignature, isBlue, isRed, roundSeal, type Seen, seenPage } from './support/pictures.ts';
import { issueSigners, type Signers } from './support/signers.ts';

type Turn = 0 | 90 | 180 | 270;

interface Shape {
  readonly turn: Turn;
  /** What the CropBox cuts off at the left and below; the page's origin is elsewhere too. */
  readonly crop?: readonly [number, number];
  readonly unit?: number;
}

const [WIDTH, HEIGHT] = [595, 842];

/** A page that is seen as A4 upright, whatever it is inside. */
async function page({ turn, crop, unit = 1 }: Shape): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const [across, up] = (turn % 180 === 0 ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH]).map((side) => side / unit);
  const [left, bottom] = crop ?? [0, 0];
  const one = pdf.addPage([across!, up!]);
  one.setRotation(degrees(turn));
  if (crop) {
    one.setMediaBox(-10, -10, across! + left + 40, up! + bottom + 40);
    one.setCropBox(left, bottom, across!, up!);
  }
  if (unit !== 1) one.node.set(PDFName.of('UserUnit'), PDFNumber.of(unit));
  one.drawText('body', { x: left + across! / 2, y: bottom + up! / 2, size: 12, font });
  return pdf.save({ useObjectStreams: false });
}

const SEAL = points(36);
const SIGNATURE = { left: 340, bottom: 200, width: 140, height: 70 };
const RIGHT_OF_SEAL = SIGNATURE.left + SIGNATURE.width / 3;
const MIDDLE = SIGNATURE.bottom + SIGNATURE.height / 2;

async function sealed(pdf: Uint8Array, { leader, agency, now }: Signers, unit = 1): Promise<Buffer> {
  const scaled = (...rect: [number, number, number, number]) =>
    rect.map((one) => one / unit) as [number, number, number, number];
  const { left, bottom, width, height } = SIGNATURE;
  const sealRect = scaled(RIGHT_OF_SEAL - SEAL, MIDDLE - SEAL / 2, RIGHT_OF_SEAL, MIDDLE + SEAL / 2);
  const prepared = await prepareForSigning(pdf, {
    texts: [{ page: 1, x: 90 / unit, y: 690 / unit, size: 13 / unit, text: 'Số: 15/QĐ-UBND' }],
    fields: [
      { name: SIGNER_FIELD, page: 1, rect: scaled(left, bottom, left + width, bottom + height) },
      { name: AGENCY_FIELD, page: 1, rect: sealRect, realSize: { width: SEAL, height: SEAL } },
    ],
  });
  const person = personLook({ name: 'Nguyễn Văn An', at: now, image: handSignature() });
  const signed = await signField(prepared, {
    field: SIGNER_FIELD,
    signer: leader.signer,
    at: now,
    look: person,
  });
  const seal = agencyLook({ organisation: 'UBND', at: now, image: roundSeal() });
  return signField(signed, { field: AGENCY_FIELD, signer: agency.signer, at: now, look: seal });
}

const mm = (length: number) => (length * 25.4) / 72;

function expectBox(box: Seen | undefined, expected: Seen): void {
  for (const side of ['left', 'top', 'right', 'bottom'] as const)
    expect(box?.[side], side).to.be.closeTo(expected[side], 0.5);
}

const SHAPES: { readonly [shape: string]: Shape } = {
  'an ordinary page': { turn: 0 },
  'a page turned by 90 degrees': { turn: 90 },
  'a page turned by 180 degrees': { turn: 180 },
  'a page turned by 270 degrees': { turn: 270 },
  'a page that is cropped and begins elsewhere': { turn: 0, crop: [30, 70] },
  'a page that is cropped and turned': { turn: 270, crop: [30, 70] },
};

describe('Signature and seal on pages of every shape', () => {
  let folder: string;
  let signers: Signers;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-shapes-'));
    signers = await issueSigners();
  });
  after(async () => {
    await signers.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const [name, shape] of Object.entries(SHAPES)) {
    it(`stand upright, in their places and in their sizes on ${name}`, async () => {
      const before = await page(shape);
      const after = await sealed(before, signers);
      expect(after.subarray(0, before.length).equals(before)).to.equal(true);
      const file = path.join(folder, 'page.pdf');
      await writeFile(file, after);
      expect(await qpdfCheck(file)).to.include({ ok: true });
      expect(await pdfText(file)).to.contain('Số: 15/QĐ-UBND');
      expect(judgeBy(after, signers).signatures.map(isIntact)).to.deep.equal([true, true]);
      const seen = await seenPage(after);
      expect(seen.width).to.be.closeTo(210, 0.5);
      // The seal hides what of the signature lies below it: its left third.
      const top = mm(HEIGHT - SIGNATURE.bottom - SIGNATURE.height);
      const right = mm(SIGNATURE.left + SIGNATURE.width);
      const left = mm(RIGHT_OF_SEAL);
      const blue = seen.box(isBlue);
      expect(blue?.right).to.be.closeTo(right, 0.5);
      expect(blue?.bottom).to.be.closeTo(top + mm(SIGNATURE.height), 0.5);
      expect(isBlue(seen.at(right - 5, top + mm(SIGNATURE.height) - 2))).to.equal(true);
      expect(isBlue(seen.at(right - 5, top + 2))).to.equal(false);
      const centre = mm(HEIGHT - MIDDLE);
      expectBox(seen.box(isRed), { left: left - 36, right: left, top: centre - 18, bottom: centre + 18 });
    });
  }

  it('have the sizes of the law where a unit of the page is not a point', async () => {
    const after = await sealed(await page({ turn: 90, unit: 2 }), signers, 2);
    const file = path.join(folder, 'unit.pdf');
    await writeFile(file, after);
    expect(await qpdfCheck(file)).to.include({ ok: true });
    // Poppler takes a unit for a point: the page and all on it look half as large, and in proportion.
    const red = (await seenPage(after)).box(isRed)!;
    expect(red.right - red.left).to.be.closeTo(18, 0.5);
  });
});
