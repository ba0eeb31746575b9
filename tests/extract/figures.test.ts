import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.ts';
import { findFigures } from '../../src/extract/figures/findFigures.ts';
import { articleFrom, beatFrom, unmark } from '../fixtures.ts';

const beat = beatFrom();
const find = (text: string) => {
  const article = articleFrom(text);
  return findFigures(article, beat, findDates(article, beat).dates, []);
};

/** Rule, marked sentence, value (or low and high), bound, unit, what is counted. */
type Case = readonly [
  rule: string,
  marked: string,
  value: number | [number, number],
  bound: string,
  unit: string,
  counts: string,
];

const TAKEN: readonly Case[] = [
  ['count/number', 'Crews repaired [[43]] late-stage dam leaks.', 43, 'exact', 'count', 'late-stage dam leaks'],
  [
    'count/number',
    'It had responded to [[twenty]] “potentially lethal” dam-related leaks.',
    20,
    'exact',
    'count',
    'potentially lethal dam-related leaks',
  ],
  ['count/number', '[[More than 20]] of the dams leaked.', 20, 'more-than', 'count', 'dams'],
  ['count/number', 'It moved [[1,250]] people.', 1250, 'exact', 'count', 'people'],
  ['count/number', '[[About 1.5 million]] people were moved.', 1.5e6, 'about', 'count', 'people'],
  ['count/number', 'It flooded [[twenty-one]] farms.', 21, 'exact', 'count', 'farms'],
  ['count/number', 'It flooded [[a hundred and five]] farms.', 105, 'exact', 'count', 'farms'],
  ['count/number', '[[At least two]] farms were flooded.', 2, 'at-least', 'count', 'farms'],
  ['count/number', '[[At least 82]] were killed.', 82, 'at-least', 'count', ''],
  ['count/number', 'They flooded [[12 or more]] farms.', 12, 'at-least', 'count', 'farms'],
  ['count/number', 'The toll rose to [[259]].', 259, 'exact', 'count', 'toll'],
  ['count/number', '[[One]] person was killed.', 1, 'exact', 'count', 'person'],
  ['count/range', 'The floods hit [[20 to 30]] farms.', [20, 30], 'between', 'count', 'farms'],
  ['count/range', 'The floods hit [[between five and ten]] farms.', [5, 10], 'between', 'count', 'farms'],
  ['count/range', 'They saw [[five or six]] leaks.', [5, 6], 'between', 'count', 'leaks'],
  ['percent/plain', 'It is [[between 30 and 40 per cent]] of cases.', [30, 40], 'between', 'percent', 'cases'],
  ['count/number', 'It rained on farms over [[four]] regions.', 4, 'exact', 'count', 'regions'],
  ['count/plural-scale', '[[Dozens]] of farms were lost.', 24, 'at-least', 'count', 'farms'],
  ['count/plural-scale', '[[Tens of thousands]] of people fled.', 20000, 'at-least', 'count', 'people'],
  ['count/million-letter', 'It moved [[5m]] people.', 5e6, 'exact', 'count', 'people'],
  ['duration/plain', 'After [[20 years]] of dedicated effort it held.', 20, 'exact', 'year', 'dedicated effort'],
  ['duration/plain', 'It was a [[20 to 30-year]] holiday from floods.', [20, 30], 'between', 'year', 'holiday'],
  ['duration/plain', 'It lasted for [[about two weeks]].', 2, 'about', 'week', ''],
  ['money/sign', 'It plans to invest [[£170 million]] to raise the walls.', 170e6, 'exact', 'GBP', ''],
  ['money/sign', 'It cost [[£170m]].', 170e6, 'exact', 'GBP', ''],
  ['money/sign', 'It cost [[up to $1.2bn]].', 1.2e9, 'at-most', 'USD', ''],
  ['money/sign', 'It cost [[€5-10 million]].', [5e6, 10e6], 'between', 'EUR', ''],
  ['money/sign', 'It offered a [[£5 million]] reward.', 5e6, 'exact', 'GBP', 'reward'],
  ['money/name', 'It cost [[64 million pounds]].', 64e6, 'exact', 'GBP', ''],
  ['money/name', 'It cost [[50 pence]].', 0.5, 'exact', 'GBP', ''],
  ['money/code', 'It cost [[USD 5m]].', 5e6, 'exact', 'USD', ''],
  ['money/code-behind', 'It cost [[5m USD]].', 5e6, 'exact', 'USD', ''],
  ['percent/plain', 'That now makes up [[13 per cent]] of cases.', 13, 'exact', 'percent', 'cases'],
  ['percent/plain', 'It is [[almost 13.5%]] of cases.', 13.5, 'nearly', 'percent', 'cases'],
  ['percent/plain', 'It is [[10-15%]] of cases.', [10, 15], 'between', 'percent', 'cases'],
  ['percent/points', 'It fell by [[three percentage points]].', 3, 'exact', 'percentage-points', ''],
  [
    'share/fraction',
    '[[More than a third]] of the agency’s top priority walls had leaks.',
    1 / 3,
    'more-than',
    'share',
    'agency’s top priority walls',
  ],
  ['share/fraction', '[[Three-quarters]] of farms were lost.', 0.75, 'exact', 'share', 'farms'],
  [
    'share/half',
    'The number of floods in the valley has risen by [[almost half]].',
    0.5,
    'nearly',
    'share',
    'floods in the valley',
  ],
  ['share/half', 'It lost [[half]] of its walls.', 0.5, 'exact', 'share', 'walls'],
  ['share/one-in', '[[One in five]] farms was lost.', 0.2, 'exact', 'share', 'farms'],
  ['share/one-in', '[[Nine out of 10]] farms were lost.', 0.9, 'exact', 'share', 'farms'],
  ['multiple/fold', 'There was a [[threefold]] increase in floods.', 3, 'exact', 'multiple', 'floods'],
  ['multiple/verb', 'Flood levels have [[more than doubled]].', 2, 'more-than', 'multiple', 'Flood levels'],
  ['multiple/halved', 'The number of floods [[halved]].', 0.5, 'exact', 'share', 'floods'],
  ['multiple/times', 'There were [[three times]] as many floods.', 3, 'exact', 'multiple', 'floods'],
  ['multiple/times', 'It flooded at [[twice]] the rate.', 2, 'exact', 'multiple', 'rate'],
  ['rank/superlative', 'Valdorra is the [[third-largest]] trading partner.', 3, 'exact', 'rank', 'trading partner'],
];

const LEFT: readonly [why: string, text: string][] = [
  ['a date and a named day', 'It was 9/11, or 2014, or 7 October 2023, or the last three years.'],
  ['an emergency number', 'She made a 999 call and dialled 112.'],
  ['a name with a number', 'COVID-19, the G7, an F-16, MI5 and Boeing 737 were named.'],
  ['a section or page', 'See section 28, page 4 and No. 10.'],
  ['an age limit', 'Children under 17 and people aged 16 to 24 were moved.'],
  ['an age', 'The 62-year-old, aged 62, and Ada Renn, 24, were moved.'],
  ['a telephone number', 'Call 0800 789 321 or +44 20 7946 0000.'],
  ['"one of the"', 'It is one of the best, and no one knows another one.'],
  ['a clock time', 'It begins at 9.30pm or 21:31 or six o’clock.'],
  ['a score', 'They won 2-1 after a 3-0 defeat.'],
  ['a street number', 'She lives at 221 Baker Street.'],
  ['an ordinal by itself', 'It was the first and the second time, and the third man.'],
  ['"the two", which counts nothing new', 'The two countries and these three men agreed.'],
  ['"always"', 'It is open 24 hours a day, 24/7.'],
  ['a number that begins a name', 'It was agreed by the Five Eyes and the Six Nations.'],
  ['half of a pair', 'The first half and the other half and her half-brother.'],
  ['a list number', '(1) is the first.'],
  ['an adjective', 'It is a two-way street and a five-star hotel.'],
  ['occasions', 'It was flooded three times.'],
  ['a part of the year', 'It fell in the first quarter of 2023.'],
  ['an idiom', 'It was fifty-fifty, nine to five, and second to none.'],
  ['a time counted from another time', 'It was wetter in the previous two years.'],
  ['the latest', 'It was the second latest.'],
];

describe('a quantity is a figure', () => {
  it.each(TAKEN)('%s takes %s', (rule, marked, value, bound, unit, counts) => {
    const { text, marks } = unmark(marked);
    const { figures } = find(text);
    const found = figures.map((f) => [f.rule, f.evidence.exact, f.value ?? [f.low, f.high], f.bound, f.unit, f.counts]);
    expect(found).toEqual([[rule, marks[0], value, bound, unit, counts]]);
  });
});

describe('a number that counts nothing is no figure', () => {
  it.each(LEFT)('%s', (_, text) => {
    expect(find(text).figures.map((f) => f.evidence.exact)).toEqual([]);
  });
});

describe('what says no number is listed and not read', () => {
  it.each([['Several hundred', 'Several hundred farms were lost.']])('%s', (words, text) => {
    expect(find(text)).toMatchObject({
      figures: [],
      notUnderstood: [{ evidence: { exact: words }, looksLike: 'figure' }],
    });
  });
});
