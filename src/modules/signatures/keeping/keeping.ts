/** How a signed file stays provable: what is still to be done for it and when, decided from what the judge says of it. */
import type { Level } from '../validation/report.ts';
import { LEVELS, reaches, type Standing } from './standing.ts';

export const ASKS = ['time', 'evidence', 'archive'] as const;
/**
 * What the next step asks for: a timestamp for what has none; evidence of authorities; a timestamp over the whole, the first
 * or the next.
 */
export type Ask = (typeof ASKS)[number];

export const KEEPING_STATES = ['planned', 'queued', 'rest'] as const;
/** `rest`: nothing can be done for it, its signatures are not good or nobody whom the agency trusts vouches for them. */
export type KeepingState = (typeof KEEPING_STATES)[number];

/** The file as it was made longer: all bytes of the file itself are its beginning. */
export interface KeptCopy {
  readonly sha256: string;
  readonly size: number;
  readonly at: string;
  readonly level: Level;
  readonly until?: string;
}

/** Why the last try was in vain, as far as it was. */
export interface Lacking {
  readonly faults: readonly { readonly url: string; readonly code: string }[];
  readonly missing: readonly { readonly of: string; readonly what: 'ISSUER' | 'REVOCATION' }[];
}

/** One for each signed file, under its id. */
export interface Keeping {
  readonly state: KeepingState;
  readonly ask?: Ask;
  readonly due?: string;
  readonly since: string;
  /** Of the latest copy; of the file itself where there is none. */
  readonly standing: Standing;
  /** The latest last. The file itself is not among them and never changes. */
  readonly copies: readonly KeptCopy[];
  /** Tries since something was reached. */
  readonly inVain: number;
  readonly lacking?: Lacking;
}

export interface Plan {
  readonly state: 'planned' | 'rest';
  readonly ask?: Ask;
  readonly due?: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const WEEK_MS = 7 * DAY_MS;
const DAILY_TRIES = 20;
const FRESH_MS = 10 * MINUTE_MS;

/** A minute, and four times as long after each try in vain, to a day; a week in the end. */
export function pauseAfter(inVain: number): number {
  if (inVain === 0) return 0;
  if (inVain > DAILY_TRIES) return WEEK_MS;
  return Math.min(DAY_MS, MINUTE_MS * 4 ** (inVain - 1));
}

function askOf({ verdict, stamped, level, reasons }: Standing): Ask | undefined {
  // What else is wrong, no timestamp and no list mends.
  const mendable = reasons.every((reason) => reason === 'REVOCATION_UNKNOWN');
  if (verdict === 'TOTAL-FAILED' || !mendable) return undefined;
  if (!stamped) return 'time';
  return verdict === 'TOTAL-PASSED' && reaches(level, 'B-LT') ? 'archive' : 'evidence';
}

export interface PlanQuery {
  readonly now: Date;
  readonly inVain: number;
  /** What has just come is still on its way: to be registered, to be sealed. */
  readonly isFresh?: boolean;
  readonly renewalDays: number;
}

/** It does not depend on what the settings allow: what they forbid is due and waits until they allow it. */
export function planOf(standing: Standing, query: PlanQuery): Plan {
  const { now, inVain, isFresh, renewalDays } = query;
  const ask = askOf(standing);
  if (!ask) return { state: 'rest' };
  const soon = now.getTime() + (isFresh ? FRESH_MS : pauseAfter(inVain));
  const { until, weakensAt, level } = standing;
  const renewed = until !== undefined && reaches(level, 'B-LTA');
  // EN 319 142-1, 5.4.3 and 6.3: the next timestamp before the last one, by its certificate or its keys, is relied on no more.
  // Where services had nothing stronger by that day, asking them again and again gains nothing.
  const weakens = weakensAt && weakensAt > now.toISOString() ? Date.parse(weakensAt) : Infinity;
  const end = Math.min(Date.parse(until ?? ''), weakens);
  const renewal = renewed ? end - renewalDays * DAY_MS : soon;
  return { state: 'planned', ask, due: new Date(Math.max(soon, renewal)).toISOString() };
}

/** What an office has and wants. */
export interface Aims {
  readonly level: Level;
  /** Addresses of timestamp services. */
  readonly services: readonly string[];
  readonly policy?: string | undefined;
  /** Whether authorities may be asked. */
  readonly network: boolean;
  readonly renewalDays: number;
}

/** What can be asked for as things are set. */
export function askable({ level, services, network }: Aims): readonly Ask[] {
  const stamps = services.length > 0;
  return [
    ...(stamps && reaches(level, 'B-T') ? (['time'] as const) : []),
    ...(network && reaches(level, 'B-LT') ? (['evidence'] as const) : []),
    ...(stamps && reaches(level, 'B-LTA') ? (['archive'] as const) : []),
  ];
}

/** Whether and when a timestamp is put over the whole file. */
export function stampsFor(ask: Ask, { level, services }: Aims): 'always' | 'when-complete' | 'never' {
  if (services.length === 0) return 'never';
  if (ask !== 'evidence') return 'always';
  return reaches(level, 'B-LTA') ? 'when-complete' : 'never';
}

/** Whether a longer file proves more than the one before. */
export function provesMore(after: Standing, before: Standing): boolean {
  if (after.verdict === 'TOTAL-FAILED') return false;
  const rank = ({ level }: Standing): number => LEVELS.indexOf(level);
  if (rank(after) !== rank(before)) return rank(after) > rank(before);
  if (after.stamped !== before.stamped) return after.stamped;
  if ((after.until ?? '') !== (before.until ?? '')) return (after.until ?? '') > (before.until ?? '');
  return (after.weakensAt ?? 'later') > (before.weakensAt ?? 'later');
}
