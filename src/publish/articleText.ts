import { isTextBlock, type Sentence, type ShownBlock, type TextBlock } from '../model/article.ts';
import type { Entry } from '../model/dossier.ts';
import { overlaps, type Span } from '../model/evidence.ts';
import type { MarginNote } from './articleNotes.ts';
import { citeSentences, type SentenceCitation } from './citing.ts';
import type { Lookup } from './lookup.ts';
import { findMarks, type TextMark } from './textMarks.ts';
import { makeTextNodes, type TextNode, wordsIn } from './textNodes.ts';

/** What stands in a paragraph: sentences, the white space between them, and the place of what is held back. */
export type TextPart =
  | { kind: 'sentence'; number: number; nodes: TextNode[]; notes: MarginNote[]; cite: SentenceCitation | null }
  | { kind: 'between'; text: string }
  | { kind: 'omitted'; from: number; to: number };

export type ArticleBlock =
  | { kind: 'paragraph'; parts: TextPart[] }
  | { kind: 'list'; ordered: boolean; items: TextPart[][] }
  | { kind: 'quote'; paragraphs: TextPart[][] }
  | { kind: 'heading'; level: 3 | 4 | 5 | 6; text: string }
  | { kind: 'shown'; as: 'aside' | 'table' | 'code' | 'footnotes' | 'rule'; html: string; note: string | null };

export const isExcerpted = (lookup: Lookup, entry: Entry): boolean =>
  (entry.article.meta.publish ?? lookup.beat.publish) === 'excerpts';

/** Numbers of the sentences that hold a record, or something that was not understood: all that excerpts show. */
export function carryingSentences({ article, records }: Entry): Set<number> {
  const spans: Span[] = [
    ...[...records.threats, ...records.figures, ...records.dates, ...records.notUnderstood].map((one) => one.evidence),
    ...records.quotations.flatMap((quotation) => [quotation.evidence, ...quotation.content]),
  ];
  const numbers = new Set<number>();
  for (const { sentence, here } of withSentences(article.sentences, spans))
    if (here.length > 0) numbers.add(sentence.number);
  return numbers;
}

/** The whole text of an article as blocks to be mapped to elements, or, of an excerpted one, what may be shown. */
export function makeArticleText(
  lookup: Lookup,
  entry: Entry,
  notes: ReadonlyMap<number, MarginNote[]>,
): ArticleBlock[] {
  const beside: Beside = { notes, citations: citeSentences(entry) };
  const shown = isExcerpted(lookup, entry) ? carryingSentences(entry) : null;
  const marked = withSentences(entry.article.sentences, findMarks(lookup, entry));
  const seen = new Set<string>();
  const byBlock = new Map<number, Marked[]>();
  for (const one of marked) byBlock.set(one.sentence.block, [...(byBlock.get(one.sentence.block) ?? []), one]);
  const blocks: ArticleBlock[] = [];
  let textBlocks = 0;
  let last = 0;
  const headings = makeHeadingLevels(entry);
  for (const block of entry.article.blocks) {
    if (!isTextBlock(block)) {
      if (shown === null) blocks.push(showBlock(block, headings));
      continue;
    }
    const sentences = byBlock.get(textBlocks) ?? [];
    textBlocks += 1;
    const parts =
      shown === null
        ? wholeParts(block, sentences, beside, seen)
        : excerptParts(
            block,
            sentences.filter(({ sentence }) => shown.has(sentence.number)),
            beside,
            seen,
            last,
          );
    last = sentences.filter(({ sentence }) => shown?.has(sentence.number)).pop()?.sentence.number ?? last;
    if (parts.length > 0) addBlock(blocks, block, parts);
  }
  const all = entry.article.sentences.length;
  if (shown !== null && last < all)
    blocks.push({ kind: 'paragraph', parts: [{ kind: 'omitted', from: last + 1, to: all }] });
  return blocks;
}

/** What stands with a sentence, by its number. */
interface Beside {
  notes: ReadonlyMap<number, MarginNote[]>;
  citations: ReadonlyMap<number, SentenceCitation>;
}

interface Marked {
  sentence: Sentence;
  here: TextMark[];
}

/** Every sentence with the spans that reach into it. Both come in order of the text, so the work is linear. */
function withSentences<T extends Span>(
  sentences: readonly Sentence[],
  spans: readonly T[],
): { sentence: Sentence; here: T[] }[] {
  const all: { sentence: Sentence; here: T[] }[] = sentences.map((sentence) => ({ sentence, here: [] }));
  for (const span of spans) {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.sentence.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < all.length; i += 1) {
      const one = all[i];
      if (!one || !overlaps(one.sentence, span)) break;
      one.here.push(span);
    }
  }
  return all;
}

function wholeParts(block: TextBlock, sentences: readonly Marked[], beside: Beside, seen: Set<string>): TextPart[] {
  const parts: TextPart[] = [];
  let at = block.start;
  const between = (end: number): void => {
    if (at < end)
      parts.push({ kind: 'between', text: wordsIn(makeTextNodes(block.runs, { start: at, end }, [], seen)) });
  };
  for (const marked of sentences) {
    between(marked.sentence.start);
    parts.push(sentencePart(block, marked, beside, seen));
    at = marked.sentence.end;
  }
  between(block.end);
  return parts;
}

function excerptParts(
  block: TextBlock,
  sentences: readonly Marked[],
  beside: Beside,
  seen: Set<string>,
  lastShown: number,
): TextPart[] {
  let last = lastShown;
  return sentences.flatMap((marked): TextPart[] => {
    const { number } = marked.sentence;
    const gap: TextPart[] = number > last + 1 ? [{ kind: 'omitted', from: last + 1, to: number - 1 }] : [];
    const space: TextPart[] = last === lastShown ? [] : [{ kind: 'between', text: ' ' }];
    last = number;
    return [...gap, ...space, sentencePart(block, marked, beside, seen)];
  });
}

const sentencePart = (
  { runs }: TextBlock,
  { sentence, here }: Marked,
  beside: Beside,
  seen: Set<string>,
): TextPart => ({
  kind: 'sentence',
  number: sentence.number,
  nodes: makeTextNodes(runs, sentence, here, seen),
  notes: beside.notes.get(sentence.number) ?? [],
  cite: beside.citations.get(sentence.number) ?? null,
});

/** Items of one list, and paragraphs of one quotation, stand in one element. */
function addBlock(blocks: ArticleBlock[], block: TextBlock, parts: TextPart[]): void {
  const before = blocks[blocks.length - 1];
  const ordered = block.ordered ?? false;
  if (block.kind === 'paragraph') blocks.push({ kind: 'paragraph', parts });
  else if (block.kind === 'quote' && before?.kind === 'quote') before.paragraphs.push(parts);
  else if (block.kind === 'quote') blocks.push({ kind: 'quote', paragraphs: [parts] });
  else if (before?.kind === 'list' && before.ordered === ordered) before.items.push(parts);
  else blocks.push({ kind: 'list', ordered, items: [parts] });
}

const ASIDE_NOTES = {
  marked: 'Not part of the article’s text. Shown here, not searched for records.',
  recognised: 'Taken for page furniture. Shown here, not searched for records.',
};

type HeadingLevels = (depth: number) => 3 | 4 | 5 | 6;

function showBlock(block: ShownBlock, levelOf: HeadingLevels): ArticleBlock {
  if (block.kind === 'heading') return { kind: 'heading', level: levelOf(block.depth ?? 2), text: block.text };
  const note = block.kind === 'aside' ? ASIDE_NOTES[block.why ?? 'marked'] : null;
  return { kind: 'shown', as: block.kind, html: block.html, note };
}

const LEVELS = [3, 4, 5, 6] as const;

/** The shallowest heading of an article becomes a third-level one, and none is more than one level below the last. */
function makeHeadingLevels({ article }: Entry): HeadingLevels {
  const depths = article.blocks.flatMap((block) =>
    !isTextBlock(block) && block.kind === 'heading' ? [block.depth ?? 2] : [],
  );
  const distinct = [...new Set(depths)].sort((a, b) => a - b);
  let last = -1;
  return (depth) => {
    last = Math.max(0, Math.min(distinct.indexOf(depth), last + 1, LEVELS.length - 1));
    return LEVELS[last] ?? 6;
  };
}
