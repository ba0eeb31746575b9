import { type Article, type Sentence, sentenceAt } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import type { Bound } from '../../model/records.ts';
import { longest, makeCover, reachOf } from '../dates/places.ts';
import { withBound } from './bounds.ts';
import { bitsFor } from './clues.ts';
import { COUNTS } from './counts.ts';
import { MONEY } from './money.ts';
import { MULTIPLES } from './multiples.ts';
import { findNotFigures } from './notFigures.ts';
import { PERCENTS } from './percents.ts';
import type { Quantity, QuantityRule } from './quantity.ts';
import { SHARES } from './shares.ts';
import { eachMatchAt, type Stretch } from './stretches.ts';

const ALL: readonly QuantityRule[] = [...MONEY, ...PERCENTS, ...SHARES, ...MULTIPLES, ...COUNTS];
const RULES = ALL.map((rule) => ({ ...rule, atBits: bitsFor(rule.at), bits: bitsFor(rule.clues ?? []) }));

/** An expression of quantity in its place; `start` and `end` take its bound in, `core` does not. */
export interface FoundQuantity extends Span {
  rule: string;
  quantity: Quantity;
  bound: Bound;
  core: Span;
  sentence: Sentence;
}

type Find = Span & { rule: string; quantity: Quantity; sentence: Sentence };

/**
 * What the rules read in the stretches; what is taken, and what stands where they count nothing, is left out. A rule
 * goes over all stretches before the next one does: going from one pattern to another costs more than most matches.
 */
function readStretches(
  { text, sentences }: Article,
  stretches: readonly Stretch[],
  language: string,
  isTaken: (span: Span) => boolean,
): Find[] {
  const finds: Find[] = [];
  const read = new Set<Stretch>();
  for (const rule of RULES) {
    const { name, atBits, bits, needs, pattern } = rule;
    for (const stretch of stretches) {
      if ((stretch.clues & bits) !== bits || (needs && !needs.test(stretch.text))) continue;
      eachMatchAt(pattern, stretch, atBits, (match) => {
        const start = stretch.start + match.index;
        const span = { start, end: start + match[0].length };
        const sentence = sentenceAt(sentences, span.start);
        if (!sentence || span.end > sentence.end || isTaken(span)) return;
        const reach = reachOf(sentence, span);
        const [before, after] = [text.slice(reach.start, span.start), text.slice(span.end, reach.end)];
        const quantity = rule.read(match, { before, after, language });
        if (!quantity) return;
        finds.push({ start: span.start, end: span.end, rule: name, quantity, sentence });
        read.add(stretch);
      });
    }
  }
  // asked last, and only where something was read: in most stretches the numbers are dates or "one"
  if (finds.length === 0) return finds;
  const isNoFigure = makeCover(findNotFigures(stretches.filter((stretch) => read.has(stretch))));
  return finds.filter((find) => !isNoFigure(find));
}

/** All expressions of quantity of an article but those inside dates and limits and those that count nothing. */
export function findQuantities(
  article: Article,
  stretches: readonly Stretch[],
  language: string,
  taken: readonly Span[],
): FoundQuantity[] {
  const isTaken = makeCover(taken);
  const finds = readStretches(article, stretches, language, isTaken);
  return longest(finds).map(({ start, end, rule, quantity, sentence }) => {
    const core = { start, end };
    const bounded = withBound(article.text, core, sentence.start, quantity);
    const bound = bounded.bound ?? quantity.bound ?? 'exact';
    return { start: bounded.span.start, end: bounded.span.end, core, rule, quantity, sentence, bound };
  });
}
