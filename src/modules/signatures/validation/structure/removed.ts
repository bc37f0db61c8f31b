// Signatures that an earlier revision had and the newest has no more.
import { PdfError } from '../../pdf/pdf-error.ts';
import { PdfDict, PdfRef } from '../../pdf/values.ts';
import type { Attack } from '../report.ts';
import { signatureFieldsOf } from './form.ts';
import { RevisionView } from './revision-view.ts';

/** More revisions than this are not looked through for what was taken away; what is there is judged all the same. */
const MAX_LOOKED_AT = 60;

function signaturesIn(view: RevisionView): Map<number, string> {
  const found = new Map<number, string>();
  for (const field of signatureFieldsOf(view)) {
    const value = field.dict.get('V');
    if (value instanceof PdfRef && view.load(value.number) instanceof PdfDict)
      found.set(value.number, field.name);
  }
  return found;
}

function earlier(view: RevisionView, offset: number): Map<number, string> {
  try {
    return signaturesIn(new RevisionView(view.source, view.end, offset));
  } catch (error) {
    // A section of a linearised file is no revision of its own.
    if (error instanceof PdfError && error.code !== 'PDF_TOO_COMPLEX') return new Map();
    throw error;
  }
}

export function removedSignatures(view: RevisionView): Attack[] {
  const now = signaturesIn(view);
  const removed = new Map<number, string>();
  for (const { offset } of view.sections.slice(1, MAX_LOOKED_AT)) {
    for (const [number, field] of earlier(view, offset)) if (!now.has(number)) removed.set(number, field);
  }
  return [...removed].map(([object, field]) => ({ name: 'SIGNATURE_REMOVED', field, object }));
}
