import { addDays, type Day, dayFrom, easter, month, weekdayOf, yearOf } from './calendar.ts';
import { YEAR } from './names.ts';
import { type DateRule, onDay, over, type Reading, type Setting } from './reading.ts';
import { findToward } from './toward.ts';

/** EDTF level 1 numbers seasons 21 to 24; months after the meteorological convention. */
const SEASONS: Readonly<Record<string, { code: number; first: number }>> = {
  spring: { code: 21, first: 3 },
  summer: { code: 22, first: 6 },
  autumn: { code: 23, first: 9 },
  fall: { code: 23, first: 9 },
  winter: { code: 24, first: 12 },
};

/** A winter is named after the year in which it begins, and its other reading after the year in which it ends. */
function seasonOf(name: string, year: number, resolved: Reading['resolved']): Reading | null {
  const season = SEASONS[name.toLowerCase()];
  if (!season) return null;
  const spanFrom = (first: number) => ({
    start: month(first, season.first).start,
    end: season.first === 12 ? month(first + 1, 2).end : month(first, season.first + 2).end,
  });
  const reading: Reading = { ...spanFrom(year), edtf: `${year}-${season.code}`, grain: 'season', resolved };
  return season.first === 12 ? { ...reading, readings: [spanFrom(year - 1)] } : reading;
}

function relativeSeason(match: RegExpExecArray, { published }: Setting): Reading | null {
  const [, which, name] = match;
  const year = yearOf(published);
  const asked = which?.toLowerCase();
  const here = seasonOf(name ?? '', year, 'relative');
  if (!here?.start || !here.end) return null;
  if (asked === 'this') return withoutReadings(here);
  if (asked === 'last')
    return withoutReadings(published > here.end ? here : seasonOf(name ?? '', year - 1, 'relative'));
  return withoutReadings(published < here.start ? here : seasonOf(name ?? '', year + 1, 'relative'));
}

const withoutReadings = (reading: Reading | null): Reading | null => {
  if (reading === null) return null;
  const { readings: _, ...rest } = reading;
  return rest;
};

const ORDER: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** Months `first` to `last` of a year as an interval; level 1 has no quarters and halves. */
const monthsOf = (year: number, first: number, last: number, resolved: Reading['resolved']): Reading => ({
  ...over({ start: month(year, first).start, end: month(year, last).end }, 'season', resolved),
  edtf: `${month(year, first).start.slice(0, 7)}/${month(year, last).start.slice(0, 7)}`,
});

function partOfYear(match: RegExpExecArray, { published }: Setting): Reading | null {
  const { which, part, year } = match.groups ?? {};
  const nth = ORDER[(which ?? '').toLowerCase()];
  const length = part?.toLowerCase() === 'half' ? 6 : 3;
  if (nth === undefined || nth * length > 12) return null;
  const here = yearOf(published);
  const said = readYear(year, here);
  const begun = month(here, (nth - 1) * length + 1).start <= published;
  return monthsOf(
    said ?? (begun ? here : here - 1),
    (nth - 1) * length + 1,
    nth * length,
    year && /\d/.test(year) ? 'explicit' : 'relative',
  );
}

const readYear = (written: string | undefined, here: number): number | null => {
  if (!written) return null;
  const word = written.toLowerCase();
  if (word.startsWith('last')) return here - 1;
  if (word.startsWith('this')) return here;
  return word.startsWith('next') ? here + 1 : Number(written);
};

/** Fiscal years by the custom of the beat's country: April to March in Britain, named by both years; October to September in American federal use, named by the year in which it ends. Elsewhere unread. */
function fiscalYear(match: RegExpExecArray, { language }: Setting): Reading | null {
  const from = Number(match.groups?.year);
  const second = match.groups?.second;
  if (second && Number(second) % 100 !== (from + 1) % 100) return null;
  const first =
    language === 'en-US' && !second
      ? { year: from - 1, month: 10 }
      : language === 'en-GB' && second
        ? { year: from, month: 4 }
        : null;
  if (first === null) return null;
  const start = month(first.year, first.month).start;
  const end = month(first.year + 1, first.month - 1);
  return {
    ...over({ start, end: end.end }, 'year', 'explicit'),
    edtf: `${start.slice(0, 7)}/${end.start.slice(0, 7)}`,
  };
}

const nthWeekday = (year: number, monthNumber: number, weekday: number, nth: number): Day => {
  const first = month(year, monthNumber).start;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
};

/** Feasts that fall on one day everywhere that the word is used. */
const FEASTS: Readonly<Record<string, (year: number) => Day | null>> = {
  'new year’s eve': (year) => dayFrom(year, 12, 31),
  'new year’s day': (year) => dayFrom(year, 1, 1),
  'valentine’s day': (year) => dayFrom(year, 2, 14),
  'good friday': (year) => addDays(easter(year), -2),
  'easter sunday': easter,
  'easter monday': (year) => addDays(easter(year), 1),
  halloween: (year) => dayFrom(year, 10, 31),
  'thanksgiving day': (year) => nthWeekday(year, 11, 4, 4),
  'christmas eve': (year) => dayFrom(year, 12, 24),
  'christmas day': (year) => dayFrom(year, 12, 25),
  'boxing day': (year) => dayFrom(year, 12, 26),
  'bonfire night': (year) => dayFrom(year, 11, 5),
};

function feast(match: RegExpExecArray, setting: Setting): Reading | null {
  const { which, name, year } = match.groups ?? {};
  const dayIn = FEASTS[(name ?? '').toLowerCase().replace("'", '’')];
  if (!dayIn) return null;
  if (year) return onDay(dayIn(Number(year)), 'explicit');
  const here = yearOf(setting.published);
  const asked = which?.toLowerCase();
  const ahead = asked === 'next' || (asked !== 'last' && findToward(setting.before, setting.after) === 'future');
  const days = [here - 1, here, here + 1].map(dayIn).filter((day): day is Day => day !== null);
  const day = ahead ? days.find((d) => d >= setting.published) : days.filter((d) => d <= setting.published).at(-1);
  return onDay(day ?? null, 'relative');
}

export const SPANS: readonly DateRule[] = [
  // in the [[summer of 2023]]; [[winter 2022]]
  {
    name: 'span/season-year',
    pattern: new RegExp(`\\b(spring|summer|autumn|fall|winter)(?: of)? (${YEAR})`, 'gi'),
    read: (m) => seasonOf(m[1] ?? '', Number(m[2]), 'explicit'),
  },
  // [[last summer]], [[this autumn]]
  { name: 'span/season', pattern: /\b(last|this|next) (spring|summer|autumn|fall|winter)\b/gi, read: relativeSeason },
  // the [[first quarter of 2023]]; the [[second half of last year]]
  {
    name: 'span/part-of-year',
    pattern: new RegExp(
      `\\b(?<which>first|second|third|fourth|final|last)[ -](?<part>quarter|half) of (?:the )?(?<year>${YEAR}|(?:this|last|next) year\\b)`,
      'gi',
    ),
    read: partOfYear,
  },
  // in the [[third quarter]]: of the article's year, or of the year before where it has not begun
  {
    name: 'span/quarter',
    pattern:
      /(?<=\b(?:in|for|during|since|of) the )(?<which>first|second|third|fourth)[ -](?<part>quarter)\b(?! of\b|-?final)/gi,
    read: partOfYear,
  },
  // in [[Q3 2023]]; [[Q1]]
  {
    name: 'span/q',
    pattern: new RegExp(`\\b(?<which>Q[1-4])(?<part>)(?:(?: of)? (?<year>${YEAR}))?(?![\\w-])`, 'g'),
    read: partOfYear,
  },
  // in the [[2022-23 financial year]]; [[fiscal 2023]]
  {
    name: 'span/fiscal-year',
    pattern: /\b(?:(?:fiscal|financial)(?: year)? (?<year>(?:19|20)\d{2})(?:[-–/](?<second>\d{2}(?:\d{2})?))?)(?!\d)/gi,
    read: fiscalYear,
  },
  {
    // the [[2022-23 financial year]], in [[2022/23]]
    name: 'span/two-years',
    pattern: /(?<![\d/-])(?<year>(?:19|20)\d{2})(?:[-–/](?<second>\d{2}(?:\d{2})?)) (?:fiscal|financial|tax) year\b/gi,
    read: fiscalYear,
  },
  // on [[New Year’s Eve]]; [[last Christmas Day]]; [[Thanksgiving Day 2023]]
  {
    name: 'span/feast',
    pattern: new RegExp(
      `\\b(?:(?<which>[Ll]ast|[Nn]ext) )?(?<name>New Year[’']s (?:Eve|Day)|Valentine[’']s Day|Good Friday(?! Agreement)|Easter (?:Sunday|Monday)|Halloween|Thanksgiving Day|Christmas (?:Eve|Day)|Boxing Day|Bonfire Night)\\b(?:,? (?<year>${YEAR}))?`,
      'g',
    ),
    read: feast,
  },
];
