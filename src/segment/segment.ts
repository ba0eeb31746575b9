import { type Article, type Block, isTextBlock, type Run, type Source } from '../model/article.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { draftBlocks, type LooseText } from './draft.ts';
import { parseMarkdown } from './markdown.ts';
import { findMarkPairs } from './marks.ts';
import { findQuotedSpans } from './quotedSpans.ts';
import { findSentences } from './sentences.ts';
import { type Finding, settle } from './settle.ts';

const PARAGRAPH_GAP = '\n\n';

/**
 * Markdown to the text that a reader reads: blocks, sentences, quotation marks.
 * Offsets are UTF-16 code units into `text`, the text blocks joined by a blank line. Never throws for bad input:
 * `body/empty` and `body/too-deep` are errors, a directive that is unknown or never closed is a warning.
 */
export function segment(source: Source): Outcome<Article> {
  try {
    const { tree, body } = parseMarkdown(source.body);
    const findings = settle(tree, body);
    const { text, blocks } = place(draftBlocks(tree, source.meta.title));
    const textBlocks = blocks.filter(isTextBlock);
    if (textBlocks.length === 0) findings.push(emptyBody);
    const pairs = textBlocks.map((block) => findMarkPairs(text, block));
    const sentences = findSentences(text, textBlocks, pairs);
    const quoted = findQuotedSpans(text, blocks, pairs, sentences);
    return outcome(source, { text, blocks, sentences, quoted }, findings);
  } catch (error) {
    // Containers in containers by the thousand: the parser and every walk over its tree are recursive.
    if (!(error instanceof RangeError)) throw error;
    return outcome(source, { text: '', blocks: [], sentences: [], quoted: [] }, [tooDeep]);
  }
}

const emptyBody: Finding = {
  line: 1,
  severity: 'error',
  rule: 'body/empty',
  message: 'The article has no text.',
  hint: 'Put the paragraphs of the article below the front matter; headings, asides, tables, images and HTML do not count as text.',
};

const tooDeep: Finding = {
  line: 1,
  severity: 'error',
  rule: 'body/too-deep',
  message: 'Quotations, lists or brackets are nested too deeply to be read.',
  hint: 'Take out the nested “>”, “-” or “[” that no reader needs.',
};

type Settled = Pick<Article, 'text' | 'blocks' | 'sentences' | 'quoted'>;

function outcome(source: Source, settled: Settled, findings: readonly Finding[]): Outcome<Article> {
  const lines = findings.length > 0 ? source.body.split('\n') : [];
  const diagnostics = findings.map(({ line, ...finding }): Diagnostic => {
    const words = lines[line - 1]?.trimEnd();
    return {
      file: source.file,
      line: source.bodyLine + line - 1,
      column: 1,
      ...finding,
      ...(words ? { source: words } : {}),
    };
  });
  const { id, file, meta, positions } = source;
  return { value: { id, file, meta, positions, ...settled }, diagnostics };
}

/** Gives every text block its place in the text. */
function place(drafts: readonly (LooseText | Exclude<Block, { runs: unknown }>)[]): { text: string; blocks: Block[] } {
  const parts: string[] = [];
  let end = 0;
  const blocks = drafts.map((draft): Block => {
    if (!('runs' in draft)) return draft;
    if (parts.length > 0) {
      parts.push(PARAGRAPH_GAP);
      end += PARAGRAPH_GAP.length;
    }
    const start = end;
    const runs = draft.runs.map(({ style, href, text }): Run => {
      parts.push(text);
      const from = end;
      end += text.length;
      return href === undefined ? { style, text, start: from, end } : { style, href, text, start: from, end };
    });
    const { kind, ordered } = draft;
    return ordered === undefined ? { kind, runs, start, end } : { kind, ordered, runs, start, end };
  });
  const text = parts.join('');
  checkRuns(text, blocks);
  return { text, blocks };
}

/** Every later coordinate rests on this; a mismatch is a bug in this stage. */
function checkRuns(text: string, blocks: readonly Block[]): void {
  for (const block of blocks.filter(isTextBlock)) {
    let at = block.start;
    for (const run of block.runs) {
      if (run.start !== at || text.slice(run.start, run.end) !== run.text) {
        throw new Error(`a run does not cover its block at ${at}: ${JSON.stringify(run.text.slice(0, 40))}`);
      }
      at = run.end;
    }
    if (at !== block.end) throw new Error(`the runs of a block end at ${at} and not at ${block.end}`);
  }
}
