// Which changes of the catalog and of the form's root are allowed.
import { PdfDict, PdfName, PdfRef, type PdfValue } from '../../pdf/values.ts';
import type { AttackName } from '../report.ts';
import { itemsOf } from '../structure/form.ts';
import type { Comparison } from './comparison.ts';
import { isSame, keysChanged } from './equality.ts';
import { newField } from './field-rules.ts';
import { attackOn, leadsBack } from './naming.ts';

const WRITING_KEYS = ['Font', 'Encoding', 'ProcSet'];
const HIDING_KEYS = ['OCProperties', 'PageMode', 'Names'];

type Pair = readonly [PdfValue | undefined, PdfValue | undefined];

/** Nothing that was there changed; something may have been added. */
function onlyGrew(comparison: Comparison, [before, after]: Pair, depth = 0): boolean {
  if (before === undefined || isSame(before, after)) return true;
  const [old, now] = [comparison.dictBefore(before), comparison.dictAfter(after)];
  if (!old || !now || depth > 3) return false;
  return [...old.entries].every(([key, value]) => onlyGrew(comparison, [value, now.get(key)], depth + 1));
}

export function fieldListChange(comparison: Comparison, lists: readonly [PdfValue[], PdfValue[]]) {
  const [before, after] = lists;
  const left = new Set(after.map((item) => (item instanceof PdfRef ? item.number : -1)));
  for (const item of before) {
    if (!(item instanceof PdfRef) || left.has(item.number)) continue;
    const signed = comparison.oldFields.get(item.number)?.type === 'Sig';
    comparison.accuse(signed ? 'SIGNATURE_REMOVED' : 'SHADOW_HIDE', item.number, 'field removed');
  }
  for (const item of after) {
    if (before.some((one) => isSame(one, item))) continue;
    if (item instanceof PdfRef) newField(comparison, item.number);
    else comparison.accuse('INCREMENTAL_SAVING', undefined, 'field');
  }
}

/** Some readers draw with the form's resources where an old look has none of its own: only writing may come, no drawing. */
function onlyFontsGrew(comparison: Comparison, pair: Pair): boolean {
  const [old, now] = [comparison.dictBefore(pair[0]), comparison.dictAfter(pair[1])];
  const others = [...(now?.entries ?? [])].filter(([key]) => !WRITING_KEYS.includes(key));
  return onlyGrew(comparison, pair) && others.every(([key, value]) => isSame(old?.get(key), value));
}

function isAllowedInForm(
  comparison: Comparison,
  key: string,
  [old, now]: readonly [PdfDict, PdfDict],
): boolean {
  if (key === 'SigFlags') return true;
  if (key === 'DR') return onlyFontsGrew(comparison, [old.get(key), now.get(key)]);
  if (key === 'DA') return old.get(key) === undefined;
  return key === 'NeedAppearances' && comparison.after.resolve(now.get(key)) !== true;
}

export function formChange(comparison: Comparison, old: PdfDict, now: PdfDict) {
  for (const key of keysChanged(old, now)) {
    if (key === 'Fields') {
      const lists = [
        itemsOf(comparison.before, old.get(key)),
        itemsOf(comparison.after, now.get(key)),
      ] as const;
      fieldListChange(comparison, lists);
    } else if (!isAllowedInForm(comparison, key, [old, now])) {
      comparison.accuse('SHADOW_REPLACE', undefined, `AcroForm ${key}`);
    }
  }
}

function versionRose(before: PdfValue | undefined, after: PdfValue | undefined): boolean {
  return after instanceof PdfName && (!(before instanceof PdfName) || after.text >= before.text);
}

function otherAttack(
  comparison: Comparison,
  key: string,
  [old, now]: readonly [PdfDict, PdfDict],
): AttackName {
  if (HIDING_KEYS.includes(key)) return 'SHADOW_HIDE';
  const back = leadsBack(comparison, old.get(key), now.get(key));
  return key === 'Pages' && back ? 'SHADOW_HIDE_AND_REPLACE' : 'INCREMENTAL_SAVING';
}

function formReplaced(comparison: Comparison, number: number, [old, now]: readonly [PdfDict, PdfDict]) {
  const [before, after] = [
    comparison.dictBefore(old.get('AcroForm')),
    comparison.dictAfter(now.get('AcroForm')),
  ];
  if (!after) return comparison.accuse('SIGNATURE_REMOVED', number, 'AcroForm');
  if (before) formChange(comparison, before, after);
}

export function catalogChange(comparison: Comparison, number: number) {
  const [old, now] = [comparison.before.load(number), comparison.after.load(number)];
  if (!(old instanceof PdfDict) || !(now instanceof PdfDict))
    return comparison.accuse(attackOn(comparison, number), number, 'catalog');
  for (const key of keysChanged(old, now)) {
    if (key === 'AcroForm') formReplaced(comparison, number, [old, now]);
    else if (key === 'DSS' && comparison.dictAfter(now.get(key))) comparison.allow('DSS', { object: number });
    else if (key === 'Metadata') comparison.allow('METADATA', { object: number });
    else if (key === 'Extensions') comparison.allow('EXTENSIONS', { object: number });
    else if (key !== 'Version' || !versionRose(old.get(key), now.get(key)))
      comparison.accuse(otherAttack(comparison, key, [old, now]), number, key);
  }
}
