import { describe, expect, it } from 'vitest';
import type { Page, PageKind, Site } from '../../src/publish/page.ts';
import { publish } from '../../src/publish/publish.ts';
import { dossierFrom } from './dossierFrom.ts';
import { LONG_BEAT, longCorpus } from './longCorpus.ts';

const siteOf = (articles: number): Site =>
  publish(dossierFrom(longCorpus(articles), LONG_BEAT), { url: 'https://test.example/', prefix: '/' });

const [half, whole] = [siteOf(350), siteOf(700)];

const sizeOf = ({ model, structured }: Page): number => JSON.stringify([model, structured]).length;
const sizeOfAll = ({ pages }: Site): number => pages.reduce((sum, page) => sum + sizeOf(page), 0);

/** Whatever a model calls a route or a record is the address of a page or a file, with or without a place on it. */
function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    ['route', 'record'].includes(name) && typeof inner === 'string' && inner.startsWith('/')
      ? [inner]
      : addressesIn(inner),
  );
}

const pathOf = (address: string): string => address.split('#', 1)[0] ?? '';

describe('a long corpus', () => {
  it('has no page that grows with it', () => {
    const large = whole.pages.filter((page) => sizeOf(page) > 200_000).map(({ route }) => route);
    expect(large).toEqual([]);
  });

  it('takes room in proportion to its articles', () => {
    const ratio = sizeOfAll(whole) / sizeOfAll(half);
    expect(ratio).toBeGreaterThan(1.8);
    expect(ratio).toBeLessThan(2.2);
  });

  it('has one page at each address', () => {
    const paths = [...whole.pages.map(({ route }) => route), ...whole.files.map(({ path }) => `/${path}`)];
    expect(paths).toHaveLength(new Set(paths).size);
  });

  it('has a page or a file at every address that a page names', () => {
    const there = new Set([...whole.pages.map(({ route }) => route), ...whole.files.map(({ path }) => `/${path}`)]);
    const broken = whole.pages.flatMap(({ route, model }) =>
      addressesIn(model)
        .filter((address) => !there.has(pathOf(address)))
        .map((address) => `${route}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it('leads from what a pair concerns to the page on which the pair stands', () => {
    const standing = whole.pages.flatMap((page) =>
      page.kind === 'agreement'
        ? [...page.model.agree, ...page.model.differ].map(({ id }) => `${page.route}#${id}`)
        : [],
    );
    const named = whole.pages
      .flatMap(({ model }) => addressesIn(model))
      .filter((address) => address.startsWith('/agreement/') && address.includes('#'));
    expect(new Set(named.map(pathOf)).size).toBeGreaterThan(1);
    expect(named.filter((address) => !standing.includes(address))).toEqual([]);
  });

  it.each<[list: string, shape: RegExp, routes: string[]]>([
    [
      'articles',
      /^\/articles\/(?:published\/[^/]+\/)?$/,
      ['/articles/published/2021-01/', '/articles/published/2021-02/', '/articles/'],
    ],
    ['agreement', /^\/agreement\//, ['/agreement/2021-01/', '/agreement/2021-02/', '/agreement/']],
    [
      'numbers of a series',
      /^\/figures\/homes\//,
      ['/figures/homes/said/2021-01/', '/figures/homes/said/2021-02/', '/figures/homes/'],
    ],
    [
      'sentences of a speaker',
      /^\/speakers\/ada-renn\//,
      ['/speakers/ada-renn/2021-01/', '/speakers/ada-renn/2021-02/', '/speakers/ada-renn/'],
    ],
    ['speakers', /^\/speakers\/(?:by-name\/[^/]+\/)?$/, ['/speakers/by-name/a/', '/speakers/by-name/b/', '/speakers/']],
    ['series', /^\/figures\/(?:by-name\/[^/]+\/)?$/, ['/figures/by-name/b/', '/figures/by-name/g/', '/figures/']],
  ])('has pages below the one of its %s, and the newest or the most told at that', (_, shape, routes) => {
    const there = whole.pages.map(({ route }) => route).filter((route) => shape.test(route));
    expect([...there.slice(0, 2), ...there.slice(-1)]).toEqual(routes);
  });

  const pagesOf = <K extends PageKind>(kind: K): Extract<Page, { kind: K }>[] =>
    whole.pages.filter((page): page is Extract<Page, { kind: K }> => page.kind === kind);

  it('tells of every article, pair, number and sentence once, on one of the pages of its list', () => {
    const homes = pagesOf('series').filter(({ model }) => model.series.id === 'homes');
    const renn = pagesOf('speaker').filter(({ model }) => model.name === 'Ada Renn');
    const told = {
      articles: pagesOf('articles').flatMap(({ model }) => model.articles).length,
      numbers: homes.flatMap(({ model }) => model.series.points).length,
      comparisons: homes.flatMap(({ model }) => model.series.comparisons).length,
      spoken: renn.flatMap(({ model }) => model.spoken.flatMap(({ articles }) => articles)).length,
      speakers: pagesOf('speakers').flatMap(({ model: { initial, people } }) => (initial === null ? [] : people))
        .length,
    };
    expect(told).toEqual({ articles: 700, numbers: 700, comparisons: 699, spoken: 700, speakers: 701 });
  });

  it('tells what concerns a whole on the first of its pages alone', () => {
    const pages = [...pagesOf('series'), ...pagesOf('speaker'), ...pagesOf('threat')];
    const isLater = (route: string): boolean => /\/\d{4}[^/]*\/$/.test(route);
    expect(pages.filter(({ route }) => isLater(route)).length).toBeGreaterThan(100);
    expect(pages.filter(({ route, model }) => (model.whole === null) !== isLater(route))).toEqual([]);
  });

  it('shows the newest pairs of a topic, a series or an article, and counts the rest', () => {
    const { items, more } = pagesOf('threat').find(({ route }) => route === '/threats/flooding/')?.model.whole
      ?.agreements ?? { items: [], more: 0 };
    expect(items).toHaveLength(20);
    const pairs = pagesOf('agreement').flatMap(({ model }) => [...model.agree, ...model.differ]);
    expect(more).toBe(pairs.filter(({ topics }) => topics.some(({ name }) => name === 'River flooding')).length - 20);
  });
});
