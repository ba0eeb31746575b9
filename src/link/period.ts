import type { FigureRef } from '../model/dossier.ts';
import { dayInWords, monthInWords } from '../model/inWords.ts';
import { type Days, isBounded, uncertainStart } from './calendar.ts';
import { startInWords } from './inWords.ts';
import { dateRecord, dayOf, entryOf, type Shelf } from './shelf.ts';

/** The time that a figure covers, both ends known. */
export interface Period extends Days {
  /** Where it begins, as precisely as the words say: "2022", "March 2017", "16 October 2024". */
  startWords: string;
  /** The last day on which it can begin, where the words leave that open. */
  latestStart: string | null;
  /** Further intervals that the words allow, and the words. */
  readings: Days[];
  words: string | null;
}

/** A window that the words leave open ends with the article; null where there is no window or no start. */
export function coveredDays({ article, figure: { window } }: FigureRef, shelf: Shelf): Days | null {
  if (!window || window.start === null) return null;
  const end = window.end ?? dayOf(entryOf(shelf, article));
  return end < window.start ? null : { start: window.start, end };
}

export function readPeriod(ref: FigureRef, shelf: Shelf): Period | null {
  const days = coveredDays(ref, shelf);
  const { window } = ref.figure;
  if (!window || !days) return null;
  const date = dateRecord(entryOf(shelf, ref.article), window.date);
  return {
    start: days.start,
    end: days.end,
    startWords: startInWords(window.edtf) ?? dayInWords(days.start),
    latestStart: uncertainStart(window.edtf, days.end),
    readings: (date?.readings ?? []).filter(isBounded),
    words: date?.evidence.exact ?? null,
  };
}

/** "March 2017 to October 2024", "2024" for all of it; days are given where the months alone would not tell the ends apart. */
export function periodInWords({ start, end, startWords }: Pick<Period, 'start' | 'end' | 'startWords'>): string {
  if (start === end) return dayInWords(start);
  if (isWholeYear(start, end)) return start.slice(0, 4);
  return start.slice(0, 7) === end.slice(0, 7)
    ? `${dayInWords(start)} to ${dayInWords(end)}`
    : `${startWords} to ${monthInWords(end)}`;
}

/** The time that a figure covers, with every reading that the words allow: "2024, or October 2023 to October 2024". */
export const everyReading = (period: Period): string =>
  [periodInWords(period), ...otherReadings(period).map(daysInWords)].join(', or ');

/** The readings of a period other than the one that is used. */
export const otherReadings = ({ start, end, readings }: Period): Days[] =>
  readings.filter((reading) => reading.start !== start || reading.end !== end);

/** "January 2020 to October 2024"; by day within one month. */
export const daysInWords = (days: Days): string => periodInWords({ ...days, startWords: monthInWords(days.start) });

const isWholeYear = (start: string, end: string): boolean =>
  start.slice(0, 4) === end.slice(0, 4) && start.endsWith('-01-01') && end.endsWith('-12-31');
