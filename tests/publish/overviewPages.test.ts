import { describe, expect, it } from 'vitest';
import { makeCoveragePages } from '../../src/publish/pages/coverage.ts';
import { makeFiguresPages } from '../../src/publish/pages/figures.ts';
import { makeHomePage } from '../../src/publish/pages/home.ts';
import { makeTimelinePages } from '../../src/publish/pages/timeline.ts';
import {
  agreementOf,
  coverageOf,
  FLOOD_ARTICLES,
  FLOODS,
  figuresOf,
  lookupFrom,
  seriesOf,
  type TestArticle,
  timelineOf,
} from './dossierFrom.ts';

const floods = lookupFrom(FLOOD_ARTICLES, FLOODS);
const silent = lookupFrom([{ published: '2024-05-01', text: 'The council met. Nobody spoke.' }], FLOODS);
const many = lookupFrom(
  Array.from({ length: 30 }, (_, i): TestArticle => {
    const published = `${2015 + Math.floor(i / 3)}-0${1 + (i % 3)}-11`;
    return { published, text: 'The threat from flooding is rising. A dam broke in May 2011.' };
  }),
  FLOODS,
);

/** Articles of 2019, and one of each day of January and February 2020, with five rows each. */
const long = lookupFrom(
  [
    ...Array.from({ length: 28 }, (_, i) => `2019-03-${String(i + 1).padStart(2, '0')}`),
    ...Array.from({ length: 31 }, (_, i) => `2020-01-${String(i + 1).padStart(2, '0')}`),
    ...Array.from({ length: 29 }, (_, i) => `2020-02-${String(i + 1).padStart(2, '0')}`),
  ].map((published) => ({
    published,
    text: 'The threat from flooding is rising. A dam broke in May 2011. A weir fell in 2010. A tower stood until 2009.',
  })),
  FLOODS,
);

const WORDS = ['old', 'grey', 'small', 'wooden'];

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
    const { groups, parts, folded } = timelineOf(floods).model;
    expect(groups.map(({ when, rows }) => [when, rows.map(({ exact }) => exact)])).toEqual([
      ['1 March 2023', ['20']],
      ['10 June 2024', ['May 2019', 'more than 30']],
      ['20 September 2025', []],
    ]);
    expect([parts, folded]).toEqual([[], false]);
  });

  it('says how far what is described reaches', () => {
    expect(timelineOf(floods).model.deck).toBe(
      'Three articles, published between 1 March 2023 and 20 September 2025. What they describe runs from 2019 to 2024. Open a row for the sentence.',
    );
    expect(timelineOf(silent).model.deck).toContain('No sentence in it gives a date that could be placed.');
  });

  it('tells how publication dates are known', () => {
    expect(timelineOf(floods).model.datesRead[0]?.text).toBe('All three articles state their dates.');
    expect(timelineOf(silent).model.datesRead[0]?.text).toBe('The article states its date.');
  });

  it('folds every article where there are many', () => {
    expect(timelineOf(many).model.folded).toBe(true);
  });

  it('has a page a year or month where it is long, each as short as may be, and the newest at its own address', () => {
    const pages = makeTimelinePages(long);
    expect(pages.map(({ route }) => route)).toEqual(['/timeline/2019/', '/timeline/2020-01/', '/timeline/']);
    expect(pages.map(({ model }) => model.groups.length)).toEqual([28, 31, 29]);
    expect(pages.map(({ model }) => model.datesRead.length > 0)).toEqual([false, false, true]);
  });

  it('links all its pages from each, and marks the one that is open', () => {
    for (const { route, model } of makeTimelinePages(long)) {
      const links = model.parts.flatMap((one) => one.links);
      expect(links.map(({ label }) => label)).toEqual(['2019', 'Jan', 'Feb']);
      expect(links.map(({ spoken }) => spoken)).toEqual([
        '2019, 28 articles',
        'January 2020, 31 articles',
        'February 2020, 29 articles',
      ]);
      expect(links.filter(({ isHere }) => isHere).map((one) => one.route)).toEqual([route]);
    }
  });

  it('leads from its overview to the page on which an article stands', () => {
    const retold = makeTimelinePages(long).flatMap(({ model }) => model.groups.flatMap((group) => group.retold));
    for (const { route } of retold) expect(route).toMatch(/^\/timeline\/(?:2019\/|2020-01\/)?#r-/);
  });
});

describe('the figures', () => {
  it('sets apart what was said twice and what was said once', () => {
    const { twice, once } = figuresOf(floods).model;
    expect(twice?.drawn.map(({ id }) => id)).toEqual(['homes']);
    expect(twice?.note).toBe('One subject was given a number more than once.');
    expect(once.points).toEqual([]);
  });

  it('have a page a year for numbers said once where they are many, the series on the first of them', () => {
    const text = Array.from({ length: 4 }, (_, i) => `The agency lost ${i + 2} ${WORDS[i]} boats.`).join(' ');
    const counts = lookupFrom(
      Array.from({ length: 60 }, (_, i) => ({
        published: `20${20 + Math.floor(i / 28)}-03-${String(1 + (i % 28)).padStart(2, '0')}`,
        text: text.replaceAll('boats', `boats of yard ${i}`),
      })),
      FLOODS,
    );
    const pages = makeFiguresPages(counts);
    expect(pages.map(({ route }) => route)).toEqual(['/figures/once/2020/', '/figures/once/2021/', '/figures/']);
    expect(pages.map(({ model }) => model.twice !== null)).toEqual([false, false, true]);
    expect(pages.flatMap(({ model }) => model.once.points)).toHaveLength(
      counts.dossier.series.filter(({ points }) => points.length === 1).length,
    );
  });

  it('says plainly that nothing was counted', () => {
    const { deck, twice } = figuresOf(silent).model;
    expect(deck).toBe('No sentence in the articles gives a number that counts something.');
    expect(twice?.note).toBe('Nothing was given a number more than once.');
  });

  it('have a page of their own for every series, with its definition and its files', () => {
    const { model } = seriesOf(floods, 'homes');
    expect(model.deck).toBe('Homes with water in them. Two numbers in two articles.');
    expect(model.whole?.definition[0]).toContain('“flooded homes”');
    expect(model.whole?.downloads.map(({ route }) => route)).toEqual(['/figures/homes.csv', '/figures/homes.json']);
  });
});

describe('coverage', () => {
  it('has a row for every topic, also where no article names it', () => {
    const { matrix, deck } = coverageOf(floods).model;
    expect(matrix.rows.map(({ topic }) => topic.name)).toEqual(['River flooding', 'Drought', 'Pumps']);
    expect(deck).toContain('One is named nowhere.');
  });

  it('tells of every article what it named, with sentences, and what it did not', () => {
    const [first, second] = coverageOf(floods).model.articles;
    expect(first?.named.map(({ name, statements }) => [name, statements.length])).toEqual([['River flooding', 1]]);
    expect(second?.named).toEqual([]);
    expect(second?.silent).toBe('Not mentioned: River flooding, Drought and Pumps.');
  });

  it('gives sentences by their numbers where there are too many to print', () => {
    const { articles, folded } = coverageOf(many).model;
    expect(folded).toBe(true);
    expect(articles[0]?.named[0]).toMatchObject({ statements: [], places: [{ number: 1 }] });
  });
});

describe('coverage of many articles', () => {
  const pages = makeCoveragePages(long);

  it('has a page a year or month with its articles as columns, and years on the first', () => {
    expect(pages.map(({ route }) => route)).toEqual(['/coverage/2019/', '/coverage/2020-01/', '/coverage/']);
    expect(pages.map(({ model }) => [model.matrix.by, model.matrix.columns.length])).toEqual([
      ['article', 28],
      ['article', 31],
      ['year', 2],
    ]);
  });

  it('tells of every article once', () => {
    expect(pages.flatMap(({ model }) => model.articles.map(({ route }) => route))).toEqual(
      long.dossier.articles.map(({ article }) => `/articles/${article.id}/`),
    );
  });
});

describe('agreement and tension', () => {
  it('puts both sides of a difference next to each other', () => {
    const { differ, agree } = agreementOf(floods).model;
    expect(agree).toEqual([]);
    expect(differ.map(({ sides }) => sides.length)).toEqual([2]);
  });

  it('says plainly that nothing was found', () => {
    expect(agreementOf(silent).model.deck).toBe(
      'In one article, no two passages were found that say the same or that do not fit together.',
    );
  });
});

describe('every page model', () => {
  it.each(
    [floods, silent, many].flatMap((lookup, i) =>
      [makeHomePage, timelineOf, figuresOf, coverageOf, agreementOf].map(
        (make) => [make.name, ['floods', 'silent', 'many'][i], make(lookup)] as const,
      ),
    ),
  )('%s of %s is plain data', (_make, _beat, page) => {
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
