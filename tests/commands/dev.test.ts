import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfTheBeat, startCommand } from './process.ts';

/** Asks until the answer satisfies, and gives the answer; null after ten seconds. */
async function until<T>(ask: () => Promise<T>, satisfied: (answer: T) => boolean): Promise<T | null> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await ask();
    if (satisfied(answer)) return answer;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return null;
}

const textAt = async (address: string): Promise<string> => (await fetch(address)).text();

describe('dev', () => {
  it('shows a changed article, keeps the last good site after an error, and tells open pages to reload', async () => {
    const folder = await copyOfTheBeat();
    const child = startCommand(['dev', '--port', '0'], { cwd: folder });
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    try {
      const said = async (): Promise<string> => told;
      const ready = await until(said, (words) => /watches for changes/.test(words));
      const address = /http:\S+/.exec(ready ?? '')?.[0] ?? '';
      const page = `${address}articles/2024-12-06-lbc/`;
      expect(await textAt(page)).toContain('new EventSource');

      const reader = await fetch(`${address}.beatbook/reload`);
      const events = reader.body?.getReader();
      await events?.read();
      const file = join(folder, 'articles/2024-12-06-lbc.md');
      const before = await readFile(file, 'utf8');
      await writeFile(file, before.replace('He added:', 'He then added:'));
      expect(
        await until(
          () => textAt(page),
          (html) => html.includes('He then added:'),
        ),
      ).not.toBeNull();
      const event = await events?.read();
      expect(new TextDecoder().decode(event?.value)).toContain('event: reload');

      await writeFile(file, before.replace('published:', 'publishd:'));
      expect(await until(said, (words) => words.includes('Did you mean published?'))).not.toBeNull();
      expect(await textAt(page)).toContain('He then added:');
    } finally {
      child.kill('SIGINT');
    }
  });
});
