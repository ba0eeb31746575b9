import { type Article, type Sentence, sentenceAt } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import type { Bound } from '../../model/records.ts';
import { longest, makeCover, reachOf } from '../dates/places.ts';
import { withBound } from './bounds.ts';
import { COUNTS } from './counts.ts';
import { MONEY } from './money.ts';
import { findNotFigures } from './notFigures.ts';
import type { Quantity, QuantityRule } from './quantity.ts';
import { SHARES } from './shares.ts';

const RULES: readonly QuantityRule[] = [...MONEY, ...SHARES, ...COUNTS];

/** An expression of quantity in its place; `start` and `end` take its bound in, `core` does not. */
export interface FoundQuantity extends Span {
  rule: string;
  quantity: Quantity;
  bound: Bound;
  core: Span;
  sentence: Sentence;
}

/** All expressions of quantity of an article but those inside dates and limits and those that count nothing. */
export function findQuantities(article: Article, language: string, taken: readonly Span[]): FoundQuantity[] {
  const { text, sentences } = article;
  const isTaken = makeCover([...taken, ...findNotFigures(text)]);
  const finds: (Span & { rule: string; quantity: Quantity; sentence: Sentence })[] = [];
  for (const { name, pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const sentence = sentenceAt(sentences, span.start);
      if (!sentence || span.end > sentence.end || isTaken(span)) continue;
      const reach = reachOf(sentence, span);
      const [before, after] = [text.slice(reach.start, span.start), text.slice(span.end, reach.end)];
      const quantity = read(match, { before, after, language });
      if (quantity) finds.push({ ...span, rule: name, quantity, sentence });
    }
  }
  return longest(finds).map(({ start, end, rule, quantity, sentence }) => {
    const core = { start, end };
    const bounded = withBound(text, core, sentence.start, quantity);
    return { ...bounded.span, core, rule, quantity, sentence, bound: bounded.bound ?? quantity.bound ?? 'exact' };
  });
}
