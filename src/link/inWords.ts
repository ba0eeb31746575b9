import { counted, dayInWords, listInWords, monthInWords } from '../model/inWords.ts';
import { type Days, daysIn, edtfStart, monthsIn } from './calendar.ts';

/** The outlet's words as a citation: “twenty”. */
export const cited = (words: string): string => `“${words}”`;

/** Two citations, or one where both are printed alike, capitals apart. */
export const citedOnce = (a: string, b: string): string =>
  a.toLowerCase() === b.toLowerCase() ? cited(b) : `${cited(a)} and ${cited(b)}`;

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

/** At most one decimal under 100, none above. */
export const rounded = (n: number): number => (n >= 100 ? Math.round(n) : Math.round(n * 10) / 10);
