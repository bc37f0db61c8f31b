// The table of allowed changes, applied object by object: every object of the signed revision that a later one gives anew
// must have a role in which that change is allowed. New objects need no rule of their own: they are seen only through
// an old one that leads to them.
import { PdfDict, PdfRef, type PdfValue } from '../../pdf/values.ts';
import { itemsOf, refsOf } from '../structure/form.ts';
import type { RevisionView } from '../structure/revision-view.ts';
import { catalogChange, fieldListChange, formChange } from './catalog-rules.ts';
import { Comparison, type ComparisonInput } from './comparison.ts';
import { isSame, sameObject } from './equality.ts';
import { fieldChange, isFilled, mayBeFilled, newField } from './field-rules.ts';
import { type Closed, reachable, refsIn } from './graph.ts';
import { attackOn } from './naming.ts';
import { annotationsChange, pageChange } from './page-rules.ts';
import { isUsedOtherwise, numberOf, rolesIn, type Standing } from './roles.ts';
import { usesOf } from './uses.ts';

/** Numbers that later sections give anew, with all that is packed in object streams among them. */
function touched({ before, after }: ComparisonInput): Set<number> | undefined {
  const numbers = new Set<number>();
  const start = before.sections[0]?.offset;
  const known = after.sections.findIndex(({ offset }) => offset === start);
  if (known < 0) return undefined;
  for (const section of after.sections.slice(0, known)) {
    for (const number of section.entries.keys()) numbers.add(number);
  }
  for (const view of [before, after]) {
    for (const number of view.numbers) {
      if (isPromised(before, number)) numbers.add(number);
      const entry = view.entry(number);
      if (entry?.kind === 'packed' && numbers.has(entry.stream)) numbers.add(number);
    }
  }
  return numbers;
}

/** The signed table names a place that the signed file does not have: what stands there now came afterwards. */
function isPromised(before: RevisionView, number: number): boolean {
  const entry = before.entry(number);
  return entry?.kind === 'plain' && entry.offset >= before.end;
}

function isChanged({ before, after }: ComparisonInput, number: number): boolean {
  if (isPromised(before, number)) return true;
  if (before.place(number) === after.place(number)) return false;
  try {
    return !sameObject(before, after, number);
  } catch {
    return true;
  }
}

/** The looks of fields that were filled or signed may change with their values; those of all others may not. */
function closeAppearances(comparison: Comparison, closed: Map<number, string[]>) {
  for (const [number, field] of comparison.oldFields) {
    const filled = isFilled(comparison, field) && (field.type === 'Sig' || mayBeFilled(comparison, field));
    if (filled && field.terminal) closed.set(number, ['AP', 'V']);
  }
}

/** Ways to objects that only these keys lead to, and that may change with them. */
function openKeys(comparison: Comparison): Closed {
  const closed = new Map<number, string[]>([[0, ['Info', 'Prev', 'XRefStm']]]);
  const root = comparison.before.trailer.get('Root');
  if (root instanceof PdfRef) closed.set(root.number, ['DSS', 'Metadata', 'Extensions']);
  closeAppearances(comparison, closed);
  return closed;
}

function trailerChange(comparison: Comparison) {
  const [before, after] = [comparison.before.trailer, comparison.after.trailer];
  const root = after.get('Root');
  if (!isSame(before.get('Root'), root)) {
    const known = root instanceof PdfRef && !comparison.isNew(root.number);
    comparison.accuse(known ? 'SHADOW_HIDE_AND_REPLACE' : 'INCREMENTAL_SAVING', undefined, 'Root');
  }
  if (!isSame(before.get('Info'), after.get('Info'))) comparison.allow('METADATA');
  if (!isSame(before.get('Encrypt'), after.get('Encrypt')))
    comparison.accuse('PARSER_DIFFERENCE', undefined, 'Encrypt');
}

function listsOf({ before, after }: Comparison, number: number): readonly [PdfValue[], PdfValue[]] {
  return [itemsOf(before, new PdfRef(number)), itemsOf(after, new PdfRef(number))];
}

function judge(comparison: Comparison, standing: Standing, number: number) {
  const { before, after } = comparison;
  const { roles } = standing;
  const field = comparison.oldFields.get(number);
  if (isUsedOtherwise(comparison, standing, number))
    return comparison.accuse(attackOn(comparison, number), number, 'two roles');
  if (number === roles.catalog) return catalogChange(comparison, number);
  if (number === roles.form) {
    const [old, now] = [before.load(number), after.load(number)];
    if (old instanceof PdfDict && now instanceof PdfDict) return formChange(comparison, old, now);
  }
  if (number === roles.fieldList) return fieldListChange(comparison, listsOf(comparison, number));
  if (field) return fieldChange(comparison, field, number);
  if (comparison.pages.has(number)) return pageChange(comparison, number);
  const page = roles.annotations.get(number);
  if (page !== undefined) return annotationsChange(comparison, page, listsOf(comparison, number));
  if (roles.kids.has(number)) return;
  comparison.accuse(attackOn(comparison, number), number);
}

/** Kids that were added to or taken from fields of the signed revision. */
function kidsChange(comparison: Comparison) {
  for (const field of new Set(comparison.oldFields.values())) {
    const now = comparison.after.load(field.number);
    const before = refsOf(comparison.before, field.dict.get('Kids'));
    const after = now instanceof PdfDict ? refsOf(comparison.after, now.get('Kids')) : [];
    for (const kid of before.filter((one) => !after.includes(one)))
      comparison.accuse('SHADOW_HIDE', kid, 'kid of a field');
    for (const kid of after.filter((one) => !before.includes(one))) newField(comparison, kid);
  }
}

/** Terminal fields below new branches are judged like new fields of the form itself. */
function fieldsBelowNew(comparison: Comparison) {
  for (const field of new Set(comparison.newFields.values())) {
    const top = field.parents.some((parent) => comparison.isNew(parent));
    if (top && field.terminal) newField(comparison, field.number);
  }
}

function openChanges(comparison: Comparison, open: readonly number[]) {
  const { before } = comparison;
  const info = new Set([numberOf(before.trailer.get('Info'))]);
  const store = new Set(refsIn(before.catalog.get('DSS') ?? null));
  for (const number of open) {
    if (info.has(number)) comparison.allow('METADATA', { object: number });
    if (store.has(number)) comparison.allow('DSS', { object: number });
  }
}

export function compareRevisions(input: ComparisonInput): Pick<Comparison, 'changes' | 'attacks'> {
  const comparison = new Comparison(input);
  const numbers = touched(input);
  if (!numbers) comparison.accuse('INCREMENTAL_SAVING', undefined, 'history dropped');
  trailerChange(comparison);
  const changed = [...(numbers ?? input.before.numbers)].filter((number) => isChanged(input, number));
  const anchored = changed.length > 0 ? reachable(input.before, openKeys(comparison)) : new Set<number>();
  const roles = rolesIn(comparison);
  const judged = changed.filter((number) => anchored.has(number));
  const uses = usesOf(input.before, anchored, new Set(judged));
  for (const number of judged) judge(comparison, { roles, uses }, number);
  kidsChange(comparison);
  fieldsBelowNew(comparison);
  openChanges(
    comparison,
    changed.filter((number) => !anchored.has(number)),
  );
  return comparison;
}
