import type { Span } from '../model/evidence.ts';
import { FREQUENT_WORDS, STOP_WORDS } from './commonWords.ts';
import { eachWord } from './printedWords.ts';

/** A printed word with its levelled form; the span lies in the text that was handed in. */
export interface Word extends Span {
  printed: string;
  level: string;
}

const singular = (word: string): string => {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
};

function level(printed: string): string {
  const lower = printed.toLowerCase();
  const plain = /^[a-z0-9]+$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/['’]s$/, '')
        .replace(/['’.]/g, '');
  return singular(plain.replace(/iz(e|ed|es|er|ing|ation)s?$/, 'is$1'));
}

/** What was levelled before; a beat has few words and says them again and again. */
const levels = new Map<string, string>();
const MOST_KEPT = 50_000;
/** A longer word is seldom, and kept would keep the text that it is cut from. */
const LONGEST_KEPT = 12;

/** Lower case without accents, full stops and possessive; plurals as singulars; "-ize" as "-ise". */
export function levelWord(printed: string): string {
  const known = levels.get(printed);
  if (known !== undefined) return known;
  const made = level(printed);
  if (printed.length > LONGEST_KEPT) return made;
  if (levels.size >= MOST_KEPT) levels.clear();
  levels.set(printed, made);
  return made;
}

/** The words of a text, in order. `offset` is added to every span. */
export function wordsIn(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => {
    const printed = text.slice(start, end);
    words.push({ start: start + offset, end: end + offset, printed, level: levelWord(printed) });
  });
  return words;
}

export function levelledWords(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(levelWord(text.slice(start, end))));
  return words;
}

const stopWords = new Set(STOP_WORDS.map(levelWord));
const frequentWords = new Set(FREQUENT_WORDS.map(levelWord));

export const isStopWord = (level: string): boolean => level.length < 2 || stopWords.has(level);

/** A word that is too frequent to tell anything when it returns. */
export const isFrequentWord = (level: string): boolean => frequentWords.has(level);

/** The words that carry meaning, levelled, in order. */
export const contentWords = (text: string): string[] => levelledWords(text).filter((level) => !isStopWord(level));

/** A text made comparable with another: its levelled words joined by single spaces. */
export const levelled = (text: string): string => levelledWords(text).join(' ');

/** Comparison by code units: the same in every locale. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lower-case ASCII words joined by hyphens, as addresses have them. */
export const addressOf = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
