import { currentLocale } from '../i18n/index.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const instant = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const legalDay = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

/** `2026-03-02` as `02/03/2026`. */
export function showDay(date: string | undefined): string {
  if (date === undefined || date === '') return '';
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** An instant as `02/03/2026 14:05`, in the legal zone wherever the reader sits. */
export function showInstant(iso: string | undefined): string {
  if (iso === undefined) return '';
  const part = Object.fromEntries(
    instant.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return `${part.day}/${part.month}/${part.year} ${part.hour}:${part.minute}`;
}

/** `12.345` or `12,345`, as the reader's language writes it. */
export function showCount(count: number): string {
  return count.toLocaleString(currentLocale() === 'vi' ? 'vi-VN' : 'en-GB');
}

export function legalToday(): string {
  return legalDay.format(new Date());
}

export function daysUntil(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${legalToday()}T00:00:00Z`)) / 86_400_000);
}

/** `Thứ Hai, 02/03/2026` */
export function showLongDay(date: string): string {
  const weekday = new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' });
  const name = weekday.format(new Date(`${date}T00:00:00Z`));
  return `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)}, ${showDay(date)}`;
}

/** Name of a day of the week; Monday is 1. */
export function weekdayName(day: number): string {
  const format = new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2024, 0, day)));
}
