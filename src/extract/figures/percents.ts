import { DIGITS, NUMBER_WORDS, readNumber } from './numbers.ts';
import { type Around, between, isFromTo, type Quantity, type QuantityRule } from './quantity.ts';

const PER_CENT = '(?:%|per ?cent\\b|pc\\b)';
/** Where a number can begin: few letters pass it, and looking behind costs more. */
const START = '(?:\\b|(?=[-−+]\\d))';
const PLAIN = `(?:[-−+](?=\\d))?(?:${DIGITS}|${NUMBER_WORDS})`;

const numberOf = (written: string): number | null => {
  const value = readNumber(written.replace(/^[-−+]/, ''));
  return value === null ? null : /^[-−]/.test(written) ? -value : value;
};

function percentage(
  match: RegExpExecArray,
  { before }: Around,
  unit: 'percent' | 'percentage-points',
): Quantity | null {
  if (match[2] !== undefined && isFromTo(match[0], before)) return null;
  const first = numberOf(match[1] ?? '');
  if (first === null) return null;
  if (match[2] === undefined) return { value: first, unit, counted: 'of' };
  const second = numberOf(match[2]);
  return second === null ? null : between(first, second, { unit, counted: 'of' });
}
const POINTS: Readonly<Record<string, number>> = {
  half: 0.5,
  quarter: 0.25,
  'three quarters': 0.75,
  third: 1 / 3,
  tenth: 0.1,
  fifth: 0.2,
  single: 1,
  full: 1,
  entire: 1,
};

const POINTS_OF_PERCENT = new RegExp(`\\d ?${PER_CENT}`, 'i');

export const PERCENTS: readonly QuantityRule[] = [
  // up by [[three percentage points]]
  {
    name: 'percent/points',
    at: ['between', 'signed', 'number', 'article'],
    clues: ['point'],
    pattern: new RegExp(
      `${START}(?:between |(?<![\\w.,/-]))(${PLAIN})(?:(?: to | ?[-–] ?| and (?<=between [^;]{1,24}))(${PLAIN}))?[ -](?:percentage|per ?cent|%)[ -]points?\\b`,
      'iy',
    ),
    read: (m, around) => percentage(m, around, 'percentage-points'),
  },
  // by [[half a percentage point]]; a [[half-point]] cut; [[a quarter of a percentage point]]
  {
    name: 'percent/part-of-point',
    at: ['number', 'article', 'part'],
    clues: ['point'],
    pattern:
      /(?<![\w-])(?:(half|a quarter|three[- ]quarters|a third|a tenth|a fifth|a single|a full|an entire)(?: of)?(?: an?)? percentage point|(half|quarter)(?:-| of a )(?:percentage[ -])?point(?=[ .,]))\b/iy,
    read: (m) => {
      const value = POINTS[(m[1] ?? m[2] ?? '').toLowerCase().replace(/^an? /, '').replace('-', ' ')];
      return value === undefined ? null : { value, unit: 'percentage-points', counted: 'none' };
    },
  },
  // yields fell [[8 basis points]]: hundredths of a point
  {
    name: 'percent/basis-points',
    at: ['signed', 'number', 'article'],
    clues: ['point'],
    needs: /basis/,
    pattern: new RegExp(`(?<![\\w.,/-])(${PLAIN})[ -]basis[ -]points?\\b`, 'iy'),
    read: (m, around) => {
      const { value } = percentage(m, around, 'percentage-points') ?? { value: null };
      return value === null ? null : { value: value / 100, unit: 'percentage-points', counted: 'none' };
    },
  },
  // leads by [[3 points]], 44% to 41%; points of an index or a match are none
  {
    name: 'percent/bare-points',
    at: ['signed', 'number', 'article'],
    clues: ['point'],
    pattern: new RegExp(`${START}(?<![\\w.,/-])(a single|${PLAIN}) points?\\b`, 'iy'),
    read: (m, around) => {
      if (!POINTS_OF_PERCENT.test(around.before + around.after)) return null;
      if (
        /^,? or \d/.test(around.after) ||
        /\b(?:index|average|shares|stocks|season|league|table)\b/i.test(around.before)
      )
        return null;
      if (/^a single$/i.test(m[1] ?? '')) return { value: 1, unit: 'percentage-points', counted: 'none' };
      const points = percentage(m, around, 'percentage-points');
      return points?.value && points.value < 100 ? { ...points, counted: 'none' } : null;
    },
  },
  // now [[13 per cent]] of cases; [[10-15%]]; [[between 10 and 15 per cent]]
  {
    name: 'percent/plain',
    at: ['between', 'signed', 'number', 'article'],
    clues: ['percent'],
    pattern: new RegExp(
      `${START}(?:between |(?<![\\w.,/]))(${PLAIN})(?:(?: ?${PER_CENT})?(?: to | ?[-–] ?| and (?<=between [^;]{1,24}))(${PLAIN}))? ?-?${PER_CENT}(?! points?)`,
      'iy',
    ),
    read: (m, around) => percentage(m, around, 'percent'),
  },
  // fell from [[9%]] to [[4%]]: two figures, where the row above finds no range
  {
    name: 'percent/end',
    at: ['signed', 'number', 'article'],
    clues: ['percent'],
    pattern: new RegExp(`${START}(?<![\\w.,/])(${PLAIN}) ?-?${PER_CENT}(?! points?)`, 'iy'),
    read: (m, around) => percentage(m, around, 'percent'),
  },
  // fell from [[9]] to 4 per cent: the unit is said once
  {
    name: 'percent/start',
    at: ['signed', 'number', 'article'],
    clues: ['percent'],
    pattern: new RegExp(`${START}(?<=\\bfrom )(${PLAIN})(?= to (?:${PLAIN}) ?${PER_CENT}(?! points?))`, 'iy'),
    read: (m, around) => (isFromTo(' to ', around.before) ? percentage(m, around, 'percent') : null),
  },
];
