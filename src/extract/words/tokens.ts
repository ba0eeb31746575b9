import type { Span } from '../../model/evidence.ts';
import { beginsNoWord, endOfPlainWord } from './plainWord.ts';

/** A word as the tagger reads it: hyphens and slashes part words, apostrophes and inner full stops do not. */
export interface WordToken extends Span {
  word: string;
  /** Whether a mark stands between this word and the one before it (a hyphen is none), or nothing is before it. */
  opens: boolean;
}

// "U.K.", "don't", "1,000", "R&D", "£5m", "13%"
export const WORD =
  /[\p{L}\p{N}$£€](?:[\p{L}\p{N}\p{M}]|['’.&](?=[\p{L}\p{N}])|(?<=\p{N})[,:](?=\p{N}))*(?:(?<=\b\p{L}\.\p{L})\.(?:['’]s(?!\p{L}))?|%)?/gu;

/** Calls back with every word of a text, in order; offsets count in the text. */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  for (let from = 0; from < text.length; ) {
    if (beginsNoWord(text.charCodeAt(from))) {
      from++;
      continue;
    }
    let start = from;
    let end = endOfPlainWord(text, from);
    if (end === -1) {
      WORD.lastIndex = from;
      const match = WORD.exec(text);
      if (!match) return;
      start = match.index;
      end = start + match[0].length;
    }
    take(start, end);
    from = end;
  }
}

/** The words of a text, in order; offsets count in the text. */
export function wordTokens(text: string): WordToken[] {
  const tokens: WordToken[] = [];
  eachWord(text, (start, end) => {
    const before = tokens.at(-1);
    tokens.push({ start, end, word: text.slice(start, end), opens: !before || !isPlainGap(text, before.end, start) });
  });
  return tokens;
}

/** Whether nothing but blanks and hyphens stands between two words. */
export function isPlainGap(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // a blank, a hyphen, a blank that does not break
    if (code !== 32 && code !== 45 && code !== 160) return false;
  }
  return true;
}

/** A word in small letters and with straight apostrophes; every digit is a nought, so that all years are one word. */
export function normOf(word: string): string {
  const lower = word.toLowerCase();
  return /[\d’]/.test(lower) ? lower.replaceAll('’', "'").replace(/\d/g, '0') : lower;
}
