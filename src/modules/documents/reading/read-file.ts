import { type Confined, ConfinedError, type ConfinedLimits } from '../../../kernel/confined.ts';
import { emptyReading, isUnreadableReason, type Reading } from './reading.ts';

const JOBS: { readonly [mediaType: string]: URL } = {
  'application/pdf': new URL('./read-pdf-job.ts', import.meta.url),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': new URL(
    './read-docx-job.ts',
    import.meta.url,
  ),
};

const MB = 1024 * 1024;
/** Whole documents of some hundred pages take a second; 100 MB of scanned pages take 350 MB of memory. */
export const READING_LIMITS: ConfinedLimits = { ms: 30_000, rssBytes: 700 * MB, outputBytes: 40 * MB };

/** Reads the text of a file, in a subprocess. What cannot be read is an answer, not an error. */
export async function readFileText(
  confined: Confined,
  file: { path: string; mediaType: string },
  limits: ConfinedLimits = READING_LIMITS,
): Promise<Reading> {
  const job = JOBS[file.mediaType];
  if (!job) return emptyReading('unsupported');
  try {
    return await confined.run(job, { path: file.path }, limits);
  } catch (error) {
    return asReading(error);
  }
}

function asReading(error: unknown): Reading {
  if (!(error instanceof ConfinedError) || error.code === 'CLOSED') throw error;
  if (error.code !== 'JOB_FAILED') {
    return emptyReading('unreadable', error.code === 'CRASHED' ? 'FILE_DAMAGED' : 'FILE_TOO_COMPLEX');
  }
  if (isUnreadableReason(error.jobCode)) return emptyReading('unreadable', error.jobCode);
  // A missing file or module is our fault, not the document's.
  if (/^(ENOENT|EACCES|ERR_)/.test(error.jobCode ?? '')) throw error;
  return emptyReading('unreadable', 'FILE_DAMAGED');
}
