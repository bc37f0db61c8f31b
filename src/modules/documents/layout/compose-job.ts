// Runs in a confined subprocess: composing takes a few hundred milliseconds of computing.
import { compose } from './compose.ts';
import type { DocumentFields } from './fields.ts';

export function run(fields: DocumentFields): Promise<Uint8Array> {
  return compose(fields);
}
