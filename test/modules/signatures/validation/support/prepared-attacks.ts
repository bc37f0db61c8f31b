// Files that the deceiver prepared before somebody signed them, with places that are empty then and filled afterwards.
import type { AttackName } from '../../../../../src/modules/signatures/validation/report.ts';
import { objectsOf, paper, Sheet, tableOf, update } from './paper.ts';
import type { World } from './pki.ts';
import { stranger } from './role-attacks.ts';
import { signed, signedAnew } from './signing.ts';
import { current, objects, stream, type Value, type Variant, type Workshop } from './workshop.ts';

const FORM = '/Type/XObject/Subtype/Form/BBox[0 0 595 842]';
const LIE_TEXT = 'BT /F1 12 Tf 72 700 Td (Chi 900 dong) Tj ET';
const SHADOWS: readonly AttackName[] = ['SHADOW_REPLACE', 'SHADOW_HIDE_AND_REPLACE', 'PARSER_DIFFERENCE'];

function prepared(world: World, extra: readonly [number, Value][]): Buffer {
  return paper('table', { crls: world.crls, extra: objects(...extra) });
}

/** Where the signed table already says that content stands, though the file ends before: it is put there afterwards. */
function beyondTheEnd(world: World): Buffer {
  const page = String(objectsOf({}).get(3)).replace('9 0 R]', '9 0 R 40 0 R]');
  const base = prepared(world, [[3, page]]);
  const place = 60_000;
  const table = base.lastIndexOf('xref\n', base.lastIndexOf('startxref') - 1);
  const text = base.toString('latin1');
  const row = tableOf(new Map([[40, place]]));
  const promised = `${text.slice(0, table + 5)}${row}${text.slice(table + 5)}`;
  const one = signed(Buffer.from(promised, 'latin1'), world);
  const sheet = new Sheet(one);
  sheet.add(`%${' '.repeat(place - one.length - 2)}\n`);
  sheet.add(`40 0 obj\n<</Length ${LIE_TEXT.length}>>\nstream\n${LIE_TEXT}\nendstream\nendobj\n`);
  const told = sheet.add('18 0 obj\n<</Title(moi)>>\nendobj\n');
  const last = Number([...one.toString('latin1').matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1]);
  const start = sheet.add(
    `xref\n${tableOf(new Map([[18, told]]))}trailer\n<</Size 90/Root 1 0 R/Info 18 0 R/Prev ${last}>>\n`,
  );
  sheet.add(`startxref\n${start}\n%%EOF\n`);
  return sheet.done();
}

/** The look of a note has no resources of its own; those of the form are what some readers fall back on. */
function throughTheForm(world: World): Buffer {
  const note = String(objectsOf({}).get(19)).replace('>>', '/AP<</N 41 0 R>>>>');
  const one = signed(
    prepared(world, [
      [19, note],
      [41, stream('/X Do', FORM)],
    ]),
    world,
  );
  const form = current(one, 5)
    .replace('/DR<<', '/DR<</XObject<</X 95 0 R>>')
    .replace('/DR <<', '/DR <</XObject<</X 95 0 R>>');
  return update(one, objects([5, form], [95, stream(LIE_TEXT, FORM)]));
}

function lookOnly(world: World): Buffer {
  const form = String(objectsOf({}).get(5)).replace('/SigFlags', '/NeedAppearances true/SigFlags');
  const one = signed(prepared(world, [[5, form]]), world, { certify: 2 });
  const look = stream('/Tx BMC BT /F1 10 Tf (moi) Tj ET EMC', '/Type/XObject/Subtype/Form/BBox[0 0 128 20]');
  return update(one, objects([12, current(one, 12).replace('13 0 R', '95 0 R')], [95, look]));
}

/** Both fields lead to where the one signature will stand: it looks as if the agency had signed as well. */
function oneForTwo(world: World): Buffer {
  const other = `${String(objectsOf({}).get(11)).slice(0, -2)}/V 60 0 R>>`;
  return signed(prepared(world, [[11, other]]), world);
}

export function preparedPlaces({ world }: Workshop): Variant[] {
  const plain = signed(paper('table', { crls: world.crls }), world);
  const sneaky: readonly AttackName[] = ['SNEAKY_SIGNATURE'];
  return [
    { name: 'content beyond the end of what is signed', pdf: beyondTheEnd(world), expected: SHADOWS },
    { name: 'resources through the form', pdf: throughTheForm(world), expected: SHADOWS },
    { name: 'another look where looks are made anew', pdf: lookOnly(world), expected: SHADOWS },
    {
      name: 'one signature in two fields',
      pdf: oneForTwo(world),
      expected: ['WRONG_BYTE_RANGE', 'PARSER_DIFFERENCE'],
    },
    {
      name: 'a timestamp that is seen in a field that waited',
      pdf: signed(plain, stranger(world), { field: 'S2', form: 'ETSI.RFC3161' }),
      expected: sneaky,
    },
    {
      name: 'a field that is seen on paper alone',
      pdf: signedAnew(signed(paper('table', { crls: world.crls }), world, { certify: 2 }), world, {
        holder: world.agency,
        rect: [80, 580, 400, 720],
        more: { F: 36 as never },
      }),
      expected: sneaky,
    },
  ];
}
