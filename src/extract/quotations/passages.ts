import type { Article, QuotedSpan, Sentence } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import { addTokens, isOf, type Token, tokensOf } from './tokens.ts';
import { REPORTING } from './wordClasses.ts';

/**
 * Sentences that one quotation holds together, so that an attribution after `“A. B,” he said` sees all that it
 * attributes. `tokens` are those outside quotation marks; each quotation is one token.
 */
export interface Passage extends Span {
  /** Index into the article's text blocks. */
  block: number;
  text: string;
  tokens: Token[];
  /** Every class of which one of the tokens is. */
  classes: number;
  /** Whether one of the tokens is a quotation; most passages have none. */
  holdsQuote: boolean;
}

/** The quotations of an article that stand in no other one, in reading order. */
const outermostOf = ({ quoted }: Article): QuotedSpan[] => quoted.filter(({ depth }) => depth === 0);

function makePassage(text: string, first: Sentence, last: Sentence, quotes: readonly QuotedSpan[]): Passage {
  const { start, block } = first;
  const { end } = last;
  const tokens = tokensOf(text, start, end, quotes);
  let classes = 0;
  for (const token of tokens) classes |= token.form.classes;
  return { start, end, block, text, tokens, classes, holdsQuote: quotes.length > 0 };
}

const NO_QUOTES: readonly QuotedSpan[] = [];

/** The article cut into passages, in reading order. */
export function findPassages(article: Article): Passage[] {
  const { text } = article;
  // none inside another: one walk goes along them and the sentences
  const outermost = outermostOf(article);
  const passages: Passage[] = [];
  let next = 0;
  const close = (first: Sentence, last: Sentence): void => {
    while ((outermost[next]?.outer.start ?? first.start) < first.start) next++;
    const from = next;
    while ((outermost[next]?.outer.end ?? Infinity) <= last.end) next++;
    passages.push(makePassage(text, first, last, next > from ? outermost.slice(from, next) : NO_QUOTES));
  };
  let first: Sentence | null = null;
  let last: Sentence | null = null;
  let open = 0;
  for (const sentence of article.sentences) {
    while ((outermost[open]?.outer.end ?? Infinity) <= sentence.start) open++;
    const across = last !== null && (outermost[open]?.outer.start ?? Infinity) < last.end;
    const held =
      last?.block === sentence.block && (across || isAttributedNext(text, last, sentence, outermost[open - 1]));
    if (first && last && !held) close(first, last);
    if (!held) first = sentence;
    last = sentence;
  }
  if (first && last) close(first, last);
  return passages;
}

/** Whether a quotation ends with a mark of its own, and not in the middle of the outlet's noun phrase. */
export const endsClause = (quotation: Token): boolean =>
  /[,.?!;:…–—-]\s{0,2}['’]?\s{0,2}(?:[”"»“]|'')?$/u.test(quotation.text);

/** A question or an exclamation that the next sentence attributes: “Why?” she asked. `quoted` is the quotation before. */
function isAttributedNext(text: string, sentence: Span, next: Span, quoted: QuotedSpan | undefined): boolean {
  if (quoted?.outer.end !== sentence.end) return false;
  if (!/[?!…—–-]\s{0,2}(?:[”"]|'')$/u.test(text.slice(sentence.start, sentence.end))) return false;
  const ahead: Token[] = [];
  addTokens(ahead, text, next.start, Math.min(next.end, next.start + 120));
  const opening = ahead.slice(0, 10);
  const verb = opening.findIndex((token) => isOf(token, REPORTING));
  const before = opening.slice(0, verb);
  const after = opening[verb + 1];
  return (
    verb > -1 &&
    before.every((token) => token.kind === 'word') &&
    (after === undefined || /^[.,:]$/.test(after.text) || verb === 0)
  );
}
