import { z } from 'zod';
import { agencyBody, personBody, unitBody } from '../modules/directory/index.ts';

const code = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,34}$/u)
  .meta({
    description: 'Identifier by QĐ 20/2020/QĐ-TTg; people give it at sign-in where names are the same',
  });
export const firstPassword = z.string().min(1).max(1000);
const administrator = personBody.pick({ fullName: true, username: true });

export const newAgencyBody = z.strictObject({
  agency: agencyBody.extend({ code }),
  unit: unitBody.pick({ name: true, abbreviation: true }),
  administrator: administrator.extend({ password: firstPassword }).strict(),
});
