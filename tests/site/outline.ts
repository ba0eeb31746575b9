import { type DefaultTreeAdapterTypes, parse } from 'parse5';

const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 li main nav ol p pre search section summary table tbody thead tr ul'.split(
    ' ',
  ),
);
/** Drawings, and what a browser shows of nothing. */
const UNREAD = new Set(['svg', 'script', 'style', 'template', 'noscript']);

/**
 * What a page says, one line a block, as a reader without style would read its main part: short enough to review, and a
 * change of markup alone changes nothing.
 */
export function outlineOf(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      line += node.value;
      return;
    }
    if (UNREAD.has(node.nodeName) || !('childNodes' in node)) return;
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) end();
    if (/^h[1-6]$/.test(node.nodeName)) line = `${'#'.repeat(Number(node.nodeName[1]))} `;
    if (node.nodeName === 'li') line = '- ';
    if (node.nodeName === 'td' || node.nodeName === 'th') line += ' | ';
    node.childNodes.forEach(visit);
    if (isBlock) end();
  };
  const main = findMain(parse(html));
  if (main) visit(main);
  return lines;
}

function findMain(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Node | null {
  if (node.nodeName === 'main') return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = findMain(child);
    if (found) return found;
  }
  return null;
}
