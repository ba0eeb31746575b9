import { describe, expect, it } from 'vitest';
import { makeArticlePage } from '../../src/publish/pages/article.ts';
import { makeDataPage } from '../../src/publish/pages/data.ts';
import { makeMethodPage } from '../../src/publish/pages/method.ts';
import { makeSearchPage } from '../../src/publish/pages/search.ts';
import { articlesOf, FLOOD_ARTICLES, FLOODS, lookupFrom } from './dossierFrom.ts';

const lookup = lookupFrom(FLOOD_ARTICLES, FLOODS);

describe('the method page', () => {
  it('counts every record under the rule that made it', () => {
    const { rules } = makeMethodPage(lookup).model;
    const records = lookup.dossier.articles.map((entry) => entry.records);
    const made = Object.fromEntries(
      rules.map(({ kind, rules: all }) => [kind, all.reduce((sum, { count }) => sum + count, 0)]),
    );
    expect(made).toEqual({
      threat: records.reduce((sum, one) => sum + one.threats.length, 0),
      figure: records.reduce((sum, one) => sum + one.figures.length, 0),
      date: records.reduce((sum, one) => sum + one.dates.length, 0),
      quotation: records.reduce((sum, one) => sum + one.quotations.length, 0),
    });
  });
});

describe('the data page', () => {
  it('says that excerpts keep their text back', () => {
    expect(makeDataPage(lookup).model.withheld).toContain('Three articles are published as excerpts');
    expect(makeDataPage(lookupFrom(FLOOD_ARTICLES, { ...FLOODS, publish: 'full' })).model.withheld).toBeNull();
  });

  it('lists every download with what a row is, and its size', () => {
    const files = makeDataPage(lookup).model.groups.flatMap((group) => group.files);
    expect(files.find(({ name }) => name === 'threats.csv')).toMatchObject({
      route: '/data/threats.csv',
      about: 'One naming of a topic',
      rows: '3 rows',
    });
  });
});

describe('the search page', () => {
  const choicesOf = (texts: readonly string[]) =>
    makeSearchPage(lookupFrom(texts.map((text, i) => ({ published: `202${i}-03-01`, text })))).model.choices;

  it('offers only what parts the articles or the sentences, and an order where there is more than one article', () => {
    const names = makeSearchPage(lookup).model.choices.map(({ name }) => name);
    expect(names).toEqual(['type', 'topic', 'year', 'order']);
    expect(choicesOf(['Nothing was said.'])).toEqual([]);
    expect(choicesOf(['Nothing was said.', 'Nothing was said again.']).map(({ name }) => name)).toEqual([
      'year',
      'order',
    ]);
  });

  it('offers only the types of record that there are', () => {
    const [type] = choicesOf(['The agency counted 20 flooded homes.']);
    expect(type?.values).toEqual([{ value: 'figure', name: 'A figure' }]);
  });
});

describe('the index of articles', () => {
  it('counts articles and outlets, and gives the newest first', () => {
    const { deck, articles } = articlesOf(lookup).model;
    expect(deck).toBe('Three articles of one outlet, from 1 March 2023 to 20 September 2025.');
    expect(articles.map(({ when }) => when)[0]).toBe('20 September 2025');
  });
});

describe('the page of an article', () => {
  const { model } = makeArticlePage(lookup, '2024-06-10');

  it('says beside a figure that there is another number of the series', () => {
    const notes = JSON.stringify(model.blocks);
    expect(notes).toContain('20, then more than 30.');
    expect(notes).toContain('/figures/homes/');
  });

  it('lists its records, each with the address of its words', () => {
    expect(model.records.figures).toEqual([
      expect.objectContaining({
        name: 'more than 30',
        route: '/figures/homes/',
        places: [{ sentence: 1, route: '/articles/2024-06-10/#figure-more-than-30' }],
      }),
    ]);
  });

  it('tells the search index who says which sentence', () => {
    expect(model.search.said).toEqual([['Ada Renn', [1]]]);
  });

  it.each([
    ['Nothing was said.', '0'],
    ['Flooding is rising.', '1'],
    ['The agency counted 20 flooded homes.', '2'],
    ['It was closed on 5 May 2021.', '4'],
    ['“The river is old,” Ada Renn said.', '8'],
    ['Flooding is rising, Ada Renn said. Nothing more was said. It hit 20 flooded homes on 5 May 2021.', '906'],
  ])('tells the search index what each sentence of “%s” holds', (text, held) => {
    const one = lookupFrom([{ published: '2024-10-08', text }], FLOODS);
    expect(makeArticlePage(one, '2024-10-08').model.search).toMatchObject({ held, order: '2024-10-08 2024-10-08' });
  });
});
