import { DIGITS, NUMBER, NUMBER_WORDS, ORDINAL, readNumber, readOrdinal } from './numbers.ts';
import { type Around, between, isFromTo, type Quantity, type QuantityRule } from './quantity.ts';

const PER_CENT = '(?:%|per ?cent\\b|pc\\b)';
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

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
};

const BOUND_OR_BY =
  /\b(?:by|than|over|under|nearly|almost|about|around|roughly|approximately|least|most|to|up|down|is|was|makes? up|made up|some|just|only|fell|rose|dropped|lost|between|and|or|from|accounts? for|close to) $/i;
const SHARED_AFTER =
  /^ (?:of (?!an? (?:century|hour|mile))|more|less|fewer|higher|lower|larger|smaller|as (?:many|much|likely|big|large))/i;

/** "a third" is a share before "of" or behind a bound; "a third man" is an ordinal, "a quarter" of the year a date. */
function fraction(match: RegExpExecArray, { before, after }: Around): Quantity | null {
  const many = numberOf((match[1] ?? '').replace(/^an?$/i, 'one'));
  const name = (match[2] ?? '').toLowerCase().replace(/s$/, '');
  const parts = PARTS[name];
  if (many === null || parts === undefined || many >= parts) return null;
  const plural = /s$/i.test(match[2] ?? '');
  if (plural !== many > 1) return null;
  if (
    !plural &&
    !SHARED_AFTER.test(after) &&
    !(
      BOUND_OR_BY.test(before) &&
      /^(?:$|[.,;:)”"’–—]| (?:in|since|over|on|to|from|compared|between|during|by|after|last|this|year|and|but|are|were|is|was|have|had|has|said)\b)/.test(
        after,
      )
    )
  )
    return null;
  return { value: many / parts, unit: 'share', counted: 'of' };
}

function half(_: RegExpExecArray, { before, after }: Around): Quantity | null {
  if (
    /\b(?:first|second|other|better|latter|former|early|each|either|top|bottom|and a|a) $/i.test(before) &&
    !/\bby a $/i.test(before)
  )
    return null;
  const whole =
    /^ (?:of (?!an? (?:century|hour|mile))|the (?!way|battle|fun|time)|its |their |his |her |our |all )/i.test(after);
  return whole ||
    (BOUND_OR_BY.test(before) && !/^[- ]?(?:an?|past|way|dozen|hour|time|brother|sister|term)\b|^-/.test(after))
    ? { value: 0.5, unit: 'share', counted: 'of' }
    : null;
}

function oneIn(match: RegExpExecArray, { after }: Around): Quantity | null {
  const part = readNumber(match[1] ?? '');
  const whole = readNumber(match[3] ?? '');
  if (part === null || whole === null || part < 1 || part >= whole) return null;
  const plain = /^in$/i.test(match[2] ?? '');
  if (plain && part > 1 && whole > 10 && whole !== 100) return null;
  if (plain && /^(?: (?:days|weeks|months|years|minutes|hours|countries|cities|states)\b|-)/.test(after)) return null;
  return { value: part / whole, unit: 'share', counted: 'behind' };
}

const TIMES: Readonly<Record<string, number>> = { doubl: 2, trebl: 3, tripl: 3, quadrupl: 4, quintupl: 5 };
const GREW = /\b(?:increas|ris|rose|grow|grew|jump|surg|soar|climb|spik|expan|upsurge|uptick)/i;
const SHRANK = /\b(?:decreas|fall|fell|declin|drop|reduc|cut|shr[iau]nk)/i;

const movement = (words: string): 'rise' | 'fall' | undefined =>
  GREW.test(words) ? 'rise' : SHRANK.test(words) ? 'fall' : undefined;

const withChange = (quantity: Quantity, change: 'rise' | 'fall' | undefined): Quantity =>
  change ? { ...quantity, change } : quantity;

export const SHARES: readonly QuantityRule[] = [
  // up by [[three percentage points]]
  {
    name: 'percent/points',
    pattern: new RegExp(
      `(?<![\\w.,/-])(${PLAIN})(?:(?: to | ?[-–] ?)(${PLAIN}))?[ -](?:percentage|per ?cent|%)[ -]points?\\b`,
      'gi',
    ),
    read: (m, around) => percentage(m, around, 'percentage-points'),
  },
  // now [[13 per cent]] of cases; [[10-15%]]; [[between 10 and 15 per cent]]
  {
    name: 'percent/plain',
    pattern: new RegExp(
      `(?:\\bbetween |(?<![\\w.,/]))(${PLAIN})(?:(?: ?${PER_CENT})?(?: to | ?[-–] ?| and (?<=between [^.;]{1,24}))(${PLAIN}))? ?-?${PER_CENT}(?! points?)`,
      'gi',
    ),
    read: (m, around) => percentage(m, around, 'percent'),
  },
  // fell from [[9%]] to [[4%]]: two figures, where the row above finds no range
  {
    name: 'percent/end',
    pattern: new RegExp(`(?<![\\w.,/])(${PLAIN}) ?-?${PER_CENT}(?! points?)`, 'gi'),
    read: (m, around) => percentage(m, around, 'percent'),
  },
  // fell from [[9]] to 4 per cent: the unit is said once
  {
    name: 'percent/start',
    pattern: new RegExp(`(?<=\\bfrom )(${PLAIN})(?= to (?:${PLAIN}) ?${PER_CENT}(?! points?))`, 'gi'),
    read: (m, around) => (isFromTo(' to ', around.before) ? percentage(m, around, 'percent') : null),
  },
  // [[one in five]] of the arrests; [[nine out of 10]] voters
  {
    name: 'share/one-in',
    pattern: new RegExp(
      `(?<![\\w.,-])(\\d{1,4}|${NUMBER_WORDS}) (in|out of) (?:every )?(\\d{1,3}(?:,\\d{3})*|${NUMBER_WORDS})(?![\\d%]|,\\d| (?:per|million|billion|thousand)\\b)`,
      'gi',
    ),
    read: oneIn,
  },
  // more than [[a third]] of investigations; [[three-quarters]] of them
  {
    name: 'share/fraction',
    pattern:
      /(?<![\w-])(an?|one|two|three|four|five|six|seven|eight|nine)[ -]((?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?)\b(?!-)/gi,
    read: fraction,
  },
  // risen by almost [[half]]; [[half]] of the budget
  { name: 'share/half', pattern: /(?<![\w-])half\b(?!-)/gi, read: half },
  // a [[threefold]] increase; [[10-fold]]
  {
    name: 'multiple/fold',
    pattern: new RegExp(
      `(?<![\\w.,])(${DIGITS}|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)[- ]?fold\\b`,
      'gi',
    ),
    read: (m, { before, after }) => {
      const value = /^hundred$/i.test(m[1] ?? '') ? 100 : readNumber(m[1] ?? '');
      return value === null
        ? null
        : withChange(
            { value, unit: 'multiple', counted: 'none' },
            movement(after.slice(0, 30)) ?? movement(before.slice(-40)),
          );
    },
  },
  // has more than [[doubled]] since; [[tripling]] in a year
  {
    name: 'multiple/verb',
    pattern: /\b(doubl|trebl|tripl|quadrupl|quintupl)(?:ed|ing)\b(?! (?:down|up|back|over|as)\b)/gi,
    read: (m) => {
      const value = TIMES[(m[1] ?? '').toLowerCase()];
      return value === undefined ? null : { value, unit: 'multiple', change: 'rise', counted: 'subject' };
    },
  },
  // the number has [[halved]]
  {
    name: 'multiple/halved',
    pattern: /\bhalv(?:ed|ing)\b/gi,
    read: () => ({ value: 0.5, unit: 'share', change: 'fall', counted: 'subject' }),
  },
  // [[three times]] as many; [[twice]] the rate
  {
    name: 'multiple/times',
    pattern: new RegExp(
      `(?<![\\w.,-])(?:(${NUMBER}) times|twice|double)(?= (?:as (?:many|much|likely|high|large|big|fast|often)|more|higher|greater|larger|bigger|the (?:number|rate|amount|size|level|average|figure|total|cost|price|share|proportion|population)|what|that of|its size|their)\\b)`,
      'gi',
    ),
    read: (m) => {
      const value = m[1] === undefined ? 2 : readNumber(m[1]);
      return value === null || value < 2 ? null : { value, unit: 'multiple', counted: 'compared' };
    },
  },
  // the [[third-largest]] trading partner; the [[second most]] common
  {
    name: 'rank/superlative',
    pattern: new RegExp(
      `(?<![\\w-])(${ORDINAL})[- ](?:best|worst|(?:most|least)(?:[- ][a-z]{3,20})|(?!(?:latest|interest|request|forest|harvest|protest|honest|contest|arrest|conquest|guest|quest|west|test|rest|priest)\\b)[a-z]{3,12}est)\\b`,
      'gi',
    ),
    read: (m) => {
      const value = readOrdinal(m[1] ?? '');
      return value === null ? null : { value, unit: 'rank', counted: 'behind', needsNoun: true };
    },
  },
];
