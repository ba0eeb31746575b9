import { addDays, type Day, daysIn, isDay, month, monthOf, week, yearOf, years } from './calendar.ts';
import { readUnit, type UnitName } from './names.ts';
import { inMonthOf, inYear, onDay, over, type Reading } from './reading.ts';
import { seasonOf } from './seasons.ts';
import { around, shifted } from './shifting.ts';

/** A date that others count from, with both ends. */
export type Anchor = Reading & { start: Day; end: Day };

const UNITS = 'day|week|weekend|month|quarter|year|decade|century';
const SEASONS = 'spring|summer|autumn|winter';
const DAYTIME = 'night|morning|afternoon|evening';
/** Units of the calendar, as in "that week". */
export const ANY_UNIT = `${UNITS}|${SEASONS}|${DAYTIME}`;

/** The unit of the calendar that holds a day. */
export function holding(day: Day, unit: string): Reading | null {
  const year = yearOf(day);
  switch (unit) {
    case 'week':
      return over(week(day), 'week', 'relative');
    case 'weekend': {
      const saturday = addDays(week(day).start, 5);
      return over({ start: saturday, end: addDays(saturday, 1) }, 'week', 'relative');
    }
    case 'month':
      return inMonthOf(day, 'relative');
    case 'quarter': {
      const first = Math.floor((monthOf(day) - 1) / 3) * 3 + 1;
      const [start, end] = [month(year, first).start, month(year, first + 2).end];
      return over({ start, end }, 'season', 'relative', `${start.slice(0, 7)}/${end.slice(0, 7)}`);
    }
    case 'year':
      return inYear(year, 'relative');
    case 'decade': {
      const first = Math.floor(year / 10);
      return over(years(first * 10, first * 10 + 9), 'decade', 'relative', `${first}X`);
    }
    case 'century': {
      const first = Math.floor(year / 100);
      return over(years(first * 100, first * 100 + 99), 'century', 'relative', `${first}XX`);
    }
    case 'spring':
    case 'summer':
    case 'autumn':
      return seasonOf(unit, year, 'relative');
    case 'winter':
      return seasonOf(unit, monthOf(day) <= 2 ? year - 1 : year, 'relative');
    default:
      return onDay(day, 'relative');
  }
}

/** The unit so many before (negative) or after the one that holds a day: "last month", "next decade". */
export function unitBeside(unit: string, shift: number, day: Day): Reading | null {
  const first = `${day.slice(0, 7)}-01`;
  const read = readUnit(unit);
  const there =
    unit === 'quarter'
      ? shifted(first, 'month', shift * 3)
      : read && shifted(unit === 'month' ? first : day, read.unit, shift);
  return there !== null && isDay(there) ? holding(there, unit) : null;
}

const SEASON = new RegExp(`^(?:${SEASONS})$`);
const isSeason = (unit: string): boolean => SEASON.test(unit);

/** The unit of which the anchor is a part or the whole: "that year" after "In March 2017", not "that month" after "In 2017". */
export function sameUnit(unit: string, anchor: Anchor): Reading | null {
  const reading = holding(anchor.start, unit);
  if (reading === null || reading.start === null || reading.end === null) return null;
  if (isSeason(unit)) return yearOf(anchor.start) === yearOf(anchor.end) ? reading : null;
  if (unit === 'weekend')
    return holding(anchor.end, 'week')?.start === holding(anchor.start, 'week')?.start ? reading : null;
  return reading.start <= anchor.start && anchor.end <= reading.end ? reading : null;
}

/** The unit before or after the anchor's own. */
export function neighbour(unit: string, anchor: Anchor, step: -1 | 1): Reading | null {
  const here = sameUnit(unit, anchor);
  if (here === null || here.start === null || here.end === null) return null;
  if (isSeason(unit)) return unit === 'winter' ? null : seasonOf(unit, yearOf(here.start) + step, 'relative');
  if (unit === 'weekend') return holding(addDays(here.start, step * 7), unit);
  return holding(step < 0 ? addDays(here.start, -1) : addDays(here.end, 1), unit);
}

const FINENESS: readonly string[] = ['day', 'week', 'month', 'season', 'year', 'decade', 'century'];

/** The anchor moved by whole units: October a year earlier is October. A span keeps its length; a month stays a whole month. */
export function moved(anchor: Anchor, unit: UnitName, count: number): Reading | null {
  const grain = anchor.grain === 'span' ? 'month' : anchor.grain;
  if (FINENESS.indexOf(unit) < FINENESS.indexOf(grain) && !(unit === 'month' && grain === 'season')) return null;
  const start = shifted(anchor.start, unit, count);
  const wholeMonths = anchor.start.endsWith('-01') && addDays(anchor.end, 1).endsWith('-01');
  const last = shifted(anchor.end, unit, count);
  if (!isDay(start) || !isDay(last)) return null;
  const end =
    wholeMonths && unit !== 'day' && unit !== 'week'
      ? `${last.slice(0, 8)}${daysIn(yearOf(last), monthOf(last))}`
      : last;
  switch (anchor.grain) {
    case 'day': {
      const reading = around(start, unit);
      if (reading === null || unit === 'day') return reading;
      return { ...reading, readings: [{ start, end: start }] };
    }
    case 'month':
      return inMonthOf(start, 'relative');
    case 'year':
      return start.endsWith('-01-01') && yearOf(start) === yearOf(end)
        ? inYear(yearOf(start), 'relative')
        : over({ start, end }, 'year', 'relative');
    default:
      return over({ start, end }, anchor.grain, 'relative');
  }
}

/** "the year before" after "in the year to March": as long a span, moved; after a finer date the unit beside its own. */
export const movedOrNext = (unit: string, anchor: Anchor, step: -1 | 1): Reading | null => {
  const named = readUnit(unit);
  return neighbour(unit, anchor, step) ?? (named && anchor.grain === 'span' ? moved(anchor, named.unit, step) : null);
};
