import type { QuotedSpan } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import { endOfPlainToken, isBlank } from './plainTokens.ts';
import { ADVERBS, CAPITALISED, TIME_WORDS } from './wordClasses.ts';
import { quotationForm, type WordForm, wordFormAt } from './wordForms.ts';

/** A word, a mark, or everything between one pair of quotation marks (marks included in the span) as a single token. */
export class Token implements Span {
  readonly form: WordForm;
  readonly start: number;
  readonly end: number;
  /** Of a quotation only. */
  readonly quoted: QuotedSpan | undefined;

  constructor(form: WordForm, start: number, end: number, quoted: QuotedSpan | undefined) {
    this.form = form;
    this.start = start;
    this.end = end;
    this.quoted = quoted;
  }

  get kind(): WordForm['kind'] {
    return this.form.kind;
  }

  get text(): string {
    return this.form.text;
  }

  get lower(): string {
    return this.form.lower;
  }
}

/** Token indices, both inclusive. */
export interface TokenRange {
  first: number;
  last: number;
}

/** Whether a token is of one of these classes; the absent one is of none. */
export const isOf = (token: Token | undefined, classes: number): boolean =>
  token !== undefined && (token.form.classes & classes) !== 0;

export const isTimeWord = (token: Token | undefined): boolean => isOf(token, TIME_WORDS);
export const isCapitalised = (token: Token | undefined): boolean => isOf(token, CAPITALISED);
/** "publicly", "reportedly": an adverb by its list or its ending. */
export const isAdverb = (token: Token | undefined): boolean => isOf(token, ADVERBS);
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);
export const isDash = (token: Token | undefined): boolean => isMark(token, '–—―') || token?.text === '--';

// "U.K.’s", "al-Amin", "don’t", "R&D", "1,000", "Mr.", "&", or one mark.
export const TOKEN =
  /(?:\p{Lu}\.){2,}(?:['’]s)?|\p{Lu}\.(?= \p{Lu})|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Jr|Sr|St|Hon|Adm|Maj|Cmdr|Supt|Insp)\.|(?:Co|Corp|Inc|Ltd|Bros)\.(?=,? ?\p{Ll}|,)|[\p{L}\p{N}]+(?:['’./&-][\p{L}\p{N}]+|(?<=\p{N}),\p{N}+)*['’]?(?=[^\p{L}\p{N}]|$)|\S/gu;

/** The words and marks of a stretch of text, put behind those of `tokens`. */
export function addTokens(tokens: Token[], text: string, start: number, end: number): void {
  let stretch: string | null = null;
  for (let from = start; from < end; ) {
    if (isBlank(text.charCodeAt(from))) {
      from++;
      continue;
    }
    let first = from;
    let past = endOfPlainToken(text, from, end);
    if (past === -1) {
      stretch ??= text.slice(start, end);
      TOKEN.lastIndex = from - start;
      const match = TOKEN.exec(stretch);
      if (!match) return;
      first = start + match.index;
      past = first + match[0].length;
    }
    tokens.push(new Token(wordFormAt(text, first, past), first, past, undefined));
    from = past;
  }
}

/** The tokens of a stretch of text; `quotes` are its quotations, in reading order. */
export function tokensOf(text: string, start: number, end: number, quotes: readonly QuotedSpan[]): Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const quoted of quotes) {
    const { outer } = quoted;
    addTokens(tokens, text, from, outer.start);
    tokens.push(new Token(quotationForm(text.slice(outer.start, outer.end)), outer.start, outer.end, quoted));
    from = outer.end;
  }
  addTokens(tokens, text, from, end);
  return tokens;
}
