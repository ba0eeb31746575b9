import { NUMBER_WORDS, readNumber } from '../figures/numbers.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Months as printed, capital first: in full, or abbreviated with or without a full stop. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
/** Months that need nothing beside them to be seen as one. */
export const FULL_MONTH = '(?:January|February|April|June|July|August|September|October|November|December)';
/** Days of the week as printed, in full or abbreviated. "Sun", "Sat" and "Mon" alone are words. */
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const SHORT_WEEKDAY = '(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\\.?';
export const PART_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime)';
export const YEAR = '(?:1[5-9]\\d{2}|20\\d{2})(?![\\d%])(?!,\\d)(?!\\.\\d)';

const SMALL_COUNT = `(?:\\d{1,3}(?![\\d.,]\\d)|${NUMBER_WORDS}|an?|a couple of|a dozen|half a dozen)`;
/** A small number of days, weeks, months or years. */
export const COUNT = SMALL_COUNT;
export const UNIT = '(?:day|week|fortnight|month|year|decade|centur(?:y|ie))s?';

/** 1 to 12. */
export const readMonth = (written: string): number | null => {
  const key = written.toLowerCase().replace('.', '');
  const index = MONTHS.findIndex((name) => name === key || (key.length >= 3 && name.startsWith(key)));
  return index === -1 ? null : index + 1;
};

/** 1 for Monday to 7 for Sunday. */
export const readWeekday = (written: string): number | null => {
  const key = written.toLowerCase().replace('.', '');
  const index = WEEKDAYS.findIndex((name) => name.startsWith(key));
  return key.length >= 3 && index !== -1 ? index + 1 : null;
};

export const readCount = (written: string): number | null => {
  const text = written.toLowerCase();
  if (text === 'a' || text === 'an') return 1;
  if (text === 'a couple of') return 2;
  if (text === 'half a dozen') return 6;
  const value = readNumber(text);
  return value !== null && Number.isInteger(value) ? value : null;
};

export type UnitName = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

export const readUnit = (written: string): { unit: UnitName; times: number } | null => {
  const text = written.toLowerCase();
  if (text.startsWith('fortnight')) return { unit: 'week', times: 2 };
  for (const unit of ['day', 'week', 'month', 'year', 'decade'] as const)
    if (text.startsWith(unit)) return { unit, times: 1 };
  return text.startsWith('centur') ? { unit: 'century', times: 1 } : null;
};

/** A year told from the article's: "in April next year". */
export const WHOSE_YEAR = '(?:this|last|next) year\\b';

/** The year that such words name, or null where there are none. */
export const yearOfWords = (words: string | undefined, published: string): number | null => {
  if (!words) return null;
  const year = Number(published.slice(0, 4));
  return year + (words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0);
};
