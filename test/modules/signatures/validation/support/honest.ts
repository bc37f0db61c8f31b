// Honest files: every shape of cross-reference, and everything that may rightly happen before and after a signature.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PdfFile } from '../../../../../src/modules/signatures/pdf/file.ts';
import type { Increment } from '../../../../../src/modules/signatures/pdf/increment.ts';
import { Increment as Update } from '../../../../../src/modules/signatures/pdf/increment.ts';
import {
  dict,
  name,
  PdfDict,
  PdfRef,
  PdfStream,
  PdfString,
} from '../../../../../src/modules/signatures/pdf/values.ts';
import { paper, type Shape } from './paper.ts';
import { DAY, ocsp, type World } from './pki.ts';
import { signed, signedAnew } from './signing.ts';

export type Story = (pdf: Buffer, world: World) => Buffer;

function updated(pdf: Buffer, change: (update: Increment) => void): Buffer {
  const update = new Update(new PdfFile(pdf));
  change(update);
  return update.finish();
}

const dictOf = (update: Increment, number: number): PdfDict =>
  update.file.dictAt(update.file.load(number), 'object');

function fill(update: Increment): void {
  const field = dictOf(update, 12);
  const form = dict({ Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, 128, 20] });
  const look = update.add(new PdfStream(form, Buffer.from('/Tx BMC BT (moi) Tj ET EMC')));
  update.put(new PdfRef(12), field.with({ V: new PdfString(Buffer.from('moi')), AP: dict({ N: look }) }));
}

/** A security store with another response, as a later check would add it. */
function store(update: Increment, world: World): void {
  const responder = world.issuing;
  const until = new Date(world.now.getTime() + DAY);
  const response = ocsp(world.leader, world.issuing, { responder, at: world.now, until });
  const stream = update.add(new PdfStream(new PdfDict(), response));
  const old = dictOf(update, 20);
  update.put(new PdfRef(20), old.with({ OCSPs: [stream] }));
}

function describe(update: Increment): void {
  update.put(
    new PdfRef(18),
    dict({ Title: new PdfString(Buffer.from('Quyet dinh')), ModDate: new PdfString(Buffer.from('D:2026')) }),
  );
  const xmp = update.add(
    new PdfStream(dict({ Type: name('Metadata'), Subtype: name('XML') }), Buffer.from('<x/>')),
  );
  update.put(new PdfRef(1), dictOf(update, 1).with({ Metadata: xmp, Version: name('1.7') }));
}

function note(update: Increment): void {
  const annotation = update.add(
    dict({
      Type: name('Annot'),
      Subtype: name('Text'),
      Rect: [10, 10, 30, 30],
      Contents: new PdfString(Buffer.from('xem')),
    }),
  );
  const page = dictOf(update, 3);
  update.put(new PdfRef(3), page.with({ Annots: [...(page.get('Annots') as []), annotation] }));
}

const before = (world: World, ms: number): Date => new Date(world.now.getTime() - ms);
const HOUR = DAY / 24;

export const STORIES: { readonly [name: string]: Story } = {
  'one signature': (pdf, world) => signed(pdf, world),
  'an agency after a leader': (pdf, world) =>
    signed(signed(pdf, world), world, { field: 'S2', holder: world.agency }),
  'the older form of PKCS #7': (pdf, world) => signed(pdf, world, { form: 'adbe.pkcs7.detached' }),
  'a timestamp on the signature': (pdf, world) => signed(pdf, world, { timestampAt: before(world, HOUR) }),
  'a security store added later': (pdf, world) =>
    updated(signed(pdf, world, { timestampAt: before(world, HOUR) }), (update) => store(update, world)),
  'a document timestamp at the end': (pdf, world) =>
    signedAnew(signed(pdf, world), world, { form: 'ETSI.RFC3161', timestampAt: before(world, HOUR) }),
  'store and timestamp after a certification that permits nothing': (pdf, world) => {
    const kept = updated(signed(pdf, world, { certify: 1 }), (update) => store(update, world));
    return signedAnew(kept, world, { form: 'ETSI.RFC3161', timestampAt: before(world, HOUR) });
  },
  'a form filled in and signed as the certification permits': (pdf, world) => {
    const filled = updated(signed(pdf, world, { certify: 2 }), fill);
    return signed(filled, world, { field: 'S2', holder: world.agency });
  },
  'a form filled in by the signing itself': (pdf, world) =>
    signed(signed(pdf, world, { certify: 2 }), world, { field: 'S2', holder: world.agency, beside: fill }),
  'a comment that the certification permits': (pdf, world) =>
    updated(signed(pdf, world, { certify: 3 }), note),
  'title and dates given anew': (pdf, world) => updated(signed(pdf, world), describe),
  'three revisions before the signature': (pdf, world) => {
    const again = updated(updated(updated(pdf, describe), fill), note);
    return signed(again, world);
  },
  'a further signature in a new field': (pdf, world) =>
    signedAnew(signed(pdf, world), world, { holder: world.agency, rect: [400, 20, 500, 60] }),
  'an unseen signature in a new field of a certified file': (pdf, world) =>
    signedAnew(signed(pdf, world, { certify: 2 }), world, { holder: world.agency }),
  'no line end after the last mark': (pdf, world) =>
    signed(pdf.subarray(0, pdf.lastIndexOf('%%EOF') + 5), world),
};

/** Rewritten by qpdf before anybody signs: object numbers are kept apart from their places. */
function byQpdf(pdf: Buffer, options: readonly string[]): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'vanthu-honest-'));
  try {
    const [from, to] = [path.join(folder, 'in.pdf'), path.join(folder, 'out.pdf')];
    writeFileSync(from, pdf);
    execFileSync('qpdf', [
      '--no-warn',
      '--warning-exit-0',
      '--preserve-unreferenced',
      '--preserve-unreferenced-resources',
      ...options,
      from,
      to,
    ]);
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function honestPapers(world: World): { readonly [shape: string]: Buffer } {
  const options = { crls: world.crls };
  const shapes: readonly Shape[] = ['table', 'stream', 'packed', 'hybrid'];
  return Object.fromEntries(shapes.map((shape) => [shape, paper(shape, options)]));
}

/** Files whose object numbers are qpdf's own; only stories that go by field names can be told of them. */
export function rewrittenPapers(world: World): { readonly [shape: string]: Buffer } {
  const plain = paper('table', { crls: world.crls });
  return {
    'rewritten by qpdf': byQpdf(plain, []),
    'object streams of qpdf': byQpdf(plain, ['--object-streams=generate']),
    'linearised by qpdf': byQpdf(plain, ['--linearize']),
    'linearised with object streams': byQpdf(plain, ['--linearize', '--object-streams=generate']),
    'normalised by qpdf': byQpdf(plain, ['--qdf']),
  };
}
