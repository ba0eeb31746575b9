import { lookAround } from './around.ts';
import { addDays, addYears, monday, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { endsIn } from './endsIn.ts';
import { isAnyOf, isNoDayWord, isNoWeekday } from './idioms.ts';
import { FULL_MONTH, MONTH, PART_OF_DAY, readMonth, readWeekday, WEEKDAY, WHOSE_YEAR, yearOfWords } from './names.ts';
import { type DateRule, inMonth, onDay, over, type Reading, type Setting } from './reading.ts';
import { holding, unitBeside } from './units.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  coming: 1,
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** "on Tuesday": the last one before the article, or its own day; the next one where the verb looks ahead. */
function weekday(match: RegExpExecArray, setting: Setting): Reading | null {
  const [, which, name] = match;
  const wanted = readWeekday(name ?? '');
  if (wanted === null) return null;
  // a name: "President Sunday Okoro"
  if (/^ [A-Z][a-z]/.test(setting.after) && endsIn(setting.before, NAMED_BEFORE)) return null;
  const { published } = setting;
  const back = (weekdayOf(published) - wanted + 7) % 7;
  const ahead = (wanted - weekdayOf(published) + 7) % 7;
  const asked = which?.toLowerCase();
  if (asked === 'last') return onDay(addDays(published, -(back || 7)), 'relative');
  if (asked === 'next') return onDay(addDays(published, ahead || 7), 'relative');
  if (asked === 'this') return onDay(addDays(monday(published), wanted - 1), 'relative');
  const toward = lookAround(setting.before, setting.after);
  const [last, next] = [addDays(published, -back), addDays(published, ahead)];
  if (endsIn(setting.before, BEGINNING_THEN)) return withOther(onDay(next, 'relative'), onDay(last, 'relative'));
  if (toward !== null) return onDay(toward === 'future' ? next : last, 'relative');
  return withOther(onDay(last, 'relative'), onDay(next, 'relative'));
}

/** "three days of mourning from Monday": ordered before it began, or told after. */
const BEGINNING_THEN = /(?<=\b(?:days?|weeks?|months?)(?: of(?: [a-z]+){1,3})?(?: (?:starting|beginning))? from )/iy;

/** Where nothing decides, both readings; one where they are the same. */
const withOther = (reading: Reading | null, other: Reading | null): Reading | null =>
  reading && other && reading.start !== other.start
    ? { ...reading, readings: [{ start: other.start, end: other.end }] }
    : reading;

const NAMED_BEFORE =
  /(?<=\b(?!(?:On|By|Since|Until|Till|Last|Next|And|But|Late|Early|This|The|From|Before|After|For|Only|As|When|While) )[A-Z][a-z]{1,20} )/y;

/** A month by itself: the latest that is not after the article; the next where the words look ahead. */
function monthAlone(match: RegExpExecArray, setting: Setting): Reading | null {
  const { which, month: name, whose } = match.groups ?? {};
  const number = readMonth(name ?? '');
  if (number === null) return null;
  const { published } = setting;
  const said = yearOfWords(whose, published);
  if (said !== null) return inMonth(said, number, 'relative');
  const current = monthOf(published);
  const year = yearOf(published);
  const asked = which?.toLowerCase();
  const past = number <= current ? year : year - 1;
  const lacksYear = true;
  if (asked === 'last') return { ...inMonth(number < current ? year : year - 1, number, 'relative'), lacksYear };
  if (asked === 'next') return inMonth(number > current ? year : year + 1, number, 'relative');
  if (asked === 'this') return inMonth(year, number, 'relative');
  const toward = lookAround(setting.before, setting.after);
  const [latest, next] = [past, number < current ? year + 1 : year].map((y) => inMonth(y, number, 'relative'));
  if (!latest || !next) return null;
  if (toward !== null) return { ...(toward === 'future' ? next : latest), lacksYear };
  const both = withOther(latest, next);
  return both && { ...both, lacksYear };
}

const MONTH_CONTEXT =
  /(?<=\b(?:in|since|until|till|by|from|to|of|last|next|this|early|late|mid|and|or|between|before|after|during|through|for) |\bmid-)/iy;

const MONTH_FOR_SURE = /(?<=\b(?:in|since|until|till|by|last|next|this|early|late|mid|during|between) )/iy;

const TIME_BEFORE = /(?<=\b(?:in|since|until|last|next|this|early|late) )/iy;
/** A capital inside a sentence: the month is of a name. */
const CAPITAL_BEFORE =
  /(?<=(?:^|[^.!?]) ?\b(?!In|Since|Until|Till|By|From|To|Of|Last|Next|This|Early|Late|Mid|And|Or|But|Between|Before|After|During|Through|For|The|Every)[A-Z][A-Za-z’'.-]* )/y;
const MARCH_BEFORE = /(?<=\b(?:the|a)(?: [a-z-]+){0,2} |[’']s )/iy;

/** "May" and "March" are also words and names, so a month alone is read only where something shows that it is one. */
function isMonth(name: string, { before, after }: Setting): boolean {
  const namedAfter = /^ [A-Z][a-z]/.test(after) && !endsIn(before, TIME_BEFORE);
  if (isAnyOf(before, after) || endsIn(before, COUNTS_FROM)) return false;
  if (namedAfter || endsIn(before, CAPITAL_BEFORE) || /^[’']s [A-Z]|^-[A-Z]/.test(after)) return false;
  if (name === 'May' && endsIn(before, MONTH_FOR_SURE)) return true;
  if (name === 'May') return endsIn(before, MONTH_CONTEXT) && !/^ (?:I|we|he|she|it|they|be|have|not)\b/.test(after);
  if (name === 'March')
    return (
      endsIn(before, MONTH_CONTEXT) ||
      (endsIn(before, MARCH_BEFORE) && !/^ (?:on|of|for|through|to|against)\b|^[.,;]/.test(after))
    );
  return true;
}

function lastThisNext(match: RegExpExecArray, { published, before, after }: Setting): Reading | null {
  // "the last year" is for the rolling rules
  if (endsIn(before, THE)) return null;
  const shift = SHIFTS[(match[1] ?? '').toLowerCase()];
  const unit = match[2]?.toLowerCase() ?? '';
  // "last week’s", "this year of all years": the unit stands; "this week in politics" too; "last year of his term" does not
  if (shift === undefined || (shift !== 0 && /^ of (?:the|his|her|its|their|my|our|a|office)\b/.test(after)))
    return null;
  const reading = unitBeside(unit, shift, published);
  if (reading === null || unit !== 'year' || shift !== -1) return reading;
  return { ...reading, readings: [{ start: addYears(published, -1), end: published }] };
}

/** "earlier this year": from its first day to the article's; "later this year": from the article's day to its last. */
function partSoFar(match: RegExpExecArray, { published }: Setting): Reading | null {
  const here = holding(published, match[2]?.toLowerCase() ?? '');
  if (!here?.start || !here.end) return null;
  const { start, end } = here;
  const stretch = match[1]?.toLowerCase() === 'earlier' ? { start, end: published } : { start: published, end };
  return over(stretch, 'span', 'relative');
}

/** Before which an abbreviation is a month: "in Dec.", not "Jan Smith". */
const SHORT_MONTH_BEFORE = /(?<=\b(?:in|since|until|by|last|next|early|late|mid) )/y;

/** "the following Friday", "the Monday after" count from another date. */
const COUNTS_FROM = /(?<=\bthe (?:following|previous|preceding) )/iy;
const THE = /(?<=\bthe )/iy;
const countsFrom = ({ before, after }: Setting): boolean =>
  endsIn(before, COUNTS_FROM) || (endsIn(before, THE) && /^ (?:before|after)\b/.test(after));

export const RELATIVE: readonly DateRule[] = [
  // [[today]], [[yesterday afternoon]], [[tomorrow]], [[the day before yesterday]]
  {
    name: 'relative/day-word',
    needs: ['day'],
    pattern: new RegExp(
      `\\b(the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow)(?: ${PART_OF_DAY}\\b)?`,
      'gi',
    ),
    read: (m, { published, before, after }) => {
      if (isNoDayWord(m[1] ?? '', before, after)) return null;
      const word = (m[1] ?? '').toLowerCase();
      return onDay(addDays(published, SHIFTS[word] ?? 0), 'relative');
    },
  },
  // [[this morning]], [[last night]]
  {
    name: 'relative/part-of-day',
    needs: ['day'],
    pattern: /\b(this (?:morning|afternoon|evening)|last night)\b/gi,
    read: (m, { published }) => onDay(addDays(published, m[1]?.toLowerCase() === 'last night' ? -1 : 0), 'relative'),
  },
  // on [[Tuesday]]; [[last Friday]]; [[Wednesday morning]]; will meet on [[Thursday]]
  {
    name: 'relative/weekday',
    needs: ['weekdayName'],
    pattern: new RegExp(`\\b(?:([Ll]ast|[Tt]his|[Nn]ext) )?(${WEEKDAY})\\b(?: ${PART_OF_DAY}\\b)?`, 'g'),
    read: (m, setting) =>
      isNoWeekday(setting.before, setting.after) || countsFrom(setting) ? null : weekday(m, setting),
  },
  // [[last week]], [[this month]], [[next year]], [[last weekend]]; "the last year" is for the rolling rules
  {
    name: 'relative/calendar-unit',
    needs: ['unit', 'which'],
    pattern: /\b(last|this|next|coming) (weekend|week|month|quarter|year|decade|century)\b(?![-’']?old|-final)/gi,
    read: lastThisNext,
  },
  // [[earlier this year]], [[later this month]]
  {
    name: 'relative/part-so-far',
    needs: ['unit', 'later'],
    pattern: /\b(earlier|later) this (week|month|year|decade)\b/gi,
    read: partSoFar,
  },
  // the [[March]] attack, [[next May]], in [[November]]
  {
    name: 'relative/month',
    needs: ['monthName'],
    pattern: new RegExp(
      `\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?(?<month>${FULL_MONTH}|March|May)\\b(?: (?:of )?(?<whose>${WHOSE_YEAR}))?(?! (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?![,.]\\d))`,
      'g',
    ),
    read: (m, setting) =>
      m.groups?.which || m.groups?.whose || isMonth(m.groups?.month ?? '', setting) ? monthAlone(m, setting) : null,
  },
  // in [[Sept.]], last [[Dec.]]
  {
    name: 'relative/short-month',
    needs: ['monthName'],
    pattern: new RegExp(
      `\\b(?<month>${MONTH.replace('March|', '').replace('May|', '')})(?: (?:of )?(?<whose>${WHOSE_YEAR}))?(?=[ ,.;:)])(?! (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?![,.]\\d))`,
      'g',
    ),
    read: (m, setting) => (endsIn(setting.before, SHORT_MONTH_BEFORE) ? monthAlone(m, setting) : null),
  },
];
