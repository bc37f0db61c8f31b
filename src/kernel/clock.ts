/** A calendar day as `yyyy-mm-dd`; sorts by time. */
export type CivilDate = string;

const LEGAL_ZONE = 'Asia/Ho_Chi_Minh';
const legalDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: LEGAL_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The legal day of an instant: an arrival at 23:30 in Hà Nội is of that day whatever the machine's zone. */
export function legalDate(instant: string | Date): CivilDate {
  return legalDay.format(typeof instant === 'string' ? new Date(instant) : instant);
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
