import { addDays, addMonths, addYears, type Day, month, monthOf, week, yearOf } from './calendar.ts';
import { COUNT, readCount, readUnit, UNIT, type UnitName } from './names.ts';
import { type DateRule, inMonth, inYear, onDay, over, type Reading, type Setting, untilPublished } from './reading.ts';
import { findToward } from './toward.ts';

/** So many units before (negative) or after a day. */
function shifted(day: Day, unit: UnitName, count: number): Day {
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
const isNear = (unit: UnitName, count: number): boolean =>
  count <= (unit === 'century' ? 10 : unit === 'decade' ? 100 : FARTHEST_YEARS * (unit === 'year' ? 1 : 12));

const counted = (match: RegExpExecArray): { count: number; longest: number; unit: UnitName } | null => {
  const { count, other, unit } = match.groups ?? {};
  const read = readUnit(unit ?? '');
  const first = count ? readCount(count) : 1;
  const second = other ? readCount(other) : first;
  if (read === null || first === null || second === null || first < 1 || second < first) return null;
  return isNear(read.unit, second * read.times)
    ? { count: first * read.times, longest: second * read.times, unit: read.unit }
    : null;
};

function backTo(match: RegExpExecArray, { published, after }: Setting): Reading | null {
  const span = counted(match);
  if (span === null || (/^ of (?!conflict|war|fighting|unrest)[a-z]/.test(after) && !match.groups?.count)) return null;
  const reading = untilPublished(shifted(published, span.unit, -span.longest), published);
  return span.longest === span.count
    ? reading
    : { ...reading, readings: [{ start: shifted(published, span.unit, -span.count), end: published }] };
}

function onTo(match: RegExpExecArray, { published }: Setting): Reading | null {
  const span = counted(match);
  if (span === null) return null;
  const reading: Reading = {
    ...over({ start: published, end: shifted(published, span.unit, span.longest) }, 'span', 'relative'),
    window: true,
  };
  return span.longest === span.count
    ? reading
    : { ...reading, readings: [{ start: published, end: shifted(published, span.unit, span.count) }] };
}

/** "three weeks ago": as fine as the unit that it is counted in, since nobody means the very day. */
function ago(match: RegExpExecArray, { published }: Setting): Reading | null {
  const span = counted(match);
  if (span === null) return null;
  const bound = match.groups?.bound?.toLowerCase() ?? '';
  const day = shifted(published, span.unit, -span.longest);
  if (/less|under|fewer|last/.test(bound)) return untilPublished(day, published);
  const at = around(day, span.unit);
  if (/more|over/.test(bound))
    return { ...at, edtf: `../${at.edtf.replace('~', '').split('/').at(-1) ?? ''}`, start: null };
  return span.longest === span.count
    ? at
    : { ...at, readings: [intervalOf(around(shifted(published, span.unit, -span.count), span.unit))] };
}

const intervalOf = ({ start, end }: Reading) => ({ start, end });

function around(day: Day, unit: UnitName): Reading {
  if (unit === 'day') return { edtf: day, start: day, end: day, grain: 'day', resolved: 'relative' };
  if (unit === 'week') return { ...over(week(day), 'week', 'relative'), edtf: `${week(day).start}~/${week(day).end}~` };
  const reading = unit === 'month' ? inMonth(yearOf(day), monthOf(day), 'relative') : inYear(yearOf(day), 'relative');
  return { ...reading, edtf: `${reading.edtf}~` };
}

/** "in five years' time": the same day that many years on, said roughly. */
function ahead(match: RegExpExecArray, { published }: Setting): Reading | null {
  const span = counted(match);
  if (span === null) return null;
  const reading = onDay(shifted(published, span.unit, span.longest), 'relative');
  return reading && (span.unit === 'day' ? reading : { ...reading, edtf: `${reading.edtf}~` });
}

const COUNTED = `(?<count>${COUNT})(?:(?: or | to |-|–)(?<other>${COUNT}))? (?<unit>${UNIT})\\b`;
const HOW = '(?:the |these )?';

function yearTo(match: RegExpExecArray, { published }: Setting): Reading | null {
  const number = match.groups?.month
    ? ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
        match.groups.month.slice(0, 3).toLowerCase(),
      ) + 1
    : 0;
  const count = match.groups?.count ? readCount(match.groups.count) : 12;
  if (number === 0 || count === null || count < 1 || count > 120) return null;
  const said = match.groups?.year
    ? Number(match.groups.year)
    : number <= monthOf(published)
      ? yearOf(published)
      : yearOf(published) - 1;
  const last = month(said, number);
  const first = addMonths(last.start, 1 - count);
  return {
    ...over({ start: first, end: last.end }, 'span', match.groups?.year ? 'explicit' : 'relative'),
    edtf: `${first.slice(0, 7)}/${last.start.slice(0, 7)}`,
    window: true,
  };
}

export const ROLLING: readonly DateRule[] = [
  // over [[the last four or five years]]; [[the past 18 months]]
  {
    name: 'rolling/past-count',
    pattern: new RegExp(`\\b${HOW}(?:last|past) ${COUNTED}`, 'gi'),
    read: backTo,
  },
  // in [[the past year]]; over [[the last month]]
  {
    name: 'rolling/past-unit',
    pattern: /\bthe (?:last|past) (?<unit>day|week|fortnight|month|year|decade|century)\b/gi,
    read: backTo,
  },
  // in [[the next five years]]; over [[the coming year]]
  {
    name: 'rolling/next-count',
    pattern: new RegExp(`\\b${HOW}(?:next|coming) ${COUNTED}`, 'gi'),
    read: onTo,
  },
  // in [[the coming year]]
  {
    name: 'rolling/next-unit',
    pattern: /\bthe (?:next|coming) (?<unit>day|week|fortnight|month|year|decade)\b/gi,
    read: onTo,
  },
  // [[three weeks ago]], [[a decade ago]], [[more than 20 years ago]]
  {
    name: 'rolling/ago',
    pattern: new RegExp(
      `\\b(?:(?<bound>more than|over|less than|under|fewer than|just over|just under|about|around|nearly|almost|some|roughly|only|just) )?${COUNTED} ago\\b`,
      'gi',
    ),
    read: ago,
  },
  // in [[five years’ time]]
  { name: 'rolling/time-ahead', pattern: new RegExp(`\\b(?:in )${COUNTED}[’']? time\\b`, 'gi'), read: ahead },
  // [[two weeks from now]]
  { name: 'rolling/from-now', pattern: new RegExp(`\\b${COUNTED} from (?:now|today)\\b`, 'gi'), read: ahead },
  // will vote [[in two weeks]]
  {
    name: 'rolling/in-count',
    pattern: new RegExp(`\\bin ${COUNTED}(?=[.,;:!?”"]|$)`, 'gi'),
    read: (m, setting) =>
      /\b(?:will|due|set|scheduled|expected|plans?|going)\b/i.test(setting.before) &&
      findToward(setting.before, '') === 'future'
        ? ahead(m, setting)
        : null,
  },
  // [[the year to March]]; [[the 12 months to June 2023]]; [[the year ending March 2021]]
  {
    name: 'rolling/year-to',
    pattern: new RegExp(
      `\\bthe (?:(?:financial |fiscal )?year|(?<count>${COUNT}) months) (?:to|ending|ended|up to)(?: (?:in|the end of|end))? (?:\\d{1,2} )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?: (?<year>20\\d{2}|19\\d{2}))?\\b`,
      'gi',
    ),
    read: yearTo,
  },
];
