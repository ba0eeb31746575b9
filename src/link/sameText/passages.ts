import type { Entry } from '../../model/dossier.ts';
import type { Span } from '../../model/evidence.ts';
import { isFrequentWord, isStopWord, levelWord } from '../levelled.ts';
import { eachWord } from '../printedWords.ts';
import { makeNumberList } from './numberList.ts';

/**
 * The sentences of all articles as they are compared with one another. A passage is a number, and so is a word: there
 * are millions of them.
 */
export interface Passages {
  count: number;
  /** By passage: the position of its article on the shelf, and the number of its sentence. */
  article: Int32Array;
  sentence: Int32Array;
  /** By article, and after the last: its first passage. */
  firstOf: Int32Array;
  /** By passage, and after the last: where its words begin. */
  start: Int32Array;
  /**
   * Content words in order, numbers left out: two texts that differ in a number alone are one text. Each is twice the
   * number of the word, and one more where it stands outside quotation marks: there it is the outlet's own.
   */
  words: Int32Array;
  /** By passage: how many of its words are the outlet's own. */
  own: Int32Array;
  /** By word: a frequent word says half of what any other does. */
  weights: Int32Array;
}

export const wordOf = (coded: number): number => coded >> 1;
export const isOwn = (coded: number): boolean => (coded & 1) === 1;

/** Finds the sentences of articles that have words to go by. */
export function readPassages(entries: readonly Entry[]): Passages {
  const lexicon = makeLexicon();
  const [article, sentence, firstOf] = [makeNumberList(), makeNumberList(), makeNumberList()];
  const [start, words, own] = [makeNumberList(), makeNumberList(), makeNumberList()];
  entries.forEach((entry, position) => {
    const { sentences, text, quoted: marked } = entry.article;
    const quoted = merged([...marked, ...entry.records.quotations.flatMap((quotation) => quotation.quoted)]);
    let [at, mark, first, owned] = [0, 0, words.length, 0];
    const close = (): void => {
      const closed = sentences[at];
      if (closed && words.length > first) {
        article.push(position);
        sentence.push(closed.number);
        start.push(first);
        own.push(owned);
      } else words.cut(first);
      [first, owned] = [words.length, 0];
      at += 1;
    };
    firstOf.push(article.length);
    eachWord(text, (from, end) => {
      while (from >= (sentences[at]?.end ?? Number.POSITIVE_INFINITY)) close();
      while (from >= (quoted[mark]?.end ?? Number.POSITIVE_INFINITY)) mark += 1;
      const word = lexicon.wordFor(text.slice(from, end));
      if (word === SAYS_NOTHING) return;
      const isOutside = from < (quoted[mark]?.start ?? Number.POSITIVE_INFINITY);
      words.push(2 * word + (isOutside ? 1 : 0));
      if (isOutside) owned += 1;
    });
    close();
  });
  const count = article.length;
  firstOf.push(count);
  start.push(words.length);
  return {
    count,
    article: article.numbers(),
    sentence: sentence.numbers(),
    firstOf: firstOf.numbers(),
    start: start.numbers(),
    words: words.numbers(),
    own: own.numbers(),
    weights: lexicon.weights(),
  };
}

const SAYS_NOTHING = -1;

/** Gives every content word a number; what was levelled once is known from then on. */
function makeLexicon() {
  const byLevel = new Map<string, number>();
  const byPrinted = new Map<string, number>();
  const weights = makeNumberList();
  const numbered = (level: string): number => {
    if (isStopWord(level) || isNumber(level)) return SAYS_NOTHING;
    const known = byLevel.get(level);
    if (known !== undefined) return known;
    byLevel.set(level, weights.length);
    weights.push(isFrequentWord(level) ? 1 : 2);
    return weights.length - 1;
  };
  return {
    wordFor: (printed: string): number => {
      const known = byPrinted.get(printed);
      if (known !== undefined) return known;
      const word = numbered(levelWord(printed));
      byPrinted.set(printed, word);
      return word;
    },
    weights: () => weights.numbers(),
  };
}

/** Spans as one list without overlaps, in order. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all[all.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

const NUMBERS = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion`.split(/\s+/),
);

const isNumber = (level: string): boolean => /\d/.test(level) || NUMBERS.has(level);
