import type { z } from 'zod';
import type { FileRecord } from '../../documents/index.ts';
import { type Aims, askable, type Keeping } from './keeping.ts';
import type { keptFileView, proofSchema, shortProofSchema } from './keeping-schema.ts';
import type { StoredKeeping } from './keeping-store.ts';

export type ProofView = z.output<typeof proofSchema>;
export type KeptFileView = z.output<typeof keptFileView>;

export function proofView(
  { state, ask, due, standing, copies, inVain, lacking }: Keeping,
  aims: Aims,
): ProofView {
  const { level, until, weakensAt, by, witness, reasons } = standing;
  return {
    state,
    ...(ask && { ask }),
    ...(due !== undefined && { due }),
    allowed: ask !== undefined && askable(aims).includes(ask),
    level,
    ...(until !== undefined && { until }),
    ...(weakensAt !== undefined && { weakensAt }),
    by,
    ...(witness !== undefined && { witness }),
    reasons: [...reasons],
    copies: copies.map((copy) => ({ ...copy })),
    inVain,
    ...(lacking && { lacking: { faults: [...lacking.faults], missing: [...lacking.missing] } }),
  };
}

/** Of several files the one that is provable for the shortest time; nothing where none is signed. */
export function shortProof(
  keepings: readonly (Keeping | undefined)[],
): z.output<typeof shortProofSchema> | undefined {
  const standings = keepings.flatMap((one) => (one ? [one.standing] : []));
  const [first] = standings.sort((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
  if (!first) return undefined;
  const { level, until, by, witness } = first;
  return { level, by, ...(until !== undefined && { until }), ...(witness !== undefined && { witness }) };
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
