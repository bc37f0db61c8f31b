import { z } from 'zod';
import { nameParts } from '../name-parts-schema.ts';
import { ROOT_STATES } from './trusted-root.ts';

const who = z.object({ id: z.string(), name: z.string() });
const reason = z.string().trim().min(1).max(1000);

const certificate = z.object({
  subject: nameParts,
  issuer: nameParts,
  serial: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
  /** SHA-256, hexadecimal. */
  fingerprint: z.string(),
  algorithm: z.string(),
  selfIssued: z.boolean(),
});

export const rootParams = z.object({ id: z.string().min(1).max(100).meta({ example: '01k3m9x0root' }) });

export const rootsQuery = z.object({
  state: z.enum(ROOT_STATES).optional().meta({ example: 'trusted' }),
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ example: 50 }),
  after: z.string().max(500).optional().meta({ example: 'WyIyMDI2LTAxLTA1Il0' }),
});

export const addBody = z.object({ reason });
export const removeBody = z.strictObject({ reason });

export const rootView = certificate
  .extend({
    id: z.string(),
    version: z.number().int(),
    state: z.enum(ROOT_STATES),
    reason: z.string(),
    addedBy: who,
    addedAt: z.string(),
    sinceVersion: z.number().int(),
    removedBy: who.optional(),
    removedAt: z.string().optional(),
    removalReason: z.string().optional(),
    untilVersion: z.number().int().optional(),
    expired: z.boolean(),
    actions: z.array(z.string()),
  })
  .meta({ id: 'TrustedRoot' });

export const rootsView = z.object({
  version: z.number().int(),
  items: z.array(rootView),
  next: z.string().optional(),
  actions: z.array(z.string()),
});

export const addedView = z.object({ version: z.number().int(), items: z.array(rootView) });

export const inspectedView = z.object({
  items: z.array(
    certificate.extend({ problems: z.array(z.object({ code: z.string(), message: z.string() })) }),
  ),
});

export const startSetView = z.object({ items: z.array(certificate.extend({ pem: z.string() })) });
