import type { Request } from 'express';
import type { Catalogue, Reason } from '../kernel/refusal.ts';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Vietnamese unless the person chose otherwise, or asks for English before any Vietnamese. */
export function localeOf(req: Request, chosen?: Locale): Locale {
  if (chosen) return chosen;
  const wanted = req.headers['accept-language'];
  return wanted && req.acceptsLanguages([...LOCALES]) === 'en' ? 'en' : 'vi';
}

/** The sentence of a reason: `{name}` in the catalogue takes the value of a parameter. */
export function sentence(catalogue: Catalogue, reason: Reason, locale: Locale): string {
  const text = catalogue[reason.code]?.[locale] ?? reason.code;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => `${reason.params?.[name] ?? whole}`);
}
