import { addDays, addMonths, addYears, type Day, monday, monthOf, week, weekdayOf, yearOf, years } from './calendar.ts';
import { FULL_MONTH, MONTH, PART_OF_DAY, readMonth, readWeekday, WEEKDAY } from './names.ts';
import { type DateRule, inMonth, inYear, onDay, over, type Reading, type Setting } from './reading.ts';
import { findToward, isScheduled, type Toward } from './toward.ts';

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
  if (/^ [A-Z][a-z]/.test(setting.after) && NAMED_BEFORE.test(setting.before)) return null;
  const { published } = setting;
  const back = (weekdayOf(published) - wanted + 7) % 7;
  const ahead = (wanted - weekdayOf(published) + 7) % 7;
  const asked = which?.toLowerCase();
  if (asked === 'last') return onDay(addDays(published, -(back || 7)), 'relative');
  if (asked === 'next') return onDay(addDays(published, ahead || 7), 'relative');
  if (asked === 'this') return onDay(addDays(monday(published), wanted - 1), 'relative');
  const toward = towardOf(setting);
  const [last, next] = [addDays(published, -back), addDays(published, ahead)];
  if (BEGINNING_THEN.test(setting.before)) return withOther(onDay(next, 'relative'), onDay(last, 'relative'));
  if (toward !== null) return onDay(toward === 'future' ? next : last, 'relative');
  return withOther(onDay(last, 'relative'), onDay(next, 'relative'));
}

const REPORTED =
  /\b(?:said|says|told|announced|reported|wrote|warned|confirmed|ruled|claimed|added|speaking)(?: [A-Za-z’'.-]+){0,4}?(?: on| late| early)? $/i;

/** A day beside the reporting verb is the day of saying, whatever is said of the future. */
const towardOf = ({ before, after }: Setting): Toward =>
  LOOKS_BACK.test(before.slice(-80)) || (REPORTED.test(before.slice(-80)) && !isScheduled(before))
    ? 'past'
    : findToward(before, after);

/** Nothing has lasted since a time to come, or is more than it was then. */
const LOOKS_BACK =
  /\b(?:since(?: (?:at least|about|around|early|mid|late|the (?:start|end|middle) of|as (?:early|far back) as))? |(?:up from|down from|compared (?:with|to)|than)\b[^,;:]{0,60} )$/i;

/** "three days of mourning from Monday": ordered before it began, or told after. */
const BEGINNING_THEN = /\b(?:days?|weeks?|months?)(?: of(?: [a-z]+){1,3})?(?: (?:starting|beginning))? from $/i;

/** Where nothing decides, both readings; one where they are the same. */
const withOther = (reading: Reading | null, other: Reading | null): Reading | null =>
  reading && other && reading.start !== other.start
    ? { ...reading, readings: [{ start: other.start, end: other.end }] }
    : reading;

const NAMED_BEFORE =
  /\b(?!(?:On|By|Since|Until|Till|Last|Next|And|But|Late|Early|This|The|From|Before|After|For|Only|As|When|While) )[A-Z][a-z]{1,20} $/;

/** Names that hold a day of the week: newspapers, feasts, days that history named. */
const NAMED_WEEKDAY_BEFORE =
  /\b(?:Black|Good|Super|Bloody|Palm|Holy|Shrove|Ash|Maundy|Cyber|Giving|Sheffield|Mail on|Any|[Ee]very|[Ee]ach) $/;
const NAMED_WEEKDAY_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Post|Herald|Mail|Independent|People|Star|Sun|World|Night Live|Night Football|Murder Club|Club|Agreement)\b/;

/** A month by itself: the latest that is not after the article; the next where the words look ahead. */
function monthAlone(match: RegExpExecArray, setting: Setting): Reading | null {
  const { which, month: name } = match.groups ?? {};
  const number = readMonth(name ?? '');
  if (number === null) return null;
  const { published } = setting;
  const current = monthOf(published);
  const year = yearOf(published);
  const asked = which?.toLowerCase();
  const past = number <= current ? year : year - 1;
  const lacksYear = true;
  if (asked === 'last') return { ...inMonth(number < current ? year : year - 1, number, 'relative'), lacksYear };
  if (asked === 'next') return inMonth(number > current ? year : year + 1, number, 'relative');
  if (asked === 'this') return inMonth(year, number, 'relative');
  const toward = towardOf(setting);
  const [latest, next] = [past, number < current ? year + 1 : year].map((y) => inMonth(y, number, 'relative'));
  if (!latest || !next) return null;
  if (toward !== null) return { ...(toward === 'future' ? next : latest), lacksYear };
  const both = withOther(latest, next);
  return both && { ...both, lacksYear };
}

const MONTH_CONTEXT =
  /(?:\b(?:in|since|until|till|by|from|to|of|last|next|this|early|late|mid|and|or|between|before|after|during|through|for) |\bmid-)$/i;

/** "May" and "March" are also words and names, so a month alone is read only where something shows that it is one. */
function isMonth(name: string, { before, after }: Setting): boolean {
  const namedAfter = /^ [A-Z][a-z]/.test(after) && !/\b(?:in|since|until|last|next|this|early|late) $/i.test(before);
  const namedBefore =
    /(?:^|[^.!?]) ?\b(?!In|Since|Until|Till|By|From|To|Of|Last|Next|This|Early|Late|Mid|And|Or|But|Between|Before|After|During|Through|For|The|Every)[A-Z][A-Za-z’'.-]* $/.test(
      before,
    );
  if (namedAfter || namedBefore || /^[’']s [A-Z]|^-[A-Z]/.test(after)) return false;
  if (name === 'May') return MONTH_CONTEXT.test(before) && !/^ (?:I|we|he|she|it|they|be|have|not)\b/.test(after);
  if (name === 'March')
    return (
      MONTH_CONTEXT.test(before) ||
      (/\b(?:the|a)(?: [a-z-]+){0,2} $|[’']s $/i.test(before) &&
        !/^ (?:on|of|for|through|to|against)\b|^[.,;]/.test(after))
    );
  return true;
}

type CalendarUnit = 'week' | 'weekend' | 'month' | 'year' | 'decade' | 'century';

function calendarUnit(unit: CalendarUnit, shift: number, published: Day): Reading {
  const year = yearOf(published);
  switch (unit) {
    case 'week':
      return over(week(addDays(published, shift * 7)), 'week', 'relative');
    case 'weekend': {
      // said on a Monday to Friday "last weekend" is the one just gone; on a Saturday or Sunday, the one before
      const saturday = addDays(monday(published), 5 + shift * 7);
      return over({ start: saturday, end: addDays(saturday, 1) }, 'week', 'relative');
    }
    case 'month': {
      const there = addMonths(`${published.slice(0, 7)}-01`, shift);
      return inMonth(yearOf(there), monthOf(there), 'relative');
    }
    case 'year':
      return inYear(year + shift, 'relative');
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + shift * 10;
      return { ...years(first, first + 9), edtf: `${first / 10}X`, grain: 'decade', resolved: 'relative' };
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100 + shift * 100;
      return { ...years(first, first + 99), edtf: `${first / 100}XX`, grain: 'century', resolved: 'relative' };
    }
  }
}

function lastThisNext(match: RegExpExecArray, { published, after }: Setting): Reading | null {
  const shift = SHIFTS[(match[1] ?? '').toLowerCase()];
  const unit = readCalendarUnit(match[2] ?? '');
  // "last week’s", "this year of all years": the unit stands; "this week in politics" too; "last year of his term" does not
  if (
    shift === undefined ||
    unit === null ||
    (shift !== 0 && /^ of (?:the|his|her|its|their|my|our|a|office)\b/.test(after))
  )
    return null;
  const reading = calendarUnit(unit, shift, published);
  if (unit !== 'year' || shift !== -1) return reading;
  return { ...reading, readings: [{ start: addYears(published, -1), end: published }] };
}

const readCalendarUnit = (written: string): CalendarUnit | null =>
  (['weekend', 'week', 'month', 'year', 'decade', 'century'] as const).find((unit) => unit === written.toLowerCase()) ??
  null;

/** "earlier this year": from its first day to the article's; "later this year": from the article's day to its last. */
function partSoFar(match: RegExpExecArray, { published }: Setting): Reading | null {
  const unit = readCalendarUnit(match[2] ?? '');
  if (unit === null) return null;
  const { start, end } = calendarUnit(unit, 0, published);
  if (start === null || end === null) return null;
  const stretch = match[1]?.toLowerCase() === 'earlier' ? { start, end: published } : { start: published, end };
  return over(stretch, 'span', 'relative');
}

/** Words that make "tomorrow" a manner of speaking: a might-be, or the world of it. */
const FIGURATIVE_TOMORROW = /\b(?:might|may|could|if|of|for|like no)(?: [a-z’'-]+){0,4} $/i;

export const RELATIVE: readonly DateRule[] = [
  // [[today]], [[yesterday afternoon]], [[tomorrow]], [[the day before yesterday]]
  {
    name: 'relative/day-word',
    pattern: new RegExp(
      `\\b(the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow)(?: ${PART_OF_DAY}\\b)?`,
      'gi',
    ),
    read: (m, { published, before }) => {
      const word = (m[1] ?? '').toLowerCase();
      if (word === 'tomorrow' && FIGURATIVE_TOMORROW.test(before)) return null;
      return onDay(addDays(published, SHIFTS[word] ?? 0), 'relative');
    },
  },
  // [[this morning]], [[last night]]
  {
    name: 'relative/part-of-day',
    pattern: /\b(this (?:morning|afternoon|evening)|last night)\b/gi,
    read: (m, { published }) => onDay(addDays(published, m[1]?.toLowerCase() === 'last night' ? -1 : 0), 'relative'),
  },
  // on [[Tuesday]]; [[last Friday]]; [[Wednesday morning]]; will meet on [[Thursday]]
  {
    name: 'relative/weekday',
    pattern: new RegExp(`\\b(?:([Ll]ast|[Tt]his|[Nn]ext) )?(${WEEKDAY})\\b(?: ${PART_OF_DAY}\\b)?`, 'g'),
    read: (m, setting) =>
      NAMED_WEEKDAY_BEFORE.test(setting.before) || NAMED_WEEKDAY_AFTER.test(setting.after) ? null : weekday(m, setting),
  },
  // [[last week]], [[this month]], [[next year]], [[last weekend]]; "the last year" is for the rolling rules
  {
    name: 'relative/calendar-unit',
    pattern: /(?<!\bthe )\b(last|this|next|coming) (weekend|week|month|year|decade|century)\b(?![-’']?old)/gi,
    read: lastThisNext,
  },
  // [[earlier this year]], [[later this month]]
  { name: 'relative/part-so-far', pattern: /\b(earlier|later) this (week|month|year|decade)\b/gi, read: partSoFar },
  // the [[March]] attack, [[next May]], in [[November]]
  {
    name: 'relative/month',
    pattern: new RegExp(
      `\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?(?<month>${FULL_MONTH}|March|May)\\b(?! (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?![,.]\\d))`,
      'g',
    ),
    read: (m, setting) => (m.groups?.which || isMonth(m.groups?.month ?? '', setting) ? monthAlone(m, setting) : null),
  },
  // in [[Sept.]], last [[Dec.]]
  {
    name: 'relative/short-month',
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|by|last|next|early|late|mid) )(?<month>${MONTH.replace('March|', '').replace('May|', '')})(?=[ ,.;:)])(?! (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?![,.]\\d))`,
      'g',
    ),
    read: monthAlone,
  },
];
