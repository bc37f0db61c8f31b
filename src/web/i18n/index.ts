import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Texts } from './vi/index.ts';

export type Locale = 'vi' | 'en';
const STORED = 'locale';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Texts };
  }
}

const bundles: { [locale in Locale]: () => Promise<Texts> } = {
  vi: async () => (await import('./vi/index.ts')).vi,
  en: async () => (await import('./en/index.ts')).en,
};

export function isLocale(text: unknown): text is Locale {
  return text === 'vi' || text === 'en';
}

async function bring(locale: Locale): Promise<void> {
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    i18next.addResourceBundle(locale, 'translation', await bundles[locale]());
  }
}

/** Vietnamese unless this browser chose English before. */
export async function startTexts(): Promise<void> {
  const stored = localStorage.getItem(STORED);
  const locale: Locale = isLocale(stored) ? stored : 'vi';
  await i18next
    .use(initReactI18next)
    .init({ lng: locale, resources: {}, interpolation: { escapeValue: false } });
  await setLocale(locale);
}

export async function setLocale(locale: Locale): Promise<void> {
  await bring(locale);
  await i18next.changeLanguage(locale);
  localStorage.setItem(STORED, locale);
  document.documentElement.lang = locale;
}

export function currentLocale(): Locale {
  return isLocale(i18next.language) ? i18next.language : 'vi';
}
