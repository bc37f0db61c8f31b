import type { z } from 'zod';
import type { FileRecord } from '../../documents/index.ts';
import { type Aims, askable, type Keeping } from './keeping.ts';
import type { keptFileView, proofSchema } from './keeping-schema.ts';
import type { StoredKeeping } from './keeping-store.ts';

export type ProofView = z.output<typeof proofSchema>;
export type KeptFileView = z.output<typeof keptFileView>;

export function proofView(
  { state, ask, due, standing, copies, inVain, lacking }: Keeping,
  aims: Aims,
): ProofView {
  const { level, until, by, witness, reasons } = standing;
  return {
    state,
    ...(ask && { ask }),
    ...(due !== undefined && { due }),
    allowed: ask !== undefined && askable(aims).includes(ask),
    level,
    ...(until !== undefined && { until }),
    by,
    ...(witness !== undefined && { witness }),
    reasons: [...reasons],
    copies: copies.map((copy) => ({ ...copy })),
    inVain,
    ...(lacking && { lacking: { faults: [...lacking.faults], missing: [...lacking.missing] } }),
  };
}

export function keptFileOf(
  keeping: StoredKeeping,
  { aims, file }: { readonly aims: Aims; readonly file: FileRecord | undefined },
): KeptFileView {
  return {
    id: keeping.id,
    since: keeping.since,
    ...(file && { name: file.name }),
    ...(file?.subject && { subject: { ...file.subject } }),
    ...proofView(keeping, aims),
  };
}
