import { type Block, isTextBlock, type QuotedSpan, type Sentence, type TextBlock } from '../model/article.ts';
import { byPosition, type Span } from '../model/evidence.ts';
import type { MarkPair } from './marks.ts';
import { endsInAttribution } from './reporting.ts';

/**
 * The words between quotation marks in reading order. A quotation that no mark closes carries on in the next paragraph
 * where that one opens with a mark, as newspapers print it; otherwise it is taken to end with its sentence, and
 * `closed` is false in both cases.
 */
export function findQuotedSpans(
  text: string,
  blocks: readonly Block[],
  pairs: readonly MarkPair[][],
  sentences: readonly Sentence[],
): QuotedSpan[] {
  const textBlocks = blocks.filter(isTextBlock);
  const neighbours = followingBlocks(blocks);
  const spans: QuotedSpan[] = [];
  let carriedOn: MarkPair | null = null;
  let sentence = 0;

  textBlocks.forEach((block, index) => {
    const own = pairs[index] ?? [];
    const leaving = pairThatCarriesOn(text, block, own, neighbours[index] ? (pairs[index + 1] ?? []) : []);
    const limits = new Map<MarkPair, number>();
    own.forEach((pair, order) => {
      limits.set(pair, pair.close?.at ?? (pair.within ? limits.get(pair.within) : undefined) ?? block.end);
      while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= pair.open.at) sentence += 1;
      const closedAt = pair.close?.at ?? null;
      const end =
        closedAt ??
        (pair === leaving
          ? block.end
          : surestEnd(own, order, Math.min(limits.get(pair) ?? block.end, sentences[sentence]?.end ?? block.end)));
      const inner = withoutOuterSpaces(text, pair.open.end, end);
      if (!inner) return;
      const outer = { start: pair.open.at, end: pair.close?.end ?? inner.end };
      const { start, end: last } = inner;
      spans.push({ start, end: last, outer, depth: 0, continues: pair === carriedOn, closed: closedAt !== null });
    });
    carriedOn = leaving ? (pairs[index + 1]?.[0] ?? null) : null;
  });
  spans.sort((a, b) => byPosition(a.outer, b.outer));
  setDepths(spans);
  return spans;
}

/** Whether the next text block follows with nothing between but an aside (a picture, an advertisement). */
function followingBlocks(blocks: readonly Block[]): boolean[] {
  const follows: boolean[] = [];
  let interrupted = true;
  for (const block of blocks) {
    if (isTextBlock(block)) {
      if (follows.length > 0) follows[follows.length - 1] = !interrupted;
      follows.push(false);
      interrupted = false;
    } else if (block.kind !== 'aside') interrupted = true;
  }
  return follows;
}

/** The quotation that is still open at the end of a block and that the next block opens again. */
function pairThatCarriesOn(
  text: string,
  block: TextBlock,
  own: readonly MarkPair[],
  following: readonly MarkPair[],
): MarkPair | null {
  const open = own.findLast((pair) => pair.close === null && pair.within === null);
  const again = following[0];
  if (!open || !again || again.open.family !== open.open.family) return null;
  if (again.open.at !== block.end + 2) return null;
  // The end of a reported sentence is no end of a quotation; nor do scare quotes run over paragraphs.
  if (endsInAttribution(text.slice(Math.max(open.open.at, block.end - 80), block.end))) return null;
  const before = text.slice(Math.max(block.start, open.open.at - 2), open.open.at).trimEnd();
  const beginsStatement = before === '' || /[,:.!?\u2013\u2014-]$/u.test(before);
  const beginsSentence = /^[\s\u2026.[]{0,3}[\p{Lu}\p{N}]/u.test(text.slice(open.open.end, open.open.end + 4));
  return beginsStatement || beginsSentence ? open : null;
}

/** The sentence's end, or where another quotation begins that is not inside this one. */
function surestEnd(own: readonly MarkPair[], order: number, limit: number): number {
  const family = own[order]?.open.family;
  for (let i = order + 1; i < own.length; i += 1) {
    const pair = own[i];
    if (!pair || pair.open.at >= limit) break;
    if (pair.open.family === family || !pair.close || pair.close.at >= limit) return pair.open.at;
  }
  return limit;
}

function withoutOuterSpaces(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return start < end ? { start, end } : null;
}

function setDepths(spans: readonly QuotedSpan[]): void {
  const open: QuotedSpan[] = [];
  for (const span of spans) {
    while ((open.at(-1)?.outer.end ?? Number.POSITIVE_INFINITY) <= span.outer.start) open.pop();
    span.depth = open.length;
    open.push(span);
  }
}
