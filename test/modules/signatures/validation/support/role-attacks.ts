// Files that the deceiver prepared before somebody signed them: an object plays two roles, so that a change which is allowed in
// the one shows in the other.
import type { Increment } from '../../../../../src/modules/signatures/pdf/increment.ts';
import { dict, name, PdfDict, PdfRef, PdfStream } from '../../../../../src/modules/signatures/pdf/values.ts';
import type { AttackName } from '../../../../../src/modules/signatures/validation/report.ts';
import { objectsOf, paper, update } from './paper.ts';
import { makeWorld, type World } from './pki.ts';
import { signed } from './signing.ts';
import { current, objects, stream, type Value, type Variant, type Workshop } from './workshop.ts';

const FORM = '/Type/XObject/Subtype/Form/BBox[0 0 595 842]';
const LIE = 'BT /F1 12 Tf 72 700 Td (Chi 900 dong) Tj ET';
const EMPTY: [number, Value] = [30, stream('', FORM)];
const MORE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 14 0 R>>';
const NAMES: readonly AttackName[] = [
  'SHADOW_REPLACE',
  'SHADOW_HIDE_AND_REPLACE',
  'SHADOW_HIDE',
  'INCREMENTAL_SAVING',
  'SNEAKY_SIGNATURE',
];

/** Nobody trusts the services of this world: what they stamp proves nothing, and takes nothing away either. */
export const stranger = (world: World): World => makeWorld(world.now);

function prepared(world: World, extra: readonly [number, Value][], catalog = ''): Buffer {
  return signed(paper('table', { crls: world.crls, catalog, extra: objects(...extra) }), world);
}

/** The page takes its drawings from `map`, as if that object were a list of names. */
function pageDrawing(map: number, drawn: string, more = ''): [number, Value][] {
  const page = String(objectsOf({}).get(3))
    .replace('/XObject<</O 8 0 R>>', `/XObject ${map} 0 R`)
    .replace('/Type/Page', `/Type/Page${more}`);
  return [
    [3, page],
    [9, stream(`/${drawn} Do`)],
  ];
}

/** Sets more in a field while it is being filled. */
export function also(number: number, entries: (change: Increment) => Parameters<PdfDict['with']>[0]) {
  return (change: Increment): void => {
    const field = change.current(new PdfRef(number));
    if (field instanceof PdfDict) change.put(new PdfRef(number), field.with(entries(change)));
  };
}

const drawing = (change: Increment): PdfRef => {
  const form = dict({ Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, 595, 842] });
  return change.add(new PdfStream(form, Buffer.from(LIE)));
};

function listsOfDrawings(world: World): Variant[] {
  const catalog = prepared(world, [...pageDrawing(1, 'Metadata'), EMPTY], '/Metadata 30 0 R');
  const page = prepared(world, [...pageDrawing(3, 'Tabs', '/Tabs 30 0 R'), EMPTY]);
  const field = prepared(world, pageDrawing(11, 'M'));
  const lie: [number, Value] = [95, stream(LIE, FORM)];
  const stamped = {
    field: 'S2',
    form: 'ETSI.RFC3161',
    beside: also(11, (change) => ({ M: drawing(change) })),
  };
  return [
    {
      name: 'the catalog as a list of drawings',
      pdf: update(catalog, objects([1, current(catalog, 1).replace('30 0 R', '95 0 R')], lie)),
      expected: NAMES,
    },
    {
      name: 'a page as a list of drawings',
      pdf: update(page, objects([3, current(page, 3).replace('/Tabs 30 0 R', '/Tabs 95 0 R')], lie)),
      expected: NAMES,
    },
    { name: 'a field as a list of drawings', pdf: signed(field, stranger(world), stamped), expected: NAMES },
  ];
}

const newPage = (change: Increment): PdfRef =>
  change.add(
    dict({ Type: name('Page'), Parent: new PdfRef(2), Contents: new PdfRef(14), MediaBox: [0, 0, 595, 842] }),
  );

function treesAsFields(world: World): Variant[] {
  const form = String(objectsOf({}).get(5)).replace('/Fields[', '/Fields[2 0 R ');
  const pages = '<</Type/Pages/Kids[3 0 R]/Count 1/T(Cay)/FT/Sig>>';
  const tree = prepared(world, [
    [2, pages],
    [5, form],
  ]);
  const added = also(2, (change) => ({ Kids: [newPage(change), new PdfRef(3)] }));
  const shared = prepared(world, [
    [2, '<</Type/Pages/Kids 31 0 R/Count 1>>'],
    [11, `${String(objectsOf({}).get(11)).slice(0, -2)}/Kids 31 0 R>>`],
    [31, '[3 0 R]'],
  ]);
  return [
    {
      name: 'the tree of pages as a field for a signature',
      pdf: signed(tree, stranger(world), { field: 'Cay', form: 'ETSI.RFC3161', beside: added }),
      expected: NAMES,
    },
    {
      name: 'one list of pages and of kids of a field',
      pdf: update(shared, objects([31, '[3 0 R 95 0 R]'], [95, MORE])),
      expected: NAMES,
    },
  ];
}

export function twoRoles({ world }: Workshop): Variant[] {
  return [...listsOfDrawings(world), ...treesAsFields(world)];
}
