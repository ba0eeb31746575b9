import { addDays, addMonths, type Day, daysBetween, yearOf } from './calendar.ts';
import { endsIn } from './endsIn.ts';
import { beforeOf, type Found } from './found.ts';
import { over, type Reading } from './reading.ts';

export type PartName = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end';

export const PART_NAMES: Readonly<Record<string, PartName>> = {
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
export function partOf(reading: Reading, part: PartName): Reading | null {
  const { start, end, grain } = reading;
  if (start === null || end === null) return null;
  const cut = (from: Day, to: Day, edtf: string): Reading =>
    over({ start: from, end: to }, 'month', reading.resolved, edtf);
  const thirds = { early: [0, 4], mid: [4, 8], late: [8, 12], start: [0, 1], middle: [5, 7], end: [11, 12] }[part];
  const [from = 0, to = 0] = thirds;
  if (grain === 'year' && daysBetween(start, end) < 366) {
    const first = addMonths(start, from);
    const last = addDays(addMonths(start, to), -1);
    return cut(first, last, to - from === 1 ? first.slice(0, 7) : `${first.slice(0, 7)}~/${last.slice(0, 7)}~`);
  }
  if (grain === 'week' && daysBetween(start, end) === 6) {
    const [from, to] = { early: [0, 2], start: [0, 1], mid: [1, 3], middle: [1, 3], late: [3, 6], end: [4, 6] }[part];
    const [first, last] = [addDays(start, from ?? 0), addDays(start, to ?? 6)];
    return { ...cut(first, last, `${first}~/${last}~`), grain: 'week' };
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

const PART_BEFORE =
  /\b(?:(?:in |at )?(?:the )?(start|beginning|outset|turn|middle|end|close) of (?:the )?|(?:the )?(early|mid|late)(?:-| )(?:in )?(?:the )?)$/i;

/** How it ends, asked first. */
const MAY_BE_PART = /(?<=\b(?:of |(?:early|mid|late)[- ](?:in )?)(?:the )?)/iy;

/** "the start of 2020", "late November", "mid-July": a part of what follows. */
export function takePart(found: Found, text: string, floor: number): Found {
  if (found.reading.grain === 'day') return found;
  const before = beforeOf(text, found.start, floor);
  if (!endsIn(before, MAY_BE_PART)) return found;
  const match = PART_BEFORE.exec(before);
  const part = match && PART_NAMES[(match[1] ?? match[2] ?? '').toLowerCase()];
  if (!match || !part) return found;
  // "the end of next week’s talks" is the end of the talks
  if (match[1] && /^[’']s /.test(text.slice(found.end, found.end + 3))) return found;
  const reading = partOf(found.reading, part);
  if (reading === null) return found;
  const preposition = /^(?:in|at) /i.exec(match[0])?.[0].length ?? 0;
  return { start: found.start - match[0].length + preposition, end: found.end, rule: `part/${part}`, reading };
}
