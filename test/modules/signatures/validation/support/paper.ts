// PDF files written by hand, object by object, in every shape of cross-reference.
import { deflateSync } from 'node:zlib';

export type Shape = 'table' | 'stream' | 'packed' | 'hybrid';
export type Objects = Map<number, string | { readonly dict: string; readonly content: Buffer }>;

const HEADER = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';

export interface PaperOptions {
  readonly crls?: readonly Buffer[];
  /** More catalog entries. */
  readonly catalog?: string;
  readonly extra?: Objects;
}

const PAGE = '/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]';

/** One page with text and an overlay, two fields that wait for signatures, a text field, and a second, hidden page. */
export function objectsOf({ crls = [], catalog = '', extra = new Map() }: PaperOptions): Objects {
  const stream = (content: string, dict = '') => ({ dict, content: Buffer.from(content, 'latin1') });
  const widget = (rect: string) => `/Type/Annot/Subtype/Widget/P 3 0 R/F 4/Rect[${rect}]`;
  const lists = crls.map((_, index) => `${21 + index} 0 R`).join(' ');
  const objects: Objects = new Map<number, Objects extends Map<number, infer V> ? V : never>([
    [1, `<</Type/Catalog/Pages 2 0 R/AcroForm 5 0 R/DSS 20 0 R${catalog}>>`],
    [2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [
      3,
      `<<${PAGE}/Contents[6 0 R 9 0 R]/Resources<</Font<</F1 7 0 R>>/XObject<</O 8 0 R>>>>/Annots[10 0 R 11 0 R 12 0 R 19 0 R]>>`,
    ],
    [5, '<</Fields[10 0 R 11 0 R 12 0 R]/SigFlags 3/DA(/F1 10 Tf 0 g)/DR<</Font<</F1 7 0 R>>>>>>'],
    [6, stream('BT /F1 12 Tf 72 700 Td (Chi 100 dong) Tj ET')],
    [7, '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>'],
    [8, stream('1 g 60 590 300 40 re f', '/Type/XObject/Subtype/Form/BBox[0 0 595 842]')],
    [9, stream('BT /F1 12 Tf 72 600 Td (Bi mat) Tj ET /O Do')],
    [10, `<<${widget('340 200 480 270')}/FT/Sig/T(S1)>>`],
    [11, `<<${widget('100 200 240 270')}/FT/Sig/T(S2)>>`],
    [12, `<<${widget('72 500 200 520')}/FT/Tx/T(note)/V(cu)/AP<</N 13 0 R>>>>`],
    [13, stream('/Tx BMC BT /F1 10 Tf (cu) Tj ET EMC', '/Type/XObject/Subtype/Form/BBox[0 0 128 20]')],
    [14, stream('BT /F1 12 Tf 72 700 Td (Chi 900 dong) Tj ET')],
    [15, '<</Type/Catalog/Pages 16 0 R/AcroForm 5 0 R/DSS 20 0 R>>'],
    [16, '<</Type/Pages/Kids[17 0 R]/Count 1>>'],
    [
      17,
      `<</Type/Page/Parent 16 0 R/MediaBox[0 0 595 842]/Contents 14 0 R/Resources<</Font<</F1 7 0 R>>>>>>`,
    ],
    [18, '<</Title(Quyet dinh)/Producer(tay)>>'],
    [19, '<</Type/Annot/Subtype/Square/Rect[60 640 300 660]/C[1 0 0]>>'],
    [20, `<</Type/DSS/CRLs[${lists}]>>`],
    ...crls.map((content, index) => [21 + index, { dict: '', content }] as const),
  ]);
  for (const [number, value] of extra) objects.set(number, value);
  return objects;
}

function bodyOf(number: number, value: string | { dict: string; content: Buffer }): Buffer {
  if (typeof value === 'string') return Buffer.from(`${number} 0 obj\n${value}\nendobj\n`, 'latin1');
  const head = `${number} 0 obj\n<<${value.dict}/Length ${value.content.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), value.content, Buffer.from('\nendstream\nendobj\n')]);
}

export class Sheet {
  readonly parts: Buffer[] = [];
  length = 0;
  constructor(start: Buffer = Buffer.from(HEADER, 'latin1')) {
    this.add(start);
  }
  add(part: Buffer | string): number {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    const at = this.length;
    this.parts.push(bytes);
    this.length += bytes.length;
    return at;
  }
  done(): Buffer {
    return Buffer.concat(this.parts);
  }
}

/** One line of a classic table for each number: an offset, or 0 for a free one. */
export function tableOf(offsets: ReadonlyMap<number, number>): string {
  return [...offsets]
    .map(([number, offset]) => {
      const line =
        offset === 0 ? '0000000000 65535 f\r\n' : `${String(offset).padStart(10, '0')} 00000 n\r\n`;
      return `${number} 1\n${line}`;
    })
    .join('');
}

type Row = readonly [number, number, number];

function streamRows(rows: ReadonlyMap<number, Row>): { index: string; content: Buffer } {
  // Ascending, as ISO 32000-2, table 17 wants the subsections.
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const bytes = sorted
    .map(([, row]) => row)
    .map(([kind, second, third]) => {
      const row = Buffer.alloc(7);
      row.writeUInt8(kind, 0);
      row.writeUInt32BE(second, 1);
      row.writeUInt16BE(third, 5);
      return row;
    });
  return {
    index: sorted.map(([number]) => `${number} 1`).join(' '),
    content: deflateSync(Buffer.concat(bytes)),
  };
}

const XREF = 51;

function addXrefStream(sheet: Sheet, rows: Map<number, Row>, trailer: string): number {
  const number = XREF;
  rows.set(number, [1, sheet.length, 0]);
  const { index, content } = streamRows(rows);
  const dict = `/Type/XRef/W[1 4 2]/Index[${index}]/Filter/FlateDecode${trailer}`;
  return sheet.add(bodyOf(number, { dict, content }));
}

function addPack(
  sheet: Sheet,
  number: number,
  packed: readonly (readonly [number, string])[],
): Map<number, Row> {
  let text = '';
  const head: string[] = [];
  const rows = new Map<number, Row>();
  packed.forEach(([object, value], index) => {
    head.push(`${object} ${text.length}`);
    text += `${value} `;
    rows.set(object, [2, number, index]);
  });
  const first = `${head.join(' ')} `;
  const content = deflateSync(Buffer.from(first + text, 'latin1'));
  const dict = `/Type/ObjStm/N ${packed.length}/First ${first.length}/Filter/FlateDecode`;
  const at = sheet.add(bodyOf(number, { dict, content }));
  rows.set(number, [1, at, 0]);
  return rows;
}

const TRAILER =
  '/Root 1 0 R/Info 18 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]';
const SIZE = 60;

/** What a reader of object streams may find packed: no streams, and not what must be seen by older readers. */
function isPackable(number: number, value: unknown): value is string {
  return typeof value === 'string' && ![1, 2, 3].includes(number);
}

export function paper(shape: Shape, options: PaperOptions = {}): Buffer {
  const sheet = new Sheet();
  const objects = objectsOf(options);
  const packed = [...objects].filter(
    ([number, value]) => shape !== 'table' && shape !== 'stream' && isPackable(number, value),
  );
  const offsets = new Map<number, number>([[0, 0]]);
  for (const [number, value] of objects) {
    if (packed.some(([one]) => one === number)) continue;
    offsets.set(number, sheet.add(bodyOf(number, value)));
  }
  const rows = new Map<number, Row>();
  if (packed.length > 0)
    for (const [number, row] of addPack(sheet, 50, packed as [number, string][])) rows.set(number, row);
  let start: number;
  if (shape === 'table') {
    start = sheet.add(`xref\n${tableOf(offsets)}trailer\n<</Size ${SIZE}${TRAILER}>>\n`);
  } else if (shape === 'hybrid') {
    const hidden = addXrefStream(sheet, rows, `/Size ${SIZE}`);
    start = sheet.add(`xref\n${tableOf(offsets)}trailer\n<</Size ${SIZE}${TRAILER}/XRefStm ${hidden}>>\n`);
  } else {
    for (const [number, offset] of offsets) rows.set(number, offset === 0 ? [0, 0, 0] : [1, offset, 0]);
    start = addXrefStream(sheet, rows, `/Size ${SIZE}${TRAILER}`);
  }
  sheet.add(`startxref\n${start}\n%%EOF\n`);
  return sheet.done();
}

export interface UpdateOptions {
  /** More or other trailer entries. */
  readonly trailer?: string;
  readonly root?: number;
  /** Numbers to set free. */
  readonly free?: readonly number[];
  /** Entries that lead elsewhere. */
  readonly offsets?: ReadonlyMap<number, number>;
}

export function lastXref(pdf: Buffer): number {
  const text = pdf.subarray(-1024).toString('latin1');
  return Number([...text.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1]);
}

/** An incremental update with a classic table, whatever the file had before. */
export function update(pdf: Buffer, objects: Objects, options: UpdateOptions = {}): Buffer {
  const sheet = new Sheet(pdf);
  const offsets = new Map<number, number>();
  for (const [number, value] of objects) offsets.set(number, sheet.add(bodyOf(number, value)));
  for (const number of options.free ?? []) offsets.set(number, 0);
  for (const [number, offset] of options.offsets ?? []) offsets.set(number, offset);
  const root = options.root ?? 1;
  const trailer = TRAILER.replace('/Root 1 0 R', `/Root ${root} 0 R`);
  const start = sheet.add(
    `xref\n${tableOf(offsets)}trailer\n<</Size 90${trailer}/Prev ${lastXref(pdf)}${options.trailer ?? ''}>>\n`,
  );
  sheet.add(`startxref\n${start}\n%%EOF\n`);
  return sheet.done();
}
