// Runs in a confined subprocess: texts and signature fields onto a PDF.
import { type Preparation, prepareForSigning } from '../preparing.ts';
import { bytesOf, type PdfSource } from './source.ts';

export interface PrepareTask {
  readonly pdf: PdfSource;
  readonly preparation: Preparation;
}

export async function run({ pdf, preparation }: PrepareTask): Promise<Uint8Array> {
  return prepareForSigning(await bytesOf(pdf), preparation);
}
