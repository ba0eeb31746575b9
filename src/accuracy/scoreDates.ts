import type { DateRecord } from '../model/records.ts';
import type { Ledger } from './ledger.ts';
import { settle } from './matching.ts';
import type { PlacedDate } from './placeGold.ts';
import type { Surface } from './surface.ts';

/** Which words give a date, and the first and last day that they stand for. */
export function scoreDates(
  golds: readonly PlacedDate[],
  dates: readonly DateRecord[],
  surface: Surface,
  ledger: Ledger,
) {
  const claims = dates.flatMap((record) => {
    const at = surface.ofArticle(record.evidence);
    return at ? [{ at, record }] : [];
  });
  const { pairs, extra, missed } = settle(claims, golds, ({ record }, gold) => isSameInterval(record, gold));
  const tally = { claimed: pairs.length + extra.length, wanted: pairs.length + missed.length };
  const isRight = pairs.map(([{ record }, gold]) => isSameInterval(record, gold));
  ledger.add('dates', { right: pairs.length, ...tally });
  ledger.add('dates-interval', { right: isRight.filter(Boolean).length, ...tally });
  pairs.forEach(([{ record }, gold], index) => {
    if (!isRight[index]) ledger.miss('dates-interval', { words: gold.text, got: inDays(record), wanted: inDays(gold) });
  });
  for (const { record } of extra) ledger.miss('dates', { words: record.evidence.exact, got: inDays(record) });
  for (const gold of missed) ledger.miss('dates', { words: gold.text, wanted: inDays(gold) });
}

const inDays = ({ start, end }: { start: string | null; end: string | null }): string => `${start}/${end}`;

/** An open end ("since 2022") is right where it starts right: gold may give the unit that is named, or publication. */
function isSameInterval(record: DateRecord, { start, end, alt, part }: PlacedDate): boolean {
  const intervals: [string | null, string | null][] = [[start, end], ...alt];
  const last = record.end ?? record.start;
  const isOpen = record.end === null && record.start !== null;
  return intervals.some(([first, final]) => {
    if (record.start === first && (isOpen || last === final)) return true;
    if (record.readings?.some((reading) => reading.start === first && reading.end === final)) return true;
    if (!part || record.start === null || last === null || first === null || final === null) return false;
    return first <= record.start && record.start <= last && last <= final;
  });
}
