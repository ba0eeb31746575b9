import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand, SMALL_ARTICLE, SMALL_BEAT, temporaryFolder, writeFiles } from '../commands/process.ts';
import { goldOf } from './gold.ts';

const TEXT = 'The flood reached the town on Monday. “We were ready,” said Ada Renn, the mayor.';
const dates = [{ text: 'Monday', start: '2024-10-07', end: '2024-10-07' }];
const small = (parts: object = { dates }) => ({
  'set/articles/test.md': SMALL_ARTICLE,
  'set/beat.yaml': SMALL_BEAT,
  'set/gold/test.json': JSON.stringify({ ...goldOf(TEXT), ...parts }),
});
const run = async (files: Record<string, string>, ...args: string[]) => {
  const cwd = await temporaryFolder();
  await writeFiles(cwd, files);
  return { cwd, ...(await runCommand(['accuracy', ...args], { cwd })) };
};

describe('npm run accuracy', () => {
  it('explains itself, and is a script of the package', async () => {
    const { code, stdout } = await runCommand(['accuracy', '--help']);
    expect(code).toBe(0);
    for (const words of ['DIR', '--errors', '--aside', '--format', '--write', 'exit code is 1'])
      expect(stdout).toContain(words);
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.accuracy).toContain('src/cli.ts accuracy');
  });

  it('measures a folder and lists its misses', async () => {
    const { code, stdout, stderr } = await run(small(), '--errors', 'set');
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^set: one article$/m);
    expect(stdout).toMatch(/^Dates +first and last day +100\.0 +1 /m);
    expect(stdout).toMatch(/^set\/gold\/test\.json\tSpeakers, found\t“Ada Renn”/m);
  });

  it('prints JSON', async () => {
    const { stdout } = await run(small(), '--format', 'json', '--errors', 'set');
    const [part] = JSON.parse(stdout).parts;
    expect(part).toMatchObject({
      name: 'set',
      articles: 1,
      measures: { dates: { right: 1, claimed: 1, wanted: 1, percent: 100 } },
    });
    expect(part.misses).toHaveLength(part.missed);
  });

  it('counts nothing where gold cannot be right', async () => {
    const { code, stdout, stderr } = await run(small({ dates: [{ ...dates[0], text: 'Tuesday' }] }), 'set');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/gold\/test\.json:\d+:\d+ {2}error {2}gold\/not-in-the-text/);
    expect(stderr).toContain('hint:');
  });

  it('writes the numbers, and then agrees with what is written until it does not', async () => {
    const own = {
      'articles/test.md': SMALL_ARTICLE,
      'beat.yaml': SMALL_BEAT,
      'golden/first/gold/test.json': JSON.stringify({ ...goldOf(TEXT), dates }),
      'README.md': '# A\n\n<!-- accuracy: written by npm run accuracy -- --write -->\n<!-- /accuracy -->\n',
    };
    const { cwd, code } = await run(own);
    expect(code).toBe(1);
    expect((await runCommand(['accuracy', '--write'], { cwd })).code).toBe(0);
    expect((await runCommand(['accuracy'], { cwd })).code).toBe(0);
    expect(readFileSync(`${cwd}/README.md`, 'utf8')).toContain('| Dates: found | 100.0 (n 1) | 100.0 (n 1) |');
    await writeFiles(cwd, { 'README.md': own['README.md'] });
    const { code: stale, stderr } = await runCommand(['accuracy'], { cwd });
    expect([stale, stderr]).toEqual([1, expect.stringContaining('README.md says something else')]);
  });

  it.each([
    ['another format', ['--format', 'html']],
    ['to write the numbers of another folder', ['--write', 'set']],
  ])('refuses %s', async (_, args) => {
    expect((await run(small(), ...args)).code).toBe(2);
  });
});
