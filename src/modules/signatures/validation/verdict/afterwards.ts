// What came after a signature: the allowed changes, and every attack by its name.

import { PdfError } from '../../pdf/pdf-error.ts';
import { PdfDict } from '../../pdf/values.ts';
import { compareRevisions } from '../changes/compare.ts';
import type { Attack, Change } from '../report.ts';
import { signatureFieldsOf } from '../structure/form.ts';
import { appendedFindings } from '../structure/layout.ts';
import { permissionsOf } from '../structure/permissions.ts';
import type { RevisionView } from '../structure/revision-view.ts';

export interface Afterwards {
  readonly changes: readonly Change[];
  readonly attacks: readonly Attack[];
}

function signaturesIn(view: RevisionView): PdfDict[] {
  return signatureFieldsOf(view).flatMap((field) => {
    const dict = view.resolve(field.dict.get('V'));
    return dict instanceof PdfDict ? [dict] : [];
  });
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function compared(before: RevisionView, after: RevisionView): Afterwards {
  try {
    const permissions = permissionsOf(before, signaturesIn(before));
    const { changes, attacks } = compareRevisions({ before, after, permissions });
    return {
      changes: unique(changes),
      attacks: unique([...attacks, ...appendedFindings(after, before.end)]),
    };
  } catch (error) {
    if (!(error instanceof PdfError) || error.code === 'PDF_TOO_COMPLEX') throw error;
    return { changes: [], attacks: [{ name: 'PARSER_DIFFERENCE', detail: error.message }] };
  }
}

export function afterwards(signed: RevisionView, whole: RevisionView): Afterwards {
  if (signed.end === whole.end) return { changes: [], attacks: [] };
  const added = signed.sections[0]?.offset !== whole.sections[0]?.offset;
  // Nothing was saved, and yet there are bytes that the signature does not cover.
  if (!added) return { changes: [], attacks: [{ name: 'BYTES_OUTSIDE', offset: signed.end }] };
  return compared(signed, whole);
}
