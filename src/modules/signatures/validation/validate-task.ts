// Runs in a confined subprocess: judges the signatures of a foreign PDF.
import type { PdfSource } from '../workbench/source.ts';
import { anchorsOf } from './path/certificate.ts';
import type { FileVerdict } from './report.ts';
import { type ByteSource, sourceOfBytes, withFileSource } from './structure/source.ts';
import { judgeFile } from './verdict/file-verdict.ts';

/** What was told from outside the file; DER each. It proves itself by its own signatures, as what lies in the file does. */
export interface Gathered {
  readonly certificates: readonly Uint8Array[];
  readonly crls: readonly Uint8Array[];
  readonly responses: readonly Uint8Array[];
}

export interface ValidateTask {
  readonly pdf: PdfSource;
  /** PEM. */
  readonly roots: readonly string[];
  /** ISO 8601. */
  readonly at: string;
  readonly gathered?: Gathered;
}

export function run({ pdf, roots, at, gathered }: ValidateTask): FileVerdict {
  const options = { anchors: anchorsOf(roots), at: new Date(at), ...(gathered && { gathered }) };
  const judge = (source: ByteSource) => judgeFile(source, options);
  return 'path' in pdf ? withFileSource(pdf.path, judge) : judge(sourceOfBytes(pdf.bytes));
}
