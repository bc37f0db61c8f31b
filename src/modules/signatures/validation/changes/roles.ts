// Which objects of the signed revision have a role in which they may change, and whether that role is their only one.
import { PdfDict, PdfRef, type PdfValue } from '../../pdf/values.ts';
import { formOf } from '../structure/form.ts';
import type { RevisionView } from '../structure/revision-view.ts';
import type { Comparison } from './comparison.ts';
import type { Uses } from './uses.ts';

export interface Roles {
  readonly catalog: number | undefined;
  readonly form: number | undefined;
  readonly fieldList: number | undefined;
  /** Arrays of annotations that are objects of their own, with their page. */
  readonly annotations: ReadonlyMap<number, number>;
  readonly kids: ReadonlyMap<number, number>;
}

export function numberOf(value: PdfValue | undefined): number | undefined {
  return value instanceof PdfRef ? value.number : undefined;
}

function listsUnder(view: RevisionView, numbers: Iterable<number>, key: string): Map<number, number> {
  const lists = new Map<number, number>();
  for (const number of numbers) {
    const dict = view.load(number);
    const list = dict instanceof PdfDict ? numberOf(dict.get(key)) : undefined;
    if (list !== undefined) lists.set(list, number);
  }
  return lists;
}

export function rolesIn(comparison: Comparison): Roles {
  const { before } = comparison;
  return {
    catalog: numberOf(before.trailer.get('Root')),
    form: numberOf(before.catalog.get('AcroForm')),
    fieldList: numberOf(formOf(before)?.get('Fields')),
    annotations: listsUnder(before, comparison.pages, 'Annots'),
    kids: listsUnder(before, comparison.oldFields.keys(), 'Kids'),
  };
}

/** By which keys an object of each role is rightly named. */
const CATALOG_KEYS = ['Root', 'Data'];
const PAGE_KEYS = ['P', 'Pg', 'Data'];
const FIELD_KEYS = ['Parent', 'Obj', 'Popup', 'IRT', 'T', 'Data'];

function rightKeys(comparison: Comparison, roles: Roles, number: number): readonly string[] | undefined {
  if (number === roles.catalog) return CATALOG_KEYS;
  if (number === roles.form) return ['AcroForm'];
  if (number === roles.fieldList) return ['Fields'];
  if (comparison.oldFields.has(number)) return FIELD_KEYS;
  if (comparison.pages.has(number)) return PAGE_KEYS;
  if (roles.kids.has(number)) return ['Kids'];
  return roles.annotations.has(number) ? ['Annots'] : undefined;
}

/** Whether the object has a second role besides the one by which its changes are judged. */
export function isUsedOtherwise(comparison: Comparison, { roles, uses }: Standing, number: number): boolean {
  const isField = comparison.oldFields.has(number) || roles.kids.has(number);
  if (isField && (comparison.tree.has(number) || comparison.pages.has(number))) return true;
  const right = rightKeys(comparison, roles, number);
  return right !== undefined && [...(uses.get(number) ?? [])].some((key) => !right.includes(key));
}

export interface Standing {
  readonly roles: Roles;
  readonly uses: Uses;
}
