import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.ts';
import { findFigures } from '../../src/extract/figures/findFigures.ts';
import type { Threat } from '../../src/model/records.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const beat = beatFrom({
  topics: [
    { id: 'flooding', name: 'River flooding' },
    { id: 'drought', name: 'Drought' },
  ],
  series: [
    { id: 'leaks', name: 'Leaks', counts: ['late-stage dam leaks'] },
    { id: 'floods', name: 'Floods', counts: ['floods'], threats: ['flooding'] },
  ],
});

/** Topics by the words "flooding" and "drought" themselves. */
const topicsIn = (article: ReturnType<typeof articleFrom>): Threat[] =>
  [...article.text.matchAll(/\b(flooding|drought)\b/g)].flatMap((match) => {
    const sentence = article.sentences.find((s) => s.start <= match.index && match.index < s.end);
    if (!sentence) return [];
    const { start, end } = sentence;
    return [
      {
        id: `threat-${match.index}`,
        threat: match[0],
        evidence: { start: match.index, end: match.index + match[0].length, exact: match[0] },
        sentence: { start, end, exact: article.text.slice(start, end) },
        rule: 'alias/beat',
        speaker: null,
        trend: 'unstated' as const,
      },
    ];
  });

const find = (text: string) => {
  const article = articleFrom(text);
  return findFigures(article, beat, findDates(article, beat).dates, topicsIn(article));
};
const figure = (text: string, nth = 0) => find(text).figures[nth];

describe('who counts or acts', () => {
  it('is the subject of the verb whose object the quantity is', () => {
    expect(figure('The ministry and the police repaired 43 leaks.')).toMatchObject({
      agent: 'The ministry and the police',
      verb: 'repair',
    });
    expect(figure('The ministry had responded to twenty leaks.')).toMatchObject({
      agent: 'The ministry',
      verb: 'respond to',
    });
  });

  it('is left out where it is a pronoun, and with its verb where the act is denied', () => {
    expect(figure('They repaired 43 leaks.')).toMatchObject({ verb: 'repair' });
    expect(figure('They repaired 43 leaks.')).not.toHaveProperty('agent');
    expect(figure('She explained the decision not to repair 43 leaks.')).not.toHaveProperty('verb');
  });
});

describe('the window', () => {
  it('is a span of the sentence, ending with the article where it is open', () => {
    expect(figure('The ministry repaired 43 leaks since March 2017.')?.window).toEqual({
      edtf: '2017-03/2024-10-08',
      start: '2017-03-01',
      end: '2024-10-08',
      date: 'date-since-march-2017',
    });
  });

  it('is shared by the figures of a sentence', () => {
    const { figures } = find(
      'Since the start of 2020, the ministry has repaired 19 leaks, averaging approximately four per year.',
    );
    expect(figures.map((f) => [f.value, f.window?.start, f.counts, f.per])).toEqual([
      [19, '2020-01-01', 'leaks', undefined],
      [4, '2020-01-01', 'leaks', 'year'],
    ]);
  });

  it('is the date in the own clause where each clause has one', () => {
    const { figures } = find('Leaks rose to 30 in 2019, while 12 dams failed in 2021.');
    expect(figures.map((f) => f.window?.edtf)).toEqual(['2019', '2021']);
  });

  it('is never the day of saying', () => {
    expect(figure('The minister said on Monday that 43 leaks were repaired.')?.window).toBeNull();
  });

  it('is no date of a comparison', () => {
    expect(figure('Turnout was 59.9 per cent, the lowest since 2001.')?.window).toBeNull();
    const { figures } = find('They saw 20 floods in 2022, compared with 15 a year earlier.');
    expect(figures.map((f) => f.window?.edtf ?? null)).toEqual(['2022', null]);
  });

  it('does not reach into or out of a relative clause', () => {
    const { figures } = find('The dam, which feeds 12,000 farms, cost £5m in 2014.');
    expect(figures.map((f) => f.window?.edtf ?? null)).toEqual([null, '2014']);
  });

  it('is carried into a sentence that goes on about the one figure before it', () => {
    expect(
      figure('There were 43 floods in the last three years. That makes up 13 per cent of cases.', 1)?.window?.start,
    ).toBe('2021-10-08');
    expect(
      figure('There were 43 floods in the last three years. That now makes up 13 per cent of cases.', 1)?.window,
    ).toBeNull();
    expect(
      figure('There were 43 floods in the last three years. Farmers own 13 per cent of cases.', 1)?.window,
    ).toBeNull();
  });
});

describe('a movement', () => {
  it.each([
    ['rise', 'The number of leaks has risen by 12 per cent.', 'leaks'],
    ['fall', 'The number of leaks fell 12 per cent.', 'leaks'],
    ['rise', 'There was a 12 per cent increase in leaks.', 'leaks'],
    [
      'rise',
      'There has been a threefold increase in the last three years of dam repairs involving people under 18.',
      'dam repairs involving people under 18',
    ],
  ])('is a %s in: %s', (change, text, counts) => {
    expect(figure(text)).toMatchObject({ change, counts });
  });

  it('is no movement where a level is reached or a share is made up', () => {
    expect(figure('Leaks rose to 43.')).not.toHaveProperty('change');
    expect(figure('That makes up 13 per cent of cases.')).not.toHaveProperty('change');
  });
});

describe('shares, rates and limits', () => {
  it('keeps the base of a share, and the base is a figure of its own', () => {
    const { figures } = find('One in five of the 232 flood claims last year involved children under 17.');
    expect(figures.map((f) => [f.value, f.unit, f.counts, f.of, f.limits])).toEqual([
      [0.2, 'share', 'flood claims', { value: 232, counts: 'flood claims' }, 'under 17'],
      [232, 'count', 'flood claims', undefined, undefined],
    ]);
  });

  it('reads a rate', () => {
    expect(figure('They make about four repairs a month.')).toMatchObject({
      value: 4,
      bound: 'about',
      per: 'month',
      counts: 'repairs',
    });
  });
});

describe('topics and series', () => {
  it('takes the topics of its own clause before those of the sentence', () => {
    expect(figure('They saw 12 flooding claims, and reported drought.')?.threats).toEqual(['flooding']);
    expect(figure('Of drought and flooding and flooding again they saw 12 cases.')?.threats).toEqual([
      'drought',
      'flooding',
    ]);
  });

  it('belongs to a series by its counted words, whatever their case, hyphens and articles', () => {
    expect(figure('They repaired 43 late stage dam leaks.')?.series).toBe('leaks');
    expect(figure('They repaired 43 dam leaks.')).not.toHaveProperty('series');
  });

  it('belongs to a series of a threat only where the sentence names the threat', () => {
    expect(figure('Of all flooding, they saw 12 floods.')?.series).toBe('floods');
    expect(figure('They saw 12 floods.')).not.toHaveProperty('series');
  });

  it('is in no series of counts where it is a rate', () => {
    expect(figure('They repaired 43 late-stage dam leaks per year.')).not.toHaveProperty('series');
  });
});

describe('every figure', () => {
  it('slices and has an id of its own', () => {
    const article = articleFrom('They saw 12 floods. They saw 12 floods, and £5m of damage.');
    const { figures } = findFigures(article, beat, [], []);
    expect(figures.map((f) => f.id)).toEqual(['figure-12', 'figure-12-2', 'figure-5m']);
    for (const { evidence } of figures) expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
  });

  it('is found in bounded time in a text without an end', () => {
    const article = articleFrom('12 one twenty, '.repeat(1500));
    const from = performance.now();
    findFigures(article, beat, [], []);
    expect(performance.now() - from).toBeLessThan(20_000);
  });
});
