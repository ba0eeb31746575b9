import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.ts';
import { articleFrom, beatFrom, unmark } from '../fixtures.ts';

/** Rule, marked sentence, EDTF, first day, last day; the article is of Tuesday 8 October 2024. */
type Case = readonly [rule: string, marked: string, edtf: string, start: string | null, end: string | null];

const TAKEN: readonly Case[] = [
  ['explicit/iso-day', 'The log of [[2023-10-07]] was kept.', '2023-10-07', '2023-10-07', '2023-10-07'],
  ['explicit/day-month', 'It began on [[7 October 2023]].', '2023-10-07', '2023-10-07', '2023-10-07'],
  [
    'explicit/day-month',
    'It was posted on [[6 December 2023, 21:31]] by the council.',
    '2023-12-06',
    '2023-12-06',
    '2023-12-06',
  ],
  ['explicit/day-month', 'The dam failed on the [[7th of October]].', '2024-10-07', '2024-10-07', '2024-10-07'],
  ['explicit/month-day', 'It opened on [[October 7, 2023]].', '2023-10-07', '2023-10-07', '2023-10-07'],
  ['explicit/month-day', 'It opened on [[Oct. 7, 2023]].', '2023-10-07', '2023-10-07', '2023-10-07'],
  ['explicit/month-day', 'The [[Aug. 7]] fire killed nobody.', '2024-08-07', '2024-08-07', '2024-08-07'],
  ['explicit/month-day', 'Talks will open on [[Jan. 14]].', '2025-01-14', '2025-01-14', '2025-01-14'],
  [
    'explicit/days-of-month',
    'It rained from the [[3 to 5 October 2024]] only.',
    '2024-10-03/2024-10-05',
    '2024-10-03',
    '2024-10-05',
  ],
  ['explicit/month-days', 'The fair ran [[October 1-5]].', '2024-10-01/2024-10-05', '2024-10-01', '2024-10-05'],
  ['explicit/numeric-day', 'It is dated [[07/10/2023]].', '2023-10-07', '2023-10-07', '2023-10-07'],
  ['explicit/month-year', 'The bridge closed in [[March 2017]].', '2017-03', '2017-03-01', '2017-03-31'],
  ['explicit/years', 'The drought of [[2017–21]] was the worst.', '2017/2021', '2017-01-01', '2021-12-31'],
  ['explicit/decade', 'It was built in the [[1980s]].', '198X', '1980-01-01', '1989-12-31'],
  ['explicit/century', 'A [[19th century]] mill stood there.', '18XX', '1800-01-01', '1899-12-31'],
  ['explicit/year', 'The river rose in [[2014]].', '2014', '2014-01-01', '2014-12-31'],
  ['explicit/year', 'The [[2014]] floods were worse.', '2014', '2014-01-01', '2014-12-31'],
  ['relative/day-word', 'The minister said [[yesterday]] that it was over.', '2024-10-07', '2024-10-07', '2024-10-07'],
  ['relative/day-word', 'The crews will be back [[tomorrow]] to finish.', '2024-10-09', '2024-10-09', '2024-10-09'],
  ['relative/part-of-day', 'Two roads were closed [[last night]].', '2024-10-07', '2024-10-07', '2024-10-07'],
  ['relative/weekday', 'She spoke on [[Tuesday]].', '2024-10-08', '2024-10-08', '2024-10-08'],
  ['relative/weekday', 'He only saw it on [[Wednesday morning]].', '2024-10-02', '2024-10-02', '2024-10-02'],
  ['relative/weekday', 'The council will meet on [[Thursday]].', '2024-10-10', '2024-10-10', '2024-10-10'],
  [
    'relative/weekday',
    'The council said [[Thursday]] that it will meet again.',
    '2024-10-03',
    '2024-10-03',
    '2024-10-03',
  ],
  ['relative/weekday', 'They were ordered to leave by [[Sunday night]].', '2024-10-13', '2024-10-13', '2024-10-13'],
  ['range/between', '[[Between January and June]], 1,345 people fled.', '2024-01/2024-06', '2024-01-01', '2024-06-30'],
  ['relative/weekday', 'It failed [[last Tuesday]].', '2024-10-01', '2024-10-01', '2024-10-01'],
  ['relative/calendar-unit', 'They meet [[this week]].', '2024-10-07/2024-10-13', '2024-10-07', '2024-10-13'],
  ['relative/calendar-unit', 'Rain fell [[last month]].', '2024-09', '2024-09-01', '2024-09-30'],
  [
    'relative/part-so-far',
    'It was repaired [[earlier this year]].',
    '2024-01-01/2024-10-08',
    '2024-01-01',
    '2024-10-08',
  ],
  ['relative/part-so-far', 'It reopens [[later this month]].', '2024-10-08/2024-10-31', '2024-10-08', '2024-10-31'],
  ['relative/month', 'The deadly [[March]] collapse is still being studied.', '2024-03', '2024-03-01', '2024-03-31'],
  ['relative/month', 'Elections are due [[next May]].', '2025-05', '2025-05-01', '2025-05-31'],
  ['relative/month', 'The dam broke in [[November]].', '2023-11', '2023-11-01', '2023-11-30'],
  ['relative/short-month', 'It broke in [[Sept]], officials said.', '2024-09', '2024-09-01', '2024-09-30'],
  ['rolling/past-unit', 'In [[the past year]] it flooded twice.', '2023-10-08/2024-10-08', '2023-10-08', '2024-10-08'],
  ['rolling/past-unit', 'Over [[the last month]] levels fell.', '2024-09-08/2024-10-08', '2024-09-08', '2024-10-08'],
  [
    'rolling/past-count',
    'In [[the last three years]] levels rose.',
    '2021-10-08/2024-10-08',
    '2021-10-08',
    '2024-10-08',
  ],
  ['rolling/past-count', 'In [[the past 18 months]] levels rose.', '2023-04-08/2024-10-08', '2023-04-08', '2024-10-08'],
  [
    'rolling/next-count',
    'Over [[the next five years]] walls are to be built.',
    '2024-10-08/2029-10-08',
    '2024-10-08',
    '2029-10-08',
  ],
  [
    'rolling/next-unit',
    'In [[the coming year]] walls are to be built.',
    '2024-10-08/2025-10-08',
    '2024-10-08',
    '2025-10-08',
  ],
  ['rolling/ago', 'It was weaker [[a decade ago]].', '2014~', '2014-01-01', '2014-12-31'],
  ['rolling/ago', 'They met [[11 days ago]].', '2024-09-27', '2024-09-27', '2024-09-27'],
  ['rolling/ago', 'They met [[two months ago]].', '2024-08~', '2024-08-01', '2024-08-31'],
  [
    'rolling/time-ahead',
    'What is needed [[in five years’ time]] is unclear.',
    '2029-10-08~',
    '2029-10-08',
    '2029-10-08',
  ],
  ['rolling/from-now', 'It ends [[three days from now]].', '2024-10-11', '2024-10-11', '2024-10-11'],
  ['rolling/in-count', 'The council will vote [[in two weeks]].', '2024-10-22~', '2024-10-22', '2024-10-22'],
  ['rolling/year-to', 'In [[the year to March]] 12 dams failed.', '2023-04/2024-03', '2023-04-01', '2024-03-31'],
  ['span/season-year', 'In the [[summer of 2023]] it was dry.', '2023-22', '2023-06-01', '2023-08-31'],
  ['span/season', 'It was dry [[last summer]].', '2024-22', '2024-06-01', '2024-08-31'],
  ['span/part-of-year', 'Sales fell in the [[first quarter of 2023]].', '2023-01/2023-03', '2023-01-01', '2023-03-31'],
  ['span/quarter', 'Sales fell in the [[fourth quarter]].', '2024-10/2024-12', '2024-10-01', '2024-12-31'],
  ['span/q', 'Sales fell in [[Q3 2023]].', '2023-07/2023-09', '2023-07-01', '2023-09-30'],
  ['span/fiscal-year', 'Spending in [[financial year 2022-23]] fell.', '2022-04/2023-03', '2022-04-01', '2023-03-31'],
  ['span/two-years', 'Spending in the [[2022/23 financial year]] fell.', '2022-04/2023-03', '2022-04-01', '2023-03-31'],
  ['span/feast', 'It broke on [[New Year’s Eve]].', '2023-12-31', '2023-12-31', '2023-12-31'],
  ['span/feast', 'It broke on [[Easter Sunday]].', '2024-03-31', '2024-03-31', '2024-03-31'],
  ['since/open', 'Twelve dams failed [[since March 2017]].', '2017-03/..', '2017-03-01', null],
  ['since/open', '[[Since the start of 2020]], 12 dams failed.', '2020-01/..', '2020-01-01', null],
  ['since/onwards', 'It rained [[from 2020 onwards]].', '2020/..', '2020-01-01', null],
  ['range/between', 'It rained [[between 2017 and 2021]].', '2017/2021', '2017-01-01', '2021-12-31'],
  ['range/from-to', 'It rained [[from March to May 2020]].', '2020-03/2020-05', '2020-03-01', '2020-05-31'],
  ['range/to', 'It rained, [[2017 to 2021]], without end.', '2017/2021', '2017-01-01', '2021-12-31'],
  ['part/late', 'It failed in [[late November]].', '2023-11-21~/2023-11-30~', '2023-11-21', '2023-11-30'],
  ['part/early', 'It failed in [[early 2023]].', '2023-01~/2023-04~', '2023-01-01', '2023-04-30'],
  ['part/mid', 'It failed in [[mid-July]].', '2024-07-11~/2024-07-20~', '2024-07-11', '2024-07-20'],
  ['part/start', 'It failed at [[the start of 2020]].', '2020-01', '2020-01-01', '2020-01-31'],
  ['part/end', 'It failed at [[the end of last year]].', '2023-12', '2023-12-01', '2023-12-31'],
];

const LEFT: readonly [why: string, text: string][] = [
  ['the modal verb "may"', 'The river may rise again. May I ask why?'],
  ['the verb "march"', 'They march on. March on, he said. The March on Valdorra was long ago.'],
  ['a name that is a month', 'Prime Minister Theresa May and April Jones met June Smith.'],
  ['"sat", "sun" and "second"', 'He sat in the sun for a second.'],
  ['an idiom with "day"', 'At the end of the day, day in, day out, it is one day at a time.'],
  ['weekdays that come back', 'Markets are held on Tuesdays and every Friday.'],
  ['a person whose name is a day', 'She met President Sunday Okoro.'],
  ['a newspaper and a named day', 'The Sunday Times called it Black Friday.'],
  ['a length of time without an anchor', 'Twenty years of effort and three weeks of rain.'],
  ['a number that counts people', 'About 2000 people and some 1950 houses were hit.'],
  ['a price and a code', 'It cost £2000 and the model is X-2014.'],
  ['a year inside a name', 'The Terrorism Act 2000 and Windows 2000 and Vision 2030.'],
  ['a street number', 'She lives at 2010 Main Street.'],
  ['a score', 'They won 2-1 and drew 10-10.'],
  ['a term that is no date', 'The last year of his term and the last straw.'],
  ['a quarter-final', 'They lost in the third quarter-final.'],
  ['"fall" as a verb', 'Levels will fall this time.'],
  ['30 February', 'The form said 30/02/2023 and 2023-02-30.'],
  ['a date inside a telephone number', 'Call 020 1984 1985.'],
];

const find = (text: string, published = '2024-10-08', beat = beatFrom()) =>
  findDates(articleFrom(text, published), beat);

describe('an expression that names an interval is a date', () => {
  it.each(TAKEN)('%s takes %s', (rule, marked, edtf, start, end) => {
    const { text, marks } = unmark(marked);
    const { dates } = find(text);
    expect(dates.map((d) => [d.rule, d.evidence.exact, d.edtf, d.start, d.end])).toEqual([
      [rule, marks[0], edtf, start, end],
    ]);
  });
});

describe('what only looks like a date is none', () => {
  it.each(LEFT)('%s', (_, text) => {
    expect(find(text).dates.map((d) => d.evidence.exact)).toEqual([]);
  });
});
