import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ArticleRecords } from '../../src/model/records.ts';
import { downloadsOf, makeDownloads } from '../../src/publish/downloads.ts';
import { beatFrom } from '../fixtures.ts';
import { FLOOD_ARTICLES, FLOODS, lookupFrom } from './dossierFrom.ts';

const full = lookupFrom(FLOOD_ARTICLES, { ...FLOODS, publish: 'full' });
const excerpts = lookupFrom(FLOOD_ARTICLES, beatFrom({ topics: FLOODS.topics, publish: 'excerpts' }));

const contentOf = (lookup: typeof full, path: string): string =>
  downloadsOf(lookup).find((file) => file.path === path)?.content ?? '';
const linesOf = (lookup: typeof full): Record<string, unknown>[] =>
  contentOf(lookup, 'data/records.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('data/records.jsonl', () => {
  it('holds one article a line, as the schema has it', () => {
    expect(linesOf(full)).toHaveLength(3);
    for (const line of linesOf(full)) expect(ArticleRecords.safeParse(line).error).toBeUndefined();
  });

  it('leaves the text of an excerpted article out, and keeps the words and sentence of every record', () => {
    for (const line of linesOf(excerpts)) {
      expect(line).not.toHaveProperty('text');
      expect(line).toHaveProperty('threats');
    }
    expect(contentOf(excerpts, 'data/records.jsonl')).toContain('"exact":"flooding"');
  });
});

describe('the tables', () => {
  it('have the columns that the package description lists, in its order', () => {
    const described: { name: string; path: string; type?: string; schema: { fields: { name: string }[] } }[] =
      JSON.parse(contentOf(full, 'data/datapackage.json')).resources;
    const resources = described.filter(({ type }) => type === 'table');
    expect(resources.map(({ name }) => name)).toEqual(['threats', 'figures', 'dates', 'quotations', 'speakers']);
    for (const { path, schema } of resources) {
      const [header] = contentOf(full, `data/${path}`).split('\r\n');
      expect(header).toBe(schema.fields.map(({ name }) => name).join(','));
    }
  });

  it('have a row a record', () => {
    const records = full.dossier.articles.map((entry) => entry.records);
    const rows = contentOf(full, 'data/threats.csv').trimEnd().split('\r\n').length - 1;
    expect(rows).toBe(records.reduce((sum, { threats }) => sum + threats.length, 0));
  });

  it('name the address of every record', () => {
    expect(contentOf(full, 'data/threats.csv')).toContain('/articles/2023-03-01/#threat-flooding');
  });
});

describe('the package description', () => {
  const { version, resources } = JSON.parse(contentOf(full, 'data/datapackage.json'));

  it('gives size and SHA-256 of every file of records', () => {
    expect(resources.map(({ path }: { path: string }) => path)).toContain('records.jsonl');
    for (const { path, bytes, hash } of resources) {
      const content = contentOf(full, `data/${path}`);
      expect(bytes).toBe(Buffer.byteLength(content));
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it('names the data by the day of the last article and by their hash, so that other data have another name', () => {
    expect(version).toMatch(/^2025-09-20-[0-9a-f]{8}$/);
    expect(JSON.parse(contentOf(excerpts, 'data/datapackage.json')).version).not.toBe(version);
  });
});

describe('data/schema.json', () => {
  it('requires all of a line but its text', () => {
    const { required } = JSON.parse(contentOf(full, 'data/schema.json'));
    expect(required).toContain('threats');
    expect(required).not.toContain('text');
  });
});

describe('a series of figures', () => {
  it('has a table and an object at its own address', () => {
    const paths = makeDownloads(full).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['figures/homes.csv', 'figures/homes.json']));
  });

  it('gives no arithmetic under “not comparable”', () => {
    for (const series of full.dossier.series) {
      const { comparisons } = JSON.parse(contentOf(full, `figures/${series.id}.json`));
      for (const { verdict, arithmetic } of comparisons)
        if (verdict === 'not-comparable') expect(arithmetic).toEqual([]);
    }
  });
});
