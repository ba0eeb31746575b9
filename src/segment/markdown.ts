import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

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

/** Markdown as a tree (mdast). Throws RangeError where containers are nested beyond what the stack holds. */
export const parseMarkdown = (body: string): Root => processor.parse(body);
