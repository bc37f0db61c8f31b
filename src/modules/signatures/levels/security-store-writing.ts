// Writes the document security store (ISO 32000-2, 12.8.4.3; EN 319 142-1, 5.4.2) as an update of its own.
import { deflateSync } from 'node:zlib';
import { changeCatalog } from '../pdf/field-writing.ts';
import { PdfFile } from '../pdf/file.ts';
import { Increment } from '../pdf/increment.ts';
import { dict, name, PdfDict, PdfStream, type PdfValue } from '../pdf/values.ts';
import type { Evidence } from './evidence.ts';

function added(update: Increment, before: PdfValue | undefined, items: readonly Uint8Array[]): PdfValue[] {
  const earlier = update.file.resolve(before);
  const streams = items.map((bytes) =>
    update.add(new PdfStream(dict({ Filter: name('FlateDecode') }), deflateSync(bytes))),
  );
  return [...(Array.isArray(earlier) ? earlier : []), ...streams];
}

/** The file with this evidence after all that its store holds already. */
export function withEvidence(bytes: Uint8Array, { certificates, crls, responses }: Evidence): Buffer {
  const file = new PdfFile(bytes);
  const update = new Increment(file);
  const given = file.resolve(file.catalog.get('DSS'));
  const store = given instanceof PdfDict ? given : dict({ Type: name('DSS') });
  const changed = store.with({
    Certs: added(update, store.get('Certs'), certificates),
    CRLs: added(update, store.get('CRLs'), crls),
    OCSPs: added(update, store.get('OCSPs'), responses),
  });
  changeCatalog(update, { DSS: update.add(changed) });
  return update.finish();
}
