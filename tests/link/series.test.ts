import { describe, expect, it } from 'vitest';
import type { SameTexts } from '../../src/link/sameText/findSameTexts.ts';
import { makeSeries } from '../../src/link/series.ts';
import { makeShelf } from '../../src/link/shelf.ts';
import type { Figure } from '../../src/model/records.ts';
import { beatFrom } from '../fixtures.ts';
import { floodBeat, floodEntries } from './floods.ts';
import { entryFrom } from './records.ts';

const sources = new Map<string, number>();

/** Every sentence is a source of its own. */
const NO_SAME_TEXTS: SameTexts = {
  found: [],
  areOneSource: (a, b) => a.article === b.article && a.sentence === b.sentence,
  sourceOf: ({ article, sentence }) => {
    const key = `${article} ${sentence}`;
    const source = sources.get(key) ?? sources.size;
    sources.set(key, source);
    return source;
  },
};

const beat = beatFrom({ topics: ['flooding', 'drought'].map((id) => ({ id, name: id, aliases: [id] })) });

/** Series of articles that each have one figure with the words “7 of them”. */
const seriesOf = (...figures: Partial<Figure>[]) =>
  makeSeries(
    makeShelf(
      figures.map((figure, i) =>
        entryFrom({
          id: `a${i + 1}`,
          published: `2026-01-0${i + 1}`,
          sentences: ['There were 7 of them.'],
          figures: [{ exact: '7', ...figure }],
        }),
      ),
    ),
    beat,
    NO_SAME_TEXTS,
  );

describe('series of beat.yaml', () => {
  const [toll, ...others] = makeSeries(makeShelf(floodEntries), floodBeat, NO_SAME_TEXTS);

  it('hold the figures that name them, as first said', () => {
    expect(toll).toMatchObject({ id: 'death-toll', name: 'Confirmed deaths', basis: 'beat', threats: ['flooding'] });
    expect(toll?.points.map(({ figure }) => figure.evidence.exact)).toEqual(['12', '15', '21']);
    expect(others.map(({ id }) => id)).toEqual(['camps']);
  });

  it('compare each figure with the one said before it, and no two that an article gives for one time', () => {
    const later = entryFrom({
      id: 'day-9',
      published: '2026-03-15',
      sentences: ['The ministry counted 18 deaths.'],
      figures: [{ exact: '18', counts: 'deaths', agent: 'The ministry', series: 'death-toll' }],
    });
    const [longer] = makeSeries(makeShelf([...floodEntries, later]), floodBeat, NO_SAME_TEXTS);
    const pairs = longer?.comparisons.map((pair) => [pair.earlier.figure.value, pair.later.figure.value, pair.verdict]);
    expect(pairs).toEqual([
      [12, 15, 'comparable'],
      [15, 18, 'with-care'],
    ]);
  });
});

describe('series by wording', () => {
  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    [
      'the same words',
      { counts: 'burst pipes', threats: ['flooding'] },
      { counts: 'burst pipes', threats: ['flooding'] },
    ],
    [
      'other plural and hyphen',
      { counts: 'storm-damaged homes', threats: ['flooding'] },
      { counts: 'storm damaged home', threats: ['flooding'] },
    ],
    ['percentages and shares', { counts: 'burst pipes', unit: 'percent' }, { counts: 'burst pipes', unit: 'share' }],
  ])('%s make one', (_what, a, b) => {
    const [one, ...none] = seriesOf(a, b);
    expect(none).toEqual([]);
    expect(one).toMatchObject({ basis: 'wording' });
    expect(one?.comparisons).toHaveLength(1);
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['another noun', { counts: 'burst pipes' }, { counts: 'burst dams' }],
    ['a word more', { counts: 'burst pipes' }, { counts: 'old burst pipes' }],
    [
      'another threat',
      { counts: 'burst pipes', threats: ['flooding'] },
      { counts: 'burst pipes', threats: ['drought'] },
    ],
    ['a bare noun without a threat', { counts: 'men' }, { counts: 'men' }],
    ['no counted words', { counts: '' }, { counts: '' }],
    ['a total and a rate', { counts: 'burst pipes' }, { counts: 'burst pipes', per: 'year' }],
    [
      'a share and a rise',
      { counts: 'burst pipes', unit: 'share' },
      { counts: 'burst pipes', unit: 'share', change: 'rise' },
    ],
    ['durations', { counts: 'hard work', unit: 'year' }, { counts: 'hard work', unit: 'year' }],
    ['ranks', { counts: 'trading partner', unit: 'rank' }, { counts: 'trading partner', unit: 'rank' }],
  ])('%s: two that were said once', (_what, a, b) => {
    const series = seriesOf(a, b);
    expect(series.map(({ points, comparisons }) => [points.length, comparisons.length])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(new Set(series.map(({ id }) => id)).size).toBe(2);
  });

  it('compare nothing within one article', () => {
    const entry = entryFrom({
      id: 'a1',
      published: '2026-01-01',
      sentences: ['They saw 7 burst pipes.', 'Elsewhere 9 burst pipes were found.'],
      figures: [
        { exact: '7', counts: 'burst pipes' },
        { exact: '9', counts: 'burst pipes' },
      ],
    });
    expect(makeSeries(makeShelf([entry]), beat, NO_SAME_TEXTS).map(({ comparisons }) => comparisons)).toEqual([[]]);
  });

  it('are named and addressed by the counted words', () => {
    expect(seriesOf({ counts: 'burst pipes' })[0]).toMatchObject({ id: 'burst-pipes', name: 'Burst pipes' });
    expect(seriesOf({ counts: '' })[0]).toMatchObject({ id: '7', name: '7' });
  });
});
