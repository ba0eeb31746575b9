import { describe, expect, it } from 'vitest';
import { makeAgreementPage } from '../../src/publish/pages/agreement.ts';
import { makeCoveragePage } from '../../src/publish/pages/coverage.ts';
import { makeFiguresPage } from '../../src/publish/pages/figures.ts';
import { makeHomePage } from '../../src/publish/pages/home.ts';
import { makeSeriesPage } from '../../src/publish/pages/series.ts';
import { makeTimelinePage } from '../../src/publish/pages/timeline.ts';
import { FLOOD_ARTICLES, FLOODS, lookupFrom, type TestArticle } from './dossierFrom.ts';

const floods = lookupFrom(FLOOD_ARTICLES, FLOODS);
const silent = lookupFrom([{ published: '2024-05-01', text: 'The council met. Nobody spoke.' }], FLOODS);
const many = lookupFrom(
  Array.from({ length: 30 }, (_, i): TestArticle => {
    const published = `${2015 + Math.floor(i / 3)}-0${1 + (i % 3)}-11`;
    return { published, text: 'The threat from flooding is rising. A dam broke in May 2011.' };
  }),
  FLOODS,
);

describe('the home page', () => {
  it('puts threats before issues and names below what no article names', () => {
    const { matrix, silent: unnamed } = makeHomePage(floods).model;
    expect(matrix.rows.map(({ topic }) => topic.name)).toEqual(['River flooding', 'Pumps']);
    expect(unnamed.map(({ name }) => name)).toEqual(['Drought']);
  });

  it('shows silence as an empty cell, in its place', () => {
    const [flooding] = makeHomePage(floods).model.matrix.rows;
    expect(flooding?.cells.map((cell) => cell?.directions ?? null)).toEqual([['rising'], null, ['falling']]);
  });

  it('opens the sentences of every cell', () => {
    const cells = makeHomePage(floods).model.matrix.rows.flatMap(({ cells: row }) =>
      row.filter((cell) => cell !== null),
    );
    expect(cells.every(({ statements }) => statements.length > 0)).toBe(true);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
  });

  it('shows a pair that was counted twice', () => {
    expect(makeHomePage(floods).model.pair?.series.id).toBe('homes');
    expect(makeHomePage(silent).model.pair).toBeNull();
  });

  it('says how many articles there are, newest first in the list', () => {
    const { deck, articles } = makeHomePage(floods).model;
    expect(deck).toMatch(/^Three articles, March 2023 to September 2025\. /);
    expect(articles.map(({ when }) => when)).toEqual(['20 September 2025', '10 June 2024', '1 March 2023']);
  });

  it('says plainly that nothing was found', () => {
    const { deck, matrix, timeline, findings } = makeHomePage(silent).model;
    expect(deck).toMatch(/^One article, May 2024\. /);
    expect(matrix.rows).toEqual([]);
    expect(findings).toEqual([]);
    expect(timeline.note).toBe('Purple: one publication. No sentence gives a date that could be placed.');
  });

  it('takes years for columns where there are too many articles, the last of them', () => {
    const { matrix, timeline, moreArticles } = makeHomePage(many).model;
    expect(matrix.by).toBe('year');
    expect(matrix.columns.map(({ name }) => name)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
    expect(matrix.yearsLeft).toBe(4);
    expect(timeline.fingerprint.said.years.map(({ count }) => count)).toEqual(Array.from({ length: 10 }, () => 3));
    expect(moreArticles).toBe(22);
  });
});

describe('the timeline', () => {
  it('groups what is referred to by the article that says it', () => {
    const { groups, years } = makeTimelinePage(floods).model;
    expect(groups.map(({ when, rows }) => [when, rows.map(({ exact }) => exact)])).toEqual([
      ['1 March 2023', ['20']],
      ['10 June 2024', ['May 2019', 'more than 30']],
      ['20 September 2025', []],
    ]);
    expect(years).toEqual([]);
  });

  it('says how far what is described reaches', () => {
    expect(makeTimelinePage(floods).model.deck).toBe(
      'Three articles, published between 1 March 2023 and 20 September 2025. What they describe runs from 2019 to 2024. Open a row for the sentence.',
    );
    expect(makeTimelinePage(silent).model.deck).toContain('No sentence in it gives a date that could be placed.');
  });

  it('tells how publication dates are known', () => {
    expect(makeTimelinePage(floods).model.datesRead[0]?.text).toBe('All three articles state their dates.');
    expect(makeTimelinePage(silent).model.datesRead[0]?.text).toBe('The article states its date.');
  });

  it('groups by year where there are many articles', () => {
    expect(makeTimelinePage(many).model.years).toHaveLength(10);
  });
});

describe('the figures', () => {
  it('sets apart what was said twice and what was said once', () => {
    const { twice, once } = makeFiguresPage(floods).model;
    expect(twice.drawn.map(({ id }) => id)).toEqual(['homes']);
    expect(twice.note).toBe('One subject was given a number more than once.');
    expect(once.groups).toEqual([]);
  });

  it('says plainly that nothing was counted', () => {
    const { deck, twice } = makeFiguresPage(silent).model;
    expect(deck).toBe('No sentence in the articles gives a number that counts something.');
    expect(twice.note).toBe('Nothing was given a number more than once.');
  });

  it('have a page of their own for every series, with its definition and its files', () => {
    const { model } = makeSeriesPage(floods, 'homes');
    expect(model.deck).toBe('Homes with water in them. Two numbers in two articles.');
    expect(model.definition[0]).toContain('“flooded homes”');
    expect(model.downloads.map(({ route }) => route)).toEqual(['/figures/homes.csv', '/figures/homes.json']);
  });
});

describe('coverage', () => {
  it('has a row for every topic, also where no article names it', () => {
    const { matrix, deck } = makeCoveragePage(floods).model;
    expect(matrix.rows.map(({ topic }) => topic.name)).toEqual(['River flooding', 'Drought', 'Pumps']);
    expect(deck).toContain('One is named nowhere.');
  });

  it('tells of every article what it named, with sentences, and what it did not', () => {
    const [first, second] = makeCoveragePage(floods).model.articles;
    expect(first?.named.map(({ name, statements }) => [name, statements.length])).toEqual([['River flooding', 1]]);
    expect(second?.named).toEqual([]);
    expect(second?.silent).toBe('Not mentioned: River flooding, Drought and Pumps.');
  });

  it('gives sentences by their numbers where there are too many to print', () => {
    const { articles, folded } = makeCoveragePage(many).model;
    expect(folded).toBe(true);
    expect(articles[0]?.named[0]).toMatchObject({ statements: [], places: [{ number: 1 }] });
  });
});

describe('agreement and tension', () => {
  it('puts both sides of a difference next to each other', () => {
    const { differ, agree } = makeAgreementPage(floods).model;
    expect(agree).toEqual([]);
    expect(differ.map(({ sides }) => sides.length)).toEqual([2]);
  });

  it('says plainly that nothing was found', () => {
    expect(makeAgreementPage(silent).model.deck).toBe(
      'In one article, no two passages were found that say the same or that do not fit together.',
    );
  });
});

describe('every page model', () => {
  it.each(
    [floods, silent, many].flatMap((lookup, i) =>
      [makeHomePage, makeTimelinePage, makeFiguresPage, makeCoveragePage, makeAgreementPage].map(
        (make) => [make.name, ['floods', 'silent', 'many'][i], make(lookup)] as const,
      ),
    ),
  )('%s of %s is plain data', (_make, _beat, page) => {
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
