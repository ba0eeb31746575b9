import { tagText } from '../tagging.ts';
import type { TaggedText } from '../words/taggedText.ts';
import type { Passage } from './passages.ts';

export const NO_TAGS: ReadonlySet<string> = new Set();

/** The tagger's time grows faster than the sentence; no sentence of news is longer than this many code units. */
const TAG_AT_ONCE = 2000;

/** A part of a passage; offsets count in the article's text. */
interface Part {
  start: number;
  end: number;
  tagged: TaggedText;
}

/** The outlet's words of a passage with their tags. */
export class TaggedPassage {
  readonly #parts: readonly Part[];

  constructor(passage: Passage) {
    this.#parts = partsOf(outletsWords(passage), passage.start);
  }

  /** The tags of the word that begins at a position of the article's text. */
  tagsFrom(position: number): ReadonlySet<string> {
    const part = this.#parts.find(({ end }) => position < end);
    return part?.tagged.tagsFrom(position - part.start) ?? NO_TAGS;
  }
}

/** The passage with its quotations blanked out, every other word in its place: the tagger has no use for them. */
function outletsWords(passage: Passage): string {
  if (!passage.holdsQuote) return passage.text.slice(passage.start, passage.end);
  let words = '';
  let from = passage.start;
  for (const { start, end, kind } of passage.tokens) {
    if (kind !== 'quote') continue;
    words += passage.text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return words + passage.text.slice(from, passage.end);
}

function partsOf(words: string, start: number): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < words.length; ) {
    const space = words.length - from > TAG_AT_ONCE ? words.lastIndexOf(' ', from + TAG_AT_ONCE) : words.length;
    const to = space > from ? space : Math.min(from + TAG_AT_ONCE, words.length);
    parts.push({ start: start + from, end: start + to, tagged: tagText(words.slice(from, to)) });
    from = to;
  }
  return parts;
}
