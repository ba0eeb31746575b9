import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../../src/read/readArticles.ts';
import { folderWith, soundArticle } from './folder.ts';

const rules = (outcome: Awaited<ReturnType<typeof readArticles>>): string[] =>
  outcome.diagnostics.map(({ rule }) => rule);
const ids = (outcome: Awaited<ReturnType<typeof readArticles>>): string[] => outcome.value.map(({ id }) => id);
const withAlias = (alias: string) => soundArticle.replace('published', `aliases: [${alias}]\npublished`);

describe('what is read', () => {
  test('folders are searched through, and the articles come in the order of their ids', async () => {
    const folder = folderWith({
      '2026/b.md': soundArticle,
      '2025/c.md': soundArticle,
      'a.md': soundArticle,
      'a-1.md': soundArticle,
      'notes.txt': 'none',
      '.hidden.md': 'none',
      '.git/x.md': 'none',
    });
    const outcome = await readArticles([folder]);
    expect(outcome.diagnostics).toEqual([]);
    expect(ids(outcome)).toEqual(['a', 'a-1', 'b', 'c']);
    expect(outcome.value.map(({ file }) => file.slice(folder.length))).toEqual([
      '/a.md',
      '/a-1.md',
      '/2026/b.md',
      '/2025/c.md',
    ]);
  });

  test('files can be named, and one that two paths lead to comes once', async () => {
    const folder = folderWith({ 'b.md': soundArticle, 'a.md': soundArticle });
    const outcome = await readArticles([`${folder}/b.md`, `${folder}/`, folder]);
    expect(outcome.diagnostics).toEqual([]);
    expect(ids(outcome)).toEqual(['a', 'b']);
    expect(outcome.value[0]?.file).toBe(`${folder}/a.md`);
  });

  test('- is one article on standard input', async () => {
    const outcome = await readArticles(['-'], Readable.from([Buffer.from(soundArticle)]));
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.value).toMatchObject([{ id: 'stdin', file: '-' }]);
  });

  test('standard input is read no further than 2 MiB', async () => {
    let given = 0;
    const endless = (async function* () {
      for (; ; given++) yield new Uint8Array(1024 * 1024).fill(97);
    })();
    expect(rules(await readArticles(['-'], endless))).toEqual(['file/too-large']);
    expect(given).toBeLessThan(4);
  });

  test('a link to an article in the same folder is followed', async () => {
    const folder = folderWith({ 'a.md': soundArticle, 'more/b.md': soundArticle });
    symlinkSync(join(folder, 'a.md'), join(folder, 'c.md'));
    symlinkSync(folder, join(folder, 'more', 'up'));
    const outcome = await readArticles([folder]);
    expect(outcome.diagnostics).toEqual([]);
    expect(ids(outcome)).toEqual(['a', 'b', 'c']);
  });
});

describe('what cannot be read is reported, and the rest is read', () => {
  test.each([
    ['an empty folder', {}],
    ['a folder without Markdown', { 'notes.txt': 'none' }],
  ])('%s holds no article', async (_, files) => {
    const folder = folderWith(files);
    const outcome = await readArticles([folder]);
    expect(outcome.value).toEqual([]);
    expect(outcome.diagnostics).toMatchObject([{ file: folder, line: null, rule: 'articles/none', severity: 'error' }]);
  });

  test('no path at all is no article', async () => {
    expect(rules(await readArticles([]))).toEqual(['articles/none']);
  });

  test('a path that does not exist', async () => {
    const folder = folderWith({ 'a.md': soundArticle });
    const outcome = await readArticles([folder, `${folder}/none.md`, `${folder}/none`, `${folder}/a.md/b.md`]);
    expect(rules(outcome)).toEqual(['file/missing', 'file/missing', 'file/missing']);
    expect(outcome.diagnostics[0]).toMatchObject({ file: `${folder}/none.md`, line: null, message: 'does not exist' });
    expect(ids(outcome)).toEqual(['a']);
  });

  test('a folder named as an article', async () => {
    const folder = folderWith({ 'a.md': soundArticle, 'x.md/b.md': soundArticle });
    for (const path of [folder, `${folder}/x.md`]) {
      const { diagnostics } = await readArticles([path]);
      expect(diagnostics).toMatchObject([{ file: `${folder}/x.md`, rule: 'file/is-a-folder' }]);
    }
  });

  test('a file that is named and is no Markdown', async () => {
    const folder = folderWith({ 'a.txt': soundArticle });
    expect(rules(await readArticles([`${folder}/a.txt`]))).toEqual(['file/no-markdown']);
  });

  test('a link that leads out of the folder, or nowhere, or to itself', async () => {
    const elsewhere = folderWith({ 'secret.md': soundArticle, 'more/secret.md': soundArticle });
    const folder = folderWith({ 'a.md': soundArticle });
    symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'b.md'));
    symlinkSync(join(elsewhere, 'more'), join(folder, 'c'));
    symlinkSync(join(folder, 'none.md'), join(folder, 'd.md'));
    symlinkSync(join(folder, 'e.md'), join(folder, 'e.md'));
    const outcome = await readArticles([folder]);
    expect(ids(outcome)).toEqual(['a']);
    expect(outcome.diagnostics.map(({ file, rule }) => `${file.slice(folder.length)} ${rule}`)).toEqual([
      '/b.md file/link',
      '/c file/link',
      '/d.md file/link',
      '/e.md file/link',
    ]);
  });

  test('a folder beside that begins with the same name is outside', async () => {
    const parent = folderWith({ 'articles/a.md': soundArticle, 'articles-old/b.md': soundArticle });
    symlinkSync(join(parent, 'articles-old', 'b.md'), join(parent, 'articles', 'b.md'));
    expect(rules(await readArticles([`${parent}/articles`]))).toEqual(['file/link']);
  });

  test('what is no ordinary file is not opened', async () => {
    const folder = folderWith({});
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(folder, 'a.md'), listening));
    const outcome = await readArticles([folder]);
    server.close();
    expect(outcome.diagnostics).toMatchObject([{ rule: 'file/unreadable', message: 'is no ordinary file' }]);
  });

  test('an empty folder inside is no error', async () => {
    const folder = folderWith({ 'a.md': soundArticle });
    mkdirSync(join(folder, 'empty'));
    expect((await readArticles([folder])).diagnostics).toEqual([]);
  });

  test('errors of all files are told', async () => {
    const folder = folderWith({
      'a.md': 'none',
      'b.md': soundArticle.replace('title', 'titel'),
      'c.md': soundArticle,
      'd.md': new Uint8Array([0x61, 0x0a, 0xe9]),
    });
    const outcome = await readArticles([folder]);
    expect(ids(outcome)).toEqual(['c']);
    expect(rules(outcome)).toEqual([
      'front-matter/missing',
      'front-matter/missing',
      'front-matter/unknown-key',
      'encoding/not-utf-8',
    ]);
  });
});

describe('the file’s name is the id', () => {
  test.each([
    ['The River Rose.md', 'the-river-rose.md'],
    ['2026_03_09.md', '2026-03-09.md'],
    ['Café’s end.md', 'cafes-end.md'],
    ['a--b.md', 'a-b.md'],
    ['a.MD', 'a.md'],
    ['a.b.md', 'a-b.md'],
  ])('%s is no id, and %s is proposed', async (name, slug) => {
    const folder = folderWith({ [name]: soundArticle });
    const { value, diagnostics } = await readArticles([folder]);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ file: `${folder}/${name}`, line: null, rule: 'article/file-name' }]);
    expect(diagnostics[0]?.hint).toContain(`Rename the file to ${slug} `);
  });

  test('a name without any letter gets no proposal', async () => {
    const { diagnostics } = await readArticles([folderWith({ '--.md': soundArticle })]);
    expect(diagnostics[0]?.hint).toBe('Rename the file to lower-case words joined by hyphens, and .md.');
  });

  test('two folders, one id: neither is taken', async () => {
    const folder = folderWith({ 'one/a.md': soundArticle, 'two/a.md': soundArticle, 'b.md': soundArticle });
    const outcome = await readArticles([folder]);
    expect(ids(outcome)).toEqual(['b']);
    expect(outcome.diagnostics).toMatchObject([{ file: `${folder}/two/a.md`, rule: 'article/same-id' }]);
    expect(outcome.diagnostics[0]?.message).toContain(`${folder}/one/a.md`);
  });

  test('ids that differ in letter case alone are one', async () => {
    const folder = folderWith({ 'one/a.md': soundArticle, 'two/A.md': soundArticle });
    const outcome = await readArticles([folder]);
    expect(outcome.value).toEqual([]);
    expect(rules(outcome)).toEqual(['article/file-name', 'article/same-id']);
  });

  test('standard input and a file can have one id too', async () => {
    const folder = folderWith({ 'stdin.md': soundArticle });
    const outcome = await readArticles([folder, '-'], Readable.from([Buffer.from(soundArticle)]));
    expect(outcome.value).toEqual([]);
    expect(outcome.diagnostics).toMatchObject([{ file: '-', rule: 'article/same-id' }]);
  });

  test.each([
    ['another article’s id', { 'a.md': soundArticle, 'b.md': withAlias('a') }, 'b.md', ['a']],
    ['another article’s alias', { 'a.md': withAlias('old'), 'b.md': withAlias('old') }, 'b.md', ['a']],
    ['given twice', { 'a.md': withAlias('old, old') }, 'a.md', []],
  ])('an alias that is %s is an error at its place', async (_, files, file, left) => {
    const folder = folderWith(files);
    const outcome = await readArticles([folder]);
    expect(ids(outcome)).toEqual(left);
    expect(outcome.diagnostics).toMatchObject([
      { file: `${folder}/${file}`, line: 3, rule: 'front-matter/alias-taken', severity: 'error' },
    ]);
    expect(outcome.diagnostics[0]?.source).toContain('aliases: [');
  });
});
