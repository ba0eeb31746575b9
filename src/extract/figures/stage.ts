import type { Span } from '../../model/evidence.ts';
import { type TaggedWord, tagWords } from '../tagging.ts';

/** A sentence with what must not be crossed: dates that stand in it, as spans of the article. */
export class Stage {
  readonly text: string;
  readonly sentence: Span;
  readonly blocked: readonly Span[];
  readonly written: string;
  #words: readonly TaggedWord[] | null = null;

  constructor(text: string, sentence: Span, blocked: readonly Span[]) {
    this.text = text;
    this.sentence = sentence;
    this.blocked = blocked;
    this.written = text.slice(sentence.start, sentence.end);
  }

  /** The words of the sentence, in which they count; tagged when first asked for. */
  get words(): readonly TaggedWord[] {
    this.#words ??= tagWords(this.written);
    return this.#words;
  }

  /** The index of the word right before an offset of the article; below 0 where none is, or no word ends behind it. */
  wordBefore(offset: number): number {
    const at = offset - this.sentence.start;
    return this.words.findIndex((word) => word.end > at) - 1;
  }
}
