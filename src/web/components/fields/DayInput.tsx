import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { currentLocale } from '../../i18n/index.ts';

/** `2/3`, `02/03/2026`, `2.3.26`, `02032026` as a civil day; the year defaults to this one. */
export function parseDay(text: string): string | null {
  const digits = /^\s*(\d{1,2})(\d{2})(\d{4})\s*$/.exec(text);
  const parts = digits ?? /^\s*(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{2}|\d{4}))?\s*$/.exec(text);
  if (!parts) return null;
  const [, day, month, year = String(new Date().getFullYear())] = parts;
  const iso = `${year.length === 2 ? `20${year}` : year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(iso) ? null : iso;
}

/** A civil day, typed as dd/MM/yyyy or picked; its value is `yyyy-mm-dd`. */
export function DayInput(props: Omit<DateInputProps, 'valueFormat' | 'dateParser' | 'locale'>) {
  return (
    <DateInput
      valueFormat="DD/MM/YYYY"
      dateParser={parseDay}
      locale={currentLocale()}
      placeholder="dd/mm/yyyy"
      popoverProps={{ shadow: 'md' }}
      {...props}
    />
  );
}
