import { readFile } from 'node:fs/promises';

/** A PDF for a subprocess: the path of a file it can read, or the bytes themselves. */
export type PdfSource = { readonly path: string } | { readonly bytes: Uint8Array };

export async function bytesOf(source: PdfSource): Promise<Uint8Array> {
  return 'path' in source ? readFile(source.path) : source.bytes;
}
