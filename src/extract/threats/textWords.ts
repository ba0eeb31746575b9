import type { Span } from '../../model/evidence.ts';

/** A word of the text; `before` is what stands between it and the word before it. */
export interface Word extends Span {
  word: string;
  lower: string;
  before: string;
}

/** What an ASCII character is in a word. */
const [NONE, SMALL, CAPITAL] = [0, 1, 2];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z\d]/.test(String.fromCharCode(code)) ? SMALL : /[A-Z]/.test(String.fromCharCode(code)) ? CAPITAL : NONE,
);
const BEYOND_ASCII = /[\p{L}\p{N}]/uy;
/** General Punctuation, U+2000 to U+206F: the dashes and curly marks of print. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;
const S = 115;

/** How many code units of a letter or digit stand there: none, one, or two. */
function lengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < KINDS.length) return KINDS[code] === NONE ? 0 : 1;
  if (isPunctuation(code) || at >= text.length) return 0;
  BEYOND_ASCII.lastIndex = at;
  return BEYOND_ASCII.test(text) ? BEYOND_ASCII.lastIndex - at : 0;
}

const isSmall = (code: number): boolean => KINDS[code] === SMALL || isApostrophe(code);

/** Whether an apostrophe inside belongs to the word: not in the possessive ’s. */
const isInWord = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) &&
  lengthAt(text, at + 1) > 0 &&
  !(text.charCodeAt(at + 1) === S && lengthAt(text, at + 2) === 0);

/** The words of a text: runs of letters and digits, with the apostrophes inside them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  let start = -1;
  // lower case needs no work where no letter asks for it
  let isLower = true;
  for (let at = 0; at <= text.length; ) {
    const length = lengthAt(text, at);
    if (length > 0 || (start !== -1 && isInWord(text, at))) {
      if (start === -1) {
        start = at;
        isLower = true;
      }
      isLower &&= isSmall(text.charCodeAt(at));
      at += length || 1;
      continue;
    }
    if (start !== -1) {
      const word = text.slice(start, at);
      words.push({ start, end: at, word, lower: isLower ? word : word.toLowerCase(), before: text.slice(last, start) });
      last = at;
      start = -1;
    }
    at += 1;
  }
  return words;
}
