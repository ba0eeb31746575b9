import { readFileSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { runCommand, SMALL_ARTICLE, SMALL_BEAT, temporaryFolder, writeFiles } from '../commands/process.ts';
import { brokenAddresses, filesBelow } from './walk.ts';

const ADDRESS = 'https://example.org/a/';
const FACE = '@font-face { font-family: "House"; src: url("house.woff2") format("woff2"); }\n';
let folder = '';
let site = '';
const build = (...flags: string[]) => runCommand(['build', '--url', ADDRESS, ...flags], { cwd: folder });
const read = (file: string): string => readFileSync(join(site, file), 'utf8');
const fileLike = (shape: RegExp): string => filesBelow(site).find((file) => shape.test(file)) ?? 'none';

/** A site of its own with the second theme beside its beat.yaml, and a font added to it. */
beforeAll(async () => {
  folder = await temporaryFolder();
  site = join(folder, 'dist');
  await writeFiles(folder, { 'articles/good.md': SMALL_ARTICLE, 'beat.yaml': SMALL_BEAT });
  await cp('tests/site/theme', join(folder, 'theme'), { recursive: true });
  await cp('templates/assets/fonts/spectral-sc.woff2', join(folder, 'theme/house.woff2'));
  const style = await readFile('tests/site/theme/theme.css', 'utf8');
  await writeFiles(folder, { 'theme/theme.css': FACE + style, 'theme/house-LICENSE.txt': 'Free.\n' });
  const { code, stderr } = await build();
  expect(code, stderr).toBe(0);
});

describe('a theme beside beat.yaml', () => {
  it('gives the site its colours, faces and font, the font by a name that says what is in it', () => {
    const style = read(fileLike(/^assets\/style\.\w+\.css$/));
    expect(style).toContain('--bg: #fbf6ea');
    expect(style).toContain('Palatino Linotype');
    expect(style).toMatch(/url\(theme\/house\.[\da-f]{10}\.woff2\)/);
    expect(filesBelow(site)).toContain('assets/theme/house-LICENSE.txt');
    expect(brokenAddresses(site, '/a/', ADDRESS)).toEqual([]);
  });

  it('wins over the colours of the style sheet, and leaves paper white', () => {
    const style = read(fileLike(/^assets\/style\.\w+\.css$/));
    expect(style.lastIndexOf('--bg: #fbf6ea')).toBeGreaterThan(style.indexOf('--bg: #14171a'));
    expect(style.indexOf('@media print')).toBeGreaterThan(style.lastIndexOf('--bg: #10201d'));
  });

  it('gives every page its icon, and its logo as a picture without words beside the name', () => {
    expect(read(fileLike(/^assets\/icon\.\w+\.svg$/))).toBe(readFileSync('tests/site/theme/icon.svg', 'utf8'));
    expect(read(fileLike(/^assets\/logo\.\w+\.svg$/))).toBe(readFileSync('tests/site/theme/logo.svg', 'utf8'));
    for (const file of filesBelow(site).filter((name) => name.endsWith('.html'))) {
      expect(read(file), file).toMatch(/<link rel="icon" href="[^"]*assets\/icon\.\w+\.svg"/);
      const images = read(file).match(/<img[^>]*>/g) ?? [];
      expect(images, file).toHaveLength(1);
      expect(images[0], file).toMatch(
        /^<img class="logo" src="[^"]*assets\/logo\.\w+\.svg" alt(?:="")? width="48" height="32"\/>$/,
      );
      expect(read(file), file).toMatch(/<(?:h1|a [^>]*class="brand"[^>]*)><img[^>]*>A small beat<\/(?:h1|a)>/);
    }
  });

  it('changes the picture that other sites show', async () => {
    const themed = fileLike(/^assets\/share\./);
    await writeFiles(folder, { 'plain/.keep': '' });
    expect((await build('--theme', 'plain', '--out', 'other')).code).toBe(0);
    expect(filesBelow(join(folder, 'other'))).not.toContain(themed);
  });
});

describe('a site without a theme', () => {
  it('has no logo', () => {
    const plain = inject('plainSite');
    expect(filesBelow(plain).filter((file) => /logo|assets\/theme/.test(file))).toEqual([]);
    expect(readFileSync(join(plain, 'index.html'), 'utf8')).not.toContain('<img');
  });
});

describe('a theme that cannot be used', () => {
  it('is refused together with the faults of the articles, and nothing that was published is lost', async () => {
    const bad = await temporaryFolder();
    await writeFiles(bad, {
      'articles/good.md': SMALL_ARTICLE,
      'articles/bad.md': SMALL_ARTICLE.replace('published', 'publishd'),
      'beat.yaml': SMALL_BEAT,
      'theme/theme.css': '@import "a.css";\n:root { --figrue: #000; }\n',
      'theme/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>',
      'theme/fonts.css': '',
      'dist/.beatbook-files': 'index.html\n',
      'dist/index.html': 'what stood before',
    });
    for (const command of ['build', 'check']) {
      const { code, stderr, stdout } = await runCommand([command], { cwd: bad });
      expect(code, stderr).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^articles\/bad\.md:\d+:\d+ {2}error/m);
      expect(stderr).toMatch(/^theme\/fonts\.css {2}error {2}theme\/unknown-file/m);
      expect(stderr).toMatch(/^theme\/logo\.svg:1:59 {2}error {2}theme\/script/m);
      expect(stderr).toMatch(/^theme\/theme\.css:1:1 {2}error {2}theme\/import/m);
      expect(stderr).toMatch(
        /^theme\/theme\.css:2:9 {2}error {2}theme\/unknown-token.*\n.*\n.*\n {2}hint: Did you mean --figure\?/m,
      );
    }
    expect(filesBelow(join(bad, 'dist'))).toEqual(['.beatbook-files', 'index.html']);
    expect(readFileSync(join(bad, 'dist/index.html'), 'utf8')).toBe('what stood before');
  });
});
