import { z } from 'zod';

/** Whom a certificate names: `PersonName` of certificate.ts, as the API tells it. */
export const nameParts = z.object({
  commonName: z.string().optional(),
  organisation: z.string().optional(),
  unit: z.string().optional(),
  title: z.string().optional(),
});
