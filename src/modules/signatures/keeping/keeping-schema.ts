import { z } from 'zod';
import { ASKS, KEEPING_STATES } from './keeping.ts';
import { LEVELS, PROOFS } from './standing.ts';

const level = z.enum(LEVELS);

/** Until when a signed file can be proven, by what, and what is still to be done for that. */
export const proofSchema = z
  .object({
    state: z.enum(KEEPING_STATES),
    /** What the next step asks for, and when. */
    ask: z.enum(ASKS).optional(),
    due: z.string().optional(),
    /** Whether the settings let it be asked for. */
    allowed: z.boolean(),
    /** Of the weakest signature, by what is kept. */
    level,
    until: z.string().optional(),
    /** From when on a key that proves it is no longer strong enough, as is foreseen today. */
    weakensAt: z.string().optional(),
    by: z.enum(PROOFS),
    witness: z.string().optional(),
    reasons: z.array(z.string()),
    /** The file with evidence and timestamps after it, the latest last; the file itself is the beginning of each. */
    copies: z.array(
      z.object({
        sha256: z.string(),
        size: z.number().int(),
        at: z.string(),
        level,
        until: z.string().optional(),
      }),
    ),
    /** Tries since something was reached, and what the last one lacked. */
    inVain: z.number().int(),
    lacking: z
      .object({
        faults: z.array(z.object({ url: z.string(), code: z.string() })),
        missing: z.array(z.object({ of: z.string(), what: z.enum(['ISSUER', 'REVOCATION']) })),
      })
      .optional(),
  })
  .meta({ id: 'Proof' });

/** The same in one line. */
export const shortProofSchema = z
  .object({ level, until: z.string().optional(), by: z.enum(PROOFS), witness: z.string().optional() })
  .meta({ id: 'ShortProof' });

export const keptFileView = proofSchema
  .extend({
    id: z.string(),
    /** Absent where the reader may not see the file. */
    name: z.string().optional(),
    subject: z.object({ kind: z.string(), id: z.string() }).optional(),
    since: z.string(),
  })
  .meta({ id: 'KeptFile' });

export const keptFilesQuery = z.object({
  state: z.enum(KEEPING_STATES).default('planned'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: z.string().optional(),
});

export const keptFilesPage = z.object({ items: z.array(keptFileView), next: z.string().optional() });

export const fileParams = z.object({ id: z.string().min(1).max(64) });
export const keptQuery = z.object({ download: z.enum(['0', '1']).optional() });
