// What a signature permits to be changed afterwards (ISO 32000-2, 12.8.2.2 and 12.8.2.4).
import { PdfDict, PdfName, type PdfValue, textOf } from '../../pdf/values.ts';
import { itemsOf, nameIn } from './form.ts';
import type { RevisionView } from './revision-view.ts';

export interface Permissions {
  /** Of the certification: 1 nothing, 2 forms and signatures, 3 comments as well. */
  readonly certified: 1 | 2 | 3 | undefined;
  readonly isLocked: (field: string) => boolean;
}

interface Lock {
  readonly action: string;
  readonly names: readonly string[];
}

function transformsOf(view: RevisionView, signature: PdfDict): { method: string; parameters: PdfDict }[] {
  return itemsOf(view, signature.get('Reference')).flatMap((item) => {
    const reference = view.resolve(item);
    if (!(reference instanceof PdfDict)) return [];
    const parameters = view.resolve(reference.get('TransformParams'));
    const method = nameIn(view, reference, 'TransformMethod') ?? '';
    return [{ method, parameters: parameters instanceof PdfDict ? parameters : new PdfDict() }];
  });
}

/** An unreadable permission permits nothing. */
function levelOf(value: PdfValue): 1 | 2 | 3 {
  if (value === null) return 2;
  return value === 2 || value === 3 ? value : 1;
}

export function certificationOf(view: RevisionView, signature: PdfDict): 1 | 2 | 3 | undefined {
  const found = transformsOf(view, signature).find(({ method }) => method === 'DocMDP');
  return found && levelOf(view.resolve(found.parameters.get('P')));
}

function lockOf(view: RevisionView, dict: PdfDict): Lock {
  const action = view.resolve(dict.get('Action'));
  const names = itemsOf(view, dict.get('Fields')).flatMap((one) => textOf(view.resolve(one)) ?? []);
  return { action: action instanceof PdfName ? action.text : 'All', names };
}

function holds({ action, names }: Lock, field: string): boolean {
  const named = names.some((one) => field === one || field.startsWith(`${one}.`));
  if (action === 'Include') return named;
  return action === 'Exclude' ? !named : true;
}

/** What the signatures present in a revision leave open, taken together. */
export function permissionsOf(view: RevisionView, signatures: readonly PdfDict[]): Permissions {
  const levels = signatures.flatMap((one) => certificationOf(view, one) ?? []);
  const locks = signatures.flatMap((one) =>
    transformsOf(view, one)
      .filter(({ method }) => method === 'FieldMDP')
      .map(({ parameters }) => lockOf(view, parameters)),
  );
  return {
    certified: levels.length > 0 ? (Math.min(...levels) as 1 | 2 | 3) : undefined,
    isLocked: (field) => locks.some((lock) => holds(lock, field)),
  };
}
