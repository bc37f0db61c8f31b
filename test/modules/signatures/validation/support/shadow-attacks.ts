// Deceptive files whose later changes show something else than was signed (shadow attacks, and those on certified files).
import type { AttackName } from '../../../../../src/modules/signatures/validation/report.ts';
import { update } from './paper.ts';
import { signed, signedAnew } from './signing.ts';

import { current, objects, stream, type Variant, type Workshop } from './workshop.ts';
export function shadowHide({ plain }: Workshop): Variant[] {
  const name: readonly AttackName[] = ['SHADOW_HIDE'];
  const page = current(plain, 3);
  const change = (from: RegExp, to: string) => update(plain, objects([3, page.replace(from, to)]));
  return [
    { name: 'an overlay freed', pdf: update(plain, new Map(), { free: [8] }), expected: name },
    {
      name: 'an overlay emptied',
      pdf: update(plain, objects([8, stream('', '/Type/XObject/Subtype/Form/BBox[0 0 595 842]')])),
      expected: name,
    },
    {
      name: 'an overlay turned into another thing',
      pdf: update(plain, objects([8, stream('1 g', '/Type/XObject/Subtype/PS')])),
      expected: name,
    },
    {
      name: 'a piece of the page left out',
      pdf: change(/\/Contents\s*\[[^\]]*\]/, '/Contents[6 0 R]'),
      expected: name,
    },
    { name: 'an annotation left out', pdf: change(/19 0 R/, ''), expected: name },
    { name: 'the page cut', pdf: change(/\/MediaBox/, '/CropBox[0 650 595 842]/MediaBox'), expected: name },
  ];
}

export function shadowReplace({ plain, certified }: Workshop): Variant[] {
  const name: readonly AttackName[] = ['SHADOW_REPLACE'];
  const look = stream('/Tx BMC BT /F1 10 Tf (moi) Tj ET EMC', '/Type/XObject/Subtype/Form/BBox[0 0 128 20]');
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Symbol>>';
  const value = (pdf: Buffer) => current(pdf, 12).replace('/V(cu)', '/V(moi)');
  return [
    { name: 'a font replaced', pdf: update(plain, objects([7, font])), expected: name },
    {
      name: 'a font replaced on a certified file',
      pdf: update(certified(2), objects([7, font])),
      expected: name,
    },
    {
      name: 'a field filled though nothing permits it',
      pdf: update(plain, objects([12, value(plain)])),
      expected: name,
    },
    {
      name: 'a field filled though nothing may change',
      pdf: update(certified(1), objects([12, value(certified(1))])),
      expected: name,
    },
    {
      name: 'the look of a field without its value',
      pdf: update(
        certified(2),
        objects([12, current(certified(2), 12).replace('13 0 R', '89 0 R')], [89, look]),
      ),
      expected: name,
    },
    {
      name: 'the look of a field in its place',
      pdf: update(certified(2), objects([13, look])),
      expected: name,
    },
    {
      name: 'a field moved',
      pdf: update(certified(2), objects([12, value(certified(2)).replace('72 500', '72 100')])),
      expected: name,
    },
  ];
}

export function hideAndReplace({ plain }: Workshop): Variant[] {
  const name: readonly AttackName[] = ['SHADOW_HIDE_AND_REPLACE'];
  const page = current(plain, 3).replace(/\/Contents\s*\[[^\]]*\]/, '/Contents 14 0 R');
  const catalog = current(plain, 1).replace('/Pages 2 0 R', '/Pages 16 0 R');
  const hidden = plain.indexOf('\n14 0 obj') + 1;
  return [
    { name: 'the root of a hidden document', pdf: update(plain, new Map(), { root: 15 }), expected: name },
    { name: 'the pages of a hidden document', pdf: update(plain, objects([1, catalog])), expected: name },
    { name: 'hidden content of a page', pdf: update(plain, objects([3, page])), expected: name },
    {
      name: 'a hidden page',
      pdf: update(plain, objects([2, '<</Type/Pages/Kids[17 0 R]/Count 1>>'])),
      expected: name,
    },
    {
      name: 'a table that leads to hidden bytes',
      pdf: update(plain, new Map(), { offsets: new Map([[6, hidden]]) }),
      expected: [...name, 'PARSER_DIFFERENCE'],
    },
  ];
}

function annotated(pdf: Buffer, subtype: string, rect = '60 580 400 720'): Buffer {
  const page = current(pdf, 3).replace(/\/Annots\s*\[/, '/Annots[83 0 R ');
  const look = stream('1 g 0 0 340 140 re f', '/Type/XObject/Subtype/Form/BBox[0 0 340 140]');
  return update(
    pdf,
    objects(
      [3, page],
      [83, `<</Type/Annot/Subtype/${subtype}/Rect[${rect}]/Contents(Chi 900 dong)/AP<</N 84 0 R>>>>`],
      [84, look],
    ),
  );
}

export function evilAnnotation({ certified }: Workshop): Variant[] {
  const name: readonly AttackName[] = ['EVIL_ANNOTATION'];
  const moved = current(certified(3), 19).replace('60 640', '10 10');
  const text = objects(
    [5, current(certified(2), 5).replace(/\/Fields\s*\[/, '/Fields[85 0 R ')],
    [85, '<</Type/Annot/Subtype/Widget/FT/Tx/T(them)/V(moi)/Rect[60 580 400 720]>>'],
    [3, current(certified(2), 3).replace(/\/Annots\s*\[/, '/Annots[85 0 R ')],
  );
  return [
    { name: 'free text where nothing may change', pdf: annotated(certified(1), 'FreeText'), expected: name },
    { name: 'free text where forms may be filled', pdf: annotated(certified(2), 'FreeText'), expected: name },
    {
      name: 'free text where comments may be made',
      pdf: annotated(certified(3), 'FreeText'),
      expected: name,
    },
    { name: 'a stamp', pdf: annotated(certified(3), 'Stamp'), expected: name },
    { name: 'a redaction', pdf: annotated(certified(3), 'Redact'), expected: name },
    { name: 'a note as large as the page', pdf: annotated(certified(3), 'Text'), expected: name },
    {
      name: 'a note where only forms may be filled',
      pdf: annotated(certified(2), 'Text', '10 10 30 30'),
      expected: name,
    },
    { name: 'an annotation moved', pdf: update(certified(3), objects([19, moved])), expected: name },
    { name: 'a field of text added', pdf: update(certified(2), text), expected: name },
  ];
}

export function sneakySignature({ certified, world }: Workshop): Variant[] {
  const name: readonly AttackName[] = ['SNEAKY_SIGNATURE'];
  const rect = [80, 580, 400, 720];
  const anew = (level: 1 | 2 | 3, options = {}) =>
    signedAnew(certified(level), world, { holder: world.agency, ...options });
  const look = current(certified(2), 10).replace(/\/N \d+ 0 R/, '/N 8 0 R');
  return [
    { name: 'a visible signature where none was foreseen', pdf: anew(2, { rect }), expected: name },
    { name: 'the same where comments may be made', pdf: anew(3, { rect }), expected: name },
    { name: 'an unseen signature where nothing may change', pdf: anew(1), expected: name },
    {
      name: 'a signature where nothing may change',
      pdf: signed(certified(1), world, { field: 'S2', holder: world.agency }),
      expected: name,
    },
    { name: 'a visible timestamp', pdf: anew(2, { rect, form: 'ETSI.RFC3161' }), expected: name },
    {
      name: 'the look of the certification changed',
      pdf: update(certified(2), objects([10, look])),
      expected: name,
    },
  ];
}
