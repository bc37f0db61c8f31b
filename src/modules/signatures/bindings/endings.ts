// How long a certificate still lasts, and when that is told: in steps, the last of them when it is over.
export interface Ending {
  /** Whole days; negative when it is over. */
  readonly daysLeft: number;
  /** The step that was reached: one of the days of the setting, or 0 when it is over. */
  readonly step: number;
}

export const WARNING_DAYS: readonly number[] = [60, 30, 14, 7];
const DAY_MS = 24 * 3600 * 1000;

/** The latest end that is told at this instant. */
export function horizonOf(now: string, days: readonly number[]): string {
  return new Date(Date.parse(now) + Math.max(0, ...days) * DAY_MS).toISOString();
}

/** Nothing while it lasts longer than any step. */
export function endingOf(notAfter: string, now: string, days: readonly number[]): Ending | undefined {
  const left = Date.parse(notAfter) - Date.parse(now);
  if (left < 0) return { daysLeft: Math.floor(left / DAY_MS), step: 0 };
  const reached = days.filter((step) => left <= step * DAY_MS);
  return reached.length === 0
    ? undefined
    : { daysLeft: Math.floor(left / DAY_MS), step: Math.min(...reached) };
}
