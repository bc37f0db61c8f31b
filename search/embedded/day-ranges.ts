/** Cuts a range of days into the fewest days, months, years, decades and centuries. See `dayTokens`. */

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export function partsOfRange(from: string | null, to: string | null): string[] {
  const first = from ?? `${FIRST_YEAR}-01-01`;
  const last = to ?? `${LAST_YEAR}-12-31`;
  return first > last ? [] : cutMonths(first, last);
}

function cutMonths(first: string, last: string): string[] {
  const [firstMonth, lastMonth] = [first.slice(0, 7), last.slice(0, 7)];
  const wholeFirst = first.endsWith('-01');
  const wholeLast = last === lastDayOf(lastMonth);
  if (firstMonth === lastMonth) {
    return wholeFirst && wholeLast ? [firstMonth] : days(firstMonth, dayOf(first), dayOf(last));
  }
  const parts: string[] = [];
  if (!wholeFirst) parts.push(...days(firstMonth, dayOf(first), dayOf(lastDayOf(firstMonth))));
  if (!wholeLast) parts.push(...days(lastMonth, 1, dayOf(last)));
  const start = monthNumber(firstMonth) + (wholeFirst ? 0 : 1);
  const end = monthNumber(lastMonth) - (wholeLast ? 0 : 1);
  return [...parts, ...cutYears(start, end)];
}

/** Months are counted from the year 0. */
function cutYears(start: number, end: number): string[] {
  const parts: string[] = [];
  let month = start;
  while (month <= end) {
    const year = Math.floor(month / 12);
    const step = [1200, 120, 12].find((size) => month % size === 0 && month + size - 1 <= end) ?? 1;
    const text = String(year).padStart(4, '0');
    parts.push(step === 1 ? monthText(month) : text.slice(0, { 1200: 2, 120: 3, 12: 4 }[step]));
    month += step;
  }
  return parts;
}

function days(month: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${month}-${String(first + i).padStart(2, '0')}`);
}

const dayOf = (day: string): number => Number(day.slice(8));
const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

function lastDayOf(month: string): string {
  const next = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
  return next.toISOString().slice(0, 10);
}
