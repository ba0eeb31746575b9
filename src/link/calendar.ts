import type { Interval } from '../model/records.ts';

/** Days are counted from 1970-01-01, in UTC; ISO days go in and come out. */
const MILLISECONDS_A_DAY = 86_400_000;

export const dayNumber = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MILLISECONDS_A_DAY;

export const isoDay = (day: number): string => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** A stretch of days with both ends known, inclusive. */
export interface Days {
  start: string;
  end: string;
}

export const isBounded = (interval: Interval): interval is Days => interval.start !== null && interval.end !== null;

/** How many days a stretch has, its first and last included. */
export const daysIn = ({ start, end }: Days): number => dayNumber(end) - dayNumber(start) + 1;

/** The days that two stretches share, or null. */
export function sharedDays(a: Days, b: Days): Days | null {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start <= end ? { start, end } : null;
}

/** Days between the end of the earlier and the start of the later; negative where they overlap. */
export const daysBetween = (earlier: Days, later: Days): number => dayNumber(later.start) - dayNumber(earlier.end) - 1;

/**
 * Whole months of a stretch, rounded to the nearest: half a month and more counts as one. "The past year" is printed
 * with the same day at both ends, so one day more than a whole number of months changes nothing.
 */
export function monthsIn({ start, end }: Days): number {
  const after = isoDay(dayNumber(end) + 1);
  const whole =
    (Number(after.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
    (Number(after.slice(5, 7)) - Number(start.slice(5, 7)));
  return Math.max(0, whole + Math.round((Number(after.slice(8, 10)) - Number(start.slice(8, 10))) / 30.5));
}

const LIKE = 0.03;

/** True where two stretches are equally long for a reader: the same months, or less than 3 per cent apart. */
export function areEquallyLong(a: Days, b: Days): boolean {
  const [x, y] = [daysIn(a), daysIn(b)];
  const months = monthsIn(a);
  if (months >= 1 && months === monthsIn(b) && Math.abs(x - y) <= 3) return true;
  return Math.abs(x - y) <= LIKE * Math.max(x, y);
}

/** The part of an EDTF level 1 expression before the slash, without its qualifiers. */
export const edtfStart = (edtf: string): string => (edtf.split('/')[0] ?? '').replace(/[~?%]/g, '');

const isYear = (part: string): boolean => /^\d{4}$/.test(part);

/**
 * The last day on which an open stretch can begin: "since 2022" begins somewhere in 2022, so until 2022-12-31.
 * A month ("since March 2017") is taken as said; so is a year that is an event of its own ("2014") or that has a stated
 * end ("between 2017 and 2021", which includes both). Null where the start is certain.
 */
export function uncertainStart(edtf: string, end: string | null): string | null {
  const start = edtfStart(edtf);
  if (!edtf.includes('/') || !isYear(start)) return null;
  const stated = edtf.split('/')[1] ?? '';
  if (isYear(stated) || /^\d{4}-\d{2}$/.test(stated)) return null;
  const last = `${start}-12-31`;
  return end !== null && end < last ? end : last;
}
