/** Days of the query language: `2026`, `2026-01`, `2026-01-05`, `05/01/2026`, `01/2026`; ranges by `..` and < <= > >=. */
export interface DateRange {
  /** First and last day, both included; null is open. */
  readonly from: string | null;
  readonly to: string | null;
}

export type DateRangeOrProblem = { readonly range: DateRange; readonly reversed: boolean } | 'BAD_DATE';

export function parseDateRange(value: string): DateRangeOrProblem {
  const compared = /^(>=|<=|>|<|=)\s*(.*)$/.exec(value);
  if (compared) return fromComparison(compared[1]!, compared[2]!);
  const [first, second, ...rest] = value.split(/\.{2,}|…/);
  if (rest.length > 0 || value === '') return 'BAD_DATE';
  if (second === undefined) return within(first!, first!);
  return first === '' && second === '' ? 'BAD_DATE' : within(first!, second);
}

function within(first: string, last: string): DateRangeOrProblem {
  const from = first === '' ? null : daysOf(first);
  const to = last === '' ? null : daysOf(last);
  if (from === 'BAD_DATE' || to === 'BAD_DATE') return 'BAD_DATE';
  const reversed = from !== null && to !== null && from.first > to.last;
  if (reversed) return { range: { from: to.first, to: from.last }, reversed };
  return { range: { from: from?.first ?? null, to: to?.last ?? null }, reversed };
}

function fromComparison(sign: string, value: string): DateRangeOrProblem {
  const days = daysOf(value);
  if (days === 'BAD_DATE') return days;
  const ranges: Record<string, DateRange> = {
    '=': { from: days.first, to: days.last },
    '>=': { from: days.first, to: null },
    '<=': { from: null, to: days.last },
    '>': { from: nextDay(days.last, 1), to: null },
    '<': { from: null, to: nextDay(days.first, -1) },
  };
  return { range: ranges[sign]!, reversed: false };
}

interface Days {
  readonly first: string;
  readonly last: string;
}

function daysOf(value: string): Days | 'BAD_DATE' {
  const text = value.trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (iso) return span(iso[1]!, iso[2], iso[3]);
  const vietnamese = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  return vietnamese ? span(vietnamese[3]!, vietnamese[2], vietnamese[1]) : 'BAD_DATE';
}

function span(year: string, month?: string, day?: string): Days | 'BAD_DATE' {
  if (Number(year) < 1900 || Number(year) > 2199) return 'BAD_DATE';
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return 'BAD_DATE';
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const first = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { first: `${first}-01`, last: `${first}-${lastDay}` };
  if (Number(day) < 1 || Number(day) > lastDay) return 'BAD_DATE';
  const iso = `${first}-${day.padStart(2, '0')}`;
  return { first: iso, last: iso };
}

function nextDay(day: string, step: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
}
