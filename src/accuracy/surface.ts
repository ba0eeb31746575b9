import type { Tally } from '../model/accuracy.ts';
import { type Article, isTextBlock } from '../model/article.ts';
import type { Span } from '../model/evidence.ts';
import { type Levelled, levelled } from './levelled.ts';

/**
 * Where gold and records meet: the gold's text, and after it whatever the program took for text beside it. Spans are
 * in letters, so that neither quotation marks nor spaces part two that stand on the same words.
 */
export interface Surface {
  text: string;
  /** The place of a span of `text`, without punctuation at its ends; null where there is no letter in it. */
  ofGold(span: Span): Span | null;
  /** The place of a span of the article. */
  ofArticle(span: Span): Span | null;
  /** The words in reading order: their places, and the offsets into `text` at which they begin. */
  tokens: readonly Token[];
  /** The text that stands in a place. */
  words(place: Span): string;
  /** Whether words stand anywhere in the article's file, if only in what is shown and not searched. */
  holds(words: string): boolean;
  paragraphs: Tally;
  /** What was taken for text and is none. */
  strays: readonly string[];
  /** Paragraphs that were not taken for text. */
  dropped: readonly string[];
}

export interface Token extends Span {
  offset: number;
}

/** Where the gold's text leaves the article's. */
export interface Mismatch {
  after: string;
  gold: string;
}

const WORD = /[\p{L}\p{N}\p{Sc}%]+(?:[.,'’\-/:][\p{L}\p{N}]+)*/gu;
const isWordLetter = (letter: string): boolean => /[\p{L}\p{N}\p{Sc}%]/u.test(letter);

/** Lays an article's blocks on the gold's text, in order. */
export function makeSurface(goldText: string, article: Article): Surface | Mismatch {
  const gold = levelled(goldText);
  const laid = layBlocks(gold, article);
  if (laid.reached < gold.letters.length) return mismatchAt(goldText, gold, laid.reached);
  const text = [goldText, ...laid.strays.map((block) => article.text.slice(block.start, block.end))].join('\n\n');
  const whole = levelled(text);
  const places = placesOf(article.text, laid.kept, laid.strays, gold.letters.length);
  const trimmed = (start: number, end: number): Span | null => {
    let [first, last] = [start, end];
    while (first < last && !isWordLetter(whole.letters.charAt(first))) first++;
    while (last > first && !isWordLetter(whole.letters.charAt(last - 1))) last--;
    return first < last ? { start: first, end: last } : null;
  };
  const ofGold = ({ start, end }: Span): Span | null => trimmed(whole.before[start] ?? 0, whole.before[end] ?? 0);
  const shown = article.blocks.flatMap((block) => (isTextBlock(block) ? [] : [block.text]));
  return {
    text,
    ofGold,
    ofArticle: ({ start, end }) => {
      let [first, last] = [start, end - 1];
      while (first < end && (places[first] ?? -1) < 0) first++;
      while (last >= start && (places[last] ?? -1) < 0) last--;
      return first > last ? null : trimmed(places[first] ?? 0, (places[last] ?? 0) + 1);
    },
    tokens: [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const place = ofGold({ start: index, end: index + word.length });
      return place ? [{ ...place, offset: index }] : [];
    }),
    words: ({ start, end }) => text.slice(offsetOf(whole, start), offsetOf(whole, end - 1) + 1),
    holds: (words) => [article.meta.title, article.text, ...shown].some((one) => one.includes(words)),
    paragraphs: {
      right: laid.kept.length,
      claimed: laid.kept.length + laid.strays.length,
      wanted: laid.kept.length + laid.dropped.length,
    },
    strays: laid.strays.map((block) => article.text.slice(block.start, block.end)),
    dropped: laid.dropped,
  };
}

interface Laid {
  /** Blocks of text that stand in the gold, with the letter at which each begins there. */
  kept: { block: Span; at: number }[];
  strays: Span[];
  dropped: string[];
  /** Letters of the gold that were found. */
  reached: number;
}

function layBlocks(gold: Levelled, article: Article): Laid {
  const laid: Laid = { kept: [], strays: [], dropped: [], reached: 0 };
  for (const block of article.blocks) {
    const words = isTextBlock(block) ? article.text.slice(block.start, block.end) : block.text;
    const { letters } = levelled(words);
    const end = laid.reached + letters.length;
    if (letters !== '' && gold.lineEnds.has(end) && gold.letters.startsWith(letters, laid.reached)) {
      if (isTextBlock(block)) laid.kept.push({ block, at: laid.reached });
      else laid.dropped.push(words);
      laid.reached = end;
    } else if (isTextBlock(block)) laid.strays.push(block);
  }
  return laid;
}

/** For each offset into the article's text the letter that stands there, or -1. */
function placesOf(text: string, kept: Laid['kept'], strays: readonly Span[], from: number): Int32Array {
  const places = new Int32Array(text.length).fill(-1);
  const put = ({ start, end }: Span, at: number): number => {
    const { letters, before } = levelled(text.slice(start, end));
    for (let k = 0; k < end - start; k++)
      if ((before[k + 1] ?? 0) > (before[k] ?? 0)) places[start + k] = at + (before[k] ?? 0);
    return at + letters.length;
  };
  for (const { block, at } of kept) put(block, at);
  let next = from;
  for (const block of strays) next = put(block, next);
  return places;
}

/** The offset of a letter. */
function offsetOf({ before }: Levelled, letter: number): number {
  let low = 0;
  let high = before.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((before[middle] ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return low;
}

function mismatchAt(text: string, gold: Levelled, letter: number): Mismatch {
  const at = offsetOf(gold, letter);
  return { after: text.slice(Math.max(0, at - 40), at).trim(), gold: text.slice(at, at + 60).trim() };
}
