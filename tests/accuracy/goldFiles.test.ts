import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsAt } from '../../src/accuracy/findFolders.ts';
import { hideAside } from '../../src/accuracy/hideAside.ts';
import { makeSurface } from '../../src/accuracy/surface.ts';
import { measure } from '../../src/measure.ts';
import { SMALL_BEAT } from '../commands/process.ts';
import { articleFrom } from '../fixtures.ts';
import { folderWith } from '../read/folder.ts';
import { goldOf } from './gold.ts';

const BODY = 'Ada Renn said that "the flood" took 20 homes.';
const ARTICLE = `---\ntitle: The river rose\npublished: 2024-10-08\n---\n\n${BODY}\n`;
const TEXT = 'Ada Renn said that “the flood” took 20 homes.';
const golden = (parts: object): Record<string, string> => ({
  'articles/test.md': ARTICLE,
  'beat.yaml': SMALL_BEAT,
  'gold/test.json': JSON.stringify({ ...goldOf(TEXT), ...parts }, null, 2),
});

async function measured(files: Record<string, string>) {
  const folder = folderWith(files);
  const { value: parts, diagnostics } = partsAt([folder], (path) => path);
  const outcome = await measure(parts);
  return { parts, scores: outcome.value, diagnostics: [...diagnostics, ...outcome.diagnostics] };
}

describe('gold that cannot be right is refused, with its line and how to mend it', () => {
  const sentence = { sentence: TEXT, ids: ['flooding'] };
  const figure = { text: '20', value: 20, bound: 'exact', unit: 'count' };
  it.each<[string, Record<string, string>, string]>([
    ['words that are not there', golden({ figures: [{ ...figure, text: '21' }] }), 'gold/not-in-the-text'],
    ['an nth too many', golden({ figures: [{ ...figure, nth: 1 }] }), 'gold/not-so-often'],
    [
      'a content that is not there',
      golden({ quotations: [{ form: 'direct', content: ['flood!'] }] }),
      'gold/not-in-the-text',
    ],
    [
      'a topic that the beat does not know',
      golden({ threats: [{ ...sentence, ids: ['floodin'] }] }),
      'gold/unknown-topic',
    ],
    [
      'the direction of an unknown topic',
      golden({ threats: [{ ...sentence, trend: { rain: 'rising' } }] }),
      'gold/unknown-topic',
    ],
    ['a bound that is none', golden({ figures: [{ ...figure, bound: 'over' }] }), 'gold/wrong-value'],
    ['a missing list', golden({ figures: undefined }), 'gold/missing'],
    ['another text', golden({ text: 'Ada Renn said that “the flood” took 30 homes.' }), 'gold/other-text'],
    [
      'no article',
      { ...golden({}), 'gold/other.json': JSON.stringify({ ...goldOf(TEXT), id: 'other' }) },
      'gold/no-article',
    ],
    ['no gold', { ...golden({}), 'articles/other.md': ARTICLE }, 'gold/missing'],
    ['no JSON', { ...golden({}), 'gold/test.json': '{ "id": ' }, 'yaml/'],
    ['no folder of gold', { 'articles/test.md': ARTICLE }, 'gold/no-folder'],
  ])('%s', async (_, files, rule) => {
    const { diagnostics } = await measured(files);
    expect(diagnostics.map((one) => one.rule)).toEqual([expect.stringContaining(rule)]);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', hint: expect.stringMatching(/./) });
  });

  it('all of it at once', async () => {
    const figures = [
      { ...figure, text: '21' },
      { ...figure, nth: 3 },
    ];
    const { diagnostics } = await measured(golden({ figures, threats: [{ ...sentence, ids: ['rain', 'snow'] }] }));
    expect(diagnostics.map(({ line }) => line !== null)).toEqual([true, true, true, true]);
  });

  it('a key that is not known is a warning, with what may be meant', async () => {
    const { diagnostics, scores } = await measured(golden({ optionalSpeaker: [] }));
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'gold/unknown-key' }]);
    expect(diagnostics[0]?.hint).toContain('optionalSpeakers');
    expect(scores[0]?.articles).toBe(1);
  });

  it('files kept aside are told of without their words', async () => {
    const folder = join(folderWith({}), 'golden/aside/one');
    const aside = [
      {
        id: 'aside' as const,
        name: 'Aside',
        isAside: true,
        folders: [{ path: folder, articles: '', beat: null, gold: [] }],
      },
    ];
    const told = {
      line: 3,
      column: 1,
      severity: 'error' as const,
      rule: 'gold/x',
      message: 'secret',
      source: 'secret',
    };
    const file = `${folder}/gold/a.json`;
    const hidden = hideAside(
      [
        { ...told, file },
        { ...told, file },
        { ...told, file: 'golden/open/b.json' },
      ],
      aside,
    );
    expect(hidden.map((one) => [one.file, one.message.includes('secret')])).toEqual([
      ['golden/open/b.json', true],
      [file, false],
    ]);
    expect(hidden[1]?.message).toContain('two things');
  });
});

describe('a folder', () => {
  it('is measured whatever its quotation marks and spaces', async () => {
    const { diagnostics, scores } = await measured(golden({ text: TEXT.replace('took', ' took') }));
    expect(diagnostics).toEqual([]);
    expect(scores).toMatchObject([{ articles: 1, id: null }]);
  });

  it('without beat.yaml has no topics', async () => {
    const { 'beat.yaml': _, ...files } = golden({ threats: [{ sentence: TEXT, ids: [] }] });
    const { diagnostics, scores } = await measured(files);
    expect(diagnostics).toEqual([]);
    expect(scores[0]?.tallies.has('topics')).toBe(false);
  });

  it('of folders has a part for each, and their sum', async () => {
    const below = (name: string) =>
      Object.fromEntries(Object.entries(golden({})).map(([path, text]) => [`${name}/${path}`, text]));
    const { scores } = await measured({ ...below('one'), ...below('two'), 'README.md': 'No part.' });
    expect(scores.map(({ articles }) => articles)).toEqual([1, 1, 2]);
  });

  it('knows which of its articles are kept aside', () => {
    const { value } = partsAt([folderWith(golden({}))], () => '/home/ada/beatbook/golden/aside/one');
    expect(value.map(({ isAside }) => isAside)).toEqual([true]);
  });
});

describe('the article under the gold', () => {
  it('may have text beside it, which counts as taken wrongly, and miss some, which counts as left out', () => {
    const article = articleFrom(
      'The river rose.\n\nRead this too.\n\n:::aside\nIt fell again.\n:::\n\nThen it rained.',
    );
    const surface = makeSurface('The river rose.\n\nIt fell again.\n\nThen it rained.', article);
    expect(surface).toMatchObject({
      paragraphs: { right: 2, claimed: 3, wanted: 3 },
      strays: ['Read this too.'],
      dropped: ['It fell again.'],
    });
  });
});

it('golden/README.md shows gold that is right', () => {
  const [, json = ''] = /```json\n(.*?)```/s.exec(readFileSync('golden/README.md', 'utf8')) ?? [];
  const shown = goldOf('', JSON.parse(json));
  const surface = makeSurface(shown.text, articleFrom(shown.text));
  expect(surface).toMatchObject({ paragraphs: { right: 1, claimed: 1, wanted: 1 } });
});
