import type { Declaration } from './parseStyle.ts';
import type { Finding } from './report.ts';

export type Scheme = 'light' | 'dark';

/** Every text and what it stands on, by their tokens; and what has to be seen beside it. WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const OUTLINE = 3;
const PAIRS: readonly [string, string, number][] = [
  ...['--ink', '--muted', '--rep', '--threat', '--figure', '--date', '--speaker'].map(
    (text): [string, string, number] => [text, '--bg', TEXT],
  ),
  ...['--panel', '--figure-t', '--speaker-t', '--target'].map((tint): [string, string, number] => [
    '--ink',
    tint,
    TEXT,
  ]),
  ['--speaker', '--speaker-t', TEXT],
  ['--on', '--figure', TEXT],
  ['--bg', '--strong', TEXT],
  ['--focus', '--bg', OUTLINE],
];

/** Deeper, one name stands for itself. */
const DEEPEST = 8;

/** A token of one scheme as six digits, through names of the theme's own; null where it is written in another way. */
export function plainColour(token: string, set: ReadonlyMap<string, Declaration>, scheme: Scheme): string | null {
  let value = `var(${token})`;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const [, digits] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value) ?? [];
    if (digits !== undefined) return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
    const [, name] = /^var\(\s*(--[\w-]+)\s*\)$/i.exec(value) ?? [];
    const [, light, dark] = /^light-dark\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)$/i.exec(value) ?? [];
    const next = name === undefined ? (scheme === 'light' ? light : dark) : set.get(name)?.value;
    if (next === undefined) return null;
    value = next;
  }
  return null;
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Two colours that are too near to one another, by the place of the one in front. */
export interface Faint {
  /** Both tokens with their colours. */
  pair: string;
  at: number;
  finding: Finding;
}

/** Where the theme sets both colours of a pair and they are too near to one another. */
export function findFaint(set: ReadonlyMap<string, Declaration>, scheme: Scheme): Faint[] {
  return PAIRS.flatMap(([front, ground, wanted]) => {
    const [above, below] = [plainColour(front, set, scheme), plainColour(ground, set, scheme)];
    const at = set.get(front)?.at;
    if (above === null || below === null || at === undefined || contrast(above, below) >= wanted) return [];
    // Rounded down, or 4.46 would be told as the 4.5 that is wanted.
    const told = Math.floor(10 * contrast(above, below)) / 10;
    const pair = `${front} (${above}) on ${ground} (${below})`;
    return [{ pair, at, finding: faint(pair, scheme, told, wanted) }];
  });
}

const faint = (pair: string, scheme: Scheme, told: number, wanted: number): Finding => ({
  rule: 'theme/contrast',
  severity: 'warning',
  message: `on ${scheme} pages the contrast of ${pair} is ${told} to 1`,
  hint: `WCAG 2.2 (AA) wants ${wanted} to 1 at least: make one of them darker or lighter.`,
});
