import { existsSync, readFileSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSite } from '../../src/publish/writeSite.ts';
import { temporaryFolder, writeFiles } from '../commands/process.ts';
import { filesBelow } from '../site/walk.ts';

const SITE = [
  { path: 'index.html', content: 'home' },
  { path: 'threats/iran/index.html', content: 'Iran' },
];
const newFolder = async (): Promise<string> => join(await temporaryFolder(), 'dist');

describe('writing a site', () => {
  it('writes what is not there yet, and nothing the second time', async () => {
    const out = await newFolder();
    expect((await writeSite(out, SITE)).value).toEqual({ written: 2, unchanged: 0, removed: 0 });
    const before = await stat(join(out, 'index.html'));
    expect((await writeSite(out, SITE)).value).toEqual({ written: 0, unchanged: 2, removed: 0 });
    expect((await stat(join(out, 'index.html'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('replaces what changed, removes what vanished with its empty folders, and leaves the rest', async () => {
    const out = await newFolder();
    await writeSite(out, SITE);
    const { value } = await writeSite(out, [{ path: 'index.html', content: 'home, newer' }]);
    expect(value).toEqual({ written: 1, unchanged: 0, removed: 1 });
    expect(filesBelow(out)).toEqual(['.beatbook-files', 'index.html']);
    expect(existsSync(join(out, 'threats'))).toBe(false);
  });

  it('removes no file that it did not write', async () => {
    const out = await newFolder();
    await writeSite(out, SITE);
    await writeFiles(out, { 'threats/CNAME': 'example.org' });
    await writeSite(out, [{ path: 'index.html', content: 'home' }]);
    expect(filesBelow(out)).toEqual(['.beatbook-files', 'index.html', 'threats/CNAME']);
  });

  it('completes what an interrupted write left', async () => {
    const out = await newFolder();
    await writeFiles(out, {
      '.beatbook-files': 'index.html\nold/index.html\nthreats/iran/index.html\n',
      '.beatbook-staging/file': 'half a pa',
      'index.html': 'home',
      'old/index.html': 'an older page',
    });
    await writeSite(out, SITE);
    expect(filesBelow(out)).toEqual(['.beatbook-files', 'index.html', 'threats/iran/index.html']);
  });

  it('leaves the folder alone while another process writes to it, and clears what a dead one left', async () => {
    const out = await newFolder();
    await writeFiles(out, { '.beatbook-files': 'index.html\n', '.beatbook-staging/process': String(process.ppid) });
    expect((await writeSite(out, SITE)).diagnostics.map(({ rule }) => rule)).toEqual(['write/busy']);
    expect(existsSync(join(out, 'index.html'))).toBe(false);
    await writeFiles(out, { '.beatbook-staging/process': '999999999' });
    expect((await writeSite(out, SITE)).value.written).toBe(2);
    expect(existsSync(join(out, '.beatbook-staging'))).toBe(false);
  });

  it('refuses a folder that holds what it did not write, and changes nothing in it', async () => {
    const out = await newFolder();
    await writeFiles(out, { 'thesis.txt': 'years of work' });
    const { diagnostics } = await writeSite(out, SITE);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['write/foreign-folder']);
    expect(filesBelow(out)).toEqual(['thesis.txt']);
  });

  it('never follows a list that leads out of the folder', async () => {
    const out = await newFolder();
    await writeFiles(out, { '.beatbook-files': '../precious.txt\n/etc/hosts\nindex.html\n', 'index.html': 'home' });
    await writeFile(join(out, '../precious.txt'), 'precious');
    await writeSite(out, SITE);
    expect(readFileSync(join(out, '../precious.txt'), 'utf8')).toBe('precious');
  });

  it.each([
    ['a file stands where the folder should be', async (out: string) => writeFile(out, 'x')],
    [
      'a folder stands where a page should be',
      async (out: string) => {
        await writeSite(out, []);
        await mkdir(join(out, 'index.html'));
      },
    ],
  ])('says what happened where %s', async (_, prepare) => {
    const out = await newFolder();
    await prepare(out);
    const { diagnostics } = await writeSite(out, SITE);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['write/failed']);
    expect(diagnostics[0]?.message).toMatch(/^The site cannot be written: a (?:file|folder) stands/);
  });
});
