/** Wording that several stages share: numbers, dates and lists as a British newspaper prints them. */

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 3 is "three", 11 is "11", 1200 is "1,200". Zero is "no". */
export const numberInWords = (n: number): string => SMALL[n] ?? grouped(n);

/** 1234567.5 is "1,234,567.5", whatever the machine's locale. */
export const grouped = (n: number): string => {
  const [whole = '0', fraction] = String(n).split('.');
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? marked : `${marked}.${fraction}`;
};

/** "no articles", "one article", "two articles". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${numberInWords(n)} ${n === 1 ? one : many}`;

/** "three of the four sentences", "all four sentences", "both sentences", "the one sentence". */
export const someOf = (n: number, all: number, one: string): string => {
  if (n < all) return `${numberInWords(n)} of the ${counted(all, one)}`;
  return all === 1 ? `the one ${one}` : all === 2 ? `both ${one}s` : `all ${counted(all, one)}`;
};

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "a", "a and b", "a, b and c". */
export const listInWords = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

const monthName = (iso: string): string => MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';

/** "2024-10-08" or a longer ISO date-time is "8 October 2024". */
export const dayInWords = (iso: string): string => `${Number(iso.slice(8, 10))} ${monthName(iso)} ${iso.slice(0, 4)}`;

/** "2024-10-08" is "October 2024". */
export const monthInWords = (iso: string): string => `${monthName(iso)} ${iso.slice(0, 4)}`;

/** "2024-10-08" is "Oct 2024". */
export const shortMonth = (iso: string): string => `${monthName(iso).slice(0, 3)} ${iso.slice(0, 4)}`;
