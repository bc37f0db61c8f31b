// Judges files in a watched subprocess: whatever a file does to its reader, a verdict comes back.
import { type Confined, ConfinedError, type ConfinedLimits } from '../../../kernel/confined.ts';
import type { FileVerdict } from './report.ts';
import type { ValidateTask } from './validate-task.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS: ConfinedLimits = { ms: 60_000, rssBytes: 1024 * MEGABYTE, outputBytes: 16 * MEGABYTE };
const TASK = new URL('./validate-task.ts', import.meta.url);
const COSTLY = ['TIME_LIMIT', 'MEMORY_LIMIT', 'OUTPUT_LIMIT', 'CRASHED'];

function tooCostly(at: string): FileVerdict {
  return {
    verdict: 'INDETERMINATE',
    subIndication: 'GENERIC',
    reasons: ['TOO_COMPLEX'],
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
    if (error instanceof ConfinedError && COSTLY.includes(error.code)) return tooCostly(task.at);
    throw error;
  }
}
