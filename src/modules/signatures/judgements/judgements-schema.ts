import { z } from 'zod';
import { proofSchema } from '../keeping/keeping-schema.ts';

const INDICATIONS = ['TOTAL-PASSED', 'INDETERMINATE', 'TOTAL-FAILED'] as const;
const indication = z.enum(INDICATIONS);
const reasons = z.array(z.string());
const sentence = z.object({ vi: z.string(), en: z.string() });

const certificate = z.object({
  name: z.string().optional(),
  organisation: z.string().optional(),
  unit: z.string().optional(),
  title: z.string().optional(),
  issuer: z.string().optional(),
  serial: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
});

const attack = z.object({
  name: z.string(),
  field: z.string().optional(),
  object: z.number().int().optional(),
  offset: z.number().int().optional(),
  detail: z.string().optional(),
});

const change = z.object({
  kind: z.string(),
  field: z.string().optional(),
  object: z.number().int().optional(),
});

const timestamp = z.object({
  kind: z.enum(['signature', 'document']),
  verdict: indication,
  at: z.string().optional(),
  by: certificate.optional(),
  reasons,
});

const signature = z.object({
  field: z.string(),
  kind: z.enum(['approval', 'certification', 'timestamp']),
  form: z.string().optional(),
  verdict: indication,
  subIndication: z.string().optional(),
  reasons,
  /** What was signed is what is there, whatever else is open. */
  sound: z.boolean(),
  sentence,
  signer: certificate.optional(),
  path: z.array(certificate).optional(),
  claimedAt: z.string().optional(),
  provenAt: z.string().optional(),
  provenBy: z.enum(['SIGNATURE_TIMESTAMP', 'DOCUMENT_TIMESTAMP']).optional(),
  provableUntil: z.string().optional(),
  weakensAt: z.string().optional(),
  level: z.string().optional(),
  reason: z.string().optional(),
  location: z.string().optional(),
  permits: z.number().int().optional(),
  covers: z.enum(['whole-file', 'earlier-revision', 'unknown']),
  /** Length of the file when it was signed: so many of its first bytes are the file as it was then. */
  signedBytes: z.number().int().optional(),
  timestamps: z.array(timestamp),
  changes: z.array(change),
  attacks: z.array(attack),
});

/** ETSI EN 319 102-1, 5.1.3. */
export const judgementSchema = z
  .object({
    verdict: indication,
    subIndication: z.string().optional(),
    reasons,
    sentence,
    signatures: z.array(signature),
    attacks: z.array(attack),
    changes: z.array(change),
    /** Signature fields that wait for a signature. */
    empty: z.array(z.string()),
    judgedAt: z.string(),
    trustList: z.number().int(),
    by: z.object({ id: z.string(), name: z.string() }),
    leftOut: z.number().int().optional(),
    /** Authorities that were asked whether certificates were revoked, and whether they answered. */
    asked: z
      .array(z.object({ kind: z.enum(['OCSP', 'CRL']), url: z.string(), answered: z.boolean() }))
      .optional(),
  })
  .meta({ id: 'Judgement' });

export const judgementsSchema = z
  .object({
    version: z.number().int(),
    /** The latest first; none where the file was never judged. */
    items: z.array(judgementSchema),
    /** Until when it can be proven, by what, and what is done for that. */
    proof: proofSchema.optional(),
    actions: z.array(z.string()),
  })
  .meta({ id: 'Judgements' });

export const fileParams = z.object({ id: z.string() });
