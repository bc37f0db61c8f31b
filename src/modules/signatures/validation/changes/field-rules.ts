// Which changes of fields and their widgets are allowed (ISO 32000-2, 12.8.2.2.2): signing what waited for a signature,
// and filling in what the certification leaves open.
import { PdfDict, PdfRef, type PdfValue } from '../../pdf/values.ts';
import type { AttackName } from '../report.ts';
import { type FormField, isVisible, nameIn } from '../structure/form.ts';
import type { RevisionView } from '../structure/revision-view.ts';
import type { Comparison } from './comparison.ts';
import { isSame, keysChanged } from './equality.ts';

/** What signing may set in the field that waited for it. */
const SIGNING_KEYS = ['V', 'AP', 'AS', 'M', 'F', 'P', 'DA', 'Kids'];
const FILLING_KEYS = ['V', 'AP', 'AS', 'RV', 'M', 'I', 'Kids'];
const ACTIONS = ['A', 'AA'];

function kindOf(
  comparison: Comparison,
  value: PdfValue | undefined,
): 'SIGNATURE' | 'DOCUMENT_TIMESTAMP' | undefined {
  const signature = value instanceof PdfRef ? comparison.dictAfter(value) : undefined;
  if (!signature) return undefined;
  const timestamp =
    nameIn(comparison.after, signature, 'Type') === 'DocTimeStamp' ||
    nameIn(comparison.after, signature, 'SubFilter') === 'ETSI.RFC3161';
  return timestamp ? 'DOCUMENT_TIMESTAMP' : 'SIGNATURE';
}

/** Whether any of its widgets takes a place on a page. */
function isSeen(view: RevisionView, field: FormField): boolean {
  const widgets = field.widgets.map((number) => view.load(number));
  return widgets.some((widget) => widget instanceof PdfDict && isVisible(view, widget));
}

function replacing({ certified }: Comparison): AttackName {
  return certified ? 'SNEAKY_SIGNATURE' : 'SHADOW_REPLACE';
}

/** A timestamp has nothing to show: one that is seen was put over something. */
function isSeenTimestamp(comparison: Comparison, field: FormField, kind: ReturnType<typeof kindOf>): boolean {
  return kind === 'DOCUMENT_TIMESTAMP' && isSeen(comparison.after, field);
}

/** A signature field of the signed revision, or a widget of one. */
function signatureChange(comparison: Comparison, field: FormField, number: number) {
  const after = comparison.after.load(number);
  const before = comparison.before.load(number);
  const waiting = comparison.before.resolve(field.dict.get('V')) === null;
  const keys = before instanceof PdfDict && after instanceof PdfDict ? keysChanged(before, after) : ['?'];
  const now = comparison.newFields.get(field.number);
  const kind = kindOf(comparison, now?.dict.get('V'));
  const permitted = kind === 'DOCUMENT_TIMESTAMP' || comparison.permissions.certified !== 1;
  if (isSeenTimestamp(comparison, now ?? field, kind))
    return comparison.accuse('SNEAKY_SIGNATURE', number, field.name);
  if (!waiting || !kind || !permitted || keys.some((key) => !SIGNING_KEYS.includes(key)))
    return comparison.accuse(replacing(comparison), number, field.name);
  comparison.allow(kind, { field: field.name, object: number });
}

function heldValue(comparison: Comparison, side: 'before' | 'after', field: FormField): PdfValue {
  const view = comparison[side];
  for (const number of [field.number, ...[...field.parents].reverse()]) {
    const dict = view.load(number);
    const value = dict instanceof PdfDict ? dict.get('V') : undefined;
    if (value !== undefined) return view.resolve(value);
  }
  return null;
}

export function mayBeFilled({ permissions }: Comparison, field: FormField): boolean {
  return field.type !== 'Sig' && (permissions.certified ?? 1) > 1 && !permissions.isLocked(field.name);
}

/** Whether a field that waited was signed, or another got another value. */
export function isFilled(comparison: Comparison, field: FormField): boolean {
  const [before, after] = [heldValue(comparison, 'before', field), heldValue(comparison, 'after', field)];
  return field.type === 'Sig' ? before === null && after !== null : !isSame(before, after);
}

function fillingChange(comparison: Comparison, field: FormField, number: number) {
  const [before, after] = [comparison.before.load(number), comparison.after.load(number)];
  const keys = before instanceof PdfDict && after instanceof PdfDict ? keysChanged(before, after) : ['?'];
  const filled = isFilled(comparison, field);
  // What is shown may change only together with the value: a new look of an old value is a deception.
  const honest = filled || keys.length === 0;
  if (!mayBeFilled(comparison, field) || !honest || keys.some((key) => !FILLING_KEYS.includes(key)))
    return comparison.accuse('SHADOW_REPLACE', number, field.name);
  comparison.allow('FORM_FILLED', { field: field.name, object: number });
}

/** A field above others: it may get further kids that are signatures, nothing else. */
function branchChange(comparison: Comparison, field: FormField, number: number) {
  const [before, after] = [comparison.before.load(number), comparison.after.load(number)];
  if (!(before instanceof PdfDict) || !(after instanceof PdfDict))
    return comparison.accuse('SHADOW_HIDE', number, field.name);
  const keys = keysChanged(before, after);
  if (keys.every((key) => key === 'Kids')) return;
  if (keys.every((key) => FILLING_KEYS.includes(key)) && mayBeFilled(comparison, field))
    return comparison.allow('FORM_FILLED', { field: field.name, object: number });
  comparison.accuse('SHADOW_REPLACE', number, field.name);
}

export function fieldChange(comparison: Comparison, field: FormField, number: number) {
  if (!field.terminal) return branchChange(comparison, field, number);
  if (field.type === 'Sig') return signatureChange(comparison, field, number);
  fillingChange(comparison, field, number);
}

function newSignatureAttack(comparison: Comparison, field: FormField): AttackName | undefined {
  const { after, permissions, certified } = comparison;
  const kind = kindOf(comparison, field.dict.get('V'));
  const widgets = field.widgets.map((number) => after.load(number)).filter((one) => one instanceof PdfDict);
  const visible = isSeen(after, field);
  if (ACTIONS.some((key) => [field.dict, ...widgets].some((dict) => dict.get(key) !== undefined)))
    return certified ? 'EVIL_ANNOTATION' : 'INCREMENTAL_SAVING';
  if (permissions.certified === 1 && kind !== 'DOCUMENT_TIMESTAMP') return 'SNEAKY_SIGNATURE';
  // Certified documents foresee where a signature will be seen; a seen one elsewhere hides what is below it.
  if (visible && (certified || kind !== 'SIGNATURE')) return 'SNEAKY_SIGNATURE';
  return undefined;
}

/** A field that was not there before: only one for a signature, and only where it hides nothing that was certified. */
export function newField(comparison: Comparison, number: number) {
  const field = comparison.newFields.get(number);
  if (!field || !comparison.isNew(number)) return comparison.accuse('INCREMENTAL_SAVING', number, 'field');
  if (!field.terminal) return;
  if (field.type !== 'Sig') return comparison.accuse('EVIL_ANNOTATION', number, field.name);
  const attack = newSignatureAttack(comparison, field);
  if (attack) return comparison.accuse(attack, number, field.name);
  const kind = kindOf(comparison, field.dict.get('V')) ?? 'NEW_SIGNATURE_FIELD';
  comparison.allow(kind, { field: field.name, object: number });
}
