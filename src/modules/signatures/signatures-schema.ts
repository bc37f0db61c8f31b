import { z } from 'zod';
import { OWNER_KINDS } from './keys/signing-key.ts';

const nameParts = z.object({
  commonName: z.string().optional(),
  organisation: z.string().optional(),
  unit: z.string().optional(),
  title: z.string().optional(),
});

export const keyParams = z.object({ id: z.string() });

export const keyBody = z.object({
  ownerKind: z.enum(OWNER_KINDS).default('person'),
  /** Asked once to see that it opens the file; kept nowhere. */
  passphrase: z.string().max(500),
  confirmed: z.enum(['true', 'false']).default('false'),
});

export const keyView = z
  .object({
    id: z.string(),
    version: z.number().int(),
    ownerKind: z.enum(OWNER_KINDS),
    holder: nameParts,
    issuer: z.string(),
    serial: z.string(),
    notBefore: z.string(),
    notAfter: z.string(),
    fingerprint: z.string(),
    algorithm: z.string(),
    hasPicture: z.boolean(),
    loadedAt: z.string(),
    expired: z.boolean(),
    actions: z.array(z.string()),
  })
  .meta({ id: 'SigningKey' });

export const keysView = z.object({ items: z.array(keyView) });
