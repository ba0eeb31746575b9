import type { Sentence } from '../model/article.ts';
import type { Span } from '../model/evidence.ts';
import type { MarkPair } from './marks.ts';
import { endsSentence, endsUnspaced, type Stop } from './sentenceEnds.ts';

const STOP = /\.(?: \.){2,5}|[.!?\u2026\u203d]+/gu;

/**
 * Sentences of every block, numbered from 1 through the article. They cover all of a block but the spaces between
 * them, never cross blocks, and keep the quotation marks and brackets that they open and close. A quotation of several
 * sentences is several sentences. `pairs` are the quotation marks of each block.
 */
export function findSentences(text: string, blocks: readonly Span[], pairs: readonly MarkPair[][]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    for (const { start, end } of splitBlock(text, block, pairs[index] ?? [])) {
      sentences.push({ number: sentences.length + 1, block: index, start, end });
    }
  });
  return sentences;
}

function splitBlock(text: string, block: Span, pairs: readonly MarkPair[]): Span[] {
  const closing = new Map<number, number>();
  const opening = new Set<number>();
  for (const { open, close } of pairs) {
    opening.add(open.at);
    if (close) closing.set(close.at, close.end);
  }
  const spans: Span[] = [];
  let start = block.start;

  STOP.lastIndex = block.start;
  for (let found = STOP.exec(text); found && found.index < block.end; found = STOP.exec(text)) {
    const stopEnd = Math.min(found.index + found[0].length, block.end);
    const end = endOfClosing(text, stopEnd, block.end, opening, closing);
    if (end >= block.end) continue;
    const stop: Stop = {
      sentence: start,
      at: found.index,
      words: text.slice(found.index, stopEnd),
      closing: text.slice(stopEnd, end),
      end,
      limit: block.end,
    };
    if (text[end] === ' ' ? endsSentence(text, stop) : endsUnspaced(text, stop)) {
      spans.push({ start, end });
      start = text[end] === ' ' ? end + 1 : end;
    }
  }
  if (start < block.end) spans.push({ start, end: block.end });
  return spans;
}

/** Where the marks and brackets end that close with the sentence, also after a stray space: `he said. ” The`. */
function endOfClosing(
  text: string,
  from: number,
  limit: number,
  opening: ReadonlySet<number>,
  closing: ReadonlyMap<number, number>,
): number {
  let end = from;
  for (;;) {
    const character = text[end] ?? '';
    const answered = closing.get(end) ?? (character === ' ' ? closing.get(end + 1) : undefined);
    if (end >= limit) return limit;
    if (answered !== undefined) end = answered;
    else if (/[)\]}]/.test(character)) end += 1;
    else if (!opening.has(end) && LOOSE_MARK.test(text.slice(end, Math.min(end + 3, limit)))) end += 1;
    else return end;
  }
}

/** A mark that pairs with nothing belongs to the words that it touches. */
const LOOSE_MARK = /^(?:''|["'\u201d\u2019\u00bb])(?: |$)/;
