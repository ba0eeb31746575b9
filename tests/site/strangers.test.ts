import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesBelow } from './walk.ts';

/**
 * People whom a scraped page named in its list of other headlines, and who have nothing to do with the beat. None may
 * stand anywhere in the project, so even this list holds no name: it holds, by number of words, the first twenty
 * digits of the SHA-256 of each name in lower-case ASCII words with single spaces.
 */
const STRANGERS: Record<number, readonly string[]> = {
  1: ['f0f390dd4c25a2d7df12'],
  2: [
    '03daeb6f466c56331780',
    '0edc8e7f016c49c9f8c0',
    '1118ee61dd083b08064c',
    '13d1fac65cd7dda065bf',
    '1604184d03f8f6c8114f',
    '1b9a6c3f8f43402719f4',
    '26fb8cb6acc98d7350be',
    '463d642d3a41cf5d5e31',
    '5c4f5ad2e26d2c382263',
    'c71d0a34d8889dce4342',
    'cc69e631d7b385a8c312',
    'd338e9b509e2c85047cd',
    'ef4ce3fc837774e29f7f',
  ],
  3: ['3664af9f1c463a8b2bf3', '7f30bcb674c7ac6453c5'],
};

const digest = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 20);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** How many of a text's runs of words are a stranger's name. */
function strangersIn(text: string, strangers = STRANGERS): number {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (const length of Object.keys(strangers).map(Number)) {
    for (let at = 0; at + length <= words.length; at += 1) runs.add(words.slice(at, at + length).join(' '));
  }
  return [...runs].filter((run) => strangers[run.split(' ').length]?.includes(digest(run))).length;
}

const isText = (path: string): boolean =>
  !/\.(?:woff2|png|pf_\w+|pagefind|wasm)$/.test(path) && path !== 'package-lock.json';

describe('people out of a related-headlines list', () => {
  it('are recognised by this test', () => {
    const invented = { 2: [digest('nobody atall')] };
    expect(strangersIn('A man named Nobody Atall came.', invented)).toBe(1);
    expect(strangersIn('A man named Nobody came.', invented)).toBe(0);
  });

  it('stand nowhere in the repository', () => {
    const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    const files = tracked.split('\n').filter((path) => path && isText(path) && existsSync(path));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((path) => strangersIn(readFileSync(path, 'utf8')) > 0)).toEqual([]);
  });

  it('stand nowhere on the site', () => {
    const site = inject('addressedSite');
    expect(
      filesBelow(site).filter((path) => isText(path) && strangersIn(readFileSync(join(site, path), 'utf8')) > 0),
    ).toEqual([]);
  });
});
