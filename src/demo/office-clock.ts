import { addDays, type CivilDate, legalDate } from '../kernel/clock.ts';

/** Office hours in minutes after midnight, Hà Nội: 7:30-11:30 and 13:30-17:00. */
const HOURS: readonly (readonly [from: number, to: number])[] = [
  [450, 690],
  [810, 1020],
];
const MINUTE_MS = 60_000;
const MINUTES_A_DAY = HOURS.reduce((sum, [from, to]) => sum + to - from, 0);

function instantOf(day: CivilDate, minutes: number): number {
  return Date.parse(`${day}T00:00:00+07:00`) + minutes * MINUTE_MS;
}

/** The minute of a day's work, as minutes after midnight. */
function clockTime(worked: number): number {
  let left = worked;
  for (const [from, to] of HOURS) {
    if (left < to - from) return from + left;
    left -= to - from;
  }
  return HOURS.at(-1)![1];
}

export interface OfficeTime {
  /** The present, which is never passed. */
  readonly now: Date;
  readonly isWorkingDay: (day: CivilDate) => boolean;
  /** How many working days of the past are lived through. */
  readonly days: number;
  readonly steps: number;
}

/** Goes through the working hours of the last weeks, one step after the other, up to the present. */
export class OfficeClock {
  readonly #days: readonly CivilDate[];
  readonly #now: number;
  readonly #stride: number;
  #worked = 0;
  #last = 0;

  constructor({ now, isWorkingDay, days, steps }: OfficeTime) {
    this.#now = now.getTime();
    this.#days = lastWorkingDays(legalDate(now), isWorkingDay, days);
    this.#stride = (this.#days.length * MINUTES_A_DAY) / steps;
  }

  /** Before anything happened. */
  get beginning(): Date {
    return new Date(Math.min(instantOf(this.#days[0]!, HOURS[0]![0]), this.#now));
  }

  /** The next moment at which somebody does something. Each is later than the one before. */
  next(): Date {
    this.#worked += this.#stride;
    const day = this.#days[Math.floor(this.#worked / MINUTES_A_DAY)];
    const planned = day ? instantOf(day, clockTime(this.#worked % MINUTES_A_DAY)) : this.#now;
    this.#last = Math.max(Math.min(Math.round(planned), this.#now), this.#last);
    return new Date(this.#last);
  }
}

/** This year's only: the registers begin with it. */
function lastWorkingDays(
  today: CivilDate,
  isWorkingDay: (day: CivilDate) => boolean,
  count: number,
): readonly CivilDate[] {
  const days: CivilDate[] = [];
  const year = today.slice(0, 4);
  for (let day = today; days.length < count && day.startsWith(year); day = addDays(day, -1)) {
    if (isWorkingDay(day)) days.unshift(day);
  }
  return days.length > 0 ? days : [today];
}
