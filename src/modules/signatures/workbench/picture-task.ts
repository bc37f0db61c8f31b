// Runs in a confined subprocess: whether a file is a picture that can be drawn as a signature or a seal.
import { PDFDocument } from '@cantoo/pdf-lib';

export interface PictureFacts {
  readonly width: number;
  readonly height: number;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MAX_SIDE = 4000;

class PictureError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Width and height stand at a fixed place; they are looked at before anything is unpacked. */
export async function run({ png }: { readonly png: Uint8Array }): Promise<PictureFacts> {
  const bytes = Buffer.from(png);
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(SIGNATURE)) throw new PictureError('PICTURE_NOT_PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE)
    throw new PictureError('PICTURE_SIZE');
  try {
    const document = await PDFDocument.create();
    await document.embedPng(bytes);
  } catch {
    throw new PictureError('PICTURE_NOT_PNG');
  }
  return { width, height };
}
