import { z } from 'zod';
import { DIGESTS, SCHEMES } from './keys/algorithms.ts';
import { HOLDINGS, OWNER_KINDS } from './keys/signing-key.ts';
import { nameParts } from './name-parts-schema.ts';

export const keyParams = z.object({ id: z.string() });

export const keyBody = z.object({
  ownerKind: z.enum(OWNER_KINDS).default('person'),
  /** Asked once to see that it opens the file; kept nowhere. */
  passphrase: z.string().max(500),
  confirmed: z.enum(['true', 'false']).default('false'),
});

const algorithm = z.object({ scheme: z.enum(SCHEMES), digest: z.enum(DIGESTS) });

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
    /** Who has it: a file here, a token here, a remote service, an agent on the person's own machine. */
    held: z.enum(HOLDINGS),
    /** Which token or which service. */
    place: z.string().optional(),
    signsWith: algorithm,
    algorithms: z.array(algorithm),
    /** What has to be typed to sign with it. */
    asks: z.array(z.enum(['passphrase', 'pin', 'code', 'password'])),
    hasPicture: z.boolean(),
    loadedAt: z.string(),
    expired: z.boolean(),
    actions: z.array(z.string()),
  })
  .meta({ id: 'SigningKey' });

export const keysView = z.object({ items: z.array(keyView) });
