import { grouped } from '../model/inWords.ts';
import type { Bound, Figure } from '../model/records.ts';
import { areEquallyLong, type Days, daysIn } from './calendar.ts';
import { amountOf, unitFamily } from './figureKind.ts';
import { cited, lengthInWords, rounded } from './inWords.ts';
import type { Pair, Side } from './pair.ts';
import { otherReadings, type Period } from './period.ts';

const DAYS_A_YEAR = 365.2425;
/** Under this many days a rate per year would be mostly extrapolation. */
const SHORTEST_FOR_A_YEAR = 330;

/** Sums that are ours and not the article's, for a pair that may be set side by side. Shown under a label that says so. */
export const ownArithmetic = ({ earlier, later }: Pair): string[] => [
  ...ratesPerYear(earlier, later),
  ...[earlier, later].flatMap(({ figure }) => shareInNumbers(figure) ?? []),
];

/** Rates for two totals whose windows differ in length; none where a start is shared, because the totals do that themselves. */
function ratesPerYear(earlier: Side, later: Side): string[] {
  const [a, b] = [earlier.period, later.period];
  if (!a || !b || a.start === b.start || daysIn(a) === daysIn(b)) return [];
  if (![a, b].every((period) => daysIn(period) >= SHORTEST_FOR_A_YEAR)) return [];
  // A rate would choose between times of different length that the words allow alike.
  if ([a, b].some((period) => otherReadings(period).some((other) => !areEquallyLong(other, period)))) return [];
  const rates = [ratePerYear(earlier.figure, a), ratePerYear(later.figure, b)];
  return rates.every((rate) => rate !== null) ? rates.filter((rate) => rate !== null) : [];
}

const LEADS: Record<Bound, string> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
  nearly: 'nearly ',
  between: '',
};

function ratePerYear(figure: Figure, period: Period): string | null {
  if (figure.unit !== 'count' || figure.per !== undefined || figure.change !== undefined || figure.value === null)
    return null;
  const slow = perYear(figure.value, period);
  const lead = LEADS[figure.bound];
  const said = `${cited(figure.evidence.exact)} over ${lengthInWords(period)}`;
  if (period.latestStart === null) return `${said} is ${lead || 'about '}${slow} a year.`;
  const shortest = { start: period.latestStart, end: period.end };
  const fast = perYear(figure.value, shortest);
  return `${cited(figure.evidence.exact)} over ${lengthInWords(shortest)} to ${lengthInWords(period)} is ${lead}between ${slow} and ${fast} a year.`;
}

const perYear = (value: number, days: Days): string => grouped(rounded(value / yearsIn(days)));

/** A window from a day to the same day of another year is whole years, whether or not its last day is counted. */
function yearsIn(days: Days): number {
  const years = daysIn(days) / DAYS_A_YEAR;
  return Math.abs(years - Math.round(years)) * DAYS_A_YEAR < 2 ? Math.round(years) : years;
}

/** A share of a stated whole as a number: "one in five of 232 is about 46"; null where there is no whole. */
export function shareInNumbers(figure: Figure): string | null {
  const share = amountOf(figure);
  const whole = figure.of?.value;
  if (unitFamily(figure.unit) !== 'share' || figure.change !== undefined || share === null || !whole) return null;
  return `${cited(figure.evidence.exact)} of ${grouped(whole)} is ${LEADS[figure.bound] || 'about '}${grouped(Math.round(share * whole))}.`;
}
