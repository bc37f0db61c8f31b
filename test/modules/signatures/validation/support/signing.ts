// Signs the hand-written files: every entry of the signature dictionary is the test's own.
import { createHash } from 'node:crypto';
import { pdfTime } from '../../../../../src/modules/signatures/appearance.ts';
import { fieldNamed } from '../../../../../src/modules/signatures/pdf/fields.ts';
import { PdfFile } from '../../../../../src/modules/signatures/pdf/file.ts';
import { Increment } from '../../../../../src/modules/signatures/pdf/increment.ts';
import {
  dict,
  name,
  type PdfDict,
  PdfRaw,
  PdfRef,
  PdfStream,
  PdfString,
} from '../../../../../src/modules/signatures/pdf/values.ts';
import { cms, type Holder, timestampAttribute, token, type World } from './pki.ts';

export interface SigningOptions {
  readonly holder?: Holder;
  readonly field?: string;
  readonly certify?: 1 | 2 | 3;
  readonly form?: string;
  /** Adds a timestamp over the signature. */
  readonly timestampAt?: Date;
  readonly more?: { readonly [key: string]: ReturnType<typeof name> };
  /** Other objects of the same update. */
  readonly beside?: (update: Increment, signature: PdfRef) => void;
  readonly unbound?: boolean;
  /** Says nowhere when it was made. */
  readonly unclaimed?: boolean;
}

const RESERVE = 12_000;
const WIDTH = 60;

function reference(level: number) {
  const parameters = dict({ Type: name('TransformParams'), P: level, V: name('1.2') });
  return [dict({ Type: name('SigRef'), TransformMethod: name('DocMDP'), TransformParams: parameters })];
}

interface Places {
  range: number;
  contents: number;
}

/** Writers name the time in the dictionary; a document timestamp carries its own. */
function claim(world: World, options: SigningOptions): { readonly M?: PdfString } {
  if (options.form === 'ETSI.RFC3161' || options.unclaimed) return {};
  const at = options.timestampAt ?? world.now;
  return { M: new PdfString(Buffer.from(pdfTime(at), 'latin1')) };
}

function signatureDict(places: Places, world: World, options: SigningOptions): PdfDict {
  return dict({
    Type: name(options.form === 'ETSI.RFC3161' ? 'DocTimeStamp' : 'Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name(options.form ?? 'ETSI.CAdES.detached'),
    ByteRange: new PdfRaw(Buffer.alloc(WIDTH, ' '), (offset) => {
      places.range = offset;
    }),
    Contents: new PdfRaw(Buffer.from(`<${'0'.repeat(RESERVE)}>`), (offset) => {
      places.contents = offset;
    }),
    ...claim(world, options),
    ...(options.certify ? { Reference: reference(options.certify) } : {}),
    ...options.more,
  });
}

function filled(file: Buffer, places: Places, make: (digest: Buffer) => Buffer): Buffer {
  const after = places.contents + RESERVE + 2;
  const range = `[0 ${places.contents} ${after} ${file.length - after}]`;
  file.write(range.padEnd(WIDTH), places.range, 'latin1');
  const hash = createHash('sha256').update(file.subarray(0, places.contents)).update(file.subarray(after));
  file.write(make(hash.digest()).toString('hex'), places.contents + 1, 'latin1');
  return file;
}

function message(world: World, options: SigningOptions) {
  const holder = options.holder ?? world.leader;
  const { chain } = world;
  return (messageDigest: Buffer): Buffer => {
    if (options.form === 'ETSI.RFC3161')
      return token(world.tsa, messageDigest, { at: options.timestampAt ?? world.now, chain: [world.root] });
    const plain = { holder, chain, messageDigest, ...(options.unbound && { unbound: true }) };
    if (!options.timestampAt) return cms(plain);
    // An ECDSA signature differs each time: the timestamp must be over the very one that stays, so RSA signs here.
    const signature = signatureIn(cms(plain));
    const imprint = createHash('sha256').update(signature).digest();
    const stamped = timestampAttribute(
      token(world.tsa, imprint, { at: options.timestampAt, chain: [world.root] }),
    );
    return cms({ ...plain, unsigned: [stamped] });
  };
}

/** The signature's octets: the last 256 bytes of a CMS with an RSA-2048 key and no unsigned attributes. */
function signatureIn(der: Buffer): Buffer {
  return der.subarray(der.length - 256);
}

export function signed(pdf: Buffer, world: World, options: SigningOptions = {}): Buffer {
  const file = new PdfFile(pdf);
  const update = new Increment(file);
  const places: Places = { range: 0, contents: 0 };
  const signature = update.add(signatureDict(places, world, options));
  const field = fieldNamed(file, options.field ?? 'S1');
  const look = update.add(
    new PdfStream(
      dict({ Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, 140, 70] }),
      Buffer.from('0 0 1 rg'),
    ),
  );
  update.put(field.ref, field.dict.with({ V: signature, AP: dict({ N: look }) }));
  options.beside?.(update, signature);
  return filled(update.finish(), places, message(world, options));
}

/** A signature or timestamp in a field that was not there before. */
export function signedAnew(
  pdf: Buffer,
  world: World,
  options: SigningOptions & { rect?: number[] } = {},
): Buffer {
  const file = new PdfFile(pdf);
  const update = new Increment(file);
  const places: Places = { range: 0, contents: 0 };
  const signature = update.add(signatureDict(places, world, options));
  const [page, form] = [file.dictAt(file.load(3), 'page'), file.dictAt(file.load(5), 'form')];
  const field = update.add(
    dict({
      Type: name('Annot'),
      Subtype: name('Widget'),
      FT: name('Sig'),
      T: new PdfString(Buffer.from(options.field ?? 'Moi')),
      Rect: options.rect ?? [0, 0, 0, 0],
      F: 132,
      V: signature,
      ...options.more,
    }),
  );
  update.put(new PdfRef(3), page.with({ Annots: [...(page.get('Annots') as []), field] }));
  update.put(new PdfRef(5), form.with({ Fields: [...(form.get('Fields') as []), field] }));
  options.beside?.(update, signature);
  return filled(update.finish(), places, message(world, options));
}
