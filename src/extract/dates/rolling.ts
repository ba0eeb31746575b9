import { addMonths, month, monthOf, yearOf } from './calendar.ts';
import { COUNTED, counted } from './counted.ts';
import { COUNT, readCount, readMonth } from './names.ts';
import { type DateRule, onDay, over, type Reading, type Setting, untilPublished } from './reading.ts';
import { around, shifted } from './shifting.ts';
import { findToward } from './toward.ts';

function backTo(match: RegExpExecArray, { published, after }: Setting): Reading | null {
  const span = counted(match);
  if (
    span === null ||
    (/^ (?:of|in) (?!conflict|war|fighting|unrest)(?:[a-z]|[A-Z][a-z]|\d{4})/.test(after) && !match.groups?.count)
  )
    return null;
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
  if (at === null) return null;
  if (/more|over/.test(bound))
    return { ...at, edtf: `../${at.edtf.replace('~', '').split('/').at(-1) ?? ''}`, start: null };
  const other = span.longest === span.count ? null : around(shifted(published, span.unit, -span.count), span.unit);
  return other ? { ...at, readings: [intervalOf(other)] } : at;
}

const intervalOf = ({ start, end }: Reading) => ({ start, end });

/** "in five years' time": the same day that many years on, said roughly. */
function ahead(match: RegExpExecArray, { published }: Setting): Reading | null {
  const span = counted(match);
  if (span === null) return null;
  const reading = onDay(shifted(published, span.unit, span.longest), 'relative');
  return reading && (span.unit === 'day' ? reading : { ...reading, edtf: `${reading.edtf}~` });
}

const HOW = '(?:the |these )?';

function yearTo(match: RegExpExecArray, { published, before }: Setting): Reading | null {
  const number = readMonth(match.groups?.month ?? '');
  const count = match.groups?.count ? readCount(match.groups.count) : 12;
  if (number === null || count === null || count < 1 || count > 120) return null;
  const said = match.groups?.year
    ? Number(match.groups.year)
    : number > monthOf(published) && findToward(before, '') !== 'future'
      ? yearOf(published) - 1
      : yearOf(published);
  const last = month(said, number);
  const first = addMonths(last.start, 1 - count);
  return {
    ...over({ start: first, end: last.end }, 'span', match.groups?.year ? 'explicit' : 'relative'),
    edtf: `${first.slice(0, 7)}/${last.start.slice(0, 7)}`,
    window: true,
  };
}

/** What a limit may count from instead of the article: "after it opens, it will pay within two years". */
const COUNTS_ELSEWHERE = /(?:\b(?:after|once|when|if|ago|last|then|had)\b|\d{4})[^,;:]{0,70}$/i;

export const ROLLING: readonly DateRule[] = [
  // over [[the last four or five years]]; [[the past 18 months]]
  {
    name: 'rolling/past-count',
    needs: ['unit', 'past'],
    pattern: new RegExp(`\\b${HOW}(?:last|past) ${COUNTED}`, 'gi'),
    read: backTo,
  },
  // in [[the past year]]; over [[the last month]]
  {
    name: 'rolling/past-unit',
    needs: ['unit', 'past'],
    pattern: /\bthe (?!last day\b)(?:last|past) (?<unit>day|week|fortnight|month|year|decade|century)\b/gi,
    read: backTo,
  },
  // in [[the next five years]]; over [[the coming year]]
  {
    name: 'rolling/next-count',
    needs: ['unit', 'next'],
    pattern: new RegExp(`\\b${HOW}(?:next|coming) ${COUNTED}`, 'gi'),
    read: onTo,
  },
  // in [[the coming year]]
  {
    name: 'rolling/next-unit',
    needs: ['unit', 'next'],
    pattern: /\bthe (?!next day\b)(?:next|coming) (?<unit>day|week|fortnight|month|year|decade)\b/gi,
    read: onTo,
  },
  // [[three weeks ago]], [[a decade ago]], [[more than 20 years ago]]
  {
    name: 'rolling/ago',
    needs: ['unit', 'ago'],
    pattern: new RegExp(
      `\\b(?:(?<bound>more than|over|less than|under|fewer than|just over|just under|about|around|nearly|almost|some|roughly|only|just) )?${COUNTED} ago\\b`,
      'gi',
    ),
    read: ago,
  },
  // in [[five years’ time]]
  {
    name: 'rolling/time-ahead',
    needs: ['unit', 'time'],
    pattern: new RegExp(`\\b(?:in )${COUNTED}[’']? time\\b`, 'gi'),
    read: ahead,
  },
  // [[two weeks from now]]
  {
    name: 'rolling/from-now',
    needs: ['unit', 'from', 'time'],
    pattern: new RegExp(`\\b${COUNTED} from (?:now|today)\\b`, 'gi'),
    read: ahead,
  },
  // will vote [[in two weeks]]
  {
    name: 'rolling/in-count',
    needs: ['unit', 'due'],
    pattern: new RegExp(`\\bin ${COUNTED}(?=[.,;:!?”"]|$)`, 'gi'),
    read: (m, setting) =>
      /\b(?:will|due|set|scheduled|expected|plans?|going)\b/i.test(setting.before) &&
      findToward(setting.before, '') === 'future'
        ? ahead(m, setting)
        : null,
  },
  // would report [[within six weeks]]
  {
    name: 'rolling/within',
    needs: ['unit', 'within'],
    pattern: new RegExp(`\\bwithin (?:the next )?${COUNTED}`, 'gi'),
    read: (m, setting) =>
      /^ (?:of|after|from|either)\b/.test(setting.after) ||
      COUNTS_ELSEWHERE.test(setting.before) ||
      findToward(setting.before, '') !== 'future'
        ? null
        : onTo(m, setting),
  },
  // [[half a century ago]]; [[a quarter of a century ago]]; [[a year and a half ago]]
  {
    name: 'rolling/fraction-ago',
    needs: ['unit', 'ago'],
    pattern:
      /\b(?:(?<half>half a century)|(?<quarter>a quarter(?: of a |-| )century)|(?<five>half a decade)|a year and a half) ago\b/gi,
    read: ({ groups = {} }, { published }) =>
      groups.half || groups.quarter || groups.five
        ? around(shifted(published, 'year', groups.half ? -50 : groups.quarter ? -25 : -5), 'year')
        : around(shifted(published, 'month', -18), 'month'),
  },
  // [[the year to March]]; [[the 12 months to June 2023]]; [[the year ending March 2021]]
  {
    name: 'rolling/year-to',
    needs: ['unit', 'month'],
    pattern: new RegExp(
      `\\bthe (?:(?:financial |fiscal )?year|(?<count>${COUNT}) months) (?:to|ending|ended|up to)(?: (?:in|the end of|end))? (?:\\d{1,2} )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?: (?<year>20\\d{2}|19\\d{2}))?\\b`,
      'gi',
    ),
    read: yearTo,
  },
];
