import { expect, test } from 'vitest';
import { readArticles } from '../../src/read/readArticles.ts';
import { readBeat } from '../../src/read/readBeat.ts';

test('beat.yaml is sound', async () => {
  const { value, diagnostics } = await readBeat('beat.yaml');
  expect(diagnostics).toEqual([]);
  expect(value).not.toBeNull();
});

test('the articles are sound, and say how an inferred date is known', async () => {
  const { value, diagnostics } = await readArticles(['articles']);
  expect(diagnostics).toEqual([]);
  expect(value.length).toBeGreaterThan(0);
  for (const { id, meta } of value) {
    expect(meta.source, id).toBeDefined();
    expect(id.startsWith(meta.published.slice(0, 10)), id).toBe(true);
    if (meta.publishedBasis === 'inferred') expect(meta.publishedNote, id).toBeDefined();
  }
});
