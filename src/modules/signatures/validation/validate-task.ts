// Runs in a confined subprocess: judges the signatures of a foreign PDF.
import type { PdfSource } from '../workbench/source.ts';
import { anchorsOf } from './path/certificate.ts';
import type { FileVerdict } from './report.ts';
import { type ByteSource, sourceOfBytes, withFileSource } from './structure/source.ts';
import { judgeFile } from './verdict/file-verdict.ts';

export interface ValidateTask {
  readonly pdf: PdfSource;
  /** PEM. */
  readonly roots: readonly string[];
  /** ISO 8601. */
  readonly at: string;
}

export function run({ pdf, roots, at }: ValidateTask): FileVerdict {
  const judge = (source: ByteSource) => judgeFile(source, { anchors: anchorsOf(roots), at: new Date(at) });
  return 'path' in pdf ? withFileSource(pdf.path, judge) : judge(sourceOfBytes(pdf.bytes));
}
