// Deceptive files in which readers see different things: what runs, what is switched on, and what only some readers find.
import type { AttackName } from '../../../../../src/modules/signatures/validation/report.ts';
import { lastXref, objectsOf, paper, Sheet, tableOf, update } from './paper.ts';
import type { World } from './pki.ts';
import { signed } from './signing.ts';
import { current, ISA, objects, overwritten, stream, type Variant, type Workshop } from './workshop.ts';

const HIDING: readonly AttackName[] = ['SHADOW_HIDE', ...ISA];
const DIFFER: readonly AttackName[] = ['PARSER_DIFFERENCE', 'INCREMENTAL_SAVING', 'SHADOW_HIDE_AND_REPLACE'];

const grown = (pdf: Buffer, entries: string): Buffer =>
  update(pdf, objects([1, current(pdf, 1).replace('/Pages', `${entries}/Pages`)], [96, stream('x')]));

/** Scripts, forms of another kind, layers and attachments that came after the signature. */
export function activeContent({ plain, certified, world }: Workshop): Variant[] {
  const script = '<</S/JavaScript/JS(this.getField\\("note"\\).value="900")>>';
  const form = (entry: string) =>
    update(
      plain,
      objects([5, current(plain, 5).replace('/Fields', `${entry}/Fields`)], [96, stream('<x/>')]),
    );
  const layers = layered(world);
  const off = current(layers, 32).replace('/ON[33 0 R]', '/OFF[33 0 R]');
  return [
    { name: 'a script when it opens', pdf: grown(certified(2), `/OpenAction ${script}`), expected: ISA },
    {
      name: 'a script by name',
      pdf: grown(plain, `/Names<</JavaScript<</Names[(a)${script}]>>>>`),
      expected: HIDING,
    },
    { name: 'an action of the document', pdf: grown(certified(3), `/AA<</WP ${script}>>`), expected: ISA },
    {
      name: 'an attachment',
      pdf: grown(plain, '/Names<</EmbeddedFiles<</Names[(a)96 0 R]>>>>'),
      expected: HIDING,
    },
    { name: 'an associated file', pdf: grown(plain, '/AF[96 0 R]'), expected: ISA },
    { name: 'another kind of form', pdf: form('/XFA 96 0 R'), expected: ['SHADOW_REPLACE'] },
    { name: 'looks that are made anew', pdf: form('/NeedAppearances true'), expected: ['SHADOW_REPLACE'] },
    { name: 'a layer switched off', pdf: update(layers, objects([32, off])), expected: HIDING },
    {
      name: 'layers where there were none',
      pdf: grown(plain, '/OCProperties<</OCGs[]/D<<>>>>'),
      expected: HIDING,
    },
  ];
}

function layered(world: World): Buffer {
  const page = String(objectsOf({}).get(3)).replace('/XObject<<', '/Properties<</L 33 0 R>>/XObject<<');
  const extra = objects(
    [3, page],
    [9, stream('/OC/L BDC BT /F1 12 Tf 72 600 Td (Bi mat) Tj ET EMC')],
    [32, '<</OCGs[33 0 R]/D<</ON[33 0 R]>>>>'],
    [33, '<</Type/OCG/Name(Lop)>>'],
  );
  return signed(paper('table', { crls: world.crls, catalog: '/OCProperties 32 0 R', extra }), world);
}

/** An update whose table is the attacker's text. */
interface Appended {
  readonly body: string;
  readonly table: (at: number) => string;
  readonly trailer?: string;
}

function withTable(pdf: Buffer, { body, table, trailer = `/Prev ${lastXref(pdf)}` }: Appended): Buffer {
  const sheet = new Sheet(pdf);
  const at = sheet.add(body);
  const start = sheet.add(`xref\n${table(at)}trailer\n<</Size 99/Root 1 0 R${trailer}>>\n`);
  sheet.add(`startxref\n${start}\n%%EOF\n`);
  return sheet.done();
}

const CONTENT = '6 0 obj\n<</Length 5>>\nstream\nBT ET\nendstream\nendobj\n';

/** A page that a reader finds who searches for objects: written in one line behind a mark of comments. */
const IN_A_COMMENT = '%3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 14 0 R>>endobj\n';

const row = (at: number): string => `${String(at).padStart(10, '0')} 00000 n\r\n`;

function tables({ plain }: Workshop): Variant[] {
  return [
    {
      name: 'a number twice in one table',
      pdf: withTable(plain, {
        body: CONTENT,
        table: (at) => `6 1\n${row(at)}6 1\n${row(plain.indexOf('\n6 0 obj') + 1)}`,
      }),
      expected: DIFFER,
    },
    {
      name: 'subsections that overlap',
      pdf: withTable(plain, {
        body: CONTENT,
        table: (at) => `5 2\n${row(plain.indexOf('\n5 0 obj') + 1)}${row(at)}6 1\n${row(at)}`,
      }),
      expected: DIFFER,
    },
    {
      name: 'a table that leads back to itself',
      pdf: withTable(plain, {
        body: CONTENT,
        table: (at) => `6 1\n${row(at)}`,
        trailer: `/Prev ${plain.length + CONTENT.length}`,
      }),
      expected: DIFFER,
    },
  ];
}

export function readersDiffer(workshop: Workshop): Variant[] {
  const { plain, world } = workshop;
  const nothing = withTable(plain, { body: IN_A_COMMENT, table: () => '' });
  const streamed = signed(paper('stream', { crls: world.crls }), world);
  return [
    ...tables(workshop),
    { name: 'an object in a comment', pdf: nothing, expected: DIFFER },
    {
      name: 'an entry for an object of another number',
      pdf: withTable(plain, { body: CONTENT, table: (at) => `15 1\n${row(at)}` }),
      expected: DIFFER,
    },
    {
      name: 'hidden behind a table that is empty',
      pdf: hybridUpdate(plain),
      expected: DIFFER,
    },
    {
      name: 'another generation',
      pdf: withTable(plain, {
        body: CONTENT.replace('6 0', '6 1'),
        table: (at) => `6 1\n${row(at).replace('00000 n', '00001 n')}`,
      }),
      expected: DIFFER,
    },
    {
      name: 'a byte range by reference',
      pdf: rangeByReference(plain),
      expected: ['WRONG_BYTE_RANGE', 'UNIVERSAL_SIGNATURE_FORGERY'],
    },
    {
      name: 'content by reference',
      pdf: overwritten(plain, /\/Contents <[0-9a-f]+>/, '/Contents 14 0 R'),
      expected: ['UNIVERSAL_SIGNATURE_FORGERY'],
    },
    {
      name: 'a table after cross-reference streams',
      pdf: update(streamed, objects([6, stream('BT ET')])),
      expected: DIFFER,
    },
    {
      name: 'objects packed anew',
      pdf: packedAnew(signed(paper('packed', { crls: world.crls }), world)),
      expected: [...DIFFER, 'SHADOW_REPLACE'],
    },
  ];
}

function rangeByReference(plain: Buffer): Buffer {
  const range = /\/ByteRange \[[^\]]+\]/.exec(plain.toString('latin1'))?.[0] ?? '';
  const moved = overwritten(plain, range, '/ByteRange 97 0 R');
  return update(moved, objects([97, range.slice('/ByteRange '.length)]));
}

/** The table of an update says nothing, the stream that it names gives the page's content anew. */
function hybridUpdate(plain: Buffer): Buffer {
  const sheet = new Sheet(plain);
  const at = sheet.add(CONTENT);
  const rows = Buffer.alloc(7);
  rows.writeUInt8(1, 0);
  rows.writeUInt32BE(at, 1);
  const head = `98 0 obj\n<</Type/XRef/W[1 4 2]/Index[6 1]/Size 99/Length ${rows.length}>>\nstream\n`;
  const hidden = sheet.add(Buffer.concat([Buffer.from(head), rows, Buffer.from('\nendstream\nendobj\n')]));
  const table = tableOf(new Map([[0, 0]]));
  const trailer = `<</Size 99/Root 1 0 R/Prev ${lastXref(plain)}/XRefStm ${hidden}>>`;
  const start = sheet.add(`xref\n${table}trailer\n${trailer}\n`);
  sheet.add(`startxref\n${start}\n%%EOF\n`);
  return sheet.done();
}

/** The stream of objects itself is given anew, so that all that is packed in it becomes another. */
function packedAnew(pdf: Buffer): Buffer {
  const inside = '7 0 <</Type/Font/Subtype/Type1/BaseFont/Symbol>> ';
  return update(pdf, objects([50, stream(inside, '/Type/ObjStm/N 1/First 4')]));
}
