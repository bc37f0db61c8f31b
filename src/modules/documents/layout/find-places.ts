import type { Confined } from '../../../kernel/confined.ts';
import { READING_LIMITS } from '../reading/read-file.ts';
import type { Places } from './places.ts';

const JOB = new URL('./places-job.ts', import.meta.url);

/**
 * Where number, date, signature and seal go on a PDF, ours or another's. Rejects with the `ConfinedError` whose
 * `jobCode` says why a file cannot be read.
 */
export function findPlaces(confined: Confined, path: string): Promise<Places> {
  return confined.run(JOB, { path }, READING_LIMITS);
}
