import { addDays, addMonths, dayFrom, monthOf, yearOf } from './calendar.ts';
import { endsIn } from './endsIn.ts';
import { beforeOf, type Found } from './found.ts';
import { takePart } from './parts.ts';
import { over, type Reading, withoutMore } from './reading.ts';
import { takeEnding, takeWeek } from './weeks.ts';

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

/** "Monday through Friday", each read by itself as the last one: the Monday is of the week of the Friday. */
function weekBefore(first: Reading, { rule, reading }: Found): Reading {
  const isLate =
    first.grain === 'day' &&
    first.resolved === 'relative' &&
    first.start &&
    reading.start &&
    first.start > reading.start;
  if (!isLate || rule !== 'relative/weekday' || first.start === null) return first;
  const day = addDays(first.start, -7);
  return { ...first, start: day, end: day, edtf: day };
}

const simple = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const simpleEnd = (edtf: string): string => edtf.split('/').at(-1) ?? edtf;

/** "between 2017 and 2021", "from March to May 2020", "Monday to Friday": one interval from two expressions. */
function takeRange(first: Found, second: Found, text: string, floor: number): Found | null {
  const between = text.slice(first.end, second.start);
  const isJoined = JOIN.test(between);
  if (!isJoined && !AND.test(between)) return null;
  const lead = /\b(between|from) (?:the )?$/i.exec(beforeOf(text, first.start, floor));
  const opening = lead?.[1]?.toLowerCase();
  if (!isJoined && opening !== 'between') return null;
  const from = weekBefore(completed(first.reading, second.reading), second);
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
      ...over({ start: from.start, end: to.end }, 'span', resolved, `${simple(from.edtf)}/${simpleEnd(to.edtf)}`),
      window: true,
    },
  };
}

const SINCE = /\b(?:ever )?since (?:(?:at least|about|around|roughly|as (?:early|far back) as) )?(?:the )?$/i;
const FROM = /\bfrom (?:the )?$/i;
/** The same, asked from the end of the words. */
const MAY_BE_SINCE = /(?<=\bsince (?:(?:at least|about|around|roughly|as (?:early|far back) as) )?(?:the )?)/iy;
const MAY_BE_FROM = /(?<=\bfrom (?:the )?)/iy;
const ONWARDS = /^ (?:on|onwards?|and (?:on|onwards))\b/i;

/** "since March 2017", "from 2020 onwards": open to the right. */
function takeSince(found: Found, text: string, floor: number): Found {
  const { reading } = found;
  const before = beforeOf(text, found.start, floor);
  const since = endsIn(before, MAY_BE_SINCE) ? SINCE.exec(before) : null;
  const from = !since && endsIn(before, MAY_BE_FROM) ? FROM.exec(before) : null;
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
      readings: reading.readings?.map(({ start }) => ({ start, end: null })),
    },
  };
}

/** Joins what stands around and between the expressions of a sentence that begins at `floor`, in reading order. */
export function frame(finds: readonly Found[], text: string, floor: number): Found[] {
  const parts = finds.map((found, index) => {
    const from = finds[index - 1]?.end ?? floor;
    return takeEnding(takePart(takeWeek(found, text, from), text, from), text, from);
  });
  const joined: Found[] = [];
  for (const next of parts) {
    const last = joined.at(-1);
    const range = last && takeRange(last, next, text, joined.at(-2)?.end ?? floor);
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined.map((found, index) => takeSince(found, text, joined[index - 1]?.end ?? floor));
}
