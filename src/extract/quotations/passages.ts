import type { Article, QuotedSpan, Sentence } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import { endOfPlainWord } from '../words/plainWord.ts';
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
  /** Whether one of the tokens is a quotation; most passages have none. */
  holdsQuote: boolean;
}

// "U.K.’s", "al-Amin", "don’t", "R&D", "1,000", "Mr.", "&", or one mark.
const TOKEN =
  /(?:\p{Lu}\.){2,}(?:['’]s)?|\p{Lu}\.(?= \p{Lu})|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Jr|Sr|St|Hon|Adm|Maj|Cmdr|Supt|Insp)\.|(?:Co|Corp|Inc|Ltd|Bros)\.(?=,? ?\p{Ll}|,)|[\p{L}\p{N}]+(?:['’./&-][\p{L}\p{N}]+|(?<=\p{N}),\p{N}+)*['’]?(?=[^\p{L}\p{N}]|$)|\S/gu;

const BLANK = 32;

/** What a token is by its letters alone. */
type Form = Pick<Token, 'kind' | 'text' | 'lower'>;

/** The forms that were met, each looked at once. */
const forms = new Map<string, Form>();
const REMEMBER_AT_MOST = 50_000;

function formOf(word: string): Form {
  const known = forms.get(word);
  if (known) return known;
  if (forms.size >= REMEMBER_AT_MOST) forms.clear();
  const form: Form = {
    kind: /[\p{L}\p{N}&]/u.test(word) ? 'word' : 'mark',
    text: word,
    lower: word.toLowerCase().replace(/’/g, "'"),
  };
  forms.set(word, form);
  return form;
}

function addTokens(tokens: Token[], text: string, start: number, end: number): void {
  const words = text.slice(start, end);
  for (let from = 0; from < words.length; ) {
    if (words.charCodeAt(from) === BLANK) {
      from++;
      continue;
    }
    let first = from;
    let past = endOfPlainWord(words, from);
    if (past === -1) {
      TOKEN.lastIndex = from;
      const match = TOKEN.exec(words);
      if (!match) return;
      first = match.index;
      past = first + match[0].length;
    }
    const form = formOf(words.slice(first, past));
    tokens.push({ kind: form.kind, text: form.text, lower: form.lower, start: start + first, end: start + past });
    from = past;
  }
}

function tokensOf(text: string, span: Span, quotes: readonly QuotedSpan[]): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (const quoted of quotes) {
    const { start, end } = quoted.outer;
    addTokens(tokens, text, from, start);
    tokens.push({ kind: 'quote', text: text.slice(start, end), lower: '', start, end, quoted });
    from = end;
  }
  addTokens(tokens, text, from, span.end);
  return tokens;
}

/** The article cut into passages, in reading order. */
export function findPassages(article: Article): Passage[] {
  const { text } = article;
  // in reading order, and none inside another: one walk goes along them and the sentences
  const outermost = article.quoted.filter((quoted) => quoted.depth === 0);
  const passages: Passage[] = [];
  let next = 0;
  const close = (first: Sentence, last: Sentence): void => {
    const quotes: QuotedSpan[] = [];
    while ((outermost[next]?.outer.start ?? first.start) < first.start) next++;
    for (let quoted = outermost[next]; quoted && quoted.outer.end <= last.end; quoted = outermost[++next])
      quotes.push(quoted);
    const span = { start: first.start, end: last.end };
    passages.push({
      ...span,
      block: first.block,
      text,
      tokens: tokensOf(text, span, quotes),
      holdsQuote: quotes.length > 0,
    });
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
  const verb = opening.findIndex((token) => readingsOf(token.lower).length > 0);
  const before = opening.slice(0, verb);
  const after = opening[verb + 1];
  return (
    verb > -1 &&
    before.every((token) => token.kind === 'word') &&
    (after === undefined || /^[.,:]$/.test(after.text) || verb === 0)
  );
}
