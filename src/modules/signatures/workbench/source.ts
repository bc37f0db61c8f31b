import { open, readFile } from 'node:fs/promises';

/** A PDF for a subprocess: the path of a file it can read, or the bytes themselves. */
export type PdfSource = { readonly path: string } | { readonly bytes: Uint8Array };

/** The file with something behind it, read into its one place in memory. */
export async function extended(source: PdfSource, update: Uint8Array): Promise<Buffer> {
  if (!('path' in source)) return Buffer.concat([source.bytes, update]);
  const file = await open(source.path);
  try {
    const { size } = await file.stat();
    const whole = Buffer.allocUnsafeSlow(size + update.length);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await file.read(whole, filled, size - filled, filled);
      if (bytesRead === 0) throw new Error('the file became shorter while it was read');
      filled += bytesRead;
    }
    whole.set(update, size);
    return whole;
  } finally {
    await file.close();
  }
}

export async function bytesOf(source: PdfSource): Promise<Uint8Array> {
  return 'path' in source ? readFile(source.path) : source.bytes;
}
