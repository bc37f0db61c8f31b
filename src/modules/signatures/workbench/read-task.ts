// Runs in a confined subprocess: the signatures of a foreign PDF.
import { readSignatures } from '../reading/read-signatures.ts';
import type { SignaturesReport } from '../reading/report.ts';
import { bytesOf, type PdfSource } from './source.ts';

export interface ReadTask {
  readonly pdf: PdfSource;
  /** PEM. */
  readonly roots: readonly string[];
  /** ISO 8601. */
  readonly now: string;
}

export async function run({ pdf, roots, now }: ReadTask): Promise<SignaturesReport> {
  return readSignatures(await bytesOf(pdf), { roots, now: new Date(now) });
}
