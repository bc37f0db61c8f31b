/** Working days of an agency. A year without a calendar of its own has the public holidays by law. */
import { addDays, type CivilDate, yearOf } from '../../kernel/clock.ts';

export interface Holiday {
  readonly date: CivilDate;
  readonly name: string;
}

export interface Calendar {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  /** Days worked in exchange for others (hoán đổi ngày làm việc). */
  readonly workingDays: readonly CivilDate[];
  /** 1 Monday … 7 Sunday. */
  readonly workingWeekdays: readonly number[];
}

/** The calendar of a year, whichever is asked. */
export type Calendars = (year: number) => Calendar;

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

function weekdayOf(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

export function isWorkingDay(calendars: Calendars, date: CivilDate): boolean {
  const calendar = calendars(yearOf(date));
  if (calendar.workingDays.includes(date)) return true;
  if (calendar.holidays.some((holiday) => holiday.date === date)) return false;
  return calendar.workingWeekdays.includes(weekdayOf(date));
}

/** The `days`-th working day after a date; 0 gives the date itself, or the first working day after it. */
export function addWorkingDays(calendars: Calendars, date: CivilDate, days: number): CivilDate {
  let at = date;
  if (days === 0) {
    while (!isWorkingDay(calendars, at)) at = addDays(at, 1);
    return at;
  }
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(calendars, at)) left -= 1;
  }
  return at;
}

const lunarDay = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

/** The civil day of a day of the lunar year that begins in `year`. */
function lunarDate(year: number, month: number, day: number): CivilDate {
  const wanted = `${month}/${day}`;
  for (let date = `${year}-01-20`; date < `${year}-06-01`; date = addDays(date, 1)) {
    const parts = lunarDay.formatToParts(new Date(`${date}T12:00:00Z`));
    const text = (type: string) => parts.find((part) => part.type === type)?.value;
    if (`${text('month')}/${text('day')}` === wanted) return date;
  }
  throw new RangeError(`no lunar day ${wanted} in ${year}`);
}

/**
 * Public holidays: Bộ luật Lao động 2019, Điều 112. Which days beside Tết and National Day are off is announced each
 * year: these are a beginning that the administrator corrects.
 */
export function defaultCalendar(year: number): Calendar {
  const calendar = known.get(year) ?? publicHolidays(year);
  known.set(year, calendar);
  return calendar;
}

/** Counting lunar days takes a few milliseconds: once for each year. */
const known = new Map<number, Calendar>();

function publicHolidays(year: number): Calendar {
  const tet = lunarDate(year, 1, 1);
  const named = (name: string, ...dates: CivilDate[]) => dates.map((date) => ({ date, name }));
  const holidays = [
    ...named('Tết Dương lịch', `${year}-01-01`),
    ...named('Tết Nguyên đán', ...[-1, 0, 1, 2, 3].map((days) => addDays(tet, days))),
    ...named('Giỗ Tổ Hùng Vương', lunarDate(year, 3, 10)),
    ...named('Ngày Chiến thắng', `${year}-04-30`),
    ...named('Ngày Quốc tế lao động', `${year}-05-01`),
    ...named('Quốc khánh', `${year}-09-01`, `${year}-09-02`),
  ];
  const calendar = { year, holidays, workingDays: [], workingWeekdays: MONDAY_TO_FRIDAY };
  return { ...calendar, holidays: [...holidays, ...daysInLieu(calendar)].sort(byDate) };
}

const byDate = (one: Holiday, other: Holiday) => (one.date < other.date ? -1 : 1);

/** A holiday on a weekly day off is made up on the next working day (Bộ luật Lao động 2019, Điều 111.3). */
function daysInLieu(calendar: Calendar): Holiday[] {
  const made: Holiday[] = [];
  for (const { date, name } of calendar.holidays) {
    if (calendar.workingWeekdays.includes(weekdayOf(date))) continue;
    const sofar = { ...calendar, holidays: [...calendar.holidays, ...made] };
    made.push({ date: addWorkingDays(() => sofar, date, 1), name: `${name} (nghỉ bù)` });
  }
  return made;
}
