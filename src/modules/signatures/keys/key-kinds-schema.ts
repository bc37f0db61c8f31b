import { z } from 'zod';
import { keyView } from '../signatures-schema.ts';
import { DIGESTS, SCHEMES } from './algorithms.ts';
import { OWNER_KINDS } from './signing-key.ts';

const MOST_CERTIFICATE = 64 * 1024;

/** A PIN, a password, a one-time code: asked for, used, kept nowhere. */
const secret = z.string().max(500);
const name = z.string().trim().min(1).max(300);
const hex = z.string().regex(/^([0-9a-f]{2}){1,64}$/);

/** What any body that signs asks for besides the key. */
export const keySecretsShape = {
  /** Passphrase of a key file; PIN of a token or of a remote credential. */
  passphrase: z.string().max(256),
  /** One-time code of a remote service. */
  code: z.string().max(100).optional(),
  /** Password at a remote service. */
  password: secret.optional(),
};

const owner = {
  ownerKind: z.enum(OWNER_KINDS).default('person'),
  /** The certificate bears another name, and that is meant. */
  confirmed: z.boolean().default(false),
};

export const placesView = z
  .object({
    modules: z.array(z.string()),
    services: z.array(z.object({ name: z.string(), signIn: z.enum(['person', 'office']) })),
  })
  .meta({ id: 'KeyPlaces' });

export const tokensQuery = z.object({ module: name });
export const tokensView = z.object({
  items: z.array(
    z.object({
      label: z.string(),
      serial: z.string(),
      manufacturer: z.string(),
      model: z.string(),
      pinFinalTry: z.boolean(),
      pinLocked: z.boolean(),
    }),
  ),
});

const token = { module: name, serial: z.string().max(64), label: z.string().max(64) };
export const tokenKeysBody = z.strictObject({ ...token, pin: secret });
export const tokenKeyBody = z.strictObject({ ...token, ...owner, pin: secret, keyId: hex });

/** No colon: it would end the name (RFC 7617, 2). */
const user = name.regex(/^[^:]+$/);
const remote = { service: name, user: user.optional(), password: secret.optional() };
export const remoteKeysBody = z.strictObject(remote);
export const remoteKeyBody = z.strictObject({ ...remote, ...owner, credential: z.string().min(1).max(500) });

const certificate = z.base64().max(MOST_CERTIFICATE);
export const agentKeyBody = z.strictObject({
  ...owner,
  /** DER, as the agent reads it. */
  certificate,
  others: z.array(certificate).max(20).default([]),
});

/** A key that could be taken in, by what its certificate says. */
const found = keyView.pick({
  holder: true,
  issuer: true,
  serial: true,
  notBefore: true,
  notAfter: true,
  fingerprint: true,
  algorithm: true,
});
export const foundView = found.extend({
  /** Of the key in its token, or of the credential at its service. */
  place: z.string(),
});
export const foundKeysView = z.object({ items: z.array(foundView) });

export const algorithmBody = z.strictObject({ scheme: z.enum(SCHEMES), digest: z.enum(DIGESTS) });
export const codeBody = z.strictObject({ password: secret.optional() });
