// What a job on a foreign file may cost, and what is said when it costs more.
import { ConfinedError, type ConfinedLimits } from '../../../kernel/confined.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { signaturesMessages } from '../signatures-messages.ts';

const MEGABYTE = 1024 * 1024;
export const KEY_LIMITS: ConfinedLimits = {
  ms: 10_000,
  rssBytes: 384 * MEGABYTE,
  outputBytes: MEGABYTE,
};
export const PDF_LIMITS: ConfinedLimits = {
  ms: 60_000,
  rssBytes: 1024 * MEGABYTE,
  outputBytes: 256 * MEGABYTE,
};

/** A job that was stopped for what it cost has a hostile or monstrous file; what else fails is no fault of the file. */
export function refused(error: unknown, costly: string): never {
  if (!(error instanceof ConfinedError)) throw error;
  const known = error.jobCode !== undefined && error.jobCode in signaturesMessages;
  if (known) refuse(error.jobCode as string);
  if (error.code === 'TIME_LIMIT' || error.code === 'MEMORY_LIMIT' || error.code === 'OUTPUT_LIMIT')
    refuse(costly);
  throw error;
}
