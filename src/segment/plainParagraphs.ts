import type { Heading, Paragraph, Parents, Root } from 'mdast';

/** A body in which paragraphs that hold no Markdown are replaced by place-holders, so that the parser reads the rest. */
export interface Thinned {
  /** Line by line as long as the body: what the parser finds stands on the same line. */
  body: string;
  /** The paragraphs behind each place-holder, in reading order. */
  groups: Paragraph[][];
  /** All of the body, where nothing in it needs the parser. */
  read: (Paragraph | Heading)[] | null;
}

/** A noncharacter, which no text holds; a body that does hold it is left to the parser. */
const PLACE_HOLDER = '\uffff';

/**
 * What makes a line Markdown, or may do so: syntax of words and of links, what the parser itself cleans or links, a hard
 * break, and at the beginning of a line whatever begins a block. Brackets alone are prose (“[the] minister”).
 */
const MARKDOWN =
  /[\\`*_<@\p{Cc}\ufeff]|~~|\]\(|&#?[a-z\d]{1,31};|https?:|www\.| {2}$|^(?:[#>+=:|~ -]|\d{1,9}[.)](?: |$))/iu;
/** A character that a backslash takes out of the syntax, as converters write: `\[the\] minister`. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** What is made a link though no mark says so, found in the words as they are read. */
const LINK = /@|https?:|www\./i;
const DEPTHS: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];
/** A heading, of which no sign stands but at its beginning. */
const HEADING = /^(#{1,6}) ([^\s#\\][^#\\]*)$/;
const BLANK = /^[ \t]*$/;
/** Brackets are links where the body defines what they name. */
const DEFINITION = ']:';

/**
 * Takes the plain paragraphs out of a body. A plain paragraph stands between blank lines, begins at the margin and has no
 * line with a trace of Markdown: in every place it is a paragraph and ends every list, quotation and note before it,
 * unless what holds it runs on over blank lines (code, HTML), which `putBack` tells.
 * Null where the meaning of one paragraph may hang on another.
 */
export function thin(body: string): Thinned | null {
  if (body.includes(PLACE_HOLDER) || body.includes(DEFINITION)) return null;
  const kept: string[] = [];
  const groups: Paragraph[][] = [];
  let read: Thinned['read'] = [];
  let group: Paragraph[] | null = null;
  let chunk: string[] = [];
  let plain: string[] = [];
  let isPlain = true;

  const endChunk = (): void => {
    if (chunk.length === 0) return;
    if (isPlain) {
      const isFirst = group === null;
      group ??= [];
      if (isFirst) groups.push(group);
      chunk.forEach((_, line) => {
        kept.push(line === 0 && isFirst ? PLACE_HOLDER : '');
      });
      const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: plain.join('\n') }] };
      group.push(paragraph);
      read?.push(paragraph);
    } else {
      group = null;
      for (const line of chunk) kept.push(line);
      const heading = read && chunk.length === 1 ? headingOf(chunk[0] ?? '') : null;
      if (heading) read?.push(heading);
      else read = null;
    }
    chunk = [];
    plain = [];
    isPlain = true;
  };

  for (const line of body.split('\n')) {
    if (BLANK.test(line)) {
      endChunk();
      kept.push(line);
      continue;
    }
    chunk.push(line);
    const words = isPlain ? plainWordsOf(line) : null;
    if (words === null) isPlain = false;
    else plain.push(words);
  }
  endChunk();
  return { body: kept.join('\n'), groups, read };
}

/** The heading that a line between blank ones is, or null where it is none or has more Markdown than its sign. */
function headingOf(line: string): Heading | null {
  const [, sign = '', words = ''] = HEADING.exec(line) ?? [];
  const value = words === '' ? null : plainWordsOf(words);
  const depth = DEPTHS[sign.length - 1];
  return value === null || depth === undefined ? null : { type: 'heading', depth, children: [{ type: 'text', value }] };
}

/** The words of a line, or null where it has a trace of Markdown. */
function plainWordsOf(line: string): string | null {
  let words = line;
  if (line.includes('\\')) {
    if (MARKDOWN.test(line.replace(ESCAPED, 'x'))) return null;
    words = line.replace(ESCAPED, '$1');
    if (LINK.test(words)) return null;
  } else if (MARKDOWN.test(line)) return null;
  return words.endsWith(' ') ? words.slice(0, -1) : words;
}

/** Puts the paragraphs back for their place-holders. False where one was not read as a paragraph: code and HTML hold it. */
export function putBack(tree: Root, groups: readonly Paragraph[][]): boolean {
  let next = 0;
  const visit = (parent: Parents): void => {
    const children = parent.children.flatMap((child) => {
      // No other container can hold a line that begins at the margin after a blank one.
      if (child.type === 'containerDirective') visit(child);
      if (child.type !== 'paragraph' || !isPlaceHolder(child)) return [child];
      const group = groups[next] ?? [];
      next += 1;
      return group;
    });
    // Paragraphs for a paragraph: the kind of content is the same.
    parent.children = children as typeof parent.children;
  };
  visit(tree);
  return next === groups.length;
}

const isPlaceHolder = ({ children: [only, ...others] }: Paragraph): boolean =>
  others.length === 0 && only?.type === 'text' && only.value === PLACE_HOLDER;
