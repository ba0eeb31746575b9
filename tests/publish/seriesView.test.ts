import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Dossier, Series } from '../../src/model/dossier.ts';
import { makeLookup } from '../../src/publish/lookup.ts';
import { latestOf, latestPairOf, makeSeriesView, type SeriesView } from '../../src/publish/seriesView.ts';
import { ThenAndNow } from '../../templates/parts/ThenAndNow.tsx';
import { dossierFrom, FLOOD_ARTICLES, FLOODS } from './dossierFrom.ts';

const homesIn = (dossier: Dossier): Series => {
  const homes = dossier.series.find(({ id }) => id === 'homes');
  if (!homes) throw new Error('the articles count no homes');
  return homes;
};
const viewOf = (change: (series: Series) => Series = (series) => series): SeriesView => {
  const dossier = dossierFrom(FLOOD_ARTICLES, FLOODS);
  return makeSeriesView(makeLookup(dossier), change(homesIn(dossier)));
};

describe('the view of a series', () => {
  it('has the numbers and their windows as printed, with the days of the windows', () => {
    expect(viewOf().points.map(({ value, window, days }) => [value, window, days])).toEqual([
      ['20', 'since January 2021', 'January 2021 to 1 March 2023'],
      ['more than 30', 'the past year', '10 June 2023 to 10 June 2024'],
    ]);
  });

  it('draws every window on one axis, and says in words what it draws', () => {
    const [then, now] = viewOf().points;
    expect(then?.bar?.x).toBeLessThan(now?.bar?.x ?? 0);
    expect(then?.said).toBeLessThan(now?.said ?? 0);
    expect(then?.spoken).toBe('20, flooded homes: since January 2021; said 1 March 2023');
  });

  it('calls the numbers of the newest article the newest', () => {
    expect(viewOf().points.map(({ order }) => order)).toEqual(['earlier', 'newest']);
  });

  it('calls none newest where one article holds all', () => {
    const alone = viewOf((series) => ({ ...series, points: series.points.slice(0, 1), comparisons: [] }));
    expect(alone.points.map(({ order }) => order)).toEqual(['alone']);
  });

  it('opens the sentence of every number, with the number marked', () => {
    for (const point of viewOf().points) {
      expect(point.sentence.parts.filter(({ mark }) => mark).map(({ text }) => text)).toEqual([point.value]);
      expect(point.sentence.route).toContain('#s');
    }
  });

  it('gives a verdict in words and sign, and every reason as a sentence', () => {
    const [comparison] = viewOf().comparisons;
    expect(comparison?.sign).toBe('≈');
    expect(comparison?.heading).toMatch(/^Comparable with care: /);
    expect(comparison?.reasons.every((reason) => reason.endsWith('.'))).toBe(true);
    expect(comparison?.arithmetic.length).toBeGreaterThan(0);
  });

  it('shows no arithmetic under "not comparable", whatever it is given', () => {
    const [comparison] = viewOf((series) => ({
      ...series,
      comparisons: series.comparisons.map((one) => ({ ...one, verdict: 'not-comparable' as const })),
    })).comparisons;
    expect(comparison?.sign).toBe('≠');
    expect(comparison?.arithmetic).toEqual([]);
  });

  it('keeps a number without a window, with no bar', () => {
    const [point] = viewOf((series) => ({
      ...series,
      points: series.points.map((ref) => ({ ...ref, figure: { ...ref.figure, id: 'elsewhere', window: null } })),
    })).points;
    expect(point).toMatchObject({ bar: null, window: null, days: null });
    expect(point?.spoken).toContain('no window');
  });

  it('shows the latest numbers of a long series, or the pair that was compared last, and says that it is cut', () => {
    const dossier = dossierFrom(
      Array.from({ length: 13 }, (_, i) => ({
        published: `2024-05-${i + 10}`,
        text: `The agency had counted ${20 + i} flooded homes since January 2021.`,
      })),
      FLOODS,
    );
    const homes = homesIn(dossier);
    const valuesOf = (shown = latestOf(homes)): string[] =>
      makeSeriesView(makeLookup(dossier), homes, shown).points.map(({ value }) => value);
    expect(valuesOf()).toEqual(['27', '28', '29', '30', '31', '32']);
    expect(valuesOf(latestPairOf(homes))).toEqual(['31', '32']);
    const view = makeSeriesView(makeLookup(dossier), homes, latestPairOf(homes));
    expect([view.numbers, view.isCut, view.comparisons.length]).toEqual([13, true, 1]);
    expect(viewOf().isCut).toBe(false);
  });

  it('is plain data', () => {
    const view = viewOf();
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('then and now on a page', () => {
  const html = (props: Partial<Parameters<typeof ThenAndNow>[0]> = {}): string =>
    renderToString(h(ThenAndNow, { series: viewOf(), ...props }));

  it('prints verdict, arithmetic with its label, and both sentences', () => {
    expect(html()).toContain('<h4>Comparable with care');
    expect(html()).toContain('Our arithmetic: ');
    expect(html().match(/sentence \d+ in the article/g)).toHaveLength(2);
  });

  it('has no inline style and no script', () => {
    expect(html()).not.toMatch(/ style=|<script/);
  });

  it('folds its sentences where a page asks for it', () => {
    expect(html({ folded: true })).toContain('<summary>Show the sentences</summary>');
  });

  it('skips no level of heading where the page has said the name', () => {
    expect(html({ titled: false, level: 3 })).toContain('<h3>Comparable with care');
    expect(html({ titled: false, level: 3 })).not.toContain('<h4>');
  });
});
