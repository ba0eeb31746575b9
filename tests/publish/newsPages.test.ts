import { describe, expect, it } from 'vitest';
import { makeFeeds } from '../../src/publish/feeds.ts';
import { makeLookup } from '../../src/publish/lookup.ts';
import type { NewsItem } from '../../src/publish/newsItems.ts';
import { makeNewsPages } from '../../src/publish/pages/news.ts';
import { dossierFrom, FLOOD_ARTICLES, FLOODS, lookupFrom, type TestArticle } from './dossierFrom.ts';

const floods = lookupFrom(FLOOD_ARTICLES, FLOODS);
const alone = lookupFrom(FLOOD_ARTICLES.slice(0, 1), FLOODS);
const manyOf = (n: number) =>
  lookupFrom(
    Array.from({ length: n }, (_, i): TestArticle => {
      const published = `${1990 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-11`;
      return { published, text: 'The threat from flooding is rising.' };
    }),
    FLOODS,
  );

const textOf = (item: NewsItem | undefined): string[] =>
  [...(item?.before?.sentences ?? []), ...(item?.now.sentences ?? [])].map(({ parts }) =>
    parts.map(({ text }) => text).join(''),
  );

describe('the page of what is new', () => {
  it('shows the newest article by itself and the earlier ones newest first', () => {
    const [page] = makeNewsPages(floods);
    expect(page?.model.newest?.when).toBe('20 September 2025');
    expect(page?.model.earlier.map(({ when }) => when)).toEqual(['10 June 2024', '1 March 2023']);
    expect(page?.model.pager).toBeNull();
    expect(page?.model.deck).toBe(
      'What the newest article adds to the two before it. Below, every earlier article is set beside those before it.',
    );
  });

  it('says of each article in one sentence what is new', () => {
    const [page] = makeNewsPages(floods);
    expect(page?.model.newest?.summary).toBe(
      'One topic named for the first time, one topic given another direction and one passage that does not fit an earlier one.',
    );
    expect(page?.model.earlier.map(({ summary }) => summary)).toEqual([
      'One number in a series begun earlier.',
      'The first of the articles: there is nothing before it.',
    ]);
  });

  it('gives both directions of a turn, each with its sentence', () => {
    const turn = makeNewsPages(floods)[0]?.model.newest?.groups.find(({ heading }) => heading === 'Another direction');
    const [item] = turn?.items ?? [];
    expect([item?.before?.directions, item?.now.directions]).toEqual([['rising'], ['falling']]);
    expect(textOf(item)).toEqual([
      'The threat from flooding is rising, Ada Renn said.',
      'The threat from flooding is falling, Renn said.',
    ]);
  });

  it('gives a number with the one before it, the verdict, and the page of its series', () => {
    const [joined] = makeNewsPages(floods)[0]?.model.earlier[0]?.groups ?? [];
    const [item] = joined?.items ?? [];
    expect(item).toMatchObject({ title: 'Homes flooded', route: '/figures/homes/', verdict: 'with-care' });
    expect(item?.text).toMatch(/^Comparable with care: .+\.$/);
    expect(item?.before?.numbers).toEqual([{ value: '20', words: 'flooded homes · since January 2021' }]);
    expect(item?.now.numbers).toEqual([{ value: 'more than 30', words: 'flooded homes · the past year' }]);
    expect(textOf(item)).toHaveLength(2);
  });

  it('puts the sentence that states a direction first', () => {
    const lookup = lookupFrom(
      [
        { published: '2026-01-01', text: 'Pumps are old.' },
        {
          published: '2026-01-02',
          text: 'Floods came. Floods went. Floods stayed. The threat from flooding is rising.',
        },
      ],
      FLOODS,
    );
    const [item] = makeNewsPages(lookup)[0]?.model.newest?.groups[0]?.items ?? [];
    expect(item?.now.directions).toEqual(['rising']);
    expect(textOf(item)[0]).toBe('The threat from flooding is rising.');
    expect(item?.now.more).toEqual({ words: 'One more sentence', route: '/threats/flooding/' });
  });

  it('shows eight of a kind at once and folds the rest', () => {
    const things = ['dams', 'mills', 'locks', 'weirs', 'ferries', 'barges', 'sluices', 'bridges', 'canals', 'boats'];
    const text = `Floods broke ${things.map((thing, i) => `${i + 11} ${thing}`).join('. Floods broke ')}.`;
    const lookup = lookupFrom(
      [
        { published: '2026-01-01', text: 'Floods came. Pumps are old.' },
        { published: '2026-01-02', text },
      ],
      FLOODS,
    );
    const [numbers] = makeNewsPages(lookup)[0]?.model.newest?.groups ?? [];
    expect(numbers?.heading).toBe('Given a number for the first time');
    expect([numbers?.items.length, numbers?.more.length]).toEqual([8, 2]);
  });

  it('of one article says that there is nothing before it', () => {
    const pages = makeNewsPages(alone);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.model).toMatchObject({
      deck: 'There is one article, and nothing before it that it could be set beside.',
      newest: { groups: [], summary: 'The first of the articles: there is nothing before it.' },
      earlier: [],
    });
  });

  it('says plainly that an article adds nothing', () => {
    expect(makeNewsPages(manyOf(2))[0]?.model.newest).toMatchObject({
      summary: 'Nothing in it is new by the rules of this page.',
      groups: [],
    });
  });

  it.each([
    [20, [20]],
    [21, [20, 1]],
    [45, [20, 20, 5]],
  ])('of %i articles holds %j on its pages, every one once', (n, sizes) => {
    const pages = makeNewsPages(manyOf(n));
    const shown = pages.map(({ model }) => [...(model.newest ? [model.newest] : []), ...model.earlier]);
    expect(shown.map((views) => views.length)).toEqual(sizes);
    expect(new Set(shown.flat().map(({ id }) => id)).size).toBe(n);
    expect(pages.map(({ model }) => model.newest !== null)).toEqual(sizes.map((_, i) => i === 0));
  });

  it('leads from each of its pages to the newer and the older', () => {
    const pages = makeNewsPages(manyOf(45));
    expect(pages.map(({ route, title, model: { pager } }) => [route, title, pager?.newer, pager?.older])).toEqual([
      ['/new/', 'What is new', null, '/new/2/'],
      ['/new/2/', 'What is new, page 2 of 3', '/new/', '/new/3/'],
      ['/new/3/', 'What is new, page 3 of 3', '/new/2/', null],
    ]);
  });

  it.each([floods, alone, manyOf(45)])('is plain data', (lookup) => {
    const pages = makeNewsPages(lookup);
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
  });
});

describe('the feed of the site', () => {
  const URL = 'https://example.org/a/b/';
  const fileOf = (lookup: typeof floods, path: string): string =>
    String(makeFeeds(lookup, URL).files.find((file) => file.path === path)?.content);
  const itemsOf = (lookup: typeof floods): { summary: string; content_html: string }[] =>
    JSON.parse(fileOf(lookup, 'feed.json')).items;

  it('tells of each article what is new in it, with the addresses of the sentences', () => {
    const [newest, , first] = itemsOf(floods);
    expect(newest?.summary).toContain('one topic given another direction');
    expect(newest?.content_html).toContain(
      `<h3>Another direction</h3><ul><li><a href="${URL}threats/flooding/">River flooding</a>: Before: rising; new: falling. (<a href="${URL}articles/2023-03-01/#s1">sentence 1, The Test, 1 March 2023</a>; <a href="${URL}articles/2025-09-20/#s1">sentence 1</a>)</li></ul>`,
    );
    expect(first?.content_html).toMatch(/there is nothing before it\.<\/p>$/);
  });

  it('tells the same in both formats', () => {
    const atom = fileOf(floods, 'feed.xml');
    expect(atom).toContain('&lt;h3&gt;Another direction&lt;/h3&gt;');
    expect(atom.match(/<updated>/g)).toHaveLength(4);
  });

  it('lets no markup of a name into its own', () => {
    const beat = {
      ...FLOODS,
      topics: FLOODS.topics.map((topic) => ({ ...topic, name: `${topic.name} & <b>dams</b>` })),
    };
    const [newest] = itemsOf(lookupFrom(FLOOD_ARTICLES, beat));
    expect(newest?.content_html).toContain('>River flooding &amp; &lt;b&gt;dams&lt;/b&gt;</a>');
  });

  it('was updated when a record was last corrected', () => {
    const dossier = dossierFrom(FLOOD_ARTICLES, FLOODS);
    const articles = dossier.articles.map((entry, i) => {
      const corrections = i === 0 ? [{ drop: 'date' as const, exact: 'May', reason: 'a name', on: '2026-02-03' }] : [];
      return { ...entry, article: { ...entry.article, meta: { ...entry.article.meta, corrections } } };
    });
    const atom = fileOf(makeLookup({ ...dossier, articles }), 'feed.xml');
    expect([...atom.matchAll(/<updated>([^<]+)/g)].map(([, when]) => when)).toEqual([
      '2026-02-03T00:00:00Z',
      '2025-09-20T00:00:00Z',
      '2024-06-10T00:00:00Z',
      '2026-02-03T00:00:00Z',
    ]);
  });
});
