import type { Calendar, CalendarBody } from '../../api/administration.ts';

export interface CalendarValues {
  holidays: { date: string; name: string }[];
  workingDays: string[];
  /** Numbers of weekdays as a group of checkboxes holds them. */
  workingWeekdays: string[];
}

export function calendarValuesOf({ holidays, workingDays, workingWeekdays }: Calendar): CalendarValues {
  return { holidays, workingDays, workingWeekdays: workingWeekdays.map(String) };
}

export function calendarBodyOf({ holidays, workingDays, workingWeekdays }: CalendarValues): CalendarBody {
  const byDate = (one: { date: string }, other: { date: string }) => (one.date < other.date ? -1 : 1);
  return {
    holidays: [...holidays].sort(byDate),
    workingDays: [...workingDays].sort(),
    workingWeekdays: workingWeekdays.map(Number).sort(),
  };
}

interface Sentences {
  required: string;
  wrongYear: string;
  twice: string;
}

/** Sentences by field; every wrong line at once. */
export function calendarProblems(
  values: CalendarValues,
  year: number,
  say: Sentences,
): { [field: string]: string } {
  const problems: { [field: string]: string } = {};
  const look = (dates: readonly string[], fieldOf: (index: number) => string): void => {
    for (const [index, date] of dates.entries()) {
      if (!date) problems[fieldOf(index)] = say.required;
      else if (!date.startsWith(`${year}-`)) problems[fieldOf(index)] = say.wrongYear;
      else if (dates.indexOf(date) !== index) problems[fieldOf(index)] = say.twice;
    }
  };
  look(
    values.holidays.map(({ date }) => date),
    (index) => `holidays.${index}.date`,
  );
  look(values.workingDays, (index) => `workingDays.${index}`);
  for (const [index, { name }] of values.holidays.entries()) {
    if (name.trim() === '') problems[`holidays.${index}.name`] = say.required;
  }
  if (values.workingWeekdays.length === 0) problems.workingWeekdays = say.required;
  return problems;
}
