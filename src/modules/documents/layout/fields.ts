import { z } from 'zod';

const line = z.string().trim().min(1).max(500);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One paragraph of the body. `Điều 1.` and the like at its head are set in bold by themselves. */
export const paragraphSchema = z.union([
  z.string().max(20_000),
  z.object({
    text: z.string().max(20_000),
    style: z.enum(['plain', 'heading', 'centred', 'basis']).default('plain'),
  }),
]);

/** What a document in the layout of NĐ 30/2020, Phụ lục I, is composed from. */
export const documentFieldsSchema = z.object({
  agency: z.object({ name: line, parent: line.optional() }),
  /** Left out while there is no number yet: its place stays blank. */
  number: z.string().max(20).optional(),
  /** What stands after the slash: `QĐ-UBND`, `UBND-VP`. */
  symbol: z.string().trim().min(1).max(60),
  place: line,
  /** Left out while the document is not issued: day and month stay blank. */
  date: day.optional(),
  /** Printed in a blank date. */
  year: z.number().int().min(1900).max(9999),
  /** Name of the type (`Quyết định`); left out for a công văn. */
  type: line.optional(),
  abstract: z.string().trim().min(1).max(2000),
  /** Kính gửi. */
  to: z.array(line).max(100).default([]),
  body: z.array(paragraphSchema).max(2000),
  signature: z.object({
    /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`: one line each. */
    authority: z.array(line).max(4).default([]),
    position: line,
    name: line,
  }),
  /** Nơi nhận, without the dash. */
  recipients: z.array(line).max(100).default([]),
  /** Who drafted it and in how many copies it goes out: `TVN.05` (box 12). */
  draftMark: z.string().trim().max(30).optional(),
  /** Address, e-mail, telephone of the agency at the foot of the first page (box 13). */
  contact: z.string().trim().max(400).optional(),
  urgency: z.enum(['none', 'urgent', 'very-urgent', 'flash']).default('none'),
  secrecy: z.enum(['none', 'confidential', 'secret', 'top-secret']).default('none'),
  /** `LƯU HÀNH NỘI BỘ`, `XEM XONG TRẢ LẠI`. */
  circulation: line.optional(),
});

export type DocumentFields = z.input<typeof documentFieldsSchema>;
export type CompleteFields = z.output<typeof documentFieldsSchema>;
