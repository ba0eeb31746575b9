import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { makeExtractor } from '../../src/extract/extract.ts';
import { readArticles } from '../../src/read/readArticles.ts';
import { readBeat } from '../../src/read/readBeat.ts';
import { segment } from '../../src/segment/segment.ts';
import { renderRecords } from './render.ts';

const isWriting = process.env.UPDATE_GOLDEN === '1';
const WRITE = 'write it with `npm run golden`, and review it before it is kept';

const goldenOf = (id: string): URL => new URL(`${id}.records.txt`, import.meta.url);

const { value: beat } = await readBeat('beat.yaml');
const { value: sources } = await readArticles(['articles']);
if (beat === null) throw new Error('beat.yaml has errors: npm run check shows them');
const extract = makeExtractor(beat);

describe('the records of the project’s own articles are those that were reviewed', () => {
  test.each(sources.map((source) => [source.id, source] as const))('%s', async (id, source) => {
    const article = segment(source).value;
    const { value, diagnostics } = extract(article);
    expect(diagnostics).toEqual([]);
    const rendered = renderRecords(article, value);
    const golden = goldenOf(id);
    if (isWriting) {
      await writeFile(golden, rendered);
      return;
    }
    if (!existsSync(golden)) throw new Error(`tests/corpus/${id}.records.txt is missing: ${WRITE}`);
    expect(rendered, `the records have changed; if that is right, ${WRITE}`).toBe(await readFile(golden, 'utf8'));
  });
});
