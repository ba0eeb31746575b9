import type { Span } from '../model/evidence.ts';
import type { Words } from './gold.ts';

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

const spelled = (words: Words) => (typeof words === 'string' ? { text: words } : words);

/** Why words were not found: they stand nowhere, or not so often. */
export interface Unfound {
  text: string;
  times: number;
}

export const isUnfound = (found: Span | Unfound): found is Unfound => 'times' in found;

/** The words' `nth` occurrence, the first where none is given. */
export function locate(text: string, words: Words): Span | Unfound {
  const { text: wanted, nth = 0 } = { nth: undefined, ...spelled(words) };
  const all = occurrences(text, wanted);
  return all[nth] ?? { text: wanted, times: all.length };
}

const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);

/** A source: where no occurrence is given, the whole words outside the content that stand nearest to it. */
export function locateBeside(text: string, words: Words, content: readonly Span[]): Span | Unfound {
  const { text: wanted, nth } = { nth: undefined, ...spelled(words) };
  if (nth !== undefined) return locate(text, words);
  const all = occurrences(text, wanted);
  const whole = all.filter(({ start, end }) => !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end)));
  const gap = (one: Span): number =>
    Math.min(
      ...content.map((part) =>
        one.end <= part.start ? part.start - one.end : one.start >= part.end ? one.start - part.end : Infinity,
      ),
    );
  const [nearest] = (whole.length > 0 ? whole : all).toSorted((a, b) => gap(a) - gap(b));
  return nearest ?? { text: wanted, times: 0 };
}
