import type { Interval } from '../../model/records.ts';
import { type Day, dayFrom, daysBetween, isDay, month, monthName, monthOf, yearOf, years } from './calendar.ts';
import type { Clue } from './clues.ts';

/** How fine the words are: what decides between "event" and "window", and what "early" and "since" may stand before. */
export type Grain = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'span';

/** What an expression says, before it is a record. */
export interface Reading extends Interval {
  edtf: string;
  grain: Grain;
  resolved: 'explicit' | 'relative' | 'named';
  readings?: Interval[];
  /** A span that something is counted over, by its wording alone ("the past year"). */
  window?: boolean;
  /** A year, month or day that was said without the rest, so that a neighbour may complete it ("from March to May 2020"). */
  lacksYear?: boolean;
}

/** What a reader may look at: never more than the article's own date and the words around. */
export interface Setting {
  /** First ten characters of the article's `published`. */
  published: Day;
  /** The beat's language, `en-GB`. */
  language: string;
  /** The sentence before the expression, and after it. */
  before: string;
  after: string;
}

/**
 * A rule: permanent name `family/form`, the clues without which it is not tried, a pattern with the flags `g` or `gi`,
 * and a reader that returns null when unsure.
 */
export interface DateRule {
  name: string;
  needs: readonly Clue[];
  pattern: RegExp;
  read: (match: RegExpExecArray, setting: Setting) => Reading | null;
}

/** An interval as a reading. All its fields are there from the start: readings of one shape are read faster. */
export const over = (
  { start, end }: Interval,
  grain: Grain,
  resolved: Reading['resolved'],
  edtf = `${start}/${end}`,
): Reading => ({
  edtf,
  start,
  end,
  grain,
  resolved,
  readings: undefined,
  window: undefined,
  lacksYear: undefined,
});

/** A part or a neighbour of what was read has no other reading of its own. */
export const withoutMore = (reading: Reading): Reading => over(reading, reading.grain, reading.resolved, reading.edtf);

/** Whether both ends can be written as ISO days, in every reading. */
export const isWritable = ({ start, end, readings }: Reading): boolean =>
  areWritable(start, end) && (readings === undefined || readings.every((one) => areWritable(one.start, one.end)));

const areWritable = (start: Day | null, end: Day | null): boolean =>
  (start === null || isDay(start)) && (end === null || isDay(end));

type Resolved = Reading['resolved'];

export const onDay = (day: Day | null, resolved: Resolved): Reading | null =>
  day === null ? null : over({ start: day, end: day }, 'day', resolved, day);

export const inMonth = (year: number, number: number, resolved: Resolved): Reading => {
  const stretch = month(year, number);
  return over(stretch, 'month', resolved, monthName(stretch.start));
};

export const inMonthOf = (day: Day, resolved: Resolved): Reading => inMonth(yearOf(day), monthOf(day), resolved);

export const inYear = (year: number, resolved: Resolved): Reading => over(years(year), 'year', resolved, String(year));

/** From a day to the article's own date: "the past year". */
export const untilPublished = (from: Day, published: Day): Reading => ({
  ...over({ start: from, end: published }, 'span', 'relative'),
  window: true,
});

const CLOSE = 60;
const FAR = 240;

/**
 * A day of the year without its year. Where one candidate is close and the other far, the close one, since nobody
 * writes "Jan. 14" on 5 January for the year before; else the one that the verb asks for; else the past one, as
 * reports look back. `fits` may refuse a candidate (the day of the week that was printed with it).
 */
export function nearestDay(
  monthNumber: number,
  date: number,
  published: Day,
  toward: 'past' | 'future' | null,
  fits: (day: Day) => boolean = () => true,
): Day | null {
  const days: Day[] = [];
  for (const year of [yearOf(published) - 1, yearOf(published), yearOf(published) + 1]) {
    const day = dayFrom(year, monthNumber, date);
    if (day) days.push(day);
  }
  const fitting = days.some(fits) ? days.filter(fits) : days;
  const past = fitting.findLast((day) => day <= published) ?? null;
  const future = fitting.find((day) => day >= published) ?? null;
  if (past === null || future === null) return past ?? future;
  const [back, ahead] = [daysBetween(past, published), daysBetween(published, future)];
  if (ahead <= CLOSE && back >= FAR) return future;
  if (back <= CLOSE && ahead >= FAR) return past;
  return toward === 'future' ? future : past;
}
