// By which name a change that is not allowed goes. The names are those of the published attacks; which of them fits is
// told from what the object was and became.
import { PdfDict, PdfStream, type PdfValue } from '../../pdf/values.ts';
import type { AttackName } from '../report.ts';
import { nameIn } from '../structure/form.ts';
import { PlacedStream } from '../structure/object-reader.ts';
import type { RevisionView } from '../structure/revision-view.ts';
import type { Comparison } from './comparison.ts';
import { keysChanged } from './equality.ts';
import { refsIn } from './graph.ts';

const FONT_TYPES = ['Font', 'FontDescriptor', 'Encoding', 'CMap'];
const FONT_KEYS = [
  'FontFile',
  'FontFile2',
  'FontFile3',
  'CIDToGIDMap',
  'BaseFont',
  'DescendantFonts',
  'ToUnicode',
];
const FONT_STREAM_KEYS = ['Length1', 'Length2', 'Length3', 'CIDInit'];
const LAYERS = ['OCG', 'OCMD'];

function dictOf(value: PdfValue): PdfDict | undefined {
  if (value instanceof PdfStream) return value.dict;
  return value instanceof PdfDict ? value : undefined;
}

function isOfFont(view: RevisionView, dict: PdfDict): boolean {
  const type = nameIn(view, dict, 'Type') ?? '';
  const subtype = nameIn(view, dict, 'Subtype') ?? '';
  if (FONT_TYPES.includes(type) || /^(Type1C|CIDFontType0C|OpenType|CIDFontType\d)$/.test(subtype))
    return true;
  return [...FONT_KEYS, ...FONT_STREAM_KEYS].some((key) => dict.get(key) !== undefined);
}

function isAnnotation(view: RevisionView, dict: PdfDict): boolean {
  const type = nameIn(view, dict, 'Type');
  return type === 'Annot' || (dict.get('Subtype') !== undefined && dict.get('Rect') !== undefined);
}

/** Whether a value now leads to objects that were in the signed file all the time. */
export function leadsBack(
  comparison: Comparison,
  before: PdfValue | undefined,
  after: PdfValue | undefined,
): boolean {
  const known = new Set(refsIn(before));
  const added = refsIn(after).filter((number) => !known.has(number));
  return added.length > 0 && added.every((number) => !comparison.isNew(number));
}

/** Whether something is gone and nothing else came. */
export function onlyShrank(before: PdfValue | undefined, after: PdfValue | undefined): boolean {
  const known = refsIn(before);
  const left = new Set(refsIn(after));
  const gone = known.some((number) => !left.has(number));
  return gone && [...left].every((number) => known.includes(number));
}

function pageAttack(comparison: Comparison, before: PdfDict, after: PdfDict): AttackName {
  const keys = keysChanged(before, after);
  const changed = (key: string) => [before.get(key), after.get(key)] as const;
  if (keys.includes('Contents') || keys.includes('Kids')) {
    const [was, is] = changed(keys.includes('Kids') ? 'Kids' : 'Contents');
    if (onlyShrank(was, is)) return 'SHADOW_HIDE';
    return leadsBack(comparison, was, is) ? 'SHADOW_HIDE_AND_REPLACE' : 'INCREMENTAL_SAVING';
  }
  if (keys.includes('CropBox') || keys.includes('MediaBox')) return 'SHADOW_HIDE';
  if (!keys.includes('Resources')) return 'INCREMENTAL_SAVING';
  const [was, is] = changed('Resources');
  if (onlyShrank(was, is)) return 'SHADOW_HIDE';
  return leadsBack(comparison, was, is) ? 'SHADOW_HIDE_AND_REPLACE' : 'SHADOW_REPLACE';
}

function streamAttack(view: RevisionView, before: PlacedStream, after: PdfValue): AttackName {
  if (isOfFont(view, before.dict)) return 'SHADOW_REPLACE';
  const subtype = nameIn(view, before.dict, 'Subtype');
  // What lay over the text is made to show nothing.
  if (!(after instanceof PlacedStream) || subtype === 'Image') return 'SHADOW_HIDE';
  const now = nameIn(view, after.dict, 'Subtype');
  const length = ({ content }: PlacedStream) => content.end - content.start;
  if (subtype === 'Form') return now !== subtype || length(after) === 0 ? 'SHADOW_HIDE' : 'SHADOW_REPLACE';
  return length(after) === 0 ? 'SHADOW_HIDE' : 'INCREMENTAL_SAVING';
}

function dictAttack(comparison: Comparison, before: PdfDict, after: PdfDict): AttackName {
  const view = comparison.before;
  const type = nameIn(view, before, 'Type') ?? '';
  if (type === 'Page' || type === 'Pages' || type === 'Catalog') return pageAttack(comparison, before, after);
  if (isOfFont(view, before)) return 'SHADOW_REPLACE';
  if (LAYERS.includes(type) || before.get('OCGs') !== undefined) return 'SHADOW_HIDE';
  if (isAnnotation(view, before)) return comparison.certified ? 'EVIL_ANNOTATION' : 'SHADOW_REPLACE';
  if (onlyShrank(before, after)) return 'SHADOW_HIDE';
  return leadsBack(comparison, before, after) ? 'SHADOW_HIDE_AND_REPLACE' : 'INCREMENTAL_SAVING';
}

/** The name for a change of an object that may not change at all. */
export function attackOn(comparison: Comparison, number: number): AttackName {
  const { before, after } = comparison;
  const entry = after.entry(number);
  // The new table leads to bytes that were signed, but as part of something else.
  if (entry?.kind === 'plain' && entry.offset < before.end) return 'SHADOW_HIDE_AND_REPLACE';
  if (!before.exists(number)) return 'SHADOW_REPLACE';
  if (!after.exists(number)) return 'SHADOW_HIDE';
  const [was, is] = [before.load(number), after.load(number)];
  if (was instanceof PlacedStream) return streamAttack(before, was, is);
  const [old, now] = [dictOf(was), dictOf(is)];
  if (old && now) return dictAttack(comparison, old, now);
  if (onlyShrank(was, is)) return 'SHADOW_HIDE';
  return leadsBack(comparison, was, is) ? 'SHADOW_HIDE_AND_REPLACE' : 'INCREMENTAL_SAVING';
}
