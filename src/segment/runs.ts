import type { PhrasingContent } from 'mdast';
import type { Run } from '../model/article.ts';

/** A run whose place in the article is not known yet. */
export type LooseRun = Omit<Run, 'start' | 'end'>;

type Style = Run['style'][number];
interface Look {
  style: readonly Style[];
  href?: string;
}

/**
 * Characters that take no room on a page: controls, soft hyphens, zero-width spaces and joiners (except the joiner
 * inside an emoji), marks of writing direction, byte order marks.
 */
const INVISIBLE =
  /(?![\s\u0085])\p{Cc}|[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u200d(?!\p{Extended_Pictographic})/gu;
const SPACES = /[\s\u0085]+/gu;
/** Hardly any text holds a character that is invisible, or a space that is none of print; one look spares two passes. */
const MAY_BE_UNEVEN = / {2}|[\p{Cc}\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/u;

const evenly = (text: string): string =>
  MAY_BE_UNEVEN.test(text) ? text.replace(INVISIBLE, '').replace(SPACES, ' ') : text;

const withStyle = (look: Look, style: Style): Look => ({ ...look, style: [...look.style, style] });
const looksLike = (a: Look, b: Look): boolean => a.href === b.href && a.style.join() === b.style.join();

/** The words of a paragraph as runs: one ordinary space between words, none at either end, neighbours alike joined. */
export function runsOf(content: readonly PhrasingContent[]): LooseRun[] {
  const pieces: { look: Look; text: string }[] = [];
  collect(content, { style: [] }, pieces);

  const runs: LooseRun[] = [];
  let previous: { look: Look; parts: string[] } | null = null;
  let afterSpace = true;
  const flush = (): void => {
    if (previous) runs.push({ ...previous.look, text: previous.parts.join('') });
  };
  for (const { look, text } of pieces) {
    const even = evenly(text);
    const words: string = afterSpace && even.startsWith(' ') ? even.slice(1) : even;
    if (words === '') continue;
    afterSpace = words.endsWith(' ');
    if (previous && looksLike(previous.look, look)) previous.parts.push(words);
    else {
      flush();
      previous = { look, parts: [words] };
    }
  }
  flush();

  const last = runs.at(-1);
  if (last?.text.endsWith(' ')) {
    last.text = last.text.slice(0, -1);
    if (last.text === '') runs.pop();
  }
  return runs;
}

/** Plain words with the same treatment of spaces. */
export const plainWords = (text: string): string => evenly(text).trim();

function collect(content: readonly PhrasingContent[], look: Look, into: { look: Look; text: string }[]): void {
  for (const node of content) {
    switch (node.type) {
      case 'text':
        into.push({ look, text: node.value });
        break;
      case 'inlineCode':
        into.push({ look: withStyle(look, 'code'), text: node.value });
        break;
      case 'break':
        into.push({ look, text: ' ' });
        break;
      case 'emphasis':
        collect(node.children, withStyle(look, 'em'), into);
        break;
      case 'strong':
        collect(node.children, withStyle(look, 'strong'), into);
        break;
      case 'delete':
        collect(node.children, withStyle(look, 'del'), into);
        break;
      case 'link':
        collect(node.children, { ...look, href: node.url }, into);
        break;
    }
  }
}
