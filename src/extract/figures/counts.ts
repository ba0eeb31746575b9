import type { Unit } from '../../model/records.ts';
import { DIGITS, NUMBER, readNumber } from './numbers.ts';
import { type Around, between, type Quantity, type QuantityRule } from './quantity.ts';

const BARE_START = '\\b(?<![\\w£$€¥₹#/+][.,:]?|[\\w/]-|\\d ?[–-] ?)';
/** Before "per cent" stands no count, whatever the rows of shares made of it. */
const BARE_END = "(?![\\w%°]|[.,:/]\\d|[’']\\d|-[A-Za-z\\d]| ?(?:%|per ?cent\\b|pc\\b|percentage\\b))";

const TIME_UNITS: Readonly<Record<string, Unit>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
};

/** "20 years of effort", "a 20 to 30-year holiday": a length of time, unless it is placed ("20 years ago") or an age. */
function duration(match: RegExpExecArray, { before, after }: Around): Quantity | null {
  const [, first, second, joint, name] = match;
  if (/^[A-Z][a-z]/.test(name ?? '')) return null; // the title of a programme
  const unit = TIME_UNITS[(name ?? '').toLowerCase().replace(/s$/, '')];
  const low = readNumber(first ?? '');
  if (unit === undefined || low === null || low <= 0) return null;
  if (
    /^(?:[- ]olds?\b| (?:of age|older|younger|ago|earlier|later|before|after|beforehand|from now|a (?:day|week|month|year)|hence|on\b)|[’']s? time\b)/.test(
      after,
    )
  )
    return null;
  if (/\b(?:aged?|day|week|year|month|last|past|next|previous|preceding|following) $/i.test(before.slice(-CLOSE)))
    return null;
  if (low === 1 && second === undefined && !/^1$/.test(first ?? '')) return null;
  const counted = joint === '-' && !/s$/.test(name ?? '') ? 'behind' : 'of';
  if (second === undefined) return { value: low, unit, counted };
  const high = readNumber(second);
  return high === null ? null : between(low, high, { unit, counted });
}

/** Plurals of scales are read as two or more of them, which is what a plural says: "dozens" is 24 at least. */
const PLURALS: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2e3,
  millions: 2e6,
  billions: 2e9,
};

function plural(match: RegExpExecArray): Quantity | null {
  const tens = match[1] ? (/^tens/i.test(match[1]) ? 10 : 100) : 1;
  const value = PLURALS[(match[2] ?? '').toLowerCase()];
  return value === undefined
    ? null
    : { value: value * tens, bound: 'at-least', unit: 'count', counted: 'of', needsNoun: true };
}

const SIMILAR =
  /(?:[’']s|\b(?:the|these|those|both|all|any|each|every|other|another|no|this|that|which|his|her|their|its|my|our)) $/i;
const MOVED_TO =
  /\b(?:to|at|by|of|reached|reaching|total(?:led|ling|ed|ing)?|than|hit|killed|wounded|injured|killing|wounding|injuring|least|about|around|some|nearly|almost|over|from) $/i;

/** Longer than any of the words right before a number, so that nothing farther back is walked through. */
const CLOSE = 24;

/** "three times" and "ten days before" are no counts of times and days. */
const NO_COUNT_OF =
  /^[ -](?:times|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|seconds?|fortnights?)\b/i;

/** "three of them", "a dozen or so were duds": the words before say what. */
const OF_THOSE = /^ of (?:them|those|these|whom)\b/i;
const SUBJECT = /^(?: or so| or more)? (?:were|was|are|have|had|will)\b/i;

/** A number in words is a figure where it counts something: not in "the two", "one of them", "at one", "all four". */
function inWords(value: number, { before, after }: Around): Quantity | null {
  const close = before.slice(-CLOSE);
  if (value < 20 && SIMILAR.test(close)) return null;
  if (/^ of (?:the|them|these|those|his|her|its|their|our|us|which|whom)\b/.test(after) && value === 1) return null;
  if (value === 0) return null;
  return {
    value,
    unit: 'count',
    counted: 'behind',
    needsNoun: !OF_THOSE.test(after) && (value < 10 || !(MOVED_TO.test(close) || SUBJECT.test(after))),
  };
}

const ONE = /\b(?:only|just|at least|more than) $/i;
const ONE_DIED =
  /^ (?:[a-z]+ )?(?:person|man|woman|child|boy|girl|soldier|officer|civilian|student|passenger|worker|protester|police officer) (?:was|is|has|had|died|remains?)\b/;

function bare(match: RegExpExecArray, around: Around): Quantity | null {
  const written = match[1] ?? '';
  const value = readNumber(written);
  if (value === null || NO_COUNT_OF.test(around.after)) return null;
  if (value === 1)
    return ONE.test(around.before.slice(-CLOSE)) || ONE_DIED.test(around.after)
      ? { value, unit: 'count', counted: 'behind', needsNoun: true }
      : null;
  if (/^\d/.test(written)) return { value, unit: 'count', counted: 'behind' };
  return inWords(value, around);
}

/** "from 20 to 30" is a range, unless something rose or fell from the one to the other. */
const MOVES =
  /\b(?:rose|risen|rising|rise|fell|fallen|falling|fall|grew|grown|growing|up|down|increas\w{1,4}|decreas\w{1,4}|dropp?\w{0,4}|jump\w{0,3}|climb\w{0,3}|reduc\w{1,4}|went|cut|moved|changed|shrank|declin\w{1,4}|soar\w{0,3}|surg\w{1,3}|swell\w{0,3}|swollen|widen\w{0,3}|narrow\w{0,3}|doubl\w{1,3}|trebl\w{1,3}|tripl\w{1,3}|plung\w{1,3}|slid|slipp\w{1,3})(?: [^.;]{0,30})? from $/i;

function range(match: RegExpExecArray, { before }: Around): Quantity | null {
  const [whole, first = '', second = ''] = match;
  if (/^between/i.test(whole) !== / and /.test(whole)) return null;
  if (/\bfrom $/i.test(before) && MOVES.test(before)) return null;
  const high = readNumber(second);
  const scale = /[a-z]+$/i.exec(second)?.[0];
  const low = readNumber(scale && /^\d[\d,.]*$/.test(first) && /\d/.test(second) ? `${first} ${scale}` : first);
  return low === null || high === null
    ? null
    : between(low, high, { unit: 'count', counted: 'behind', needsNoun: low < 1000 || (low < 2100 && high < 2100) });
}

export const COUNTS: readonly QuantityRule[] = [
  // [[20 years]] of effort; the [[20 to 30-year]] holiday; [[two and a half hours]]
  {
    name: 'duration/plain',
    at: ['number', 'article'],
    clues: ['time'],
    pattern: new RegExp(
      `${BARE_START}(${NUMBER})(?:(?: to | or | ?[-–] ?)(${NUMBER}))?([- ])(minute|hour|day|week|month|year|decade)(?:s\\b|\\b)`,
      'iy',
    ),
    read: (m, around) => duration(m, around),
  },
  // [[dozens]] of homes; [[tens of thousands]] of people
  {
    name: 'count/plural-scale',
    at: ['scale', 'number'],
    clues: ['scale'],
    needs: /s (?:of|more)\b/,
    pattern:
      /(?<![\w-])(?:(tens|hundreds) of )?(dozens|scores|hundreds|thousands|millions|billions)(?= (?:of|more)\b)/iy,
    read: plural,
  },
  // [[between 20 and 30]] people; [[20-30]] cases; [[five or six]] plots
  {
    name: 'count/range',
    at: ['between', 'number', 'article'],
    pattern: new RegExp(
      `${BARE_START}(?:between )?(${NUMBER})(?: to | or | ?[-–] ?| and )(${NUMBER})${BARE_END}`,
      'iy',
    ),
    read: range,
  },
  // [[43]] plots; [[twenty]] plots; [[1.5 million]] people
  {
    name: 'count/number',
    at: ['number', 'article'],
    pattern: new RegExp(`${BARE_START}(${NUMBER})${BARE_END}`, 'iy'),
    read: bare,
  },
  // [[5m]] people: the letter alone would be metres
  {
    name: 'count/million-letter',
    at: ['number'],
    clues: ['glued'],
    pattern: new RegExp(
      `${BARE_START}((?:${DIGITS})m)(?= (?:people|users|households|homes|jobs|voters|customers|doses|tonnes|barrels|children|women|men|patients|workers|families)\\b)`,
      'y',
    ),
    read: (m) => {
      const value = readNumber(m[1] ?? '');
      return value === null ? null : { value, unit: 'count', counted: 'behind' };
    },
  },
];
