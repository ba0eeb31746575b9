import type { Span } from './evidence.ts';
import type { FrontMatter } from './frontMatter.ts';

/** One article file as `read` hands it on: front matter checked, body untouched. */
export interface Source {
  /** The file's name without `.md`. */
  id: string;
  /** Path as the user would type it. */
  file: string;
  meta: FrontMatter;
  /** Markdown, with `\n` line ends and no byte order mark. */
  body: string;
  /** One-based line of the file on which `body` begins. */
  bodyLine: number;
  /** One-based line and column of each front-matter value, by dotted path (`corrections.0.exact`). */
  positions: Record<string, { line: number; column: number }>;
}

/** A stretch of text that looks the same throughout: its words, its emphasis, its link. */
export interface Run extends Span {
  text: string;
  style: readonly ('em' | 'strong' | 'code' | 'del')[];
  /** http or https only. */
  href?: string;
}

/** A block that readers read and rules search. Its runs cover [start, end) of the article's text without a gap. */
export interface TextBlock extends Span {
  kind: 'paragraph' | 'item' | 'quote';
  runs: Run[];
  /** For `item`: whether the list is numbered. */
  ordered?: boolean;
}

/** A block that is shown and never searched. `html` has passed remark-html's sanitiser. */
export interface ShownBlock {
  kind: 'heading' | 'aside' | 'table' | 'code' | 'footnotes' | 'rule';
  html: string;
  /** Plain words, for the outline and the print view. */
  text: string;
  /** For `heading`: 1 to 6, as in the Markdown. */
  depth?: number;
  /** For `aside`: what was recognised as furniture, or what the editor marked. */
  why?: 'marked' | 'recognised';
}

export type Block = TextBlock | ShownBlock;

export const isTextBlock = (block: Block): block is TextBlock => 'runs' in block;

/** One sentence; `number` counts from 1 through the whole article and is its address (`#s17`). */
export interface Sentence extends Span {
  number: number;
  /** Index into the article's text blocks. */
  block: number;
}

/** The sentence in which an offset lies, or null between sentences; `sentences` are in reading order. Logarithmic in their number. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

/**
 * Words between quotation marks, marks excluded. A quotation that runs over paragraphs gives one span a paragraph,
 * and all but the first have `continues` set. `closed` is false where no closing mark was found.
 */
export interface QuotedSpan extends Span {
  /** Span with its marks. */
  outer: Span;
  /** 0 outside any other quotation, 1 inside one, … */
  depth: number;
  /** Carries on the quotation of the block before. */
  continues: boolean;
  closed: boolean;
}

/** What a reader reads, as `segment` settles it: the only coordinates anything later uses. */
export interface Article {
  id: string;
  file: string;
  meta: FrontMatter;
  /** Text blocks joined by a blank line. */
  text: string;
  blocks: Block[];
  sentences: Sentence[];
  quoted: QuotedSpan[];
  positions: Source['positions'];
}
