// Deceptive files, one function a class of published attacks. Each starts from an honestly signed file and says which names
// a reader may give it; the first is the class.
import type { AttackName } from '../../../../../src/modules/signatures/validation/report.ts';
import { lastXref, paper, Sheet, tableOf, update } from './paper.ts';
import type { World } from './pki.ts';
import { signed } from './signing.ts';

import {
  current,
  ISA,
  objects,
  oldText,
  overwritten,
  stream,
  type Variant,
  type Workshop,
} from './workshop.ts';
export function universalForgery({ plain }: Workshop): Variant[] {
  const name: readonly AttackName[] = ['UNIVERSAL_SIGNATURE_FORGERY'];
  const contents = /\/Contents <[0-9a-f]+>/;
  const range = /\/ByteRange \[[^\]]+\]/;
  const zeros = `/Contents <${'0'.repeat(12_000)}>`;
  return [
    { name: 'no Contents', pdf: overwritten(plain, '/Contents <', '/Contentz <'), expected: name },
    { name: 'Contents null', pdf: overwritten(plain, contents, '/Contents null'), expected: name },
    { name: 'Contents empty', pdf: overwritten(plain, contents, '/Contents <>'), expected: name },
    { name: 'Contents all zero', pdf: overwritten(plain, contents, zeros), expected: name },
    { name: 'no ByteRange', pdf: overwritten(plain, '/ByteRange', '/ByteRanga'), expected: name },
    { name: 'ByteRange null', pdf: overwritten(plain, range, '/ByteRange null'), expected: name },
    { name: 'ByteRange empty', pdf: overwritten(plain, range, '/ByteRange []'), expected: name },
    { name: 'ByteRange of nothing', pdf: overwritten(plain, range, '/ByteRange [0 0 0 0]'), expected: name },
    {
      name: 'no signature at all',
      pdf: update(plain, objects([10, current(plain, 10).replace(/\/V \d+ 0 R/, '/V<</Type/Sig>>')])),
      expected: name,
    },
  ];
}

export function wrongRanges({ plain, world }: Workshop): Variant[] {
  const name: readonly AttackName[] = ['WRONG_BYTE_RANGE'];
  const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/;
  const [, before = '', after = '', rest = ''] = range.exec(plain.toString('latin1')) ?? [];
  const withRange = (text: string) => overwritten(plain, range, `/ByteRange [${text}]`);
  const twice = signed(plain, world, { field: 'S2', holder: world.agency });
  const first = range.exec(twice.toString('latin1'))?.[0] ?? '';
  const second = [...twice.toString('latin1').matchAll(new RegExp(range, 'g'))].at(-1)?.[0] ?? '';
  return [
    { name: 'negative numbers', pdf: withRange(`0 -${before} ${after} ${rest}`), expected: name },
    { name: 'a start that is not zero', pdf: withRange(`9 ${before} ${after} ${rest}`), expected: name },
    { name: 'beyond the end', pdf: withRange(`0 ${before} ${after} 99999999`), expected: name },
    {
      name: 'an end before the end',
      pdf: withRange(`0 ${before} ${after} ${Number(rest) - 30}`),
      expected: name,
    },
    { name: 'ranges that overlap', pdf: withRange(`0 ${after} ${before} ${rest}`), expected: name },
    { name: 'three numbers', pdf: withRange(`0 ${before} ${after}`), expected: name },
    { name: 'two signatures with one range', pdf: overwritten(twice, second, first), expected: name },
  ];
}

export function incrementalSaving({ plain }: Workshop): Variant[] {
  const page = `6 0 obj\n<</Length 20>>\nstream\n0 0 600 900 re f     \nendstream\nendobj\n`;
  const painted = objects([6, stream('BT /F1 12 Tf 72 700 Td (Chi 900 dong) Tj ET')]);
  const other = current(plain, 3).replace(/\/Contents\s*\[[^\]]*\]/, '/Contents[80 0 R]');
  return [
    { name: 'page content given anew', pdf: update(plain, painted), expected: ISA },
    {
      name: 'a page with new content',
      pdf: update(plain, objects([3, other], [80, stream('BT ET')])),
      expected: ISA,
    },
    {
      name: 'a page added',
      pdf: update(
        plain,
        objects(
          [2, '<</Type/Pages/Kids[3 0 R 81 0 R]/Count 2>>'],
          [81, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'],
        ),
      ),
      expected: ISA,
    },
    { name: 'another catalog', pdf: update(plain, objects([82, oldText(1)]), { root: 82 }), expected: ISA },
    {
      name: 'objects without cross-reference',
      pdf: Buffer.concat([plain, Buffer.from(page)]),
      expected: ISA,
    },
    {
      name: 'objects and an old startxref',
      pdf: Buffer.concat([plain, Buffer.from(`${page}startxref\n${lastXref(plain)}\n%%EOF\n`)]),
      expected: [...ISA, 'BYTES_OUTSIDE'],
    },
    {
      name: 'a trailer without table',
      pdf: Buffer.concat([
        plain,
        Buffer.from(`${page}trailer\n<</Root 1 0 R>>\nstartxref\n${plain.length}\n%%EOF\n`),
      ]),
      expected: ISA,
    },
    { name: 'history dropped', pdf: withoutHistory(plain), expected: ISA },
    {
      name: 'an action added',
      pdf: update(
        plain,
        objects([
          1,
          current(plain, 1).replace('/Pages', '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Pages'),
        ]),
      ),
      expected: ISA,
    },
  ];
}

/** A whole new table without `/Prev`, and page content of the attacker's. */
function withoutHistory(plain: Buffer): Buffer {
  const text = plain.toString('latin1');
  const sheet = new Sheet(plain);
  const offsets = new Map<number, number>([[0, 0]]);
  for (const match of text.matchAll(/\n(\d+) 0 obj\n/g)) offsets.set(Number(match[1]), match.index + 1);
  offsets.set(6, sheet.add('6 0 obj\n<</Length 5>>\nstream\nBT ET\nendstream\nendobj\n'));
  const sorted = new Map([...offsets].sort((a, b) => a[0] - b[0]));
  const start = sheet.add(`xref\n${tableOf(sorted)}trailer\n<</Size 90/Root 1 0 R/Info 18 0 R>>\n`);
  sheet.add(`startxref\n${start}\n%%EOF\n`);
  return sheet.done();
}

export function signatureWrapping({ plain }: Workshop): Variant[] {
  const text = plain.toString('latin1');
  const [whole = '', before = '0', after = '0', rest = '0'] =
    /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(text) ?? [];
  const wrapped = (gap: string, end = '') => {
    const head = overwritten(plain, whole, `/ByteRange [0 ${before} ${Number(after) + gap.length} ${rest}]`);
    return Buffer.concat([
      head.subarray(0, Number(after)),
      Buffer.from(gap, 'latin1'),
      head.subarray(Number(after)),
      Buffer.from(end),
    ]);
  };
  const names: readonly AttackName[] = ['SIGNATURE_WRAPPING'];
  return [
    {
      name: 'a document of its own between the ranges',
      pdf: wrapped(wrappedDocument(plain, Number(after))),
      expected: names,
    },
    { name: 'objects between the ranges', pdf: wrapped('\n6 0 obj\n<<>>\nendobj\n'), expected: names },
    { name: 'blanks between the ranges', pdf: wrapped(' '.repeat(400)), expected: names },
    {
      name: 'a second string between the ranges',
      pdf: wrapped('/Contents <00>'),
      expected: [...names, 'PARSER_DIFFERENCE'],
    },
    {
      name: 'a wider gap around the contents',
      pdf: overwritten(plain, whole, `/ByteRange [0 ${Number(before) - 10} ${after} ${rest}]`),
      expected: names,
    },
  ];
}

/** What the old startxref leads to now stands in the gap: a table of the attacker's, with objects of the attacker's. */
function wrappedDocument(plain: Buffer, after: number): string {
  const old = lastXref(plain);
  const sheet = new Sheet(plain.subarray(0, after));
  const offsets = new Map<number, number>();
  const add = (number: number, body: string) =>
    offsets.set(number, sheet.add(`\n${number} 0 obj\n${body}\nendobj`) + 1);
  add(10, current(plain, 10));
  add(6, '<</Length 5>>\nstream\nBT ET\nendstream');
  offsets.set(60, plain.indexOf('\n60 0 obj') + 1);
  sheet.add(' '.repeat(Math.max(0, old - sheet.length)));
  const previous = /\/Prev (\d+)/.exec(plain.subarray(old).toString('latin1'))?.[1];
  const start = sheet.add(`xref\n${tableOf(offsets)}trailer\n<</Size 90/Root 1 0 R/Prev ${previous}>>\n`);
  sheet.add(`startxref\n${start}\n%%EOF\n`);
  return sheet.done().subarray(after).toString('latin1');
}

export function removedSignature({ plain, world }: Workshop): Variant[] {
  const name: readonly AttackName[] = ['SIGNATURE_REMOVED'];
  const two = signed(plain, world, { field: 'S2', holder: world.agency });
  return [
    {
      name: 'the form taken away',
      pdf: update(plain, objects([1, current(plain, 1).replace(/\/AcroForm\s+5 0 R/, '')])),
      expected: name,
    },
    {
      name: 'the value taken away',
      pdf: update(plain, objects([10, current(plain, 10).replace(/\/V \d+ 0 R/, '')])),
      expected: name,
    },
    {
      name: 'the first of two fields taken away',
      pdf: update(two, objects([5, oldText(5).replace('10 0 R ', '')])),
      expected: name,
    },
  ];
}

export function bytesOutside({ plain }: Workshop): Variant[] {
  const name: readonly AttackName[] = ['BYTES_OUTSIDE'];
  const sheet = new Sheet(plain);
  sheet.add('<script>hidden</script>\n');
  const marks = new Sheet(plain);
  // Whoever tries every way to read these as comments never ends.
  marks.add(`${'%'.repeat(500)}\nx\n`);
  return [
    { name: 'bytes after the end', pdf: Buffer.concat([plain, Buffer.from('hello')]), expected: name },
    { name: 'line ends after the end', pdf: Buffer.concat([plain, Buffer.from('\n\n')]), expected: name },
    { name: 'a comment after the end', pdf: Buffer.concat([plain, Buffer.from('% 900\n')]), expected: name },
    { name: 'bytes before the header', pdf: Buffer.concat([Buffer.from('X: 1\n'), plain]), expected: name },
    {
      name: 'bytes within an update',
      pdf: update(sheet.done(), objects([18, '<</Title(x)>>'], [86, 'null']), { trailer: '' }).subarray(0),
      expected: [...name, 'INCREMENTAL_SAVING', 'PARSER_DIFFERENCE'],
    },
    {
      name: 'a line of marks within an update',
      pdf: update(marks.done(), objects([18, '<</Title(x)>>'])),
      expected: name,
    },
  ];
}

export function duplicatesAndDifferences({ plain, world }: Workshop): Variant[] {
  const double: readonly AttackName[] = ['DUPLICATE_OBJECT'];
  const differ: readonly AttackName[] = ['PARSER_DIFFERENCE'];
  const base = paper('table', { crls: world.crls });
  const cut = base.lastIndexOf('xref\n', base.lastIndexOf('startxref') - 1);
  const twin = Buffer.from('6 0 obj\n<</Length 5>>\nstream\nBT ET\nendstream\nendobj\n');
  const shifted = base
    .subarray(cut)
    .toString('latin1')
    .replace(/startxref\n\d+/, `startxref\n${cut + twin.length}`);
  const doubled = Buffer.concat([base.subarray(0, cut), twin, Buffer.from(shifted, 'latin1')]);
  const disputed = disputedHybrid(world);
  return [
    { name: 'an object that stands there twice', pdf: signed(doubled, world), expected: double },
    { name: 'a table and a stream that disagree', pdf: disputed, expected: differ },
    {
      name: 'a key twice in the signature',
      pdf: overwritten(plain, '/Filter /Adobe.PPKLite', '/Type /Sig /Filter /A '),
      expected: [...differ, 'UNIVERSAL_SIGNATURE_FORGERY'],
    },
    {
      name: 'an entry that leads into a stream',
      pdf: update(plain, new Map(), { offsets: new Map([[19, plain.indexOf('Chi 100')]]) }),
      expected: [...differ, 'SHADOW_HIDE_AND_REPLACE'],
    },
    {
      name: 'an appended stream with a wrong length',
      pdf: badLength(plain),
      expected: [...differ, 'INCREMENTAL_SAVING'],
    },
  ];
}

function badLength(plain: Buffer): Buffer {
  const pdf = update(
    plain,
    objects(
      [87, stream('0123456789')],
      [1, current(plain, 1).replace('/DSS 20 0 R', '/DSS<</Certs[87 0 R]>>')],
    ),
  );
  return overwritten(pdf, '/Length 10>>', '/Length 04>>');
}

/** The table of a hybrid file names one object, its stream another. */
function disputedHybrid(world: World): Buffer {
  const base = paper('hybrid', { crls: world.crls });
  const text = base.toString('latin1');
  const table = text.lastIndexOf('xref\n', text.lastIndexOf('startxref') - 1);
  const at = text.indexOf('\n14 0 obj') + 1;
  const lied = `${text.slice(0, table + 5)}${tableOf(new Map([[7, at]]))}${text.slice(table + 5)}`;
  return signed(Buffer.from(lied, 'latin1'), world);
}
