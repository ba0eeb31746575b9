import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { putBack, thin } from './plainParagraphs.ts';

const COLON = 58;

/**
 * Leaves of remark-directive only the container (`:::aside`). As text and leaf directives the ordinary colons of prose
 * ("UK:London") would be syntax, and what they were printed as would have to be guessed afterwards.
 */
function keepContainersOnly(this: Processor): undefined {
  for (const extension of (this.data().micromarkExtensions ?? []).flat()) {
    const flow = extension.flow?.[COLON];
    if (!extension.text?.[COLON] || !extension.flow || !Array.isArray(flow)) continue;
    delete extension.text[COLON];
    extension.flow[COLON] = flow.slice(0, 1);
  }
}

// One tilde is "about" in prose ("~20 and ~30"); only two strike a word out.
const processor = remark().use(remarkGfm, { singleTilde: false }).use(remarkDirective).use(keepContainersOnly).freeze();

/** Directives inside one another that are read; the parser's time grows with the square and more of their depth. */
const DEEPEST = 100;
const FENCE = /^([ \t>]*)(:{3,})(?:(\p{L})|[ \t]*$)/u;

/**
 * Whether opening fences stand inside one another beyond what is read, told in one pass over the lines. A closing fence
 * ends the outermost directive that it is wide enough for, and all inside; the end of a quotation ends those in it.
 */
function isTooDeep(body: string): boolean {
  const open: { width: number; quotations: number }[] = [];
  for (const line of body.split('\n')) {
    const [, before = /^[ \t>]*/.exec(line)?.[0] ?? '', fence = '', name] = FENCE.exec(line) ?? [];
    const quotations = before.split('>').length - 1;
    while ((open.at(-1)?.quotations ?? 0) > quotations) open.pop();
    if (fence === '') continue;
    if (name !== undefined) open.push({ width: fence.length, quotations });
    else {
      const closed = open.findIndex((one) => one.quotations === quotations && one.width <= fence.length);
      if (closed !== -1) open.length = closed;
    }
    if (open.length > DEEPEST) return true;
  }
  return false;
}

/** A tree (mdast), and the body whose lines and offsets its positions count. */
export interface Parsed {
  tree: Root;
  body: string;
}

/** Reads all of a body with the parser. Throws RangeError where containers are nested beyond what is read, or the stack holds. */
export function parseAll(body: string): Parsed {
  if (isTooDeep(body)) throw new RangeError('directives are nested too deeply');
  return { tree: processor.parse(body), body };
}

/**
 * Markdown as a tree; the same as `parseAll` gives, and faster: paragraphs without Markdown, which are most of an article,
 * go around the parser, and so does a body of nothing but them and plain headings.
 */
export function parseMarkdown(body: string): Parsed {
  const thinned = thin(body);
  if (!thinned) return parseAll(body);
  if (thinned.read) return { tree: { type: 'root', children: thinned.read }, body };
  const parsed = parseAll(thinned.body);
  return putBack(parsed.tree, thinned.groups) ? parsed : parseAll(body);
}
