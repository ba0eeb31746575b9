import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.ts';
import { findFigures } from '../../src/extract/figures/findFigures.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const find = (text: string) => {
  const article = articleFrom(text);
  const beat = beatFrom();
  return findFigures(article, beat, findDates(article, beat).dates, []);
};
const figure = (text: string, nth = 0) => find(text).figures[nth];

describe('a movement from one level to another', () => {
  const ends = (text: string) => find(text).figures.map((f) => [f.evidence.exact, f.value, f.unit, f.counts]);

  it.each([
    [
      'The share grew from 5% to 6%.',
      [
        ['5%', 5, 'percent', 'share'],
        ['6%', 6, 'percent', 'share'],
      ],
    ],
    [
      'Costs fell from £9m to £4m.',
      [
        ['£9m', 9e6, 'GBP', 'Costs'],
        ['£4m', 4e6, 'GBP', 'Costs'],
      ],
    ],
    [
      'Turnout fell from 93 percent to 81.4 percent.',
      [
        ['93 percent', 93, 'percent', 'Turnout'],
        ['81.4 percent', 81.4, 'percent', 'Turnout'],
      ],
    ],
    [
      'Turnout went from 9 to 4 per cent.',
      [
        ['9', 9, 'percent', 'Turnout'],
        ['4 per cent', 4, 'percent', 'Turnout'],
      ],
    ],
  ])('is two figures, each with its unit: %s', (text, expected) => {
    expect(ends(text)).toEqual(expected);
  });

  it.each([
    ['Prices range from £2m to £5m.', 2e6, 5e6],
    ['Rates varying from 5% to 6% are paid.', 5, 6],
    ['It costs between £2m and £5m.', 2e6, 5e6],
    ['It is worth between £500,000 and £1 million.', 5e5, 1e6],
    ['They expect growth of 5% to 6%.', 5, 6],
  ])('is not a range, which is one figure: %s', (text, low, high) => {
    expect(find(text).figures).toMatchObject([{ value: null, low, high, bound: 'between' }]);
  });

  it.each([
    'Output slowed to 6.2 per cent.',
    'Turnout was unchanged at 4.1 per cent.',
    'Debt narrowed from £9m to £4m.',
  ])('has nobody that acts: %s', (text) => {
    expect(figure(text)).not.toHaveProperty('agent');
    expect(figure(text)).not.toHaveProperty('verb');
  });

  it('leaves a verb whose object is counted', () => {
    expect(figure('The army dropped 20 sandbags.')).toMatchObject({ verb: 'drop' });
  });
});

describe('the date of something else', () => {
  it.each([
    ['The flood, which began in May, has closed three roads.', [null]],
    ['The flood that began in May has closed three roads.', [null]],
    ['The thaw began in June, and the flood has closed three roads since then.', [null]],
    ['Debt narrowed from £8m in 2022 to £5m.', ['2022', null]],
    [
      'Losses are 6 per cent, up from 5 per cent in 2023 and three times the 2 per cent target.',
      [null, '2023', null, null],
    ],
  ])('is no window: %s', (text, expected) => {
    expect(find(text).figures.map((f) => f.window?.edtf ?? null)).toEqual(expected);
  });

  it('is one where it is the figure’s own', () => {
    expect(figure('The flood closed three roads in May.')?.window?.edtf).toBe('2024-05');
    expect(figure('The week ending September 8 saw 412 leaks.')?.window?.edtf).toBe('2024-09-02/2024-09-08');
  });
});

describe('a dateline', () => {
  it('is no part of what is counted', () => {
    expect(figure('PORT CORVANE, Jan 14 (Eastline) - Leaks in dams rose by 40 per cent.')).toMatchObject({
      counts: 'Leaks in dams',
      window: null,
    });
  });

  it('is told from a name in capitals', () => {
    expect(figure('NATO - Leaks rose by 40 per cent.')?.counts).toBe('Leaks');
    expect(figure('EU spending on dams rose by 40 per cent.')?.counts).toBe('EU spending on dams');
  });
});
