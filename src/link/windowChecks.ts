import { counted, dayInWords } from '../model/inWords.ts';
import { areEquallyLong, type Days, dayNumber, daysBetween, isoDay, sharedDays } from './calendar.ts';
import { rangeOf } from './figureKind.ts';
import { cited, lengthInWords } from './inWords.ts';
import type { Pair, Passed, Side } from './pair.ts';
import type { Period } from './period.ts';
import { daysInWords, otherReadings, periodInWords } from './period.ts';

/**
 * Start, length and overlap of the two windows. Two running totals with one start compare; windows that follow one
 * another compare where they are equally long; windows that overlap and start at different times count a part of the
 * same twice and leave a part out, so their numbers say nothing about one another (where they are equally long, like
 * two rolling years, only care is asked for).
 */
export function checkWindows(pair: Pair): Passed[] {
  const { earlier, later } = pair;
  const [a, b] = [earlier.period, later.period];
  if (!a || !b) return [missingWindow(earlier, later)];
  const what = earlier.figure.unit === 'count' ? 'counts' : 'windows';
  const start = checkStart(a, b, what);
  return [start, ...checkReadings(a, b), checkLength(a, b), ...checkFall(pair, a, b), ...checkOverlap(a, b)];
}

function missingWindow(earlier: Side, later: Side): Passed {
  const known = earlier.period ?? later.period;
  const which = earlier.period ? 'later' : 'earlier';
  const sentence = known
    ? `The ${which} number gives no window; ${whatIsCovered(known)}.`
    : 'Neither number gives the time that it covers.';
  return { check: 'start', verdict: 'with-care', sentence, brief: known ? 'one gives no window' : 'no window given' };
}

/** Words that can be read in two ways are never told as one of them. */
function whatIsCovered(period: Period): string {
  const others = otherReadings(period);
  if (others.length === 0) return `the other covers ${periodInWords(period)}`;
  const days = [daysInWords(period), ...others.map(daysInWords)].join(', or ');
  return `the window of the other, ${cited(period.words ?? period.startWords)}, can mean ${days}`;
}

const startsTogether = (a: Period, b: Period): boolean => a.start === b.start;

function checkStart(a: Period, b: Period, what: string): Passed {
  const check = 'start' as const;
  if (startsTogether(a, b) && a.latestStart === b.latestStart) {
    return { check, verdict: 'comparable', sentence: `Both ${what} start ${inOrOn(a)}.`, brief: 'same start' };
  }
  const overlap = sharedDays(a, b) !== null;
  const mild = startsTogether(a, b) || areEquallyLong(a, b);
  const verdict = !overlap ? 'comparable' : mild ? 'with-care' : 'not-comparable';
  const sameYear = a.start.slice(0, 4) === b.start.slice(0, 4);
  const apart = startsTogether(a, b)
    ? 'perhaps at different times'
    : sameYear
      ? 'at different times'
      : 'in different years';
  const open = [a, b].find((period) => period.latestStart !== null);
  const note = open ? `; where in ${open.startWords} the ${open === a ? 'earlier' : 'later'} begins is not said` : '';
  const sentence = `The ${what} start ${apart}: ${startsInWords(a, b).join(' and ')}${note}.`;
  return { check, verdict, sentence, brief: overlap ? `the ${what} start ${apart}` : '' };
}

/** Both starts equally precise: a year is not set beside a day where years alone, or days, tell the two apart. */
function startsInWords(a: Period, b: Period): [string, string] {
  const [x, y] = [precisionOf(a), precisionOf(b)];
  if (x === y) return [a.startWords, b.startWords];
  if (a.start.slice(0, 4) !== b.start.slice(0, 4) && Math.min(x, y) === YEAR)
    return [a.start.slice(0, YEAR), b.start.slice(0, YEAR)];
  if ([a, b].some((period) => period.latestStart !== null)) return [a.startWords, b.startWords];
  return [dayInWords(a.start), dayInWords(b.start)];
}

/** How many letters of an ISO day the words give: its year, its month, or all. */
const precisionOf = ({ startWords }: Period): number =>
  /^\d{4}$/.test(startWords) ? YEAR : /^\d/.test(startWords) ? 10 : 7;

const YEAR = 4;

const inOrOn = (period: Period): string =>
  /^\d{1,2} /.test(period.startWords) ? `on ${period.startWords}` : `in ${period.startWords}`;

/** A window that can be read in two ways asks for care, whatever the readings are. */
function checkReadings(a: Period, b: Period): Passed[] {
  return [a, b].flatMap((period) => {
    const [other] = otherReadings(period);
    if (!other) return [];
    const sentence = `${cited(period.words ?? period.startWords)} can mean ${daysInWords(period)} or ${daysInWords(other)}.`;
    return [
      { check: 'start' as const, verdict: 'with-care' as const, sentence, brief: 'a window can be read in two ways' },
    ];
  });
}

function checkLength(a: Period, b: Period): Passed {
  const check = 'length' as const;
  if (areEquallyLong(a, b) && a.latestStart === null && b.latestStart === null) {
    return { check, verdict: 'comparable', sentence: `Both windows cover ${lengthInWords(b)}.`, brief: 'same length' };
  }
  if (startsTogether(a, b)) {
    const [shorter, longer, which] = a.end <= b.end ? [a, b, 'later'] : [b, a, 'earlier'];
    const more = lengthInWords({ start: isoDay(dayNumber(shorter.end) + 1), end: longer.end });
    const sentence =
      a.end === b.end ? `Both windows cover ${lengthInWords(b)}.` : `The ${which} count runs on for ${more} more.`;
    return { check, verdict: 'comparable', sentence, brief: 'a running count' };
  }
  const sentence = `The windows differ in length: the earlier covers ${lengthWithDoubt(a)}, the later ${lengthWithDoubt(b)}.`;
  return { check, verdict: 'with-care', sentence, brief: 'different lengths' };
}

/** What was counted once does not go away: a total that runs on and is lower was counted or corrected otherwise. */
function checkFall({ earlier: { figure }, later }: Pair, a: Period, b: Period): Passed[] {
  const [before, after] = [rangeOf(figure), rangeOf(later.figure)];
  const isTotal = figure.unit === 'count' && figure.per === undefined && figure.change === undefined;
  if (!startsTogether(a, b) || b.end <= a.end || !isTotal || !before || !after || after.high >= before.low) return [];
  const sentence = `The later count is lower, though it runs on: ${cited(figure.evidence.exact)}, then ${cited(later.figure.evidence.exact)}.`;
  return [{ check: 'length', verdict: 'with-care', sentence, brief: 'a count that runs on and is lower' }];
}

/** "one year and nine months to two years and nine months" where the start is open. */
function lengthWithDoubt(period: Period): string {
  const longest = lengthInWords(period);
  if (period.latestStart === null) return longest;
  return `${lengthInWords({ start: period.latestStart, end: period.end })} to ${longest}`;
}

function checkOverlap(a: Period, b: Period): Passed[] {
  if (startsTogether(a, b)) return [];
  const check = 'overlap' as const;
  const shared = sharedDays(a, b);
  if (shared) {
    const verdict = areEquallyLong(a, b) ? 'with-care' : 'not-comparable';
    const sentence = `The windows overlap by ${lengthInWords(shared)}, ${daysInWords(shared)}: what was counted in that time can be in both numbers.`;
    return [{ check, verdict, sentence, brief: 'the windows overlap' }];
  }
  if (a.start > b.start) {
    const sentence = `The number that was said later covers the earlier time: ${periodInWords(b)}, against ${periodInWords(a)}.`;
    return [{ check, verdict: 'with-care', sentence, brief: 'the later number covers an earlier time' }];
  }
  const gap = daysBetween(a, b);
  const between = gap === 0 ? '' : `, with ${gap < 31 ? counted(gap, 'day') : lengthInWords(gapOf(a, b))} between them`;
  return [
    {
      check,
      verdict: 'comparable',
      sentence: `The windows follow one another${between}.`,
      brief: 'the windows follow one another',
    },
  ];
}

const gapOf = (a: Days, b: Days): Days => ({
  start: isoDay(dayNumber(a.end) + 1),
  end: isoDay(dayNumber(b.start) - 1),
});
