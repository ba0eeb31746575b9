import type { Span } from '../../model/evidence.ts';
import { addDays, addMonths, type Day, dayFrom, daysBetween, monthOf, yearOf } from './calendar.ts';
import { COUNT, readCount } from './names.ts';
import type { Reading } from './reading.ts';

/** An expression that was read, in its place. */
export interface Found extends Span {
  rule: string;
  reading: Reading;
}

type PartName = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end';

const NAMES: Readonly<Record<string, PartName>> = {
  early: 'early',
  late: 'late',
  mid: 'mid',
  start: 'start',
  beginning: 'start',
  outset: 'start',
  turn: 'start',
  middle: 'middle',
  end: 'end',
  close: 'end',
};

/**
 * Thirds for "early", "mid" and "late"; the first or last tenth or twelfth for "the start" and "the end": a month of
 * a year, ten days of a month, a year of a decade. Said roughly, so both ends carry EDTF's `~`.
 */
function partOf(reading: Reading, part: PartName): Reading | null {
  const { start, end, grain } = reading;
  if (start === null || end === null) return null;
  const cut = (from: Day, to: Day, edtf: string): Reading => ({
    ...withoutMore(reading),
    start: from,
    end: to,
    edtf,
    grain: 'month',
  });
  const thirds = { early: [0, 4], mid: [4, 8], late: [8, 12], start: [0, 1], middle: [5, 7], end: [11, 12] }[part];
  const [from = 0, to = 0] = thirds;
  if (grain === 'year' && daysBetween(start, end) < 366) {
    const first = addMonths(start, from);
    const last = addDays(addMonths(start, to), -1);
    return cut(first, last, to - from === 1 ? first.slice(0, 7) : `${first.slice(0, 7)}~/${last.slice(0, 7)}~`);
  }
  if (grain === 'month') {
    const days = { early: [1, 10], start: [1, 10], mid: [11, 20], middle: [11, 20], late: [21, 31], end: [21, 31] }[
      part
    ];
    const first = `${start.slice(0, 8)}${String(days[0]).padStart(2, '0')}`;
    const last = part === 'late' || part === 'end' ? end : `${start.slice(0, 8)}${String(days[1]).padStart(2, '0')}`;
    return cut(first, last, `${first}~/${last}~`);
  }
  if (grain === 'decade' || grain === 'century') {
    const step = grain === 'decade' ? 1 : 10;
    const tenths = { early: [0, 4], mid: [3, 7], late: [6, 10], start: [0, 1], middle: [4, 6], end: [9, 10] }[part];
    const first = yearOf(start) + (tenths[0] ?? 0) * step;
    const last = yearOf(start) + (tenths[1] ?? 10) * step - 1;
    return {
      ...cut(`${first}-01-01`, `${last}-12-31`, first === last ? String(first) : `${first}~/${last}~`),
      grain: 'year',
    };
  }
  return null;
}

const withoutMore = ({ readings: _, lacksYear: __, window: ___, ...rest }: Reading): Reading => rest;

const PART_BEFORE =
  /\b(?:(?:in |at )?(?:the )?(start|beginning|outset|turn|middle|end|close) of (?:the )?|(?:the )?(early|mid|late)(?:-| )(?:in )?(?:the )?)$/i;
const CLOSE_LENGTH = 40;

const beforeOf = (text: string, from: number, floor: number): string =>
  text.slice(Math.max(floor, from - CLOSE_LENGTH), from);

/** "the start of 2020", "late November", "mid-July": a part of what follows. */
function takePart(found: Found, text: string, floor: number): Found {
  const match = PART_BEFORE.exec(beforeOf(text, found.start, floor));
  const part = match && NAMES[(match[1] ?? match[2] ?? '').toLowerCase()];
  if (!match || !part || found.reading.grain === 'day') return found;
  const reading = partOf(found.reading, part);
  if (reading === null) return found;
  const preposition = /^(?:in|at) /i.exec(match[0])?.[0].length ?? 0;
  return { start: found.start - match[0].length + preposition, end: found.end, rule: `part/${part}`, reading };
}

const JOIN = /^(?: to | until | till | through |-|–|—)$/;
const AND = /^ and $/;

/** A first half without its year takes it from the second: "from March to May 2020". */
function completed(first: Reading, second: Reading): Reading {
  if (!first.lacksYear || first.start === null || first.end === null || second.start === null || second.end === null)
    return first;
  const year = monthOf(first.start) <= monthOf(second.start) ? yearOf(second.start) : yearOf(second.start) - 1;
  if (first.grain === 'day') {
    const day = dayFrom(year, monthOf(first.start), Number(first.start.slice(8, 10)));
    return day ? { ...first, start: day, end: day, edtf: day } : first;
  }
  const start = `${year}${first.start.slice(4)}`;
  return { ...first, start, end: addDays(addMonths(start, 1), -1), edtf: start.slice(0, 7) };
}

const simple = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const simpleEnd = (edtf: string): string => edtf.split('/').at(-1) ?? edtf;

/** "between 2017 and 2021", "from March to May 2020", "Monday to Friday": one interval from two expressions. */
function takeRange(first: Found, second: Found, text: string, floor: number): Found | null {
  const between = text.slice(first.end, second.start);
  const lead = /\b(between|from) (?:the )?$/i.exec(beforeOf(text, first.start, floor));
  const opening = lead?.[1]?.toLowerCase();
  if (!(JOIN.test(between) || (opening === 'between' && AND.test(between)))) return null;
  const from = completed(first.reading, second.reading);
  const to = second.reading;
  if (
    from.start === null ||
    from.end === null ||
    to.start === null ||
    to.end === null ||
    from.start > to.start ||
    from.end > to.end
  )
    return null;
  if (from.grain !== to.grain && (from.grain === 'day' || to.grain === 'day') && opening === undefined) return null;
  const resolved = from.resolved === 'relative' && !from.lacksYear ? 'relative' : to.resolved;
  return {
    start: lead ? first.start - lead[0].length : first.start,
    end: second.end,
    rule: opening === 'between' ? 'range/between' : opening === 'from' ? 'range/from-to' : 'range/to',
    reading: {
      start: from.start,
      end: to.end,
      edtf: `${simple(from.edtf)}/${simpleEnd(to.edtf)}`,
      grain: 'span',
      resolved,
      window: true,
    },
  };
}

const ENDING = new RegExp(
  `\\b(?:the |its |their )?(?:(?<count>${COUNT}) )?(?<unit>days?|weeks?|months?) (?:ending|ended|that ended|to)(?: on)? $`,
  'i',
);

/** "the week ending January 11": the seven days that end then. */
function takeEnding(found: Found, text: string, floor: number): Found {
  const { start, end, grain, resolved } = found.reading;
  const match = ENDING.exec(beforeOf(text, found.start, floor));
  const count = match?.groups?.count ? readCount(match.groups.count) : 1;
  const unit = match?.groups?.unit?.toLowerCase().replace(/s$/, '');
  if (!match || grain !== 'day' || start === null || end === null || count === null || count < 1 || count > 400)
    return found;
  if (unit === 'day' && count === 1) return found;
  const before = unit === 'month' ? addMonths(end, -count) : addDays(end, -count * (unit === 'week' ? 7 : 1));
  const first = addDays(before, 1);
  return {
    start: found.start - match[0].length,
    end: found.end,
    rule: 'range/ending',
    reading: { start: first, end, edtf: `${first}/${end}`, grain: 'span', resolved, window: true },
  };
}

const SINCE = /\b(?:ever )?since (?:(?:at least|about|around|roughly|as (?:early|far back) as) )?(?:the )?$/i;
const FROM = /\bfrom (?:the )?$/i;
const ONWARDS = /^ (?:on|onwards?|and (?:on|onwards))\b/i;

/** "since March 2017", "from 2020 onwards": open to the right. */
function takeSince(found: Found, text: string, floor: number): Found {
  const { reading } = found;
  const before = beforeOf(text, found.start, floor);
  const since = SINCE.exec(before);
  const from = since ? null : FROM.exec(before);
  const onwards = from && ONWARDS.exec(text.slice(found.end, found.end + 14));
  const lead = since ?? (onwards ? from : null);
  if (!lead || reading.start === null) return found;
  const begins = /X/.test(reading.edtf) ? reading.start.slice(0, 4) : simple(reading.edtf);
  return {
    start: found.start - lead[0].length,
    end: found.end + (onwards?.[0].length ?? 0),
    rule: reading.resolved === 'named' ? 'named/since' : since ? 'since/open' : 'since/onwards',
    reading: {
      ...withoutMore(reading),
      end: null,
      edtf: `${begins}/..`,
      grain: 'span',
      window: true,
      ...(reading.readings ? { readings: reading.readings.map(({ start }) => ({ start, end: null })) } : {}),
    },
  };
}

/** Joins what stands around and between expressions, in reading order; `floorOf` gives where a span's sentence begins. */
export function frame(finds: readonly Found[], text: string, floorOf: (at: number) => number): Found[] {
  const parts = finds.map((found, index) => {
    const floor = Math.max(floorOf(found.start), finds[index - 1]?.end ?? 0);
    return takeEnding(takePart(found, text, floor), text, floor);
  });
  const joined: Found[] = [];
  for (const next of parts) {
    const last = joined.at(-1);
    const range = last && takeRange(last, next, text, Math.max(floorOf(last.start), joined.at(-2)?.end ?? 0));
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined.map((found, index) =>
    takeSince(found, text, Math.max(floorOf(found.start), joined[index - 1]?.end ?? 0)),
  );
}
