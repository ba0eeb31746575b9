import type { Entry } from '../../model/dossier.ts';
import type { Span } from '../../model/evidence.ts';
import { isFrequentWord, isStopWord, levelWord, printedWords } from '../levelled.ts';

/** A content word, one object for all its occurrences. */
export interface ContentWord {
  id: number;
  /** A frequent word says half of what any other does. */
  weight: 1 | 2;
}

/** A sentence as it is compared with sentences of other articles. */
export interface Passage {
  article: string;
  sentence: number;
  /** Content words in order, numbers left out: two texts that differ in a number alone are one text. */
  words: readonly ContentWord[];
  /** Those of them that stand outside quotation marks: the outlet's own. */
  own: readonly ContentWord[];
}

/** Finds the sentences of articles that have words to go by; what was levelled once is known from then on. */
export function makePassageReader(): (entry: Entry) => Passage[] {
  const byLevel = new Map<string, ContentWord>();
  const byPrinted = new Map<string, ContentWord | null>();
  const known = (printed: string): ContentWord | null => {
    const before = byPrinted.get(printed);
    if (before !== undefined) return before;
    const level = levelWord(printed);
    const says = !isStopWord(level) && !isNumber(level);
    const word = byLevel.get(level) ?? { id: byLevel.size, weight: isFrequentWord(level) ? 1 : 2 };
    if (says) byLevel.set(level, word);
    byPrinted.set(printed, says ? word : null);
    return says ? word : null;
  };
  return (entry) => passagesIn(entry, known);
}

function passagesIn({ article, records }: Entry, known: (printed: string) => ContentWord | null): Passage[] {
  const quoted = merged([...article.quoted, ...records.quotations.flatMap((quotation) => quotation.quoted)]);
  const passages: Passage[] = [];
  let [at, mark] = [0, 0];
  let [words, own]: [ContentWord[], ContentWord[]] = [[], []];
  const close = (): void => {
    const sentence = article.sentences[at];
    if (sentence && words.length > 0) passages.push({ article: article.id, sentence: sentence.number, words, own });
    [words, own] = [[], []];
    at += 1;
  };
  for (const { start, printed } of printedWords(article.text)) {
    while (start >= (article.sentences[at]?.end ?? Number.POSITIVE_INFINITY)) close();
    while (start >= (quoted[mark]?.end ?? Number.POSITIVE_INFINITY)) mark += 1;
    const word = known(printed);
    if (word === null) continue;
    words.push(word);
    if (start < (quoted[mark]?.start ?? Number.POSITIVE_INFINITY)) own.push(word);
  }
  close();
  return passages;
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

/** How much of two lists of words is the same, between 0 and 1, whatever their order. */
export function likeness(a: readonly ContentWord[], b: readonly ContentWord[]): number {
  const [x, y] = [new Set(a), new Set(b)];
  let [shared, all] = [0, 0];
  for (const word of x) {
    all += word.weight;
    if (y.has(word)) shared += word.weight;
  }
  for (const word of y) if (!x.has(word)) all += word.weight;
  return all === 0 ? 0 : shared / all;
}

/** How many words of both lists stand in the same order, as a part of the longer list. */
export function likenessInOrder(a: readonly ContentWord[], b: readonly ContentWord[]): number {
  let row = b.map(() => 0);
  for (const word of a) {
    const next: number[] = [];
    b.forEach((other, j) => {
      const before = (j > 0 ? row[j - 1] : 0) ?? 0;
      next.push(other === word ? before + 1 : Math.max(row[j] ?? 0, (j > 0 ? next[j - 1] : 0) ?? 0));
    });
    row = next;
  }
  return (row[row.length - 1] ?? 0) / Math.max(1, a.length, b.length);
}
