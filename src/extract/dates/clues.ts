import { MONTH, WEEKDAY } from './names.ts';

/** A kind of word, or of number, without which a rule has nothing to read. */
export type Clue = keyof typeof PRINTED | keyof typeof ANY_CASE | (typeof FOUND_BESIDE)[number];

/** How the words of each kind begin, as printed; a few other words begin so too, and are left to the rules. */
const PRINTED = {
  month: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  weekday: 'Mon Tue Wed Thu Fri Sat Sun',
  day: 'yesterday today tonight tomorrow morning afternoon evening night lunchtime',
  unit: 'day week weekend fortnight month year decade centur millennium half quarter fiscal financial tax FY',
  weekend: 'weekend',
  part: 'half quarter',
  past: 'last past',
  next: 'next coming',
  ago: 'ago',
  from: 'from',
  within: 'within',
  season: 'spring summer autumn fall winter',
  feast: 'New new Valentine Good Easter Halloween Thanksgiving Christmas Boxing Bonfire',
  decade: 'Twenties Thirties Forties Fifties Sixties Seventies Eighties Nineties',
};

/** The same in letters of any case: words that a rule needs beside the first kind. */
const ANY_CASE = {
  counted: 'day week fortnight month year decade centur',
  which: 'last this next coming',
  beside: 'last past next coming previous preceding following',
  side: 'previous preceding following',
  later: 'later earlier',
  after: 'before after later earlier previous preceding following',
  that: 'that same',
  order: 'first second third fourth final last',
  cut: 'start beginning middle end close rest remainder turn far recent single',
  due: 'will due set scheduled expected plan going',
  time: 'time now today',
  fiscal: 'fiscal financial tax fy',
};

/**
 * What is told by the letters around: a number, one like "21st", one that can be a year, one at a mark that makes it a
 * date ("2017-21", "7/10/2023", "1980s", "Q3"); the whole name of a month or of a day of the week.
 */
const FOUND_BESIDE = ['digit', 'nth', 'year', 'marked', 'monthName', 'weekdayName'] as const;

// no more than an integer's bits: 32 kinds
const BITS = new Map(
  [...Object.keys(PRINTED), ...Object.keys(ANY_CASE), ...FOUND_BESIDE].map((clue, index) => [clue, 1 << index]),
);

/** The bits that a sentence must have to hold all of some clues. */
export const bitsFor = (needs: readonly Clue[]): number =>
  needs.reduce((bits, clue) => bits | (BITS.get(clue) ?? 0), 0);

const bitsOfPrinted = new Map<string, number>();
const bitsOfAnyCase = new Map<string, number>();
const addBits = (to: Map<string, number>, word: string, clue: string): void => {
  to.set(word, (to.get(word) ?? 0) | (BITS.get(clue) ?? 0));
};
for (const [clue, openings] of Object.entries(PRINTED))
  for (const opening of openings.split(' '))
    for (const printed of [opening, `${opening[0]?.toUpperCase()}${opening.slice(1)}`, opening.toUpperCase()])
      addBits(bitsOfPrinted, printed, clue);
for (const [clue, words] of Object.entries(ANY_CASE))
  for (const word of words.split(' ')) addBits(bitsOfAnyCase, word, clue);

const WORDS = [...new Set([...bitsOfPrinted.keys(), ...bitsOfAnyCase.keys()].map((word) => word.toLowerCase()))];
// the longest first: "weekend" is no "week"
const CLUE_WORD = new RegExp(`\\d+|\\b(?:${WORDS.sort((a, b) => b.length - a.length).join('|')})`, 'gi');

/** The bits of a word as it stands, which may have letters in any case: those of the longest opening that is printed so. */
function bitsOfWord(word: string): number {
  let length = word.length;
  while (length > 0 && !bitsOfPrinted.has(word.slice(0, length))) length--;
  return (bitsOfPrinted.get(word.slice(0, length)) ?? 0) | (bitsOfAnyCase.get(word.toLowerCase()) ?? 0);
}

const bitsOf = new Map(
  WORDS.flatMap((word) => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`, word.toUpperCase()]).map((word) => [
    word,
    bitsOfWord(word),
  ]),
);

const [NAMED, DIGIT, NTH] = [bitsFor(['month', 'weekday']), bitsFor(['digit']), bitsFor(['nth'])];
const [YEAR, MARKED] = [bitsFor(['year']), bitsFor(['marked'])];
const [MONTH_NAME, WEEKDAY_NAME] = [bitsFor(['monthName']), bitsFor(['weekdayName'])];

const WHOLE_NAME = new RegExp(`(?:(${MONTH})|${WEEKDAY})(?![A-Za-z])`, 'y');

/** Whether a month or a day of the week stands there, and no "Market" or "Sunk". */
function bitsOfName(sentence: string, at: number): number {
  WHOLE_NAME.lastIndex = at;
  const name = WHOLE_NAME.exec(sentence);
  return name === null ? 0 : name[1] === undefined ? WEEKDAY_NAME : MONTH_NAME;
}

/** Whether marks make a number a date or a part of one: "2017-21", "7/10/2023", "2022/23", "1980s", "’90s", "Q3", "H1". */
function isMarked(sentence: string, start: number, end: number): boolean {
  const [before, after] = [sentence[start - 1] ?? '', sentence[end] ?? ''];
  if (before === 'Q' || before === 'H') return true;
  if (sentence[end - 1] === '0' && (after === 's' || (/[’']/.test(after) && sentence[end + 1] === 's'))) return true;
  return end - start >= 4 && (/[/.]/.test(before) || /[-–—/]/.test(after));
}

const CAN_BE_YEAR = /^(?:1[5-9]|20)\d\d$/;
const ORDINAL_BEGINS = /[snrt]/i;

function bitsOfNumber(sentence: string, start: number, digits: string): number {
  const end = start + digits.length;
  return (
    DIGIT |
    (ORDINAL_BEGINS.test(sentence[end] ?? '') ? NTH : 0) |
    (CAN_BE_YEAR.test(digits) ? YEAR : 0) |
    (isMarked(sentence, start, end) ? MARKED : 0)
  );
}

/** The code of the digit nine: those of letters are greater. */
const NINE = 57;

/** The clues of a sentence as bits, so that rules that cannot match are not tried: most sentences hold no date. */
export function cluesOf(sentence: string): number {
  let clues = 0;
  CLUE_WORD.lastIndex = 0;
  for (let match = CLUE_WORD.exec(sentence); match; match = CLUE_WORD.exec(sentence)) {
    const { index, 0: word } = match;
    const isNumber = sentence.charCodeAt(index) <= NINE;
    const bits = isNumber ? bitsOfNumber(sentence, index, word) : (bitsOf.get(word) ?? bitsOfWord(word));
    clues |= (bits & NAMED) === 0 ? bits : bits | bitsOfName(sentence, index);
  }
  return clues;
}
