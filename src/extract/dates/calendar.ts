import type { Interval } from '../../model/records.ts';

/** A day of the proleptic Gregorian calendar, `2024-10-08`. All arithmetic is done in UTC, so that no time zone enters. */
export type Day = string;

const DAY_MS = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');
/** `Date.UTC` takes years below 100 for those of the last century. */
const timeOf = (day: Day): number =>
  yearOf(day) >= 100 ? Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day)) : Date.parse(`${day}T00:00:00Z`);
/** Stands for what ISO days cannot write, years before 1 and after 9999; it is no date and leads to none. */
const BEYOND: Day = '----------';
const dayAt = (time: number): Day => {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? `${four(year)}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}` : BEYOND;
};

/** Whether a day can be written: a year from 1 to 9999 and a month of it. */
export const isDay = (day: Day): boolean => /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(day);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
/** 1 to 12. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
const dateOf = (day: Day): number => Number(day.slice(8, 10));

const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_IN[month - 1] ?? 31);

/** The day, or null where the calendar has none: 30 February. */
export const dayFrom = (year: number, month: number, date: number): Day | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month)
    ? `${four(year)}-${two(month)}-${two(date)}`
    : null;

export const addDays = (day: Day, days: number): Day => dayAt(timeOf(day) + days * DAY_MS);

export const daysBetween = (from: Day, to: Day): number => Math.round((timeOf(to) - timeOf(from)) / DAY_MS);

/** The same date some months on; the last of the month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + (monthOf(day) - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return `${four(year)}-${two(month)}-${two(Math.min(dateOf(day), daysIn(year, month)))}`;
}

export const addYears = (day: Day, years: number): Day => addMonths(day, years * 12);

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((Math.floor(timeOf(day) / DAY_MS) + 3) % 7) + 7) % 7) + 1;

export const monday = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Both ends known, inclusive. */
export interface Stretch extends Interval {
  start: Day;
  end: Day;
}

export const years = (from: number, to = from): Stretch => ({ start: `${four(from)}-01-01`, end: `${four(to)}-12-31` });

export const month = (year: number, number: number): Stretch => ({
  start: `${four(year)}-${two(number)}-01`,
  end: `${four(year)}-${two(number)}-${two(daysIn(year, number))}`,
});

export const week = (day: Day): Stretch => ({ start: monday(day), end: addDays(monday(day), 6) });

/** The month of a day, `2024-10`. */
export const monthName = (day: Day): string => day.slice(0, 7);

/** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${four(year)}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}`;
}
