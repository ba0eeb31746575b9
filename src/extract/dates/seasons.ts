import { lookAround } from './around.ts';
import { type Day, daysBetween, month, monthOf, yearOf } from './calendar.ts';
import { endsIn } from './endsIn.ts';
import { YEAR } from './names.ts';
import { type DateRule, over, type Reading, type Setting } from './reading.ts';

const SINCE = /(?<=\bsince )/iy;

/** EDTF level 1 numbers seasons 21 to 24; months after the meteorological convention. */
const SEASONS: Readonly<Record<string, { code: number; first: number }>> = {
  spring: { code: 21, first: 3 },
  summer: { code: 22, first: 6 },
  autumn: { code: 23, first: 9 },
  fall: { code: 23, first: 9 },
  winter: { code: 24, first: 12 },
};

/** A winter is named after the year in which it begins, and its other reading after the year in which it ends. */
export function seasonOf(name: string, year: number, resolved: Reading['resolved']): Reading | null {
  const season = SEASONS[name.toLowerCase()];
  if (!season) return null;
  const spanFrom = (first: number) => ({
    start: month(first, season.first).start,
    end: season.first === 12 ? month(first + 1, 2).end : month(first, season.first + 2).end,
  });
  const reading = over(spanFrom(year), 'season', resolved, `${year}-${season.code}`);
  return season.first === 12 ? { ...reading, readings: [spanFrom(year - 1)] } : reading;
}

const withoutReadings = (reading: Reading): Reading => ({ ...reading, readings: undefined });

/** The last season of the name that has begun by a day. */
function lastBegun(name: string, day: Day): Reading | null {
  const year = yearOf(day);
  const here = seasonOf(name, year, 'relative');
  const begun = here?.start && here.start <= day ? here : seasonOf(name, year - 1, 'relative');
  return begun && withoutReadings(begun);
}

const next = (name: string, day: Day): Reading | null => {
  const here = seasonOf(name, yearOf(day), 'relative');
  const ahead = here?.start && here.start > day ? here : seasonOf(name, yearOf(day) + 1, 'relative');
  return ahead && withoutReadings(ahead);
};

/** "last winter", said in a winter, is the one before it; "this winter", said from January to March, the one that began. */
function relativeSeason(match: RegExpExecArray, { published, before, after }: Setting): Reading | null {
  const [, which, name = ''] = match;
  // "this fall in prices"
  if (name.toLowerCase() === 'fall' && /^ (?:in|of|to|from) [a-z\d]/.test(after)) return null;
  const asked = which?.toLowerCase();
  if (asked === 'next' || asked === 'coming') return next(name, published);
  const begun = lastBegun(name, published);
  if (asked === 'last')
    return begun?.start && begun.end && begun.end >= published ? seasonBefore(name, begun.start) : begun;
  const isNow = begun?.end && begun.end >= published;
  const isJustOver = name.toLowerCase() === 'winter' && monthOf(published) <= 3;
  const here = seasonOf(name, yearOf(published), 'relative');
  if (here?.end && here.end < published && lookAround(before, after) === 'future') return next(name, published);
  return isNow || isJustOver ? begun : here && withoutReadings(here);
}

const seasonBefore = (name: string, start: Day): Reading | null => {
  const before = seasonOf(name, yearOf(start) - 1, 'relative');
  return before && withoutReadings(before);
};

/** "in the autumn": the one that the verb looks to, of the nearest two. */
function theSeason(match: RegExpExecArray, { published, before, after }: Setting): Reading | null {
  const name = match[1] ?? '';
  // "in the fall of the old order", "the spring tide", "the winter fuel payment"
  if (
    !/^(?:[.,;:!?)”"’—–]|$| (?:and|but|or|when|after|before|to|as|by|with|that|because|if|for|at|in|on|he|she|it|they|we|there|the|a|an)\b)/.test(
      after,
    )
  )
    return null;
  const toward = lookAround(before, after);
  const [ahead, begun] = [next(name, published), lastBegun(name, published)];
  if (toward === 'future' || !begun?.end || !ahead?.start) return ahead;
  const isNearer = daysBetween(begun.end, published) > daysBetween(published, ahead.start);
  const isSure = (toward === 'past' && !isNearer) || endsIn(before, SINCE);
  return isSure ? begun : { ...begun, readings: [{ start: ahead.start, end: ahead.end }] };
}

/** The winter of 2022-23, which begins in the one year and ends in the other. */
function winterOver(match: RegExpExecArray): Reading | null {
  const { first, second, firstToo, secondToo } = match.groups ?? {};
  const from = Number(first ?? firstToo);
  const to = second ?? secondToo ?? '';
  if (Number(to) % 100 !== (from + 1) % 100) return null;
  const reading = seasonOf('winter', from, 'explicit');
  return reading && withoutReadings(reading);
}

export const SEASONAL: readonly DateRule[] = [
  // in the [[summer of 2023]]; [[winter 2022]]
  {
    name: 'span/season-year',
    needs: ['season', 'year'],
    pattern: new RegExp(`\\b(spring|summer|autumn|fall|winter)(?: of)? (${YEAR})(?![-–/]\\d)`, 'gi'),
    read: (m) => seasonOf(m[1] ?? '', Number(m[2]), 'explicit'),
  },
  // in the [[winter of 2022-23]]; the [[2017-18 winter]]
  {
    name: 'span/winter-years',
    needs: ['season', 'digit'],
    pattern:
      /\b(?:winter(?: of)? (?<first>(?:19|20)\d\d)[-–/](?<second>\d{4}|\d\d?)|(?<firstToo>(?:19|20)\d\d)[-–/](?<secondToo>\d{4}|\d\d) winter)\b/gi,
    read: winterOver,
  },
  // [[last summer]], [[this autumn]]
  {
    name: 'span/season',
    needs: ['season', 'which'],
    pattern: /\b(last|this|next|(?<=\bthe )coming) (spring|summer|autumn|fall|winter)\b/gi,
    read: relativeSeason,
  },
  // came out in [[the autumn]]; has grown since [[the winter]]
  {
    name: 'span/the-season',
    needs: ['season'],
    pattern: /(?<=\b(?:in|since|by|until|till|before|over|during|through) )the (spring|summer|autumn|fall|winter)\b/gi,
    read: theSeason,
  },
];
