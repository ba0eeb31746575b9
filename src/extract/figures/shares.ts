import { NUMBER_WORDS, readNumber } from './numbers.ts';
import type { Around, Quantity, QuantityRule } from './quantity.ts';

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
  /\b(?:by|than|over|under|nearly|almost|about|around|roughly|approximately|least|most|to|up|down|is|was|makes? up|made up|some|just|only|fell|rose|dropped|lost|between|and|or|from|accounts? for|close to|barely|hardly|scarcely|as much as|as many as) $/i;
const SHARED_AFTER =
  /^ (?:of (?!an? (?:century|hour|mile))|more|less|fewer|higher|lower|larger|smaller|as (?:many|much|likely|big|large))/i;

/** "a third" is a share before "of" or behind a bound; "a third man" is an ordinal, "a quarter" of the year a date. */
function fraction(match: RegExpExecArray, { before, after }: Around): Quantity | null {
  const many = readNumber((match[1] ?? '').replace(/^an?$/i, 'one'));
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

/** Behind "one patient in twelve" a clause goes on or ends; "two goals in ten games" counts goals. */
const GOES_ON =
  /^(?:$|[.,;:)”"’–—]| (?:now|already|still|never|also|has|have|had|is|are|was|were|do|does|did|will|would|could|can|may|who|that|said|says?|thinks?|believes?|[a-z]{3,}ed|[a-z]{3,}s)\b(?! of\b))/;

function oneNounIn(match: RegExpExecArray, { after }: Around): Quantity | null {
  const [, first = '', noun = '', second = ''] = match;
  const [part, whole] = [readNumber(first), readNumber(second)];
  if (part === null || whole === null || part < 1 || part >= whole || !GOES_ON.test(after)) return null;
  if (
    /^(?:of|in|or|out|to|and|more|others?|days?|times?|weeks?|months?|years?|hours?|per|million|billion)$/i.test(noun)
  )
    return null;
  if (TIME_SPAN.test(after)) return null;
  return { value: part / whole, unit: 'share', counted: 'none', noun };
}
const TIME_SPAN =
  /^ (?:days|weeks|months|years|minutes|hours|decades|games|matches|seasons|cities|countries|states|[a-z]+ions|[a-z]+ers|schools|towns)\b/;

function oneIn(match: RegExpExecArray, { after }: Around): Quantity | null {
  const part = readNumber(match[1] ?? '');
  const whole = readNumber(match[3] ?? '');
  if (part === null || whole === null || part < 1 || part >= whole) return null;
  const plain = /^in$/i.test(match[2] ?? '');
  if (plain && part > 1 && whole > 10 && whole !== 100) return null;
  if (plain && /^(?: (?:days|weeks|months|years|minutes|hours|countries|cities|states)\b|-)/.test(after)) return null;
  return { value: part / whole, unit: 'share', counted: 'behind' };
}

export const SHARES: readonly QuantityRule[] = [
  // [[one in five]] of the arrests; [[nine out of 10]] voters
  {
    name: 'share/one-in',
    at: ['number', 'article'],
    pattern: new RegExp(
      `\\b(?<![\\w.,-])(\\d{1,4}|${NUMBER_WORDS}) (in|out of) (?:every )?(\\d{1,3}(?:,\\d{3})*|${NUMBER_WORDS})(?![\\d%]|,\\d| (?:per|million|billion|thousand)\\b)`,
      'iy',
    ),
    read: oneIn,
  },
  // [[one patient in twelve]]; [[four hospitals in five]]
  {
    name: 'share/one-noun-in',
    at: ['number'],
    pattern:
      /\b(?<![\w.,-])(one|two|three|four|five|six|seven|eight|nine|[1-9]) ([a-z]{3,20}) (?:in|out of) (?:every )?(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|100|1000|1,000|\d{1,2})(?![\w%]|[.,]\d|-)/iy,
    read: oneNounIn,
  },
  // more than [[a third]] of investigations; [[three-quarters]] of them
  {
    name: 'share/fraction',
    at: ['number', 'article'],
    clues: ['part'],
    pattern:
      /\b(?<![\w-])(an?|one|two|three|four|five|six|seven|eight|nine)[ -]((?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?)\b(?!-)/iy,
    read: fraction,
  },
  // risen by almost [[half]]; [[half]] of the budget
  { name: 'share/half', at: ['half'], pattern: /(?<![\w-])half\b(?!-)/iy, read: half },
];
