import nlp from 'compromise';
import type { Span } from '../model/evidence.ts';

/** A word with compromise's part-of-speech tags; the span lies in the text that was handed in, punctuation excluded. */
export interface TaggedWord extends Span {
  word: string;
  tags: ReadonlySet<string>;
}

interface CompromiseTerm {
  tags?: string[];
  offset: { start: number; length: number };
}

/** Tagging costs about 20 ms for a whole article, so rules ask for the one sentence that they cannot decide without. */
const remembered = new Map<string, TaggedWord[]>();
const REMEMBER_AT_MOST = 512;

/** The words of one sentence, tagged. Spans are checked against the text: compromise gives contractions empty halves. */
export function tagWords(sentence: string): TaggedWord[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const words: TaggedWord[] = [];
  for (const part of nlp(sentence).json({ offset: true })) {
    for (const term of (part.terms ?? []) as CompromiseTerm[]) {
      const { start, length } = term.offset;
      if (length === 0) continue;
      words.push({ start, end: start + length, word: sentence.slice(start, start + length), tags: new Set(term.tags) });
    }
  }
  if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
  remembered.set(sentence, words);
  return words;
}
