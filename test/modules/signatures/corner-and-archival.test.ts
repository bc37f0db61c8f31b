import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import {
  agencyLook,
  attachmentLook,
  copyLook,
  personLook,
  type SignatureLook,
} from '../../../src/modules/signatures/appearance.ts';
import { archivalPart } from '../../../src/modules/signatures/pdf/archival.ts';
import { PdfFile } from '../../../src/modules/signatures/pdf/file.ts';
import { srgbProfile } from '../../../src/modules/signatures/pdf/srgb-profile.ts';
import { PdfDict, PdfStream, type PdfValue } from '../../../src/modules/signatures/pdf/values.ts';
import { prepareForSigning } from '../../../src/modules/signatures/preparing.ts';
import { signField } from '../../../src/modules/signatures/signing.ts';
import { pdfText, qpdfCheck } from '../../support/verifiers.ts';
import { issue, PREPARATION } from './support/issue.ts';
import { isIntact, judgeBy } from './support/judging.ts';
import { handSignature, isBlue, roundSeal, seenPage } from './support/pictures.ts';
import { classic, SHAPES } from './support/samples.ts';
import { issueSigners, type Signers } from './support/signers.ts';
import { paper } from './validation/support/paper.ts';

const run = promisify(execFile);
const LETTERS = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';

/** A bare page that follows ISO 19005 in the given part, level B. */
async function archivalPage(part: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([595, 842]).drawLine({ start: { x: 100, y: 700 }, end: { x: 300, y: 700 } });
  const profile = pdf.context.register(pdf.context.flateStream(srgbProfile(), { N: 3 }));
  const intent = { Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profile };
  const named = { ...intent, OutputConditionIdentifier: PDFString.of('sRGB') };
  pdf.catalog.set(PDFName.of('OutputIntents'), pdf.context.obj([named]));
  const claim = `<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>`;
  const about = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">${claim}</rdf:Description>`;
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${about}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const stream = pdf.context.stream(Buffer.from(xmp), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
  const id = PDFHexString.of('00112233445566778899aabbccddeeff');
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  return pdf.save({ useObjectStreams: false });
}

/** Every object that an update has added or changed. */
function objectsAfter(before: Uint8Array, after: Uint8Array): PdfValue[] {
  const file = new PdfFile(after);
  const numbers = new Set<number>();
  for (const section of file.sections)
    if (section.offset > before.length) for (const number of section.entries.keys()) numbers.add(number);
  return [...numbers].map((number) => file.load(number));
}

function dictsOf(values: readonly PdfValue[]): PdfDict[] {
  return values.flatMap((value) => {
    if (value instanceof PdfStream) return [value.dict];
    return value instanceof PdfDict ? [value] : [];
  });
}

describe('signatures in the corner, and in files that are kept for long', () => {
  let folder: string;
  let signers: Signers;
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-corner-'));
    signers = await issueSigners();
  });
  after(async () => {
    await signers.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function kept(bytes: Uint8Array): Promise<string> {
    const file = path.join(folder, 'file.pdf');
    await writeFile(file, bytes);
    return file;
  }

  async function cornered(pdf: Uint8Array, look: SignatureLook): Promise<Buffer> {
    const prepared = await prepareForSigning(pdf, { fields: [], corner: { name: 'Corner', look } });
    return signField(prepared, { field: 'Corner', signer: signers.agency.signer, at: signers.now, look });
  }

  const issued = async (pdf: Uint8Array): Promise<Buffer> => {
    const prepared = await prepareForSigning(pdf, PREPARATION);
    const { now, leader, agency } = signers;
    const person = personLook({ name: 'Nguyễn Thị Hồng Đượm', at: now, image: handSignature() });
    const at = { at: now };
    const signed = await signField(prepared, {
      ...at,
      field: 'SignerSignature',
      signer: leader.signer,
      look: person,
    });
    const seal = agencyLook({ organisation: 'UBND phường', at: now, image: roundSeal() });
    return signField(signed, { ...at, field: 'AgencySignature', signer: agency.signer, look: seal });
  };

  it('say of a copy how it was made, by whom and when, at the top right, black, size 10 (Phần II.I.3)', async () => {
    const at = new Date('2026-12-31T16:30:05Z');
    const look = copyLook('trich-sao', 'Ủy ban nhân dân phường Xuân Hòa', at);
    const pdf = await cornered(await classic(), look);
    const file = await kept(pdf);
    const { stdout } = await run('pdftotext', ['-bbox', '-l', '1', file, '-']);
    const words = [
      ...stdout.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
    ];
    const of = (text: string) =>
      words
        .find(([, , , , , word]) => word === text)!
        .slice(1, 5)
        .map(Number);
    const text = await pdfText(file);
    for (const line of ['Trích sao', 'Ủy ban nhân dân phường Xuân Hòa', '2026-12-31T23:30:05+07:00'])
      expect(text).to.contain(line);
    const [left, top, right, bottom] = of('2026-12-31T23:30:05+07:00') as [number, number, number, number];
    // Within the margins of the page: 15 mm at the right, above the text that begins at 20 mm.
    expect(right)
      .to.be.below(595.28 - 42)
      .and.above(400);
    expect(left).to.be.above(297);
    expect(top).to.be.above(10);
    expect(bottom).to.be.below(57);
    // Tinos rises 0.891 of its size above the line and goes 0.216 below it.
    expect((bottom - top) / 1.107).to.be.closeTo(10, 0.3);
    const page = await seenPage(pdf);
    expect(page.box(isBlue)).to.equal(undefined);
  });

  it('are added to files that others have signed, and break nothing of them', async () => {
    const { sealed } = await issue(await classic(), signers);
    const copied = await cornered(sealed, attachmentLook('15/QĐ-UBND', signers.now));
    expect(copied.subarray(0, sealed.length).equals(sealed)).to.equal(true);
    const { signatures, attacks } = judgeBy(copied, signers);
    expect(attacks).to.eql([]);
    expect(signatures.map(isIntact)).to.eql([true, true, true]);
    expect((await qpdfCheck(await kept(copied))).ok).to.equal(true);
  });

  it('are refused where the first signature certifies where signatures will be seen', async () => {
    const prepared = await prepareForSigning(await classic(), PREPARATION);
    const order = { field: 'SignerSignature', signer: signers.leader.signer, at: signers.now };
    const certified = await signField(prepared, { ...order, certify: true });
    expect(judgeBy(certified, signers).signatures.map(isIntact)).to.eql([true]);
    const error = await cornered(certified, attachmentLook('1/QĐ', signers.now)).catch(
      ({ code }: { code: string }) => code,
    );
    expect(error).to.equal('PDF_CERTIFIED');
    const agency = { field: 'AgencySignature', signer: signers.agency.signer, at: signers.now };
    const sealed = await signField(certified, agency);
    const { signatures, attacks } = judgeBy(sealed, signers);
    expect([attacks, signatures.map(isIntact)]).to.eql([[], [true, true]]);
    const again = await signField(certified, { ...agency, certify: true }).catch(
      ({ code }: { code: string }) => code,
    );
    expect(again).to.equal('PDF_SIGNED_ALREADY');
  });

  it('have every Vietnamese letter, in fonts that are embedded as subsets', async () => {
    const lines = [LETTERS, LETTERS.toLocaleUpperCase('vi')];
    const look: SignatureLook = { lines, ink: 'black', size: 6, layout: 'plain' };
    const prepared = await prepareForSigning(await classic(), {
      fields: [{ name: 'A', page: 1, rect: [60, 300, 560, 340] }],
    });
    const order = { field: 'A', signer: signers.leader.signer, at: signers.now, look };
    const file = await kept(await signField(prepared, order));
    const text = (await pdfText(file)).normalize('NFC');
    for (const line of lines) expect(text).to.contain(line);
    const { stdout } = await run('pdffonts', [file]);
    // What the page had before bears no tag.
    const fonts = stdout.split('\n').filter((line) => /^[A-Z]{6}\+/.test(line));
    expect(fonts.length).to.be.above(0);
    for (const font of fonts) expect(font).to.match(/Tinos.*\byes yes yes\b/);
  });

  const shapes: typeof SHAPES = {
    ...SHAPES,
    'a table and a stream of references (hybrid)': async () => paper('hybrid'),
    'references in a stream alone': async () => paper('stream'),
  };
  for (const [shape, make] of Object.entries(shapes)) {
    it(`leave every earlier byte of a file with ${shape} as it was`, async () => {
      const before = await make(folder);
      const after = await issued(before);
      expect(after.subarray(0, before.length).equals(Buffer.from(before))).to.equal(true);
      expect((await qpdfCheck(await kept(after))).text).to.match(/No syntax or stream encoding errors/);
    });
  }

  for (const part of [1, 2, 3]) {
    it(`keep to ISO 19005-${part} in a file that does`, async () => {
      const before = await archivalPage(part);
      expect(archivalPart(new PdfFile(before))).to.equal(part);
      const after = await issued(before);
      const added = objectsAfter(before, after);
      const dicts = dictsOf(added);
      // 19005-1, 6.4: no soft mask, no transparency group, no opacity.
      for (const dict of dicts)
        for (const key of ['SMask', 'Group', 'CA', 'ca']) expect(dict.get(key), key).to.equal(undefined);
      // 6.2.3.3: colours that do not depend on the device, in every form that draws.
      const forms = added.filter((one) => one instanceof PdfStream && one.dict.get('BBox') !== undefined);
      const drawing = forms.filter((one) => (one as PdfStream).stored.length > 0) as PdfStream[];
      expect(drawing.length).to.be.at.least(3);
      for (const { dict } of drawing) {
        const spaces = (dict.get('Resources') as PdfDict).get('ColorSpace') as PdfDict;
        expect(spaces.get('DefaultRGB')).to.be.an('array');
      }
      // 6.3.4 and 6.3.5: programs embedded, the glyphs of subsets named.
      const descriptors = dicts.filter((dict) => dict.get('FontFile2') !== undefined);
      expect(descriptors.length).to.be.at.least(1);
      for (const descriptor of descriptors) expect(descriptor.get('CIDSet')).not.to.equal(undefined);
      // 6.5.3 and 6.9: widgets are printed and have an appearance, before they are signed too.
      const prepared = await prepareForSigning(before, PREPARATION);
      const widgets = dictsOf(objectsAfter(before, prepared)).filter((dict) => dict.get('FT') !== undefined);
      expect(widgets.map((dict) => [dict.get('F'), dict.get('AP') instanceof PdfDict])).to.eql([
        [132, true],
        [132, true],
      ]);
      // 19005-1, 6.9 asks it of fields that nobody sees too, as those of timestamps are.
      const unseen = { fields: [{ name: 'Z', page: 1, rect: [0, 0, 0, 0] as const }] };
      const [hidden] = dictsOf(objectsAfter(before, await prepareForSigning(before, unseen))).filter(
        (dict) => dict.get('FT') !== undefined,
      );
      expect(hidden?.get('AP') instanceof PdfDict).to.equal(part === 1);
      // The claim and the output intent are untouched.
      const told = (bytes: Uint8Array) => {
        const { catalog } = new PdfFile(bytes);
        const [intent] = catalog.get('OutputIntents') as PdfDict[];
        return [catalog.get('Metadata'), intent?.get('DestOutputProfile')];
      };
      expect(told(after)).to.deep.equal(told(before));
      expect((await qpdfCheck(await kept(after))).ok).to.equal(true);
      expect((await seenPage(after)).box(isBlue)).not.to.equal(undefined);
    });
  }
});
