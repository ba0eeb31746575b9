import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SMALL_ARTICLE, SMALL_BEAT, startCommand, temporaryFolder, writeFiles } from './process.ts';

/** Asks until the answer satisfies; false after fifteen seconds. */
async function until(ask: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await ask()) return true;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return false;
}

const textAt = async (address: string): Promise<string> => (await fetch(address)).text();
const styleOf = async (address: string): Promise<string> => {
  const [style = ''] = /assets\/style\.\w+\.css/.exec(await textAt(address)) ?? [];
  return textAt(address + style);
};

describe('dev', () => {
  it('shows a theme that is put beside beat.yaml, its changes and its faults, and is as before when it is gone', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'articles/good.md': SMALL_ARTICLE, 'beat.yaml': SMALL_BEAT });
    const child = startCommand(['dev', '--port', '0'], { cwd: folder });
    let told = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        told += chunk.toString();
      });
    const write = (css: string) => writeFiles(folder, { 'theme/theme.css': css });
    try {
      expect(await until(async () => /watches for changes/.test(told))).toBe(true);
      const address = /http:\S+/.exec(told)?.[0] ?? '';
      const shows = (words: string) => until(async () => (await styleOf(address)).includes(words));
      await write(':root { --sans: Verdana, sans-serif; }');
      expect(await shows('Verdana')).toBe(true);
      await write(':root { --sans: Tahoma, sans-serif; }');
      expect(await shows('Tahoma')).toBe(true);
      await write(':root { --sens: Verdana, sans-serif; }');
      expect(await until(async () => told.includes('Did you mean --sans?'))).toBe(true);
      expect(await styleOf(address)).toContain('Tahoma');
      await rm(join(folder, 'theme'), { recursive: true });
      expect(await until(async () => !(await styleOf(address)).includes('Tahoma'))).toBe(true);
    } finally {
      child.kill('SIGINT');
    }
  });
});
