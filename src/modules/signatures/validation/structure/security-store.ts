// The document security store (ISO 32000-2, 12.8.4.3; EN 319 142-1, 5.4.2): certificates, lists and responses kept in the
// file. They are only material: each proves itself by its own signature.

import { decodeStructure } from '../../pdf/filters.ts';
import { PdfError } from '../../pdf/pdf-error.ts';
import { PdfDict, PdfStream } from '../../pdf/values.ts';
import { itemsOf } from './form.ts';
import { PlacedStream } from './object-reader.ts';
import type { RevisionView } from './revision-view.ts';

export interface SecurityStore {
  readonly present: boolean;
  readonly certificates: readonly Buffer[];
  readonly crls: readonly Buffer[];
  readonly responses: readonly Buffer[];
}

const MAX_ITEMS = 300;
const MAX_BYTES = 64 * 1024 * 1024;

function streamsIn(view: RevisionView, dict: PdfDict, key: string): Buffer[] {
  let left = MAX_BYTES;
  return itemsOf(view, dict.get(key))
    .slice(0, MAX_ITEMS)
    .flatMap((item) => {
      try {
        const stream = view.resolve(item);
        if (!(stream instanceof PlacedStream)) return [];
        const { start, end } = stream.content;
        left -= end - start;
        if (left < 0) return [];
        return [decodeStructure(new PdfStream(stream.dict, view.source.window(start, end - start)))];
      } catch (error) {
        if (error instanceof PdfError && error.code !== 'PDF_TOO_COMPLEX') return [];
        throw error;
      }
    });
}

export function securityStoreOf(view: RevisionView): SecurityStore {
  const store = view.resolve(view.catalog.get('DSS'));
  if (!(store instanceof PdfDict)) return { present: false, certificates: [], crls: [], responses: [] };
  return {
    present: true,
    certificates: streamsIn(view, store, 'Certs'),
    crls: streamsIn(view, store, 'CRLs'),
    responses: streamsIn(view, store, 'OCSPs'),
  };
}
