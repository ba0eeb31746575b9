import type { Article, QuotedSpan, Sentence } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import { readingsOf } from './reportingVerbs.ts';

/** A word, a mark, or everything between one pair of quotation marks (marks included in the span) as a single token. */
export interface Token extends Span {
  kind: 'word' | 'mark' | 'quote';
  text: string;
  lower: string;
  /** For `quote` only. */
  quoted?: QuotedSpan;
}

/** Token indices, both inclusive. */
export interface TokenRange {
  first: number;
  last: number;
}

/**
 * Sentences that one quotation holds together, so that an attribution after `“A. B,” he said` sees all that it
 * attributes. `tokens` are those outside quotation marks; each quotation is one token.
 */
export interface Passage extends Span {
  /** Index into the article's text blocks. */
  block: number;
  text: string;
  tokens: Token[];
}

// "U.K.’s", "al-Amin", "don’t", "R&D", "1,000", "Mr.", "&", or one mark.
const TOKEN =
  /(?:\p{Lu}\.){2,}(?:['’]s)?|\p{Lu}\.(?= \p{Lu})|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Jr|Sr|St|Hon|Adm|Maj|Cmdr|Supt|Insp)\.|(?:Co|Corp|Inc|Ltd|Bros)\.(?=,? ?\p{Ll}|,)|[\p{L}\p{N}]+(?:['’.,/&-][\p{L}\p{N}]+)*['’]?(?=[^\p{L}\p{N}]|$)|\S/gu;

function tokensBetween(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const word = match[0];
    const at = start + match.index;
    tokens.push({
      kind: /[\p{L}\p{N}&]/u.test(word) ? 'word' : 'mark',
      text: word,
      lower: word.toLowerCase().replace(/’/g, "'"),
      start: at,
      end: at + word.length,
    });
  }
  return tokens;
}

function tokensOf(text: string, span: Span, quotes: readonly QuotedSpan[]): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (const quoted of quotes) {
    const { start, end } = quoted.outer;
    tokens.push(...tokensBetween(text, from, start));
    tokens.push({ kind: 'quote', text: text.slice(start, end), lower: '', start, end, quoted });
    from = end;
  }
  tokens.push(...tokensBetween(text, from, span.end));
  return tokens;
}

/** The article cut into passages, in reading order. */
export function findPassages(article: Article): Passage[] {
  const { text } = article;
  const outermost = article.quoted.filter((quoted) => quoted.depth === 0);
  const groups: Sentence[][] = [];
  for (const sentence of article.sentences) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const held =
      last?.block === sentence.block &&
      (outermost.some(({ outer }) => outer.start < last.end && outer.end > sentence.start) ||
        isAttributedNext(text, last, sentence, outermost));
    if (held) group?.push(sentence);
    else groups.push([sentence]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    const quotes = outermost.filter(({ outer }) => outer.start >= span.start && outer.end <= span.end);
    return [{ ...span, block: first.block, text, tokens: tokensOf(text, span, quotes) }];
  });
}

/** Whether a quotation ends with a mark of its own, and not in the middle of the outlet's noun phrase. */
export const endsClause = (quotation: Token): boolean =>
  /[,.?!;:…–—-]\s{0,2}['’]?\s{0,2}(?:[”"»“]|'')?$/u.test(quotation.text);

/** A question or an exclamation that the next sentence attributes: “Why?” she asked. */
function isAttributedNext(
  text: string,
  sentence: Span,
  next: Span | undefined,
  quotes: readonly QuotedSpan[],
): boolean {
  if (!next) return false;
  const last = quotes.find(({ outer }) => outer.end === sentence.end);
  if (!last || !/[?!…—–-]\s{0,2}(?:[”"]|'')$/u.test(text.slice(sentence.start, sentence.end))) return false;
  const opening = tokensBetween(text, next.start, Math.min(next.end, next.start + 120)).slice(0, 10);
  const verb = opening.findIndex((token) => readingsOf(token.lower).length > 0);
  const before = opening.slice(0, verb);
  const after = opening[verb + 1];
  return (
    verb > -1 &&
    before.every((token) => token.kind === 'word') &&
    (after === undefined || /^[.,:]$/.test(after.text) || verb === 0)
  );
}
