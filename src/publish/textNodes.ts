import type { Run } from '../model/article.ts';
import { overlaps, type Span } from '../model/evidence.ts';
import type { MarkKind, TextMark } from './textMarks.ts';

/** Words that look the same throughout, or a mark around such words. */
export type TextNode = WordsNode | MarkNode;

export interface WordsNode {
  kind: 'words';
  text: string;
  style: Run['style'];
  /** A link of the outlet's own. */
  href: string | null;
  /** The page of this site that the words lead to; null where the outlet's own link leads elsewhere. */
  route: string | null;
}

export interface MarkNode {
  kind: 'mark';
  mark: MarkKind;
  /** The record's id, on the first of its words only: an address stands once on a page. */
  id: string | null;
  children: TextNode[];
}

/** A stretch of text between two borders, with what holds all along it. */
interface Piece extends Span {
  run: Run;
  marks: TextMark[];
}

/**
 * The text of `within` as a tree: cut wherever a run or a mark begins or ends, marks nested in the order given.
 * `runs` cover `within`. `seen` holds the ids that stand on the page already, and takes those that are used.
 */
export function makeTextNodes(
  runs: readonly Run[],
  within: Span,
  marks: readonly TextMark[],
  seen: Set<string>,
): TextNode[] {
  const root: TextNode[] = [];
  const open: { mark: TextMark; node: MarkNode }[] = [];
  for (const piece of cut(runs, within, marks)) {
    const shared = piece.marks.findIndex((mark, i) => open[i]?.mark !== mark);
    open.length = Math.min(open.length, shared === -1 ? piece.marks.length : shared);
    for (const mark of piece.marks.slice(open.length)) {
      const node: MarkNode = { kind: 'mark', mark: mark.kind, id: takeId(mark, seen), children: [] };
      (open[open.length - 1]?.node.children ?? root).push(node);
      open.push({ mark, node });
    }
    (open[open.length - 1]?.node.children ?? root).push(wordsOf(piece));
  }
  return root;
}

function takeId({ record }: TextMark, seen: Set<string>): string | null {
  if (record === null || seen.has(record)) return null;
  seen.add(record);
  return record;
}

function wordsOf({ run, marks, start, end }: Piece): WordsNode {
  const href = run.href ?? null;
  const innermost = [...marks].reverse().find(({ route }) => route !== null);
  return {
    kind: 'words',
    text: run.text.slice(start - run.start, end - run.start),
    style: run.style,
    href,
    route: href === null ? (innermost?.route ?? null) : null,
  };
}

function cut(runs: readonly Run[], within: Span, marks: readonly TextMark[]): Piece[] {
  const here = marks.filter((mark) => overlaps(mark, within));
  const across = runs.filter((run) => overlaps(run, within));
  const borders = new Set([within.start, within.end]);
  for (const span of [...here, ...across])
    for (const at of [span.start, span.end]) if (within.start < at && at < within.end) borders.add(at);
  const points = [...borders].sort((a, b) => a - b);
  return points.slice(1).flatMap((end, i): Piece[] => {
    const span = { start: points[i] ?? within.start, end };
    const run = across.find((one) => overlaps(one, span));
    return run ? [{ ...span, run, marks: here.filter((mark) => overlaps(mark, span)) }] : [];
  });
}

/** The words of nodes, joined again. */
export const wordsIn = (nodes: readonly TextNode[]): string =>
  nodes.map((node) => (node.kind === 'words' ? node.text : wordsIn(node.children))).join('');
