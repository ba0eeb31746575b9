import { lookAround } from './around.ts';
import { type Day, dayFrom, weekdayOf, yearOf, years } from './calendar.ts';
import { endsIn } from './endsIn.ts';
import { MONTH, readMonth, readWeekday, SHORT_WEEKDAY, WEEKDAY, WHOSE_YEAR, YEAR, yearOfWords } from './names.ts';
import { type DateRule, inMonth, inYear, nearestDay, onDay, over, type Reading, type Setting } from './reading.ts';

const ANY_WEEKDAY = `(?:${WEEKDAY}|${SHORT_WEEKDAY})`;
const LEAD = `(?:\\b(?<weekday>${ANY_WEEKDAY}),? (?:the )?)?\\b`;
const DATE = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)';
const TIME = `(?:,? (?:at )?(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?[ap]\\.?m\\b\\.?)?(?: (?:GMT|BST|UTC|CET|EST|EDT|PST|PDT|ET|PT)\\b)?)?`;

const SINCE = /(?<=\bsince (?:the )?)/iy;

const number = (written: string | undefined): number => Number.parseInt(written ?? '', 10);

function dayOfMonth(match: RegExpExecArray, setting: Setting): Reading | null {
  const { month, date, year, whose, which, weekday } = match.groups ?? {};
  const monthNumber = readMonth(month ?? '');
  if (monthNumber === null) return null;
  const said = year ? number(year) : yearOfWords(whose, setting.published);
  if (said !== null) return onDay(dayFrom(said, monthNumber, number(date)), 'explicit');
  const asked = which?.toLowerCase();
  const toward = asked === 'last' ? 'past' : asked === 'next' ? 'future' : lookAround(setting.before, setting.after);
  const wanted = weekday ? readWeekday(weekday) : null;
  const isPast = endsIn(setting.before, SINCE);
  const fits = (candidate: Day): boolean =>
    (wanted === null || weekdayOf(candidate) === wanted) && !(isPast && candidate > setting.published);
  const day = onDay(nearestDay(monthNumber, number(date), setting.published, toward, fits), 'explicit');
  return day && { ...day, lacksYear: true };
}

function daysOfMonth(match: RegExpExecArray, setting: Setting): Reading | null {
  const { lead, join, month, from, to, year } = match.groups ?? {};
  // "9 and 14 April" are two days, and "between" them is a span
  if ((join === ' and ') !== (lead?.toLowerCase() === 'between')) return null;
  const monthNumber = readMonth(month ?? '');
  if (monthNumber === null || number(to) <= number(from)) return null;
  const end = year
    ? dayFrom(number(year), monthNumber, number(to))
    : nearestDay(monthNumber, number(to), setting.published, lookAround(setting.before, setting.after));
  const start = end && dayFrom(yearOf(end), monthNumber, number(from));
  return start && end ? over({ start, end }, 'span', 'explicit') : null;
}

function numericDay(match: RegExpExecArray, setting: Setting): Reading | null {
  const [first, second, year] = [number(match[1]), number(match[2]), number(match[3])];
  const american = setting.language === 'en-US';
  const [date, month] = american ? [second, first] : [first, second];
  const usual = dayFrom(year, month, date);
  const other = dayFrom(year, date, month);
  const reading = onDay(usual ?? other, 'explicit');
  return reading && usual && other && usual !== other
    ? { ...reading, readings: [{ start: other, end: other }] }
    : reading;
}

/** Words before which a four-digit number is a year, whatever follows. */
const BEFORE_YEAR =
  /(?<=(?:\b(?:in|since|by|from|until|till|before|after|during|between|and|to|through|early|late|mid|year|spring|summer|autumn|winter|fall|circa|of|for|on|as|around|the|its|his|her|their|our|a|an|this|that|late-|mid-|early-|[Ss]ummer of)\b ?|[’']s |[(–—-] ?))/iy;
/** Words that make the number a quantity, not a year. */
const BEFORE_QUANTITY =
  /(?<=(?:\b(?:about|some|over|than|nearly|almost|around|roughly|approximately|least|most|up to|only|just|another|of|all|the|for|to|from|killed|by)|[£$€¥#]) ?)/iy;
/** A plural in lower case right after: "2000 people", "1,500 troops" written without its comma. */
const COUNTED_AFTER =
  /^ (?:(?!was|is|has|as|this|its|his|us|thus|does|across|perhaps|[a-z]*wards\b)[a-z]{3,20}s|people|men|women|children|police|or (?:more|so|fewer))\b/;
const MEASURED_AFTER =
  /^(?: ?(?:per cent|percent|%|km|kg|mph|hours?|miles?|metres?|meters?|feet|tonnes?|tons?|pounds?|dollars?|euros?|million|billion|thousand|hundred|trillion)\b| [A-Z][a-z]+ (?:Street|Road|Avenue|Lane|Drive|Boulevard|Square)\b)/;
const NAME_BEFORE = /(?<=\b[A-Z][A-Za-z’'-]* )/y;
const CALENDAR_NAME = new RegExp(
  `(?<=\\b(?:${MONTH}|In|Since|By|From|Until|Before|After|During|Between|The|And|But|Of|Early|Late|Mid|A|An|To|Through|This|That|Around|Fiscal|Spring|Summer|Autumn|Winter|Fall|Year|For|On|As|Q[1-4]) )`,
  'y',
);

const ABOUT = /(?<=\b(?:about|some|over|than|nearly|almost|roughly|approximately|least|most|up to|another|[Nn]o\.?) )/y;
const THE = /(?<=\bthe )/iy;
const JOINED = /(?<=[-/:.\d])/y;
const NUMBER_BEFORE = /(?<=\d )/y;
const OPENS = /(?<=[(“"‘[])/y;
const PART_OF_YEAR = /(?<=\b(?:mid|late|early|pre|post)-)/iy;
const FISCAL = /(?<=\b(?:fiscal|financial|tax)(?: year)? )/iy;

/** Longer than any of these and than a name. */
const CLOSE = 60;

function bareYear(match: RegExpExecArray, { before, after }: Setting): Reading | null {
  const year = number(match[0]);
  // the words right before, so that the rest of the sentence is not walked through
  const close = before.slice(-CLOSE);
  if (MEASURED_AFTER.test(after) || /^[-/:]\d/.test(after) || (endsIn(before, JOINED) && !endsIn(before, PART_OF_YEAR)))
    return null;
  if (endsIn(before, NUMBER_BEFORE) || /^ \d/.test(after)) return null;
  // no calendar year: "fiscal 2026"
  if (endsIn(before, FISCAL)) return null;
  if (endsIn(close, NAME_BEFORE) && !endsIn(close, CALENDAR_NAME)) return null;
  if (
    COUNTED_AFTER.test(after) &&
    ((endsIn(close, BEFORE_QUANTITY) && !endsIn(close, THE)) || !endsIn(close, BEFORE_YEAR))
  )
    return null;
  if (endsIn(close, ABOUT) && !/^(?:[,.;:)]|$)/.test(after)) return null;
  const alone = before.trim() === '' || endsIn(before, OPENS) || /^(?: ?[).,;:–—?!]|[’']s\b|$| [a-z])/.test(after);
  return alone || endsIn(close, BEFORE_YEAR) ? inYear(year, 'explicit') : null;
}

export const EXPLICIT: readonly DateRule[] = [
  // published [[2023-10-07]]
  {
    name: 'explicit/iso-day',
    needs: ['marked'],
    pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])(?:T\d{2}:\d{2}(?::\d{2})?Z?)?/g,
    read: (m) => onDay(dayFrom(number(m[1]), number(m[2]), number(m[3])), 'explicit'),
  },
  // on [[7 October 2023]]; [[Tuesday, the 7th of October 2023]]; [[6 December 2024, 21:31]]; [[7 October]]
  {
    name: 'explicit/day-month',
    needs: ['digit', 'monthName'],
    pattern: new RegExp(
      `\\b(?=[\\dLlNnMTWFS])(?:(?<which>[Ll]ast|[Nn]ext) )?${LEAD}(?<date>${DATE})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?![A-Za-z])(?:,? (?:(?<year>${YEAR})|(?:of )?(?<whose>${WHOSE_YEAR})))?${TIME}`,
      'g',
    ),
    read: dayOfMonth,
  },
  // on [[October 7, 2023]]; on [[Friday, Oct. 23]]; the [[Oct. 7]] attack
  {
    name: 'explicit/month-day',
    needs: ['digit', 'monthName'],
    pattern: new RegExp(
      `\\b(?=[A-Zln])(?:(?<which>[Ll]ast|[Nn]ext) )?${LEAD}(?<month>${MONTH}) (?:the )?(?<date>${DATE})(?:st|nd|rd|th)?(?!\\d|[:.]\\d|%| (?:per cent|percent|million|billion|people))(?:,? (?:(?<year>${YEAR})|(?<whose>${WHOSE_YEAR})))?${TIME}`,
      'g',
    ),
    read: dayOfMonth,
  },
  // from [[7 to 12 October 2023]]; [[3–5 March]]
  {
    name: 'explicit/days-of-month',
    needs: ['digit', 'monthName'],
    pattern: new RegExp(
      `\\b(?:(?<lead>[Bb]etween) (?:the )?)?\\b(?<from>${DATE})(?:st|nd|rd|th)?(?<join>-|–| to | until | and )(?:the )?(?<to>${DATE})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?![A-Za-z])(?:,? (?<year>${YEAR}))?`,
      'g',
    ),
    read: daysOfMonth,
  },
  // on [[October 7-12, 2023]]; [[March 3 to 5]]
  {
    name: 'explicit/month-days',
    needs: ['digit', 'monthName'],
    pattern: new RegExp(
      `\\b(?:(?<lead>[Bb]etween) )?\\b(?<month>${MONTH}) (?<from>${DATE})(?:st|nd|rd|th)?(?<join>-|–| to | until | and )(?<to>${DATE})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year>${YEAR}))?`,
      'g',
    ),
    read: daysOfMonth,
  },
  // the vote of [[07/10/2023]]
  {
    name: 'explicit/numeric-day',
    needs: ['marked'],
    pattern: /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})(?![\d/.]\d)/g,
    read: numericDay,
  },
  // in [[March 2017]]; in [[March of 2017]]; [[Sept. 2001]]
  {
    name: 'explicit/month-year',
    needs: ['year', 'monthName'],
    pattern: new RegExp(`\\b(${MONTH})(?:,? | of )(${YEAR})`, 'g'),
    read: (m) => {
      const month = readMonth(m[1] ?? '');
      return month === null ? null : inMonth(number(m[2]), month, 'explicit');
    },
  },
  // in [[2017–21]]; the [[1939-1945]] war
  {
    name: 'explicit/years',
    needs: ['marked'],
    pattern: /(?<![\d/.-])((?:1[5-9]|20)\d{2})[-–—](\d{4}|\d{2})(?![\d/.-]\d|\d)/g,
    read: (m) => {
      const from = number(m[1]);
      const to = (m[2] ?? '').length === 2 ? Math.floor(from / 100) * 100 + number(m[2]) : number(m[2]);
      if (to <= from || to - from > 200) return null;
      return { ...over(years(from, to), 'span', 'explicit', `${from}/${to}`), window: true };
    },
  },
  // in the [[1980s]]; the [['90s]]
  {
    name: 'explicit/decade',
    needs: ['marked'],
    pattern: /(?<![\d.,£$€])(?:(1[5-9]\d|20\d)0|[’'‘](\d)0)[’']?s\b(?! [a-z]+ olds)/g,
    read: (m, { published }) => {
      const decade = m[1] ? number(m[1]) : decadeBefore(number(m[2]), yearOf(published));
      return over(years(decade * 10, decade * 10 + 9), 'decade', 'explicit', `${decade}X`);
    },
  },
  // in the [[19th century]]
  {
    name: 'explicit/century',
    needs: ['nth', 'unit'],
    pattern: /\b(1[5-9]|20|21)(?:th|st)[- ]century\b/gi,
    read: (m) => {
      const first = (number(m[1]) - 1) * 100;
      return over(years(first, first + 99), 'century', 'explicit', `${first / 100}XX`);
    },
  },
  // in [[2014]], the [[2014]] attack, ([[2019]])
  {
    name: 'explicit/year',
    needs: ['year'],
    pattern: new RegExp(`(?<![\\w£$€¥#.,:/+])${YEAR}(?![\\w/])(?!-(?!year)[a-z]{0,3}\\d)`, 'g'),
    read: bareYear,
  },
];

/** "the '90s" written in 2024 are those of the last hundred years. */
const decadeBefore = (digit: number, year: number): number => {
  const decade = Math.floor(year / 100) * 10 + digit;
  return decade * 10 <= year ? decade : decade - 10;
};
