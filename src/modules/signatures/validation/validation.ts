// Judges files in a watched subprocess: whatever a file does to its reader, a verdict comes back.
import { type Confined, ConfinedError, type ConfinedLimits } from '../../../kernel/confined.ts';
import type { FileVerdict, Reason } from './report.ts';
import type { ValidateTask } from './validate-task.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS: ConfinedLimits = { ms: 30_000, rssBytes: 1024 * MEGABYTE, outputBytes: 16 * MEGABYTE };
const TASK = new URL('./validate-task.ts', import.meta.url);
const COSTLY = ['TIME_LIMIT', 'MEMORY_LIMIT', 'OUTPUT_LIMIT', 'CRASHED'];
/** A missing file or module is our fault, not the document's. */
const OURS = /^(ENOENT|EACCES|EMFILE|ERR_)/;

function notJudged(reason: Reason, at: string): FileVerdict {
  return {
    verdict: 'INDETERMINATE',
    subIndication: 'GENERIC',
    reasons: [reason],
    signatures: [],
    attacks: [],
    changes: [],
    empty: [],
    judgedAt: at,
  };
}

export async function validatePdf(confined: Confined, task: ValidateTask): Promise<FileVerdict> {
  try {
    return await confined.run<ValidateTask, FileVerdict>(TASK, task, LIMITS);
  } catch (error) {
    if (!(error instanceof ConfinedError) || error.code === 'CLOSED') throw error;
    if (COSTLY.includes(error.code)) return notJudged('TOO_COMPLEX', task.at);
    if (OURS.test(error.jobCode ?? '')) throw error;
    return notJudged('NOT_JUDGED', task.at);
  }
}
