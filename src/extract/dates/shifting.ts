import { addDays, addMonths, addYears, type Day, week, yearOf } from './calendar.ts';
import type { UnitName } from './names.ts';
import { inMonthOf, inYear, onDay, over, type Reading } from './reading.ts';

/** So many units before (negative) or after a day. */
export function shifted(day: Day, unit: UnitName, count: number): Day {
  switch (unit) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return addDays(day, count * 7);
    case 'month':
      return addMonths(day, count);
    case 'year':
      return addYears(day, count);
    case 'decade':
      return addYears(day, count * 10);
    case 'century':
      return addYears(day, count * 100);
  }
}

const FARTHEST_YEARS = 1000;

/** Whether so many units can be meant by a report, and stay inside the calendar's reach. */
export const isNear = (unit: UnitName, count: number): boolean =>
  count <= (unit === 'century' ? 10 : unit === 'decade' ? 100 : FARTHEST_YEARS * (unit === 'year' ? 1 : 12));

/** The time around a day that somebody means who counts in such units: nobody means the very day by "three weeks ago". */
export function around(day: Day, unit: UnitName): Reading | null {
  if (unit === 'day') return onDay(day, 'relative');
  if (unit === 'week') return { ...over(week(day), 'week', 'relative'), edtf: `${week(day).start}~/${week(day).end}~` };
  const reading = unit === 'month' ? inMonthOf(day, 'relative') : inYear(yearOf(day), 'relative');
  return { ...reading, edtf: `${reading.edtf}~` };
}
