import { counted, dayInWords, listInWords, monthInWords } from '../model/inWords.ts';
import { type Days, daysIn, edtfStart, monthsIn } from './calendar.ts';

/** The outlet's words as a citation: “twenty”. */
export const cited = (words: string): string => `“${words}”`;

/** As precise as the expression is: "2022", "March 2017", "8 October 2024". */
const dateInWords = (iso: string): string =>
  iso.length >= 10 ? dayInWords(iso) : iso.length >= 7 ? monthInWords(iso) : iso;

/** Where an EDTF level 1 expression begins, in words; null for an open or unknown start. */
export function startInWords(edtf: string): string | null {
  const start = edtfStart(edtf).slice(0, 10);
  return /^\d{4}(?:-\d{2}){0,2}$/.test(start) ? dateInWords(start) : null;
}

/** "four years and nine months", "three weeks", "one day": to the nearest month from two months up. */
export function lengthInWords(days: Days): string {
  const months = monthsIn(days);
  if (months < 2) {
    const n = daysIn(days);
    if (months === 1 && n >= 28) return 'one month';
    return n >= 14 && n % 7 === 0 ? counted(n / 7, 'week') : counted(n, 'day');
  }
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [years > 0 ? counted(years, 'year') : '', rest > 0 ? counted(rest, 'month') : ''];
  return listInWords(parts.filter((part) => part !== ''));
}

/**
 * When things were said, each as "in October 2024"; where two of them fall into one month, all as "on 8 October 2024".
 * Takes ISO days.
 */
export function saidWhen(days: readonly string[]): string[] {
  const months = new Set(days.map((day) => day.slice(0, 7)));
  return days.map((day) => (months.size === days.length ? `in ${monthInWords(day)}` : `on ${dayInWords(day)}`));
}

/** At most one decimal under 100, none above. */
export const rounded = (n: number): number => (n >= 100 ? Math.round(n) : Math.round(n * 10) / 10);
