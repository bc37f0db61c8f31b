import { z } from 'zod';
import { keySecretsShape } from '../../signatures/index.ts';
import { DECISIONS, LINE_STATES, SEEN } from './session-line.ts';
import { MOST_DOCUMENTS, PURPOSES, SESSION_STATES } from './signing-session.ts';

const id = z.string().min(1).max(64);

export const sessionId = z.object({ id });
export const lineId = z.object({ id, line: id });

export const openBody = z.strictObject({
  purpose: z.enum(PURPOSES).default('sign'),
  documents: z.array(id).min(1).max(MOST_DOCUMENTS),
});
export type OpenBody = z.output<typeof openBody>;

export const decisionsBody = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        line: id,
        decision: z.enum(DECISIONS).optional(),
        /** The signer has had this very file before them. */
        seen: z.enum(SEEN).optional(),
      }),
    )
    .min(1)
    .max(MOST_DOCUMENTS),
});
export type DecisionsBody = z.output<typeof decisionsBody>;

/** The secret is used once and kept nowhere but in memory. */
export const unlockBody = z.strictObject({ keyId: id, ...keySecretsShape });
export type UnlockBody = z.output<typeof unlockBody>;

export const agentKeyBody = z.strictObject({ keyId: id });
export const signatureBody = z.strictObject({ signature: z.base64().min(1).max(16_384) });

export const sessionQuery = z.object({
  state: z.enum(SESSION_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  after: z.string().max(500).optional(),
});
export type SessionQuery = z.output<typeof sessionQuery>;

const said = z.object({ code: z.string(), message: z.string() });

const counts = z.object({
  waiting: z.number().int(),
  chosen: z.number().int(),
  skipped: z.number().int(),
  signed: z.number().int(),
  failed: z.number().int(),
});

export const sessionSummary = z.object({
  id,
  version: z.number().int(),
  purpose: z.enum(PURPOSES),
  state: z.enum(SESSION_STATES),
  size: z.number().int(),
  counts,
  openedAt: z.string(),
  endedAt: z.string().optional(),
});
export type SessionSummary = z.output<typeof sessionSummary>;

export const receipt = z.object({
  numberAndSymbol: z.string().optional(),
  file: id,
  sha256: z.string(),
  /** SHA-256 of the certificate. */
  fingerprint: z.string(),
  at: z.string(),
  level: z.enum(['B-B', 'B-T', 'B-LT', 'B-LTA']),
});

export const lineView = z.object({
  id,
  place: z.number().int(),
  document: id,
  type: z.string(),
  abstract: z.string().optional(),
  file: id,
  sha256: z.string(),
  state: z.enum(LINE_STATES),
  seen: z.object({ how: z.enum(SEEN), at: z.string() }).optional(),
  reasons: z.array(said).optional(),
  /** Whether a signature of the person's own machine is under way. */
  begun: z.boolean(),
  receipt: receipt.optional(),
});
export type LineView = z.output<typeof lineView>;

export const sessionView = sessionSummary.extend({
  /** Whether a key is in hand: what is chosen is signed without asking. */
  unlocked: z.boolean(),
  certificate: z
    .object({ key: id, fingerprint: z.string(), holder: z.string(), notAfter: z.string() })
    .optional(),
  stopped: said.extend({ at: z.string() }).optional(),
  lines: z.array(lineView),
  actions: z.array(z.enum(['decide', 'unlock', 'pause', 'end'])),
});
export type SessionView = z.output<typeof sessionView>;

export const sessionsPage = z.object({ items: z.array(sessionSummary), next: z.string().optional() });

/** What the program on the person's machine is asked to sign, and what it shows of it. */
export const begunView = z.object({
  line: id,
  document: z.string(),
  fingerprint: z.string(),
  algorithm: z.object({
    scheme: z.enum(['rsa-pkcs1', 'rsa-pss', 'ecdsa']),
    digest: z.enum(['sha256', 'sha384', 'sha512']),
  }),
  /** DER of the signed attributes, base64. */
  bytes: z.string(),
  /** Their digest by the algorithm, base64. */
  digest: z.string(),
  numberAndSymbol: z.string().optional(),
});
