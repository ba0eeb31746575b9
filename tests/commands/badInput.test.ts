import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../site/walk.ts';
import { runCommand, SMALL_ARTICLE, SMALL_BEAT, temporaryFolder, writeFiles } from './process.ts';

const article = (frontMatter: string, body = 'The flood reached the town.'): string =>
  `---\n${frontMatter}\n---\n\n${body}\n`;
const good = { 'articles/good.md': SMALL_ARTICLE, 'beat.yaml': SMALL_BEAT };

interface Case {
  name: string;
  files: Record<string, string | Uint8Array>;
  folders?: string[];
  /** What standard error must hold: place, rule or words. */
  says: RegExp[];
}

const cases: Case[] = [
  { name: 'no articles', files: { 'beat.yaml': SMALL_BEAT }, folders: ['articles'], says: [/articles/] },
  { name: 'no folder of articles', files: { 'beat.yaml': SMALL_BEAT }, says: [/articles/] },
  {
    name: 'an article without title',
    files: { ...good, 'articles/a.md': article('published: 2024-10-08') },
    says: [/a\.md:\d+:\d+ {2}error/, /title/],
  },
  {
    name: 'an article without date',
    files: { ...good, 'articles/a.md': article('title: A') },
    says: [/a\.md:\d+:\d+ {2}error/, /published/],
  },
  {
    name: 'a day that no calendar has',
    files: { ...good, 'articles/a.md': article('title: A\npublished: 2025-02-30') },
    says: [/a\.md:3:12 {2}error/, /2025-02-30/],
  },
  {
    name: 'a date in words',
    files: { ...good, 'articles/a.md': article('title: A\npublished: yesterday') },
    says: [/a\.md:3:12 {2}error/, /published/],
  },
  {
    name: 'an unknown key',
    files: { ...good, 'articles/a.md': article('title: A\npublished: 2024-10-08\npublishd: 1') },
    says: [/a\.md:4:1 {2}error/, /[Dd]id you mean/],
  },
  {
    name: 'broken YAML',
    files: { ...good, 'articles/a.md': article('title: "A\npublished: 2024-10-08') },
    says: [/a\.md:\d+:\d+ {2}error/],
  },
  {
    name: 'front matter in JavaScript',
    files: { ...good, 'articles/a.md': '---js\n({ title: process.exit(7) })\n---\n\nText.\n' },
    says: [/a\.md:1:\d+ {2}error/],
  },
  {
    name: 'two articles with one id',
    files: { ...good, 'articles/more/good.md': SMALL_ARTICLE },
    says: [/articles\/good\.md/, /articles\/more\/good\.md/],
  },
  {
    name: 'an empty body',
    files: { ...good, 'articles/a.md': article('title: A\npublished: 2024-10-08', '') },
    says: [/a\.md:\d+:\d+ {2}error/, /body|text/],
  },
  {
    name: 'bytes that are not UTF-8',
    files: { ...good, 'articles/a.md': Buffer.concat([Buffer.from(SMALL_ARTICLE), Buffer.from([0xe9, 0x20])]) },
    says: [/a\.md:\d+:\d+ {2}error/, /UTF-8/],
  },
  {
    name: 'a file over 2 MiB',
    files: { ...good, 'articles/a.md': SMALL_ARTICLE + 'flood '.repeat(400_000) },
    says: [/a\.md.*error/, /2 MiB/],
  },
  { name: 'a folder named like an article', files: good, folders: ['articles/x.md'], says: [/x\.md.*error/] },
  { name: 'no beat.yaml', files: { 'articles/good.md': SMALL_ARTICLE }, says: [/beat\.yaml.*error/] },
  { name: 'an empty beat.yaml', files: { ...good, 'beat.yaml': '' }, says: [/beat\.yaml.*error/] },
  {
    name: 'one alias for two topics',
    files: { ...good, 'beat.yaml': `${SMALL_BEAT}  - id: rain\n    name: Rain\n    aliases: [Floods]\n` },
    says: [/beat\.yaml:\d+:\d+ {2}error/, /flooding/],
  },
  {
    name: 'a parent that does not exist',
    files: { ...good, 'beat.yaml': `${SMALL_BEAT}    parent: whether\n` },
    says: [/beat\.yaml:7:13 {2}error/, /whether/],
  },
];

describe('bad input is refused with its place and a hint, and nothing published is lost', () => {
  it.each(cases)('$name', async ({ files, folders = [], says }) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      ...files,
      'dist/.beatbook-files': 'index.html\n',
      'dist/index.html': 'what stood before',
    });
    for (const path of folders) await mkdir(join(folder, path), { recursive: true });
    const { code, stdout, stderr } = await runCommand(['build'], { cwd: folder });
    expect(code, stderr).toBe(1);
    for (const words of says) expect(stderr).toMatch(words);
    expect(stderr).toMatch(/hint: /);
    expect(stdout).toBe('');
    expect(filesBelow(join(folder, 'dist'))).toEqual(['.beatbook-files', 'index.html']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('what stood before');
  });

  it('all errors of all files are printed at once, each with the offending line', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'beat.yaml': `${SMALL_BEAT}    parent: whether\n`,
      'articles/a.md': article('title: A\npublished: 2025-02-30\ncolour: red'),
      'articles/b.md': article('title: B'),
    });
    const { code, stderr } = await runCommand(['check'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr.match(/^\S+:\d+:\d+ {2}error {2}\S+ {2}\S/gm)).toHaveLength(4);
    expect(stderr).toContain('published: 2025-02-30');
  });
});
