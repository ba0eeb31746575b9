import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTheme } from '../../src/read/readTheme.ts';
import { folderWith } from './folder.ts';
import { drawing, type Files, FONT, REFUSED_THEMES, SVG } from './themeCases.ts';

const read = (files: Files) => readTheme(folderWith(files), 'beat.yaml');

describe('a theme that is taken', () => {
  test('tokens for light and dark, faces with their fonts and licences, icon and logo', () => {
    const style = `/* url(https://example.org/a) and } in a comment say nothing */
@font-face { font-family: "A;}"; src: local("A"), url("a-1.woff2") format("woff2"); font-weight: 400 650; }
:root { color-scheme: light dark; --house: #123; --strong: var(--house); --ink: light-dark(#000, #fff); --bg: #fff; --serif: "A", serif }
@media (prefers-color-scheme: dark) { :root { --bg: #000; --house: #abc } }
@media (prefers-color-scheme:light) { :root { --bg: #fefefe; } }`;
    const { value, diagnostics } = read({
      'theme.css': style,
      'a-1.woff2': FONT,
      'a-LICENSE.txt': 'Free.',
      'OFL.txt': 'Free.',
      'icon.svg': SVG,
      'logo.svg': `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">\n${drawing('<style>path { fill: url(#g) }</style><use href="#a"/><image href="data:image/png;base64,AA=="/>')}`,
      '.DS_Store': 'none',
    });
    expect(diagnostics).toEqual([]);
    expect(value?.style).toBe(style);
    expect(value?.fonts.map(({ name }) => name)).toEqual(['a-1.woff2']);
    expect(value?.licences.map(({ name }) => name)).toEqual(['OFL.txt', 'a-LICENSE.txt']);
    expect(value?.icon).toBe(SVG);
    expect(value?.logo?.size).toEqual({ width: 60, height: 32 });
    expect(Object.fromEntries(value?.light ?? [])).toMatchObject({ '--bg': '#fefefe', '--house': '#112233' });
  });

  test('an empty folder, which changes nothing', () => {
    expect(read({ '.keep': '' })).toMatchObject({ value: { style: '', icon: null, logo: null }, diagnostics: [] });
  });

  test.each([
    ['width and height', 'width="30px" height="15.5"', { width: 30, height: 15.5 }],
    ['a viewBox with commas', 'viewBox="0,0,9,3" width="100%"', { width: 9, height: 3 }],
  ])('a logo whose size is said by %s', (_, size, expected) => {
    const { value } = read({ 'logo.svg': SVG.replace('viewBox="0 0 60 32"', size) });
    expect(value?.logo?.size).toEqual(expected);
  });

  test.each([
    ['colours that are said for light alone', ':root { --bg: #fff; --ink: #000; --serif: serif }', '--bg and --ink'],
    [
      'one of two',
      ':root { --bg: #fff; --ink: #000 } @media (prefers-color-scheme: dark) { :root { --ink: #111 } }',
      '--bg',
    ],
  ])('with a warning: %s', (_, css, names) => {
    const { value, diagnostics } = read({ 'theme.css': css });
    expect(value).not.toBeNull();
    expect(diagnostics).toMatchObject([{ rule: 'theme/light-alone', severity: 'warning' }]);
    expect(diagnostics[0]?.message).toContain(`the light ${names} too`);
  });

  test('without a warning where it says that it has one scheme', () => {
    expect(read({ 'theme.css': ':root { color-scheme: light; --bg: #fff }' }).diagnostics).toEqual([]);
  });

  test('with a warning where a font is named by no face; it is left out', () => {
    const { value, diagnostics } = read({ 'theme.css': '', 'a.woff2': FONT });
    expect(value?.fonts).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule: 'theme/unnamed-font', severity: 'warning' }]);
  });
});

describe('colours that are too near to one another', () => {
  const dark = (tokens: string): string => `@media (prefers-color-scheme: dark) { :root { ${tokens} } }`;
  const said = (css: string): string[] =>
    read({ 'theme.css': css }).diagnostics.flatMap(({ rule, severity, line, column, message }) =>
      rule === 'theme/contrast' ? [`${severity} ${line}:${column} ${message}`] : [],
    );

  test.each([
    [
      'text on the page',
      ':root { --bg: #fff; --muted: #777 }',
      '1:21',
      'light',
      '--muted (#777777) on --bg (#ffffff)',
      4.4,
    ],
    [
      'words on a bar',
      ':root { --figure: #FFF; --on: #ffffff }',
      '1:25',
      'light',
      '--on (#ffffff) on --figure (#ffffff)',
      1,
    ],
    ['an outline', ':root { --bg: #fff; --focus: #aaa }', '1:21', 'light', '--focus (#aaaaaa) on --bg (#ffffff)', 2.3],
    [
      'through a name of its own',
      ':root { --a: #888; --ink: var(--a); --bg: #fff }',
      '1:20',
      'light',
      '--ink (#888888) on --bg (#ffffff)',
      3.5,
    ],
    [
      'on dark pages',
      `:root { --bg: light-dark(#fff, #333); --rep: #000 } ${dark('--rep: #666')}`,
      '1:99',
      'dark',
      '--rep (#666666) on --bg (#333333)',
      2.2,
    ],
  ])('%s: a warning with the place of what is in front', (_, css, place, scheme, pair, ratio) => {
    expect(said(css)).toEqual([`warning ${place} on ${scheme} pages the contrast of ${pair} is ${ratio} to 1`]);
  });

  test.each([
    ['text that is dark enough', ':root { --bg: #fff; --muted: #767676 }'],
    ['an outline that is dark enough', ':root { --bg: #fff; --focus: #949494 }'],
    ['one colour alone', ':root { --muted: #777 }'],
    ['colours in another notation', ':root { --bg: white; --muted: hsl(0 0% 50%) }'],
    ['names that lead in a circle', ':root { --bg: #fff; --ink: var(--muted); --muted: var(--ink) }'],
  ])('nothing is said of %s', (_, css) => {
    expect(said(css)).toEqual([]);
  });
});

describe('where a theme is looked for', () => {
  const folder = folderWith({ 'beat.yaml': '', 'theme/icon.svg': SVG, 'other/beat.yaml': '' });

  test.each([
    ['beside beat.yaml', undefined, 'beat.yaml', true],
    ['nowhere else', undefined, 'other/beat.yaml', false],
    ['in the folder that is named', `${folder}/theme/`, 'other/beat.yaml', true],
  ])('%s', (_, named, beat, found) => {
    const { value, diagnostics } = readTheme(named, join(folder, beat));
    expect(diagnostics).toEqual([]);
    expect(value !== null).toBe(found);
  });

  test.each([
    ['a folder that is not there', 'them', 'file/missing'],
    ['a file', 'beat.yaml', 'theme/no-folder'],
  ])('%s is refused where it is named', (_, named, rule) => {
    expect(readTheme(join(folder, named), 'beat.yaml').diagnostics).toMatchObject([{ rule, severity: 'error' }]);
  });
});

describe('a theme that is refused, with the file, its place and how to mend it', () => {
  test.each(REFUSED_THEMES)('%s', (_, files, place, hint) => {
    const folder = folderWith(files);
    const { value, diagnostics } = readTheme(folder, 'beat.yaml');
    expect(value).toBeNull();
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(
      errors.map(({ file, line, column, rule }) => {
        const name = file.slice(folder.length + 1);
        return `${line === null ? name : `${name}:${line}:${column}`} ${rule}`;
      }),
    ).toEqual([place]);
    expect(errors[0]?.hint).toMatch(hint);
  });

  test('a link, which could publish a file from elsewhere', () => {
    const folder = folderWith({ 'theme.css': '' });
    symlinkSync('/etc/hostname', join(folder, 'icon.svg'));
    expect(readTheme(folder, 'beat.yaml').diagnostics).toMatchObject([{ rule: 'file/link' }]);
  });

  test('all faults of all files at once', () => {
    const folder = folderWith({
      'theme.css': ':root { --a: 1; --b: 2 }',
      'icon.svg': 'x',
      'x.ttf': '',
      'logo.svg': drawing('<script/>'),
    });
    mkdirSync(join(folder, 'more'));
    expect(readTheme(folder, 'beat.yaml').diagnostics).toHaveLength(6);
  });
});
