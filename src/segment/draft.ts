import type { BlockContent, FootnoteDefinition, Heading, List, Paragraph, Parents, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import type { ShownBlock, TextBlock } from '../model/article.ts';
import { endNoteRuleOf, furnitureRuleOf } from './furniture.ts';
import { announcesArticles, isLinkedHeadline, isListOfHeadlines } from './relatedLinks.ts';
import { type LooseRun, plainWords, runsOf } from './runs.ts';

/** A text block whose place in the article is not known yet. */
export type LooseText = Omit<TextBlock, 'start' | 'end' | 'runs'> & { runs: LooseRun[] };

interface Surroundings {
  kind: TextBlock['kind'];
  ordered?: boolean;
}

// Sanitises by default: no script, no handler, no foreign protocol.
const html = remark().use(remarkHtml).freeze();

const toHtml = (...content: RootContent[]): string => html.stringify({ type: 'root', children: content }).trim();

/** The same for one block; a plain text is the same in HTML where no sign of it must be escaped. */
function blockToHtml(node: Paragraph | Heading | List): string {
  if (node.type === 'list') return toHtml(node);
  const [only, ...others] = node.children;
  if (others.length > 0 || only?.type !== 'text' || /[<&\r\n]/.test(only.value)) return toHtml(node);
  const element = node.type === 'heading' ? `h${node.depth}` : 'p';
  return `<${element}>${only.value}</${element}>`;
}

/** The blocks of a settled tree in reading order; footnotes come last. */
export function draftBlocks(tree: Root, title: string): (LooseText | ShownBlock)[] {
  const blocks: (LooseText | ShownBlock)[] = [];
  const footnotes: FootnoteDefinition[] = [];
  let last: { index: number; node: Paragraph; text: string } | null = null;

  function visit(parent: Parents, surroundings: Surroundings): void {
    for (const node of parent.children) {
      switch (node.type) {
        case 'paragraph':
          visitParagraph(node, surroundings);
          break;
        case 'blockquote':
          visit(node, { kind: 'quote' });
          break;
        case 'list':
          visitList(node, surroundings);
          break;
        case 'heading':
          visitHeading(node);
          break;
        case 'table':
        case 'code':
          blocks.push({ kind: node.type, html: toHtml(node), text: wordsOfBlock(node) });
          break;
        case 'thematicBreak':
          blocks.push({ kind: 'rule', html: toHtml(node), text: '' });
          break;
        case 'containerDirective':
          blocks.push({
            kind: 'aside',
            why: 'marked',
            html: toHtml(...node.children),
            text: wordsOfAll(node.children),
          });
          break;
        case 'footnoteDefinition':
          footnotes.push(node);
          break;
      }
    }
  }

  function visitList(node: List, surroundings: Surroundings): void {
    const before = blocks.at(-1);
    const isAnnounced = before?.kind === 'aside' && before.why === 'recognised' && announcesArticles(before.text);
    if (surroundings.kind === 'paragraph' && isAnnounced && isListOfHeadlines(node)) {
      blocks.push(recognised(node, wordsOfBlock(node)));
    } else for (const item of node.children) visit(item, { kind: 'item', ordered: node.ordered === true });
  }

  function visitParagraph(node: Paragraph, surroundings: Surroundings): void {
    const runs = runsOf(node.children);
    if (runs.length === 0) return;
    const text = runs.map((run) => run.text).join('');
    const isOffered = surroundings.kind === 'paragraph' && isLinkedHeadline(runs);
    if (isOffered || (surroundings.kind !== 'quote' && furnitureRuleOf(text, title))) {
      blocks.push(recognised(node, text));
    } else {
      blocks.push({ ...surroundings, runs });
      if (surroundings.kind === 'paragraph') last = { index: blocks.length - 1, node, text };
    }
  }

  function visitHeading(node: Heading): void {
    const text = wordsOfBlock(node);
    if (text === '') return;
    if (furnitureRuleOf(text, title)) {
      blocks.push(recognised({ type: 'paragraph', children: node.children }, text));
    } else blocks.push({ kind: 'heading', depth: node.depth, html: blockToHtml(node), text });
  }

  visit(tree, { kind: 'paragraph' });
  replaceEndNote(blocks, last);
  if (footnotes.length > 0) {
    const items = footnotes.map((note) => ({ type: 'listItem' as const, children: note.children }));
    blocks.push({
      kind: 'footnotes',
      html: toHtml({ type: 'list', ordered: true, children: items }),
      text: footnotes.map((note) => wordsOfAll(note.children)).join('\n\n'),
    });
  }
  return blocks;
}

const recognised = (node: Paragraph | List, text: string): ShownBlock => ({
  kind: 'aside',
  why: 'recognised',
  html: blockToHtml(node),
  text,
});

/** A word about the writer is one only where no text follows it, and some went before. */
function replaceEndNote(
  blocks: (LooseText | ShownBlock)[],
  last: { index: number; node: Paragraph; text: string } | null,
): void {
  if (!last || blocks.findLastIndex((block) => 'runs' in block) !== last.index) return;
  if (blocks.findIndex((block) => 'runs' in block) === last.index) return;
  if (endNoteRuleOf(last.text)) blocks[last.index] = recognised(last.node, last.text);
}

/** Plain words of a shown block: cells and lines stay apart, the lines of code and the rows of a table as lines. */
function wordsOfBlock(node: RootContent): string {
  if (node.type === 'code') return node.value;
  if (node.type === 'paragraph' || node.type === 'heading') {
    return runsOf(node.children)
      .map((run) => run.text)
      .join('');
  }
  if (node.type === 'table') {
    const rows = node.children.map((row) => row.children.map((cell) => plainWords(wordsOf(cell))).join(' | '));
    return rows.join('\n');
  }
  if ('children' in node) return wordsOfAll(node.children);
  return plainWords(wordsOf(node));
}

const wordsOfAll = (content: readonly (RootContent | BlockContent)[]): string =>
  content
    .map(wordsOfBlock)
    .filter((words) => words !== '')
    .join('\n\n');
