import { dayInWords, monthInWords } from '../model/inWords.ts';
import type { OpenDays } from './timeScale.ts';

/**
 * Days as words, no more precise than they are: whole years as years, whole months as months.
 * "2001", "March 2024", "8 October 2023 to 8 October 2024", "from 2022, month not given, to 8 October 2024".
 * `edtf` adds "about" where it says so; an open end before the day on which it was `said` is "since 2022, month not given".
 */
export function intervalInWords({ start, end }: OpenDays, edtf = '', said?: string): string {
  const about = /[~%]/.test(edtf) ? 'about ' : '';
  if (start === null) return end === null ? 'no dates given' : `until ${about}${endInWords(end)}`;
  if (end === null) {
    const from = about + startInWords(start, edtf) + (isMonthOpen(edtf) ? ', month not given' : '');
    return said !== undefined && start < said
      ? `since ${from}`
      : `from ${from}${from.includes(',') ? ' and' : ','} no end given`;
  }
  if (isMonthOpen(edtf)) return `from ${about}${start.slice(0, 4)}, month not given, to ${dayInWords(end)}`;
  const [a, b] =
    /^\d{4}-\d{2}[~?%]?\//.test(edtf) && !isMonthEnd(end)
      ? [monthInWords(start), dayInWords(end)]
      : spanInWords(start, end);
  return about + (a === b ? a : `${a} to ${b}`);
}

/** The days, and every other reading that the words allow: "2024, or 16 October 2024 to 16 October 2025". */
export const readingsInWords = (days: OpenDays, edtf: string, readings: readonly OpenDays[] = []): string =>
  [intervalInWords(days, edtf), ...readings.map((one) => intervalInWords(one))].join(', or ');

/** A stretch that begins somewhere in a year: "2022/..", "2022/2024-10-08"; a year or month as its end includes the whole of both. */
const isMonthOpen = (edtf: string): boolean => /^\d{4}[~?%]?\/(?!\d{4}(?:-\d{2})?[~?%]?$)/.test(edtf);

/** With an open end the words decide: 2022-01-01 is the year where the expression is "2022/..". */
function startInWords(start: string, edtf: string): string {
  const [written = ''] = edtf.split('/');
  if (/^\d{4}$/.test(written)) return start.slice(0, 4);
  return /^\d{4}-\d{2}$/.test(written) ? monthInWords(start) : dayInWords(start);
}

const endInWords = (end: string): string =>
  end.endsWith('-12-31') ? end.slice(0, 4) : isMonthEnd(end) ? monthInWords(end) : dayInWords(end);

function spanInWords(start: string, end: string): [string, string] {
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith('-01') && isMonthEnd(end)) return [monthInWords(start), monthInWords(end)];
  return [dayInWords(start), dayInWords(end)];
}

const isMonthEnd = (iso: string): boolean => {
  const next = new Date(`${iso}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
};
