import type { QuotedSpan } from '../../model/article.ts';
import { type Evidence, evidenceAt, type Span } from '../../model/evidence.ts';
import type { Quotation } from '../../model/records.ts';
import type { Passage } from './passages.ts';
import type { Token, TokenRange } from './tokens.ts';

/** Content as evidence, with the parts that stand inside quotation marks and the form that follows from them. */
export interface MeasuredContent {
  content: Evidence[];
  quoted: Evidence[];
  form: Quotation['form'];
}

/** No reported clause of news has more words of the outlet's own; a sentence without end would cost its square. */
export const LONGEST_CLAUSE = 500;

/** "denied that": a word that only points at what was said is no quotation of it. */
const POINTER = /^(?:that|this|these|those|so|it|as much)$/i;

const EDGE_MARKS = /^[,;:–—―-]$/;

function trimmed(tokens: readonly Token[]): readonly Token[] {
  let first = 0;
  let last = tokens.length - 1;
  while (first < last && EDGE_MARKS.test(tokens[first]?.text ?? '')) first += 1;
  while (last > first && (EDGE_MARKS.test(tokens[last]?.text ?? '') || tokens[last]?.text === '.')) last -= 1;
  return tokens.slice(first, last + 1);
}

const isLoneQuotation = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.every((token) => token.kind === 'quote' || /^[,.;]$/.test(token.text));

/** The words between a quotation's marks, without the space that a careless typist leaves there. */
export function innerEvidence(text: string, quoted: QuotedSpan): Evidence | null {
  const words = text.slice(quoted.start, quoted.end);
  const start = quoted.start + (words.length - words.trimStart().length);
  const end = quoted.start + words.trimEnd().length;
  return start < end ? evidenceAt(text, start, end) : null;
}

/**
 * The content that token ranges cover. Where all of a range stands inside marks the marks are left out; in a clause of
 * the outlet's own they stay. `says` is whether the verb takes speech: what "described" quotes is a scrap, never direct.
 */
export function measureContent(passage: Passage, ranges: readonly TokenRange[], says: boolean): MeasuredContent | null {
  const content: Evidence[] = [];
  const quoted: Evidence[] = [];
  let direct = says;
  if (ranges.some((range) => range.last - range.first > LONGEST_CLAUSE)) return null;
  for (const range of ranges) {
    const tokens = trimmed(passage.tokens.slice(range.first, range.last + 1));
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) continue;
    const inside = tokens.flatMap((token) => (token.quoted ? [innerEvidence(passage.text, token.quoted)] : []));
    const words = passage.text.slice(first.start, last.end);
    if (!/[\p{L}\p{N}]/u.test(words) || POINTER.test(words)) continue;
    const found = inside.filter((evidence) => evidence !== null);
    quoted.push(...found);
    if (isLoneQuotation(tokens)) content.push(...found);
    else {
      direct = false;
      content.push(evidenceAt(passage.text, first.start, last.end));
    }
  }
  if (content.length === 0) return null;
  return { content, quoted, form: quoted.length === 0 ? 'indirect' : direct ? 'direct' : 'mixed' };
}

export const spanOf = (passage: Passage, range: TokenRange): Evidence | null => {
  const [first, last] = [passage.tokens[range.first], passage.tokens[range.last]];
  return first && last ? evidenceAt(passage.text, first.start, last.end) : null;
};

/** From the first to the last word of all the content. */
export function wholeOf(text: string, content: readonly Span[]): Evidence {
  return evidenceAt(text, Math.min(...content.map((part) => part.start)), Math.max(...content.map((part) => part.end)));
}
