import type { TFunction } from 'i18next';
import type { Proof } from '../../api/keeping.ts';
import { showInstant } from '../dates.ts';

type Step = Pick<Proof, 'state' | 'ask' | 'due' | 'allowed' | 'level'>;

/** What is done next, and when. */
export function nextText(t: TFunction, { state, ask, due, allowed, level }: Step): string {
  if (!ask) return t('keeping.rest');
  const what = t(ask === 'archive' && level === 'B-LTA' ? 'keeping.renew' : `keeping.ask.${ask}`);
  if (state === 'queued') return t('keeping.underWay', { what });
  return allowed ? t('keeping.nextAt', { what, at: showInstant(due) }) : t('keeping.notAllowed', { what });
}

/** Why the last try was in vain, in one line. */
export function whyInVain(t: TFunction, { lacking }: Pick<Proof, 'lacking'>): string {
  if (!lacking) return '';
  const faults = lacking.faults.map(({ url, code }) => `${url} ${t(`keeping.fault.${code as 'REFUSED'}`)}`);
  const missing = lacking.missing.map(({ of, what }) => t(`keeping.missing.${what}`, { of }));
  return [...new Set([...faults, ...missing])].join('; ');
}
