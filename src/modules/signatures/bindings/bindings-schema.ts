import { z } from 'zod';
import { HOLDINGS, OWNER_KINDS } from '../keys/signing-key.ts';
import { nameParts } from '../name-parts-schema.ts';

const who = z.object({ id: z.string(), name: z.string() });

/** How many days are left, and which step of warning that is; 0: over. */
export const endingView = z.object({ daysLeft: z.number().int(), step: z.number().int() });

export const endingCertificateView = endingView.extend({
  id: z.string(),
  kind: z.enum(['key', 'root']),
  name: z.string(),
  owner: who.optional(),
  ownerKind: z.enum(OWNER_KINDS).optional(),
  notAfter: z.string(),
});

export const agencyKeyParams = z.object({ id: z.string().min(1).max(100).meta({ example: '01k3m9x0key' }) });

export const agencyKeysQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50).meta({ example: 50 }),
  after: z.string().max(500).optional().meta({ example: 'WyIyMDI2LTAxLTA1Il0' }),
});

export const confirmBody = z.strictObject({ reason: z.string().trim().max(1000) });

const problem = z.object({ code: z.string(), message: z.string() });

export const agencyKeyViewSchema = z
  .object({
    id: z.string(),
    version: z.number().int(),
    ownerKind: z.enum(OWNER_KINDS),
    owner: who,
    holder: nameParts,
    issuer: z.string(),
    serial: z.string(),
    fingerprint: z.string(),
    algorithm: z.string(),
    held: z.enum(HOLDINGS),
    notBefore: z.string(),
    notAfter: z.string(),
    boundSince: z.string(),
    boundBy: who,
    otherName: z.boolean(),
    ending: endingView.optional(),
    confirmedAt: z.string().optional(),
    confirmedBy: who.optional(),
    reason: z.string().optional(),
    revokedSeenAt: z.string().optional(),
    /** Why nothing may be signed with it now. */
    problems: z.array(problem),
    actions: z.array(z.string()),
  })
  .meta({ id: 'AgencyKey' });

export const agencyKeysView = z.object({ items: z.array(agencyKeyViewSchema), next: z.string().optional() });

export const keyStandingView = z
  .object({
    problems: z.array(problem),
    /** What its authority says; `not-asked` where the office lets nobody ask. */
    revocation: z.enum(['good', 'revoked', 'hold', 'unknown', 'not-asked']),
    ending: endingView.optional(),
  })
  .meta({ id: 'KeyStanding' });
