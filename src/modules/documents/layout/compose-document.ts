import type { Confined } from '../../../kernel/confined.ts';
import type { DocumentFields } from './fields.ts';

const MB = 1024 * 1024;
const JOB = new URL('./compose-job.ts', import.meta.url);

/** Composes a PDF in the layout of NĐ 30/2020, Phụ lục I, in a subprocess. */
export function composeDocument(confined: Confined, fields: DocumentFields): Promise<Uint8Array> {
  return confined.run(JOB, fields, { ms: 30_000, rssBytes: 500 * MB, outputBytes: 20 * MB });
}
