import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.ts';
import { findFigures } from '../../src/extract/figures/findFigures.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const find = (text: string) => {
  const article = articleFrom(text);
  const beat = beatFrom();
  return findFigures(article, beat, findDates(article, beat).dates, []).figures;
};
const counts = (text: string) => find(text).map((f) => f.counts);

describe('what a figure measures that stands behind its verb', () => {
  it.each([
    ['Turnout peaked at 61% in May.', ['Turnout']],
    ['The fee will reach £120 by June.', ['fee']],
    ['Visitors to the museum, which charges nothing, fell by 4%.', ['Visitors to the museum']],
    ['Goals per match, the coach said, were up 4%.', ['Goals per match']],
    ['Output peaked at 6% and has since fallen back to 2%.', ['Output', 'Output']],
    ['The harvest from farms such as hers and mills fell by a tenth.', ['harvest from farms such as hers and mills']],
    ['Tickets cost £60.', ['Tickets']],
    ['Fees have gone up to £60.', ['Fees']],
    ['If your ticket cost £60 in 2021, it costs £79 today.', ['ticket', 'ticket']],
    ['Of the 200 farms that it saw, 62% were dry.', ['farms', 'farms']],
    ['Revenue for the three months to 30 June rose 8%.', ['Revenue']],
    ['A share that has doubled is rare.', ['share']],
    ['The union said wages would come to £9 million.', ['wages']],
    ['Waiting lists stand at 1,200.', ['Waiting lists']],
  ])('is the subject: %s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['The school put the number of pupils at 1,200.', 'pupils'],
    ['The judge cut the sentence by 20%.', 'sentence'],
    ['Doctors want to bring waiting lists below 15,000.', 'waiting lists'],
    ['The club lowered its fees to £40.', 'fees'],
  ])('is the object of a verb that sets it: %s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it.each([
    ['A crowd of 2,400 watched.', 'crowd'],
    ['It needs a majority of 11.', 'majority'],
    ['The poll has a margin of error of 3%.', 'margin of error'],
    ['They pay a fee of between £2m and £3m.', 'fee'],
  ])('is the noun before "of": %s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it.each([
    ['It has a 70% chance of rain.', 'chance'],
    ['The hospital missed its 2% target.', 'target'],
  ])('is the noun behind an attribute: %s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it.each([
    ['It rose by 4%.', ''],
    ['It’s 4%.', ''],
    ['Rents rose 5% and salaries 7%.', ''],
    ['The team won the cup, and she holds 33 per cent.', ''],
  ])('is not said by a pronoun or by another clause: %s', (text, expected) => {
    expect(counts(text).at(-1)).toBe(expected);
  });

  it.each(['The Gang of Eight voted.', 'He is a father of four.', 'She was 38.'])('is no figure: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is not asked for where something is counted right behind the number', () => {
    expect(counts('They cut funding to 12 schools.')).toEqual(['schools']);
  });
});

describe('a figure without a noun counts what the one before it counts', () => {
  it.each([
    ['The fine stood at £5m, up 4% on last year.', ['fine', 'fine']],
    ['Some 61,000 patients came, up from a low of 48,000.', ['patients', 'patients']],
    ['Police made 12 arrests in the north and 30 in the south.', ['arrests', 'arrests']],
    ['The storm killed 24 people and injured 80.', ['people', 'people']],
    ['About 200 nurses were off sick, 17 more than a year ago.', ['nurses', 'nurses']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['The storm killed 24 people, including 12 children, and injured 80.', ''],
    ['The storm claimed 24 lives and injured 80.', ''],
  ])('but not %s', (text, expected) => {
    expect(counts(text).at(-1)).toBe(expected);
  });
});

describe('groups, parts and rates', () => {
  it.each([
    ['One pupil in eight had moved.', 0.125, 'pupil'],
    ['Four clinics in five now open on Sundays.', 0.8, 'clinics'],
  ])('is a share: %s', (text, value, noun) => {
    expect(find(text)).toMatchObject([{ rule: 'share/one-noun-in', value, unit: 'share', counts: noun }]);
  });

  it('leaves what happened in a number of others', () => {
    expect(find('She scored two goals in ten games.').map((f) => f.value)).toEqual([2, 10]);
  });

  it.each([
    ['Two-thirds of those questioned agree.', 'those questioned'],
    ['A tenth of 11- to 15-year-olds swim.', '11- to 15-year-olds'],
    ['The nurses gave 300 catch-up doses.', 'catch-up doses'],
  ])('are counted as they are named: %s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it('reads a rate, whose base is no figure', () => {
    expect(find('The rate stood at 14.2 per 100,000.')).toMatchObject([
      { value: 14.2, per: '100,000', counts: 'rate' },
    ]);
    expect(find('They are losing about 30 a day.')).toMatchObject([{ value: 30, per: 'day' }]);
  });

  it.each([
    ['percent/part-of-point', 'The bank cut its rate by half a percentage point.', 0.5],
    ['percent/part-of-point', 'They want a half-point cut.', 0.5],
    ['percent/basis-points', 'The yield fell 8 basis points.', 0.08],
    ['percent/bare-points', 'She leads by 3 points, 44% to 41%.', 3],
    ['percent/points', 'It fell by two and a half percentage points.', 2.5],
  ])('%s reads points: %s', (rule, text, value) => {
    expect(find(text)[0]).toMatchObject({ rule, value, unit: 'percentage-points' });
  });

  it.each(['The index rose 50 points, or 1%.', 'They won by 12 points.'])('leaves other points: %s', (text) => {
    expect(find(text)[0]?.unit).toBe('count');
  });

  it.each([
    ['multiple/times', 'That is about five times the national figure.', 5],
    ['multiple/times', 'It took two and a half times as many calls.', 2.5],
    ['multiple/times', 'The fund holds nearly double the £5m of last year.', 2],
    ['multiple/infinitive', 'Fares could double by June.', 2],
  ])('%s reads: %s', (rule, text, value) => {
    expect(find(text)[0]).toMatchObject({ rule, value, unit: 'multiple' });
  });

  it('leaves "double" of a pair', () => {
    expect(find('They want to double down, in a double act.')).toEqual([]);
  });
});

describe('the side of a movement', () => {
  it.each([
    ['Some 17,000 seats were sold, 400 fewer than in May.', 1, 'fall'],
    ['Fees were 6% higher than a year earlier.', 0, 'rise'],
    ['The judge cut the sentence by 20%.', 0, 'fall'],
    ['The council backed a £14m cut to school meals.', 0, 'fall'],
    ['The crown slipped 0.3%.', 0, 'fall'],
    ['Wages were growing at about 5%.', 0, 'rise'],
  ])('%s', (text, nth, change) => {
    expect(find(text)[nth]?.change).toBe(change);
  });

  it.each(['They gave the Club for Growth £5m.', 'The rate rose above 6%.', 'It lasted two years, with growing debt.'])(
    'is none in: %s',
    (text) => {
      expect(find(text)[0]).not.toHaveProperty('change');
    },
  );
});

describe('ranges', () => {
  it.each([
    ['Attendance will peak at between 5.4% and 5.8%.', 5.4, 5.8],
    ['The model puts infections at 3.1 million to 3.6 million.', 3.1e6, 3.6e6],
  ])('%s', (text, low, high) => {
    expect(find(text)).toMatchObject([{ value: null, low, high, bound: 'between' }]);
  });
});

describe('numbers of titles and of what is always open', () => {
  it.each([
    'She wrote “Nine Lives of the Harbour”.',
    'She wrote “A Hundred Small Favours.”',
    'It runs a 24-hour helpline.',
  ])('are no figures: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('leaves a number that begins what somebody says', () => {
    expect(counts('“Nine Valdorran boats sank in the harbour”.')).toEqual(['Valdorran boats']);
  });
});
