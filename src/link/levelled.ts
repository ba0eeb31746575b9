import type { Span } from '../model/evidence.ts';
import { FREQUENT_WORDS, STOP_WORDS } from './commonWords.ts';

/** A printed word with its levelled form; the span lies in the text that was handed in. */
export interface Word extends Span {
  printed: string;
  level: string;
}

/** "U.K." is one word; so is "country’s". Hyphens part words, so that "Iran-backed" and "Iran backed" are alike. */
const WORD = /(?:\p{Lu}\.){2,6}|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

const singular = (word: string): string => {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
};

/** Lower case without accents, full stops and possessive; plurals as singulars; "-ize" as "-ise". */
export const levelWord = (printed: string): string => {
  const lower = printed.toLowerCase();
  const plain = /^[a-z0-9]+$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/['’]s$/, '')
        .replace(/['’.]/g, '');
  return singular(plain.replace(/iz(e|ed|es|er|ing|ation)s?$/, 'is$1'));
};

/** The words of a text as printed, in order, with where they begin. */
export const printedWords = (text: string): { start: number; printed: string }[] =>
  [...text.matchAll(WORD)].map((match) => ({ start: match.index, printed: match[0] }));

/** The words of a text, in order. `offset` is added to every span. */
export const wordsIn = (text: string, offset = 0): Word[] =>
  printedWords(text).map(({ start, printed }) => {
    const from = start + offset;
    return { start: from, end: from + printed.length, printed, level: levelWord(printed) };
  });

export const levelledWords = (text: string): string[] => wordsIn(text).map((word) => word.level);

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
