import { lookAround } from './around.ts';
import { addDays, addMonths, dayFrom, monday, monthOf, yearOf } from './calendar.ts';
import { endsIn } from './endsIn.ts';
import { PART_NAMES, partOf } from './parts.ts';
import { type DateRule, inYear, onDay, over, type Reading, type Setting } from './reading.ts';
import { holding } from './units.ts';

const BY = /(?<=\bby )/iy;
const BY_OR_BEFORE = /(?<=\b(?:by|before) )/iy;

const UNIT = 'week|month|quarter|year|decade|century';

/** "by the end of the year": of the article's, or in its first months of the year gone by where the words look back. */
function partOfCurrent(match: RegExpExecArray, { published, before, after }: Setting): Reading | null {
  const part = PART_NAMES[(match[1] ?? '').toLowerCase()];
  const unit = (match[2] ?? '').toLowerCase();
  const here = holding(published, unit);
  if (!part || here === null) return null;
  const reading = partOf(here, part);
  const isPast =
    reading?.start && reading.start > published && lookAround(before, after) === 'past' && !endsIn(before, BY);
  if (!isPast) return reading;
  // "at the end of the year", told in January
  const lastYear = unit === 'year' && monthOf(published) <= 3 ? inYear(yearOf(published) - 1, 'relative') : null;
  return lastYear && partOf(lastYear, part);
}

function rest(match: RegExpExecArray, { published }: Setting): Reading | null {
  const here = holding(published, (match[1] ?? '').toLowerCase());
  return here?.end ? { ...over({ start: published, end: here.end }, 'span', 'relative'), window: true } : null;
}

function soFar(match: RegExpExecArray, { published }: Setting): Reading | null {
  const here = holding(published, (match[1] ?? '').toLowerCase());
  return here?.start ? { ...over({ start: here.start, end: published }, 'span', 'relative'), window: true } : null;
}

/** "over the weekend": the one that began last, or the next where the words look ahead. */
function theWeekend(_: RegExpExecArray, { published, before, after }: Setting): Reading {
  const ahead = endsIn(before, BY_OR_BEFORE) || lookAround(before, after) === 'future';
  const saturday = addDays(monday(published), 5);
  const start = ahead || saturday <= published ? saturday : addDays(saturday, -7);
  return over({ start, end: addDays(start, 1) }, 'week', 'relative');
}

/** "on the 14th": of the month that the verb looks to. */
function dateAlone(match: RegExpExecArray, { published, before, after }: Setting): Reading | null {
  const { date, which } = match.groups ?? {};
  if (!which && !/^(?:[.,;:)”"]|$| (?:and|but|when|after|because|at|for)\b)/.test(after)) return null;
  const first = `${published.slice(0, 7)}-01`;
  const asked = which?.toLowerCase();
  const on = (months: number) => {
    const there = addMonths(first, months);
    return dayFrom(yearOf(there), monthOf(there), Number(date));
  };
  if (asked) return onDay(on(asked === 'last' ? -1 : asked === 'next' ? 1 : 0), 'relative');
  const here = on(0);
  const ahead = lookAround(before, after) === 'future';
  if (here === null || (ahead ? here >= published : here <= published)) return onDay(here, 'relative');
  return onDay(on(ahead ? 1 : -1), 'relative');
}

const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/** What is counted from the calendar around the article, without "this", "last" or "next". */
export const CURRENT: readonly DateRule[] = [
  // by [[the end of the year]]; at [[the start of the week]]
  {
    name: 'current/part',
    needs: ['unit', 'cut'],
    pattern: new RegExp(
      `\\bthe (start|beginning|middle|end|close) of the (${UNIT})\\b(?! (?:of|that|in which)\\b)`,
      'gi',
    ),
    read: partOfCurrent,
  },
  // for [[the rest of the year]]
  {
    name: 'current/rest',
    needs: ['unit', 'cut'],
    pattern: new RegExp(`\\bthe (?:rest|remainder) of (?:the|this) (${UNIT})\\b`, 'gi'),
    read: rest,
  },
  // 40 people [[so far this year]]
  {
    name: 'current/so-far',
    needs: ['unit', 'cut'],
    pattern: new RegExp(`\\bso far (?:this|in the) (${UNIT})\\b`, 'gi'),
    read: soFar,
  },
  // it burned [[over the weekend]]
  {
    name: 'current/weekend',
    needs: ['weekend'],
    pattern:
      /(?<=\b(?:over|at|during|by|before|on|since|throughout) )the weekend\b(?! (?:of|before|after)\b)(?![’'-])/gi,
    read: theWeekend,
  },
  // since [[the turn of the century]]
  {
    name: 'current/turn-of-century',
    needs: ['unit', 'cut'],
    pattern: /\bthe turn of (?:the|this) (?:century|millennium)\b/gi,
    read: (_, { published }) => ({
      ...inYear(Math.floor(yearOf(published) / 100) * 100, 'relative'),
      edtf: `${Math.floor(yearOf(published) / 100) * 100}~`,
    }),
  },
  // on [[the 14th]]; by [[the 1st of next month]]
  {
    name: 'current/date',
    needs: ['nth'],
    pattern:
      /(?<=\b(?:on|by|until|till|since|before) )the (?<date>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)\b(?: of (?<which>this|last|next) month\b)?(?! of\b)/gi,
    read: dateAlone,
  },
  // in the [[Sixties]]
  {
    name: 'current/decade-name',
    needs: ['decade'],
    pattern:
      /(?<=\b[Tt]he (?:early |late |mid-|mid )?)(Twenties|Thirties|Forties|Fifties|Sixties|Seventies|Eighties|Nineties)\b/g,
    read: (m) => {
      const decade = 190 + (DECADES[(m[1] ?? '').toLowerCase()] ?? 0);
      return over({ start: `${decade}0-01-01`, end: `${decade}9-12-31` }, 'decade', 'explicit', `${decade}X`);
    },
  },
];
