import { z } from 'zod';
import { BOOK_ACTIONS, BOOKS_ACTIONS } from './registers-policy.ts';

export const bookBody = z.object({
  name: z.string().trim().min(1).max(200),
  code: z
    .string()
    .trim()
    .min(1)
    .max(30)
    .regex(/^[\p{L}\p{N}._-]+$/u),
  direction: z.enum(['incoming', 'outgoing']),
  secrecy: z.enum(['none', 'secret']).default('none'),
  year: z.number().int().min(2000).max(2200),
  documentTypes: z.array(z.string()).max(60).default([]),
  firstNumber: z.number().int().min(1).max(999_999).default(1),
  state: z.enum(['open', 'closed']).default('open'),
  order: z.number().int().min(0).max(999).default(1),
});

export const bookView = bookBody
  .extend({
    id: z.string(),
    version: z.number().int(),
    closedOn: z.string().optional(),
    actions: z.array(z.enum(BOOK_ACTIONS)),
  })
  .meta({ id: 'Book' });

export const documentTypeView = z
  .object({
    code: z.string(),
    abbreviation: z.string(),
    vi: z.string(),
    en: z.string(),
    administrative: z.boolean(),
  })
  .meta({ id: 'DocumentType' });

export const registerPageView = z
  .object({
    book: bookView,
    columns: z.array(z.object({ key: z.string(), vi: z.string(), en: z.string() })),
    items: z.array(
      z.object({
        number: z.number().int(),
        on: z.string(),
        state: z.enum(['used', 'cancelled', 'reserved']),
        reason: z.string().optional(),
        subject: z.object({ kind: z.string(), id: z.string() }).optional(),
        cells: z.record(z.string(), z.string()).optional(),
      }),
    ),
    next: z.string().optional(),
  })
  .meta({ id: 'RegisterPage' });

export const booksView = z.object({
  items: z.array(bookView),
  actions: z.array(z.enum(BOOKS_ACTIONS)),
});
export const yearBody = z.object({ year: z.number().int().min(2000).max(2200) });
export const booksQuery = z.object({
  year: z.coerce.number().int().optional(),
  direction: z.enum(['incoming', 'outgoing']).optional(),
});
export const pageQuery = z.object({
  from: z.coerce.number().int().min(1).optional(),
  to: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: z.string().max(500).optional(),
});
export const idParams = z.object({ id: z.string().min(1).max(100) });
