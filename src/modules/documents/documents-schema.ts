import { z } from 'zod';

function suggestion<T extends z.ZodType>(value: T) {
  return z.object({ value, sure: z.boolean() }).optional();
}

export const suggestionsSchema = z.object({
  number: suggestion(z.string()),
  symbol: suggestion(z.string()),
  date: suggestion(z.string()),
  issuer: suggestion(z.string()),
  issuerParent: suggestion(z.string()),
  type: suggestion(z.string()),
  abstract: suggestion(z.string()),
  signer: suggestion(z.string()),
  signerTitle: suggestion(z.string()),
  urgency: suggestion(z.enum(['urgent', 'very-urgent', 'flash'])),
  secrecy: suggestion(z.enum(['confidential', 'secret', 'top-secret'])),
  recipients: suggestion(z.array(z.string())),
});

export const fileViewSchema = z.object({
  id: z.string(),
  version: z.number(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
  sha256: z.string(),
  text: z.object({
    status: z.enum(['text', 'scan', 'unreadable', 'unsupported', 'none']),
    reason: z.string().optional(),
    pages: z.number().optional(),
    pagesWithoutText: z.array(z.number()).optional(),
  }),
  suggestions: suggestionsSchema,
  uploadedBy: z.string(),
  uploadedAt: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }).optional(),
  actions: z.array(z.enum(['download', 'read-text'])),
});

export const fileParams = z.object({ id: z.string().min(1).max(64) });
export const contentQuery = z.object({ download: z.enum(['0', '1']).optional() });
