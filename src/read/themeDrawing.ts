import type { Diagnostic } from '../model/diagnostic.ts';
import { type Finding, makeReport } from './report.ts';

export interface Drawing {
  /** In units of the drawing. */
  size: { width: number; height: number };
  diagnostics: Diagnostic[];
}

/** What a drawing may not hold: it lies on the site under an address of its own, where a browser would run it. */
const REFUSED: [RegExp, Finding][] = [
  [
    /<(?:[\w-]+:)?script\b|\son[a-z]+\s*=|javascript:|attributeName\s*=\s*["'](?:on|(?:xlink:)?href)/i,
    { rule: 'theme/script', message: 'holds a script', hint: 'Save it as a plain SVG, without scripts and events.' },
  ],
  [
    /<!ENTITY\b|<\?xml-stylesheet\b|<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object)\b/i,
    { rule: 'theme/not-a-drawing', message: 'holds more than a drawing', hint: 'Save it as a plain SVG.' },
  ],
  [
    /(?:\s(?:xlink:)?href|\ssrc)\s*=\s*["'](?!#|data:image\/(?:png|jpeg|gif|webp)[;,])|url\(\s*(?:["']|&quot;)?\s*(?!["'#\s]|&quot;)|@import/i,
    {
      rule: 'theme/other-file',
      message: 'asks for another file',
      hint: 'Embed what it needs: paths in place of fonts, and no linked pictures.',
    },
  ],
];

/** Reads an SVG: its size, and what forbids that it is published. It is shown as a picture and never parsed into a page. */
export function readDrawing(file: string, text: string): Drawing {
  const report = makeReport(file, text);
  const diagnostics: Diagnostic[] = [];
  for (const [pattern, finding] of REFUSED) {
    const [found] = text.matchAll(new RegExp(pattern, 'gi'));
    if (found === undefined) continue;
    const at = found.index + found[0].length - found[0].trimStart().length;
    const before = text.slice(0, at);
    diagnostics.push(report({ line: before.split('\n').length, column: at - before.lastIndexOf('\n') }, finding));
  }
  const [root = ''] = /<svg\b[^>]*>/i.exec(text) ?? [];
  const size = sizeOf(root);
  if (root === '') diagnostics.push(report(null, noDrawing));
  else if (!/\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(root))
    diagnostics.push(report(null, noNamespace));
  else if (size === null) diagnostics.push(report(null, noSize));
  return { size: size ?? { width: 1, height: 1 }, diagnostics };
}

function sizeOf(root: string): Drawing['size'] | null {
  const attribute = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1]?.trim() ?? '';
  const [, , width = 0, height = 0] = attribute('viewBox')
    .split(/[\s,]+/)
    .map(Number);
  if (width > 0 && height > 0) return { width, height };
  const [wide, high] = ['width', 'height'].map((name) => Number(/^[\d.]+(?=(?:px)?$)/.exec(attribute(name))?.[0]));
  return wide !== undefined && high !== undefined && wide > 0 && high > 0 ? { width: wide, height: high } : null;
}

const noDrawing: Finding = {
  rule: 'theme/not-a-drawing',
  message: 'holds no <svg>',
  hint: 'Save the drawing as SVG.',
};
const noNamespace: Finding = {
  rule: 'theme/not-a-drawing',
  message: 'does not say that it is SVG, and no browser would show it',
  hint: 'Its first element begins <svg xmlns="http://www.w3.org/2000/svg" …>.',
};
const noSize: Finding = {
  rule: 'theme/no-size',
  message: 'does not say how large it is',
  hint: 'Give its <svg> a viewBox="0 0 width height".',
};
