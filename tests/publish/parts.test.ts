import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParts, makeRouteOfPart, partsByYear } from '../../src/publish/parts.ts';
import { SEED } from '../fixtures.ts';

const partsOf = (days: readonly string[], most: number) => inParts(days, { most, dayOf: (day) => day });
const slugs = (days: readonly string[], most: number): string[] => partsOf(days, most).map(({ slug }) => slug);

describe('a long list', () => {
  it.each([
    ['is one part where it is short enough', ['2019-01-01', '2024-05-05'], 2, ['']],
    ['is cut by year', ['2019-01-01', '2024-05-05', '2024-06-05'], 2, ['2019', '2024']],
    [
      'is cut by month in a year that is too long',
      ['2019-01-01', '2024-05-05', '2024-06-05', '2024-06-06'],
      2,
      ['2019', '2024-05', '2024-06'],
    ],
    [
      'is cut again in a month that is too long',
      ['2024-06-01', '2024-06-02', '2024-06-02', '2024-06-03', '2024-06-04'],
      2,
      ['2024-06', '2024-06-2', '2024-06-3'],
    ],
  ])('%s', (_, days, most, expected) => {
    expect(slugs(days, most)).toEqual(expected);
  });

  it('counts the room that a row takes, and gives a row that is larger than a page a page of its own', () => {
    const parts = inParts([9, 1, 1, 5], { most: 3, dayOf: () => '2024-06-01', sizeOf: (size) => size });
    expect(parts.map(({ rows }) => rows)).toEqual([[9], [1, 1], [5]]);
  });

  it('names its parts by year, the whole year by itself', () => {
    const parts = partsOf(['2019-01-01', '2024-05-05', '2024-06-05', '2024-06-06', '2024-06-07'], 2);
    const [first] = parts;
    if (!first) throw new Error('There are no parts');
    const links = partsByYear(parts, {
      routeOf: makeRouteOfPart(parts, '/x/', '/x/below/'),
      here: first,
      extentOf: (rows) => `${rows.length} rows`,
    });
    expect(links).toEqual([
      { year: '2019', links: [{ label: '2019', spoken: '2019, 1 rows', route: '/x/below/2019/', isHere: true }] },
      {
        year: '2024',
        links: [
          { label: 'May', spoken: 'May 2024, 1 rows', route: '/x/below/2024-05/', isHere: false },
          { label: 'Jun', spoken: 'June 2024, 2 rows', route: '/x/below/2024-06/', isHere: false },
          { label: 'Jun (2)', spoken: 'June 2024, part 2, 1 rows', route: '/x/', isHere: false },
        ],
      },
    ]);
  });

  it('names the parts of other years one by one only where they are few', () => {
    const months = ['2021', '2022', '2023', '2024'].flatMap((year) =>
      Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}-01`),
    );
    const parts = partsOf(months, 1);
    const [, , here] = parts;
    if (!here) throw new Error('There are no parts');
    const years = partsByYear(parts, {
      routeOf: makeRouteOfPart(parts, '/x/'),
      here,
      extentOf: (rows) => `${rows.length} rows`,
    });
    expect(years.map(({ links }) => links.length)).toEqual([12, 1, 1, 1]);
    expect(years[1]?.links).toEqual([{ label: '2022', spoken: '2022, 12 rows', route: '/x/2022-01/', isHere: false }]);
  });

  const days = fc
    .array(fc.tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 1, max: 12 })), { maxLength: 60 })
    .map((all) => all.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`).sort());

  it('loses no row, changes no order, and has no part that is too long or of the same name as another', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (all, most) => {
        const parts = partsOf(all, most);
        expect(parts.flatMap(({ rows }) => rows)).toEqual(all);
        for (const { rows } of parts) expect(rows.length).toBeLessThanOrEqual(most);
        expect(new Set(parts.map(({ slug }) => slug)).size).toBe(parts.length);
      }),
      { seed: SEED },
    );
  });

  it('keeps the parts of every other year when something is added to one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (all, most) => {
        const before = partsOf(all, most);
        const after = partsOf([...all, '2023-01-01'], most);
        if (before.length > 1) expect(after.slice(0, before.length)).toEqual(before);
      }),
      { seed: SEED },
    );
  });
});
