import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Faceted, MOST_MARKS, makeFilter } from '../../src/publish/filters.ts';
import { SEED } from '../fixtures.ts';
import { coverageOf, FLOOD_ARTICLES, FLOODS, lookupFrom, timelineOf } from './dossierFrom.ts';

const row = (outlet: string, year: string, ...threats: string[]): Faceted => ({
  outlet: [{ id: outlet, name: outlet }],
  year: [{ id: year, name: year }],
  threat: threats.map((id) => ({ id, name: id.toUpperCase() })),
});

const SIX = [
  row('The Test', '2024', 'flooding'),
  row('The Test', '2023', 'drought', 'flooding'),
  row('The Test', '2024', 'flooding'),
  row('The Test', '2022'),
  row('The Test', '2024', 'drought', 'drought'),
  row('The Test', '2024', 'flooding'),
];

describe('the links that narrow a list', () => {
  const { view, marks } = makeFilter(SIX);

  it('give every value of a facet with its rows, the most frequent first, years in their order', () => {
    expect(
      view?.facets.map(({ name, values }) => [name, values.map((one) => `${one.name} ${one.rows} ${one.address}`)]),
    ).toEqual([
      ['Threat or issue', ['FLOODING 4 threat-flooding', 'DROUGHT 2 threat-drought']],
      ['Year', ['2022 1 year-2022', '2023 1 year-2023', '2024 4 year-2024']],
    ]);
  });

  it('leave a facet out in which all rows agree', () => {
    expect(view?.facets.map(({ facet }) => facet)).not.toContain('outlet');
  });

  it('mark each row with its values, once each', () => {
    const flooding = view?.facets[0]?.values[0]?.mark;
    expect(SIX.map((_, i) => marks[i]?.split(' ').includes(String(flooding)))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(marks[4]?.split(' ')).toHaveLength(2);
  });

  it('are not there for a short list', () => {
    expect(makeFilter(SIX.slice(0, 5))).toEqual({ view: null, marks: ['', '', '', '', ''] });
  });

  it('have addresses of their own, whatever the names are', () => {
    const names = ['A. B.', 'A B', 'a-b', '–', '“', 'Ä'];
    const found = makeFilter(names.map((name) => row(name, '2024')));
    expect(found.view?.facets[0]?.values.map(({ address }) => address)).toEqual([
      'outlet-a-b',
      'outlet-a-b-2',
      'outlet-a-b-3',
      'outlet',
      'outlet-2',
      'outlet-ä',
    ]);
  });

  it('never use a mark that the style sheet does not know, and never the same twice', () => {
    const words = fc.string({ maxLength: 3 });
    const rows = fc.array(fc.record({ threats: fc.array(words, { maxLength: 5 }), outlet: words, year: words }), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(rows, (all) => {
        const made = makeFilter(all.map(({ outlet, year, threats }) => row(outlet, year, ...threats)));
        const values = made.view?.facets.flatMap((facet) => facet.values) ?? [];
        expect(new Set(values.map(({ mark }) => mark)).size).toBe(values.length);
        expect(new Set(values.map(({ address }) => address)).size).toBe(values.length);
        for (const { mark, rows: counted } of values) {
          expect(mark).toBeLessThanOrEqual(MOST_MARKS);
          expect(made.marks.filter((some) => some.split(' ').includes(String(mark)))).toHaveLength(counted);
        }
      }),
      { seed: SEED },
    );
  });
});

describe('pages with lists', () => {
  const articles = [2020, 2021, 2022].flatMap((year) =>
    FLOOD_ARTICLES.map(({ published, text }) => ({ published: `${year}${published.slice(4)}`, text })),
  );
  const lookup = lookupFrom(articles, FLOODS);

  it('the timeline narrows its rows, and every row has the marks of its sentence', () => {
    const { filter, groups } = timelineOf(lookup).model;
    expect(filter?.facets.map(({ facet }) => facet)).toEqual(
      ['speaker', 'year', 'type'].filter((f) => f !== 'speaker'),
    );
    expect(groups.flatMap(({ rows }) => rows).every(({ marks }) => marks !== '')).toBe(true);
  });

  it('coverage narrows its articles', () => {
    const { filter, articles: covered } = coverageOf(lookup).model;
    expect(filter?.facets.map(({ facet }) => facet)).toEqual(['threat', 'year']);
    expect(covered.map(({ marks }) => marks.split(' ').length)).toContain(2);
  });
});
