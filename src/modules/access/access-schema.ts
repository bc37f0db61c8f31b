import { z } from 'zod';
import { ROLES } from '../../kernel/context.ts';

export const locale = z.enum(['vi', 'en']);

export const sessionView = z
  .object({
    signedIn: z.boolean(),
    csrf: z
      .string()
      .meta({ description: 'To be sent as X-CSRF-Token with every change; empty: not signed in' }),
    locale,
    setup: z.enum(['needed', 'done']),
    demo: z.boolean(),
    mustChangePassword: z.boolean(),
    person: z.object({ id: z.string(), name: z.string(), unit: z.string() }).optional(),
    roles: z.array(z.enum(ROLES)).optional(),
    agency: z.object({ id: z.string(), name: z.string(), code: z.string().optional() }).optional(),
    severalAgencies: z.boolean().meta({ description: 'A name may need the code of its agency to sign in' }),
    administersInstallation: z.boolean().optional(),
  })
  .meta({ id: 'Session' });

export const signInBody = z.strictObject({
  username: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(1000),
  code: z
    .string()
    .trim()
    .min(1)
    .max(50)
    .optional()
    .meta({ description: 'Of the agency, where people of several have that name' }),
  locale: locale.optional(),
});

export const languageBody = z.strictObject({ locale });

export const passwordBody = z.strictObject({
  current: z.string().min(1).max(1000),
  password: z.string().min(1).max(1000),
});

export const resetBody = z.strictObject({ password: z.string().min(1).max(1000) });
export const personParams = z.strictObject({ id: z.string().min(1).max(64) });

export const accountView = z
  .object({
    person: z.string(),
    mustChange: z.boolean(),
    disabled: z.boolean(),
    passwordChangedAt: z.string(),
    version: z.number(),
  })
  .meta({ id: 'Account' });
export const accountList = z.object({ items: z.array(accountView) });
