import { readFileSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArticleRecords } from '../../src/model/records.ts';
import { filesBelow } from '../site/walk.ts';
import {
  copyOfTheBeat,
  runCommand,
  SMALL_ARTICLE,
  SMALL_BEAT,
  startCommand,
  temporaryFolder,
  writeFiles,
} from './process.ts';

const NAMES = ['start', 'build', 'dev', 'check', 'extract', 'accuracy', 'bench', 'corpus'];
const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));

describe('every command', () => {
  it.each(NAMES)('%s explains itself with --help and is a script of the package', async (name) => {
    const { code, stdout } = await runCommand([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: npm run ${name}`);
    expect(stdout).toContain('Exit codes');
    expect(packageJson.scripts[name]).toContain(`src/cli.ts ${name}`);
  });

  it.each([
    ['an unknown flag', ['build', '--outt', 'x']],
    ['a flag without its value', ['build', '--out']],
    ['a word that it does not take', ['build', 'articles']],
    ['no path to extract', ['extract']],
    ['a count of articles that is none', ['corpus', 'x', 'many']],
    ['a port that is none', ['start', '--port', 'http']],
    ['an address that is none', ['build', '--url', 'example.org']],
    ['a prefix that leaves the site', ['build', '--path-prefix', '/../x/']],
    ['an unknown command', ['bild']],
    ['no command', []],
  ])('answers wrong use (%s) with exit code 2', async (_, args) => {
    const { code, stderr, stdout } = await runCommand(args);
    expect(code).toBe(2);
    expect(stderr + stdout).not.toMatch(/\n\s+at /);
  });
});

describe('extract', () => {
  it('prints one line an article, in the order of their ids, and every exact equals its slice', async () => {
    const { code, stdout, stderr } = await runCommand(['extract', 'articles']);
    expect(code, stderr).toBe(0);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => ArticleRecords.parse(JSON.parse(line)));
    expect(records).toHaveLength(5);
    expect(records.map(({ id }) => id)).toEqual(records.map(({ id }) => id).sort());
    for (const { text, threats, figures, dates, quotations, speakers, notUnderstood } of records) {
      const evidence = [
        ...[...threats, ...figures, ...dates, ...quotations].flatMap((record) => [record.evidence, record.sentence]),
        ...quotations.flatMap((q) => [...q.content, ...q.quoted, ...[q.source, q.cue].filter((part) => part !== null)]),
        ...speakers.flatMap((speaker) => speaker.mentions),
        ...notUnderstood.map((one) => one.evidence),
      ];
      expect(evidence.filter(({ start, end, exact }) => text.slice(start, end) !== exact)).toEqual([]);
    }
  });

  it('reads one article from standard input under the id stdin', async () => {
    const { code, stdout } = await runCommand(['extract', '-'], { input: SMALL_ARTICLE });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'stdin', title: 'The river rose' });
  });

  it('reports a broken article, prints the others, and exits with 1', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'a.md': '---\ntitle: A\n---\n\nText.\n', 'b.md': SMALL_ARTICLE });
    const { code, stdout, stderr } = await runCommand(['extract', folder]);
    expect(code).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['b']);
    expect(stderr).toContain('a.md');
  });
});

describe('build', () => {
  it('writes no byte the second time, and removes what an article takes with it', async () => {
    const folder = await copyOfTheBeat();
    expect((await runCommand(['build'], { cwd: folder })).code).toBe(0);
    const before = filesBelow(join(folder, 'dist'));
    expect((await runCommand(['build'], { cwd: folder })).stderr).toMatch(/no files written, \d+ unchanged, 0 removed/);
    await rm(join(folder, 'articles/2024-12-06-lbc.md'));
    expect((await runCommand(['build'], { cwd: folder })).code).toBe(0);
    const after = filesBelow(join(folder, 'dist'));
    expect(before).toContain('articles/2024-12-06-lbc/index.html');
    expect(after).not.toContain('articles/2024-12-06-lbc/index.html');
    expect(after.filter((file) => file.includes('2024-12-06-lbc'))).toEqual([]);
  });

  it('refuses a folder that holds what it did not write', async () => {
    const folder = await copyOfTheBeat();
    await writeFiles(folder, { 'dist/thesis.txt': 'years of work' });
    const { code, stderr } = await runCommand(['build'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('write/foreign-folder');
    expect(filesBelow(join(folder, 'dist'))).toEqual(['thesis.txt']);
  });

  it('says what happened where the folder cannot be written', async () => {
    const folder = await copyOfTheBeat();
    await writeFile(join(folder, 'dist'), 'a file');
    const { code, stderr } = await runCommand(['build'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('write/failed');
    await chmod(join(folder, 'dist'), 0o600);
  });

  it('says so where every article is a draft, and the site stands as it was', async () => {
    const folder = await temporaryFolder();
    const draft = SMALL_ARTICLE.replace('---\n', '---\ndraft: true\n');
    await writeFiles(folder, {
      'beat.yaml': SMALL_BEAT,
      'articles/a.md': draft,
      'dist/.beatbook-files': 'index.html\n',
      'dist/index.html': 'x',
    });
    const { code, stderr } = await runCommand(['build'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('articles/only-drafts');
    expect(filesBelow(join(folder, 'dist'))).toEqual(['.beatbook-files', 'index.html']);
  });

  it('leaves drafts out', async () => {
    const folder = await copyOfTheBeat();
    const path = join(folder, 'articles/2024-12-06-lbc.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('---\n', '---\ndraft: true\n'));
    await runCommand(['build'], { cwd: folder });
    expect(filesBelow(join(folder, 'dist')).filter((file) => file.includes('2024-12-06-lbc'))).toEqual([]);
  });
});

describe('start', () => {
  it('prints an address at which the site answers, with the right status for what is not there', async () => {
    const folder = await copyOfTheBeat();
    const child = startCommand(['start', '--port', '0', '--path-prefix', '/a/b/'], { cwd: folder });
    try {
      const address = await new Promise<string>((found, fail) => {
        child.stdout.on('data', (chunk: Buffer) => {
          const [told] = /http:\S+/.exec(chunk.toString()) ?? [];
          if (told) found(told);
        });
        child.on('close', () => fail(new Error('ended')));
      });
      expect(address).toMatch(/\/a\/b\/$/);
      expect(await (await fetch(address)).text()).toContain('<h1>');
      expect((await fetch(`${address}threats/iran/`)).status).toBe(200);
      const missing = await fetch(`${address}no/such/page/`);
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain('href="/a/b/"');
    } finally {
      child.kill('SIGINT');
    }
  });
});
