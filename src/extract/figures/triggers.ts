import { ALL_OPENINGS, bitsFor, type Opening } from './clues.ts';

/** A place of the text where digits, a sign or a word stand that rules begin with or need, and its clues as bits. */
export interface Trigger {
  at: number;
  clues: number;
}

const LETTERS = 26;
/** From 0 for `a` or `A`; -1 for what is no letter of English. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 97;
  return letter >= 0 && letter < LETTERS ? letter : -1;
}

/** The openings by their first two letters: most words begin with none of them. */
const byLetters: Opening[][] = Array.from({ length: LETTERS * LETTERS }, () => []);
for (const opening of ALL_OPENINGS)
  byLetters[letterAt(opening.letters, 0) * LETTERS + letterAt(opening.letters, 1)]?.push(opening);

function beginsWith(text: string, at: number, { letters }: Opening): boolean {
  // letters differ from capitals in one bit, which a space has as well
  for (let i = 2; i < letters.length; i++) if ((text.charCodeAt(at + i) | 32) !== letters.charCodeAt(i)) return false;
  return true;
}

function openingAt(text: string, at: number): Opening | null {
  const first = letterAt(text, at);
  const second = letterAt(text, at + 1);
  if (first === -1 || second === -1) return null;
  for (const opening of byLetters[first * LETTERS + second] ?? []) if (beginsWith(text, at, opening)) return opening;
  return null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** As `\w` has it. */
const isWordAt = (text: string, at: number): boolean =>
  letterAt(text, at) !== -1 || isDigit(text.charCodeAt(at)) || text[at] === '_';

const DIGIT = bitsFor(['digit', 'numeric']);
const NUMBER = bitsFor(['number']);
/** Letters glued to digits may be a unit, a currency or a part of a name: "50p", "5pc", "3rd", "18’s". */
const GLUED = bitsFor(['glued', 'currency', 'ordinal']);
const PERCENT = bitsFor(['percent']);
const LETTERED = bitsFor(['lettered']);
const JOINED = bitsFor(['joined']);
const APPOSED = bitsFor(['apposed']);
const BRACKETED = bitsFor(['bracketed', 'opening']);
const OPENING = bitsFor(['opening']);
const A = 0;
const N = 13;
const P = 15;

const isDash = (sign: string | undefined): boolean => sign === '-' || sign === '–';

/** What digits are by what stands right before and behind them: "F-16", "2–1", "9/11", ", 24", "(24", "1." where a line begins. */
function cluesOfDigits(text: string, start: number, end: number): number {
  const [before, second, after] = [text[start - 1], text[start - 2], text[end]];
  let clues = DIGIT | (isDash(after) || after === '/' ? JOINED : 0);
  const behind = letterAt(text, after === '’' || after === "'" ? end + 1 : end);
  if (behind !== -1) clues |= behind === P && after !== '’' && after !== "'" ? GLUED | PERCENT : GLUED;
  const letter = isDash(before) ? second : before;
  // every letter comes behind "@"; what else does, but for the usual signs, is left to the rules
  if (letter !== undefined && letter > '@' && !'£€–—“‘’'.includes(letter)) clues |= LETTERED;
  if (before === ' ' && second === ',') clues |= APPOSED;
  if (before === '(') clues |= BRACKETED;
  else if (before === undefined || before === '\n') clues |= OPENING;
  // the later groups of "1,250" and what is glued to a word begin no number
  const isLater = (before === '.' || before === ',') && isWordAt(text, start - 2);
  return isLater || isWordAt(text, start - 1) ? clues : clues | NUMBER;
}

const SIGNED = bitsFor(['signed']);
const SIGN = bitsFor(['sign']);
const ARTICLE = bitsFor(['article']);
const LED = bitsFor(['led']);
const ONE = bitsFor(['one']);
/** "a hundred", "a third", "a single point" */
const COUNTED_WITH_ARTICLE = bitsFor(['magnitude', 'part']);
const SPACE = 32;
const PERCENT_SIGN = 37;
const CURRENCY_SIGNS = new Set(Array.from('$£€¥₹₽₩₪₺₴₦', (sign) => sign.charCodeAt(0)));

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Where the letters before a currency sign begin: "US$", "A$". */
function signStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 2 && isCapital(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the article before a word begins ("a hundred", "an-eighth"), or -1. */
function articleBefore(text: string, at: number): number {
  const gap = text[at - 1];
  if (gap !== ' ' && gap !== '-') return -1;
  const start = letterAt(text, at - 2) === A ? at - 2 : at - 3;
  const isArticle = letterAt(text, start) === A && (start === at - 2 || letterAt(text, start + 1) === N);
  return isArticle && !isWordAt(text, start - 1) ? start : -1;
}

/** Where the word before a word begins ("no one"), or -1. */
function wordBefore(text: string, at: number): number {
  let start = at - 1;
  while (start > 0 && letterAt(text, start - 1) !== -1) start--;
  return text[at - 1] === ' ' && start < at - 1 ? start : -1;
}

/** Every place of a part of the text that may be of use to a rule of figures, in order, in one walk. */
export function triggersIn(text: string, from: number, to: number): Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const start = at;
      while (at + 1 < to && isDigit(text.charCodeAt(at + 1))) at++;
      const before = text[start - 1];
      if (before === '-' || before === '−' || before === '+') triggers.push({ at: start - 1, clues: SIGNED });
      triggers.push({ at: start, clues: cluesOfDigits(text, start, at + 1) });
    } else if (letterAt(text, at) !== -1) {
      const opening = isWordAt(text, at - 1) ? null : openingAt(text, at);
      if (opening) {
        if ((opening.clues & (COUNTED_WITH_ARTICLE | ONE)) !== 0) {
          const isOne = (opening.clues & ONE) !== 0;
          const before = isOne ? wordBefore(text, at) : articleBefore(text, at);
          if (before !== -1) triggers.push({ at: before, clues: isOne ? LED : ARTICLE });
        }
        triggers.push({ at, clues: opening.clues });
        at += opening.letters.length - 1;
      }
      while (at + 1 < to && letterAt(text, at + 1) !== -1) at++;
    } else if (code === PERCENT_SIGN) triggers.push({ at, clues: PERCENT });
    else if (code !== SPACE && CURRENCY_SIGNS.has(code)) triggers.push({ at: signStart(text, at), clues: SIGN });
  }
  return triggers;
}
