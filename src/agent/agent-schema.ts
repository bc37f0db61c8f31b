import { z } from 'zod';

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const base64 = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/);

export const pairBody = z.strictObject({ code: z.string().max(32) });

export const batchBody = z.strictObject({
  /** SHA-256 of the certificate by which is to be signed. */
  fingerprint: hex,
  documents: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(200),
        title: z.string().min(1).max(2000),
        number: z.string().max(200).optional(),
        digest: hex.optional(),
      }),
    )
    .min(1)
    .max(500),
});
export type BatchOrder = z.output<typeof batchBody>;

export const signatureBody = z.strictObject({
  document: z.string().max(200),
  toBeSigned: base64(16_384),
  algorithm: z.strictObject({
    scheme: z.enum(['rsa-pkcs1', 'rsa-pss', 'ecdsa']),
    digest: z.enum(['sha256', 'sha384', 'sha512']),
  }),
});
export type SignatureOrder = z.output<typeof signatureBody>;
