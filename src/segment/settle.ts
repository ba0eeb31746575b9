import type { Definition, Nodes, Parents, Root, RootContent } from 'mdast';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What is wrong with a line of the body; `line` counts from 1 within the body. */
export type Finding = Pick<Diagnostic, 'rule' | 'message' | 'hint' | 'severity'> & { line: number };

const HTTP = /^https?:\/\//i;
const LINE_BREAK = /^<br\s*\/?>$/i;
const HIDDEN_ELEMENT = /^<(script|style)\b/i;

/** Takes out of the tree all that is no prose and no markup of ours: raw HTML, images, dead links, foreign directives. */
export function settle(tree: Root, body: string): Finding[] {
  const findings: Finding[] = [];
  const definitions = new Map<string, Definition>();
  collectDefinitions(tree, definitions);

  let isInUnclosed = false;

  const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
  const source = (node: Nodes): string => body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

  function settleChildren(parent: Parents): void {
    let hiddenUntil: string | null = null;
    const ended = endTagsIn(parent);
    const kept: RootContent[] = [];
    for (const child of parent.children) {
      if (hiddenUntil !== null) {
        if (child.type === 'html' && child.value.toLowerCase().startsWith(hiddenUntil)) hiddenUntil = null;
        continue;
      }
      const hidden =
        child.type === 'html' && parent.type !== 'root' ? HIDDEN_ELEMENT.exec(child.value)?.[1] : undefined;
      if (hidden && ended.has(hidden.toLowerCase())) hiddenUntil = `</${hidden.toLowerCase()}`;
      for (const node of settled(child)) kept.push(node);
    }
    // Every replacement is of the content kind that it replaces: phrasing for phrasing, flow for flow.
    parent.children = kept as typeof parent.children;
  }

  function settled(node: RootContent): RootContent[] {
    if (node.type === 'containerDirective') return settledDirective(node);
    if ('children' in node) settleChildren(node);
    switch (node.type) {
      case 'html':
        return LINE_BREAK.test(node.value) ? [{ type: 'text', value: ' ' }] : [];
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
      case 'definition':
        return [];
      case 'link':
        return HTTP.test(node.url) ? [node] : node.children;
      case 'linkReference': {
        const url = definitions.get(node.identifier)?.url;
        if (!url || !HTTP.test(url)) return node.children;
        return [{ type: 'link', url, children: node.children }];
      }
      default:
        return [node];
    }
  }

  function settledDirective(node: Extract<RootContent, { type: 'containerDirective' }>): RootContent[] {
    const lines = source(node).split('\n');
    const opening = lines[0]?.trim() ?? '';
    const width = /^:+/.exec(opening)?.[0].length ?? 3;
    const last = lines.length > 1 ? (/(:{3,})[ \t]*$/.exec(lines.at(-1) ?? '')?.[1] ?? '') : '';
    const isClosed = last.length >= width;
    // What is never closed holds every later directive; theirs is the same fault.
    const isFirstFault = !isClosed && !isInUnclosed;
    if (isFirstFault) {
      findings.push({
        line: lineOf(node),
        severity: 'warning',
        rule: 'directive/unclosed',
        message: `“${opening}” is never closed, so that it holds all that follows.`,
        hint: 'Put a line of “:::” where it ends.',
      });
    }
    if (isFirstFault) isInUnclosed = true;
    settleChildren(node);
    if (isFirstFault) isInUnclosed = false;
    if (node.name === 'aside') return [node];
    findings.push({
      line: lineOf(node),
      severity: 'warning',
      rule: 'directive/unknown',
      message: `“${opening}” means nothing here and is shown as it stands.`,
      hint: 'The only directive is “:::aside”, for what is shown and not searched.',
    });
    const asPrinted = (value: string): RootContent => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
      position: node.position,
    });
    const inner = node.children.filter((child) => !(child.type === 'paragraph' && child.data?.directiveLabel));
    return [asPrinted(opening), ...inner, ...(isClosed ? [asPrinted(last)] : [])];
  }

  settleChildren(tree);
  return findings;
}

/** The first definition of a name counts, as in CommonMark. */
function collectDefinitions(parent: Parents, into: Map<string, Definition>): void {
  for (const child of parent.children) {
    if (child.type === 'definition' && !into.has(child.identifier)) into.set(child.identifier, child);
    if ('children' in child) collectDefinitions(child, into);
  }
}

const endTagsIn = (parent: Parents): ReadonlySet<string> =>
  new Set(
    parent.children.flatMap((c) =>
      c.type === 'html' ? (/^<\/([a-z]+)/i.exec(c.value)?.[1]?.toLowerCase() ?? []) : [],
    ),
  );
