import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOUR_TOKENS, FACE_TOKENS, TOKENS } from '../../src/model/theme.ts';

const CSS = 'templates/assets/css';
const parts = readdirSync(CSS).map((name) => ({ name, text: readFileSync(`${CSS}/${name}`, 'utf8') }));
const textOf = (name: string): string => parts.find((part) => part.name === name)?.text ?? '';
const setIn = (css: string): string[] => [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, token = '']) => token);
const sorted = (tokens: Iterable<string>): string[] => [...new Set(tokens)].sort();

describe('the tokens that a theme may set', () => {
  const [everywhere = '', dark = ''] = textOf('01-tokens.css').split('@media');

  it('are those of the style sheet, and every colour is set for dark pages too', () => {
    expect(sorted(setIn(everywhere))).toEqual(sorted(TOKENS));
    expect(sorted(setIn(dark))).toEqual(sorted(COLOUR_TOKENS));
  });

  it('each colour or set something, and nothing but shadows has a colour of its own', () => {
    const others = parts.filter(({ name }) => name !== '01-tokens.css');
    const used = others.flatMap(({ text }) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, token = '']) => token));
    const local = others.filter(({ name }) => name !== '13-print.css').flatMap(({ text }) => setIn(text));
    expect(sorted(used.filter((token) => !local.includes(token)))).toEqual(sorted(TOKENS));
    const drawn = others.filter(({ text }) =>
      /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\((?!0 0 0 \/)/i.test(text.replace(/@media print \{[\s\S]*/, '')),
    );
    expect(drawn.map(({ name }) => name)).toEqual([]);
  });

  it('are each explained in docs/THEME.md', () => {
    const rows = [...readFileSync('docs/THEME.md', 'utf8').matchAll(/^\| `(--[\w-]+)` \|/gm)].map(
      ([, token = '']) => token,
    );
    expect(rows).toEqual([...COLOUR_TOKENS, ...FACE_TOKENS]);
  });

  it('leave print dark on white: every colour is set for paper, but the outline of what has the keyboard', () => {
    const print = /@media print \{\s*:root \{([^}]*)\}/.exec(textOf('13-print.css'))?.[1] ?? '';
    expect(sorted(setIn(print))).toEqual(sorted(COLOUR_TOKENS.filter((token) => token !== '--focus')));
  });
});
