import { z } from 'zod';
import { isCivilDate } from '../../kernel/clock.ts';
import { ROLES, SECRECY } from '../../kernel/context.ts';
import { POSITION_RANKS } from './directory.ts';

const line = (max: number) => z.string().trim().min(1).max(max);
const stored = { id: z.string(), version: z.number().int() };
const shown = { ...stored, actions: z.array(z.enum(['change'])) };

export const civilDate = z
  .string()
  .refine(isCivilDate, { error: 'a day as yyyy-mm-dd' })
  .meta({ format: 'date', example: '2026-03-02' });

export const agencyBody = z.object({
  name: line(200),
  parentName: line(200).optional(),
  abbreviation: line(20).regex(/^\S+$/u),
  place: line(100),
  code: line(35).optional(),
  address: line(300).optional(),
  phone: line(50).optional(),
  email: z.email().optional(),
  fax: line(50).optional(),
  website: line(200).optional(),
  signing: z
    .strictObject({
      numberAfter: z.boolean().optional(),
      initials: z.boolean().optional(),
      certify: z.boolean().optional(),
    })
    // Initials are signatures: nothing can be written on the page after the first of them.
    .refine(
      ({ initials, numberAfter }) => !initials || numberAfter,
      'initials need the number after the signature',
    )
    .optional(),
});
export const agencyView = agencyBody.extend(shown).meta({ id: 'Agency' });

export const unitBody = z.object({
  name: line(200),
  abbreviation: line(20).regex(/^\S+$/u),
  order: z.number().int().min(0).max(9999),
  head: z.string().optional(),
  active: z.boolean().default(true),
});
export const unitView = unitBody.extend(shown).meta({ id: 'Unit' });

export const positionBody = z.object({
  title: line(100),
  order: z.number().int().min(0).max(9999),
  authority: z.enum(POSITION_RANKS).default('none'),
});
export const positionView = positionBody.extend(shown).meta({ id: 'Position' });

export const personBody = z.object({
  fullName: line(100),
  username: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{1,49}$/),
  unit: z.string().min(1),
  position: z.string().optional(),
  roles: z.array(z.enum(ROLES)).min(1),
  clearance: z.enum(SECRECY).default('none'),
  active: z.boolean().default(true),
  email: z.email().optional(),
  phone: line(50).optional(),
});
export const personView = personBody.extend(shown).meta({ id: 'Person' });

/** What everybody may know of a colleague. */
export const colleagueView = z
  .object({
    ...shown,
    fullName: z.string(),
    unit: z.string(),
    unitName: z.string(),
    position: z.string().optional(),
    positionTitle: z.string().optional(),
    roles: z.array(z.enum(ROLES)),
    clearance: z.enum(SECRECY),
    headOf: z.array(z.string()),
    active: z.boolean(),
  })
  .meta({ id: 'Colleague' });

export const calendarBody = z.object({
  holidays: z.array(z.object({ date: civilDate, name: line(100) })).max(100),
  workingDays: z.array(civilDate).max(50),
  workingWeekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
});
export const calendarView = calendarBody
  .extend({ ...shown, year: z.number().int() })
  .meta({ id: 'Calendar' });

/** Who can act now. `insteadOf`: with whom the step was, who has left or no longer holds the office. */
export const waitsForView = z.array(
  z.object({
    kind: z.enum(['person', 'unit', 'role']),
    id: z.string(),
    name: z.string().optional(),
    insteadOf: z.object({ id: z.string(), name: z.string() }).optional(),
  }),
);

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), actions: z.array(z.enum(['add'])) });
export const idParams = z.object({ id: z.string().min(1).max(100) });
export const yearParams = z.object({ year: z.coerce.number().int().min(2000).max(2200) });
