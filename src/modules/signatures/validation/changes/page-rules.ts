// Which changes of a page are allowed: widgets of new signatures, and comments where the certification permits them.
import { PdfDict, PdfRef, type PdfValue } from '../../pdf/values.ts';
import type { AttackName } from '../report.ts';
import { itemsOf, nameIn } from '../structure/form.ts';
import type { Comparison } from './comparison.ts';
import { isSame, keysChanged } from './equality.ts';
import { attackOn } from './naming.ts';

const HARMLESS_KEYS = ['Annots', 'LastModified', 'Tabs'];
/** A note is an icon of this size at most; whatever is larger can cover what was certified. */
const ICON = 40;
const NOTES = ['Text', 'Popup'];

function isNote(comparison: Comparison, annotation: PdfDict): boolean {
  const { after, permissions } = comparison;
  const subtype = nameIn(after, annotation, 'Subtype') ?? '';
  if (permissions.certified !== 3 || !NOTES.includes(subtype)) return false;
  if (annotation.get('A') !== undefined || annotation.get('AA') !== undefined) return false;
  if (subtype === 'Popup') return annotation.get('AP') === undefined;
  const [left, bottom, right, top] = itemsOf(after, annotation.get('Rect')).map((side) =>
    after.resolve(side),
  );
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  if (typeof bottom !== 'number' || typeof top !== 'number') return false;
  return Math.abs(right - left) <= ICON && Math.abs(top - bottom) <= ICON;
}

function annotationAttack({ certified }: Comparison): AttackName {
  return certified ? 'EVIL_ANNOTATION' : 'INCREMENTAL_SAVING';
}

function addedAnnotation(comparison: Comparison, item: PdfValue, page: number) {
  const number = item instanceof PdfRef ? item.number : undefined;
  const annotation = comparison.dictAfter(item);
  if (number === undefined || !annotation || !comparison.isNew(number))
    return comparison.accuse(annotationAttack(comparison), number ?? page, 'annotation');
  const field = comparison.newFields.get(number);
  // Whether a new signature may be seen here is decided with its field.
  if (field?.type === 'Sig' && field.terminal) return;
  if (isNote(comparison, annotation)) return comparison.allow('COMMENT', { object: number });
  comparison.accuse(annotationAttack(comparison), number, nameIn(comparison.after, annotation, 'Subtype'));
}

/** The annotations of a page: all that were there, in their order, and possibly more after or between them. */
export function annotationsChange(
  comparison: Comparison,
  page: number,
  lists: readonly [PdfValue[], PdfValue[]],
) {
  const [before, after] = lists;
  let kept = 0;
  for (const item of after) {
    if (kept < before.length && isSame(before[kept], item)) kept += 1;
    else addedAnnotation(comparison, item, page);
  }
  if (kept < before.length) comparison.accuse('SHADOW_HIDE', page, 'annotation removed');
}

export function pageChange(comparison: Comparison, number: number) {
  const [before, after] = [comparison.before.load(number), comparison.after.load(number)];
  if (!(before instanceof PdfDict) || !(after instanceof PdfDict))
    return comparison.accuse(attackOn(comparison, number), number, 'page');
  const keys = keysChanged(before, after);
  if (keys.some((key) => !HARMLESS_KEYS.includes(key)))
    return comparison.accuse(attackOn(comparison, number), number, keys.join(' '));
  if (!keys.includes('Annots')) return;
  const lists = [
    itemsOf(comparison.before, before.get('Annots')),
    itemsOf(comparison.after, after.get('Annots')),
  ] as const;
  annotationsChange(comparison, number, lists);
}
