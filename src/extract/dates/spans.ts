import { lookAround } from './around.ts';
import { month, yearOf } from './calendar.ts';
import { COUNT, readCount, YEAR } from './names.ts';
import { type DateRule, over, type Reading, type Setting } from './reading.ts';

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
  h1: 1,
  h2: 2,
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

function partOfYear(match: RegExpExecArray, { published, before, after }: Setting): Reading | null {
  const { which, part, year } = match.groups ?? {};
  const nth = ORDER[(which ?? '').toLowerCase()];
  const length = part?.toLowerCase() === 'half' || /^h/i.test(which ?? '') ? 6 : 3;
  if (nth === undefined || nth * length > 12) return null;
  const here = yearOf(published);
  const said = readYear(year, here);
  const begun = month(here, (nth - 1) * length + 1).start <= published || lookAround(before, after) === 'future';
  return monthsOf(
    said ?? (begun ? here : here - 1),
    (nth - 1) * length + 1,
    nth * length,
    year && /\d/.test(year) ? 'explicit' : 'relative',
  );
}

function monthsOfYear(match: RegExpExecArray, { published }: Setting): Reading | null {
  const { which, count, year } = match.groups ?? {};
  const length = readCount(count ?? '');
  if (length === null || length < 1 || length > 11) return null;
  const said = readYear(year, yearOf(published)) ?? yearOf(published);
  const first = which?.toLowerCase() === 'first' ? 1 : 13 - length;
  return monthsOf(said, first, first + length - 1, /\d/.test(year ?? '') ? 'explicit' : 'relative');
}

const readYear = (written: string | undefined, here: number): number | null => {
  if (!written || (/year$/i.test(written) && !/^(?:last|this|next)/i.test(written))) return null;
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

export const SPANS: readonly DateRule[] = [
  // the [[first quarter of 2023]]; the [[second half of last year]]
  {
    name: 'span/part-of-year',
    needs: ['unit', 'part', 'order'],
    pattern: new RegExp(
      `\\b(?<which>first|second|third|fourth|final|last)[ -](?<part>quarter|half) of (?:the )?(?<year>${YEAR}|(?:(?:this|last|next) |calendar )?year\\b)`,
      'gi',
    ),
    read: partOfYear,
  },
  // in the [[third quarter]]: of the article's year, or of the year before where it has not begun
  {
    name: 'span/quarter',
    needs: ['part', 'order'],
    pattern:
      /(?<=\b(?:in|for|during|since|of) the )(?<which>first|second|third|fourth)[ -](?<part>quarter)\b(?! of\b|-?final)/gi,
    read: partOfYear,
  },
  // in [[Q3 2023]]; [[Q1]]
  {
    name: 'span/q',
    needs: ['marked'],
    pattern: new RegExp(`\\b(?<which>Q[1-4])(?<part>)(?:(?: of)? (?<year>${YEAR}))?(?![\\w-])`, 'g'),
    read: partOfYear,
  },
  // in [[H1 2023]]
  {
    name: 'span/h',
    needs: ['marked', 'year'],
    pattern: new RegExp(`\\b(?<which>H[12])(?<part>)(?: of)? (?<year>${YEAR})(?![\\w-])`, 'g'),
    read: partOfYear,
  },
  // the [[first nine months of 2024]]; the [[last six months of last year]]
  {
    name: 'span/months-of-year',
    needs: ['unit', 'order'],
    pattern: new RegExp(
      `\\b(?<which>first|last|final) (?<count>${COUNT}) months of (?:the )?(?<year>${YEAR}|(?:(?:this|last|next) |calendar )?year\\b)`,
      'gi',
    ),
    read: monthsOfYear,
  },
  // in the [[2022-23 financial year]]; [[fiscal 2023]]; [[FY2025]]
  {
    name: 'span/fiscal-year',
    needs: ['year', 'unit', 'fiscal'],
    pattern:
      /\b(?:(?:(?:fiscal|financial|tax)(?: year)? |\bFY ?)(?<year>(?:19|20)\d{2})(?:[-–/](?<second>\d{2}(?:\d{2})?))?)(?!\d)/gi,
    read: fiscalYear,
  },
  {
    // the [[2022-23 financial year]], in [[2022/23]]
    name: 'span/two-years',
    needs: ['year', 'unit', 'fiscal'],
    pattern: /(?<![\d/-])(?<year>(?:19|20)\d{2})(?:[-–/](?<second>\d{2}(?:\d{2})?)) (?:fiscal|financial|tax) year\b/gi,
    read: fiscalYear,
  },
];
