import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.ts';
import { articleFrom, beatFrom, unmark } from '../fixtures.ts';

/** Rule, marked text, first day, last day of the last date; the article is of Tuesday 8 October 2024. */
type Case = readonly [rule: string, marked: string, start: string | null, end: string | null];

const find = (text: string, published = '2024-10-08') => findDates(articleFrom(text, published), beatFrom());

const ANCHORED: readonly Case[] = [
  ['anchored/same', 'The mine closed in 2014. It flooded [[later that year]].', '2014-01-01', '2014-12-31'],
  ['anchored/same', 'They sailed on 3 June 2022; [[that night]] the mast broke.', '2022-06-03', '2022-06-03'],
  ['anchored/same', 'He died in 1998. [[The same year]], his wife left.', '1998-01-01', '1998-12-31'],
  ['anchored/same', 'The show opened on 4 May 2021 and closed [[later that month]].', '2021-05-04', '2021-05-31'],
  [
    'anchored/neighbour',
    'The bank failed on 5 March 2019 and was sold [[the following week]].',
    '2019-03-11',
    '2019-03-17',
  ],
  ['anchored/neighbour', 'The vote was on Monday. [[The next day]] he resigned.', '2024-10-08', '2024-10-08'],
  [
    'anchored/neighbour',
    'It sold 40 ships in March 2020 and 30 in [[the previous month]].',
    '2020-02-01',
    '2020-02-29',
  ],
  ['anchored/unit-before', 'It had 64 patients in 2023 and three [[the year before]].', '2022-01-01', '2022-12-31'],
  ['anchored/count', 'She won in 2012 and lost [[four years later]].', '2016-01-01', '2016-12-31'],
  ['anchored/count', 'In October exports rose from [[a year earlier]].', '2023-10-01', '2023-10-31'],
  ['anchored/count', 'He was tried on 4 May 2020. [[Three weeks later]] he was free.', '2020-05-25', '2020-05-31'],
  [
    'anchored/count-span',
    'It made 14 in the week to Sunday and 16 in [[the previous seven days]].',
    '2024-09-23',
    '2024-09-29',
  ],
  [
    'anchored/weekday',
    'The strike began on 5 March 2024 and ended [[the following Friday]].',
    '2024-03-08',
    '2024-03-08',
  ],
  ['anchored/weekday', 'Term began on 2 September 2024 and exams [[the Monday after]].', '2024-09-09', '2024-09-09'],
  ['anchored/month', 'Work began in October 2016 and ended [[the following March]].', '2017-03-01', '2017-03-31'],
  ['anchored/in-the', 'The minister had resigned [[earlier in the day]].', '2024-10-08', '2024-10-08'],
  [
    'anchored/in-the',
    'The reactor started in March 2019 and was stopped [[later in the year]].',
    '2019-03-31',
    '2019-12-31',
  ],
  ['part/end', 'The reactor started in May 2021; by [[the end of that year]] it was shut.', '2021-12-01', '2021-12-31'],
];

const UNANCHORED: readonly [why: string, text: string][] = [
  ['no date before', 'It fell 2 per cent from a year earlier. The next day it rose. The following week it fell.'],
  ['no date in the sentence before', 'It was bad. It was good. The previous year was better.'],
  ['a count from what follows', 'She was there two days before the vote, the year before the fire.'],
  ['a conjunction', 'The judge said that day trips were fine and that year after year they grew.'],
  ['a day before what follows', 'The debate was held the Saturday before the final.'],
  ['a clause behind', 'In the week after he left, two days after she had, it closed.'],
  ['a comparison', 'He was born on the same day as his brother, no later than that.'],
];

const CURRENT: readonly Case[] = [
  ['current/part', 'The hospital will close by [[the end of the year]].', '2024-12-01', '2024-12-31'],
  ['current/part', 'Half of the fleet is electric by [[the end of the decade]].', '2029-01-01', '2029-12-31'],
  ['current/rest', 'The pitch stays closed for [[the rest of the year]].', '2024-10-08', '2024-12-31'],
  ['current/so-far', 'There were 40 cases [[so far this year]].', '2024-01-01', '2024-10-08'],
  ['current/weekend', 'The club lost twice over [[the weekend]].', '2024-10-05', '2024-10-06'],
  ['since/open', 'Wages have stood still [[since the turn of the century]].', '2000-01-01', null],
  ['current/date', 'The court will rule on [[the 14th]].', '2024-10-14', '2024-10-14'],
  ['current/date', 'The court ruled on [[the 14th]].', '2024-09-14', '2024-09-14'],
  ['current/decade-name', 'Tower blocks went up in the [[Sixties]].', '1960-01-01', '1969-12-31'],
  ['span/the-season', 'The album came out in [[the spring]].', '2024-03-01', '2024-05-31'],
  ['span/the-season', 'The party will choose a leader by [[the spring]].', '2025-03-01', '2025-05-31'],
  ['span/winter-years', 'Wards were full in the [[winter of 2022-23]].', '2022-12-01', '2023-02-28'],
  ['span/part-of-year', 'Reports are due in the [[last quarter of the year]].', '2024-10-01', '2024-12-31'],
  ['span/h', 'Profits fell in [[H1 2024]].', '2024-01-01', '2024-06-30'],
  ['span/months-of-year', 'Sales fell in the [[first nine months of 2023]].', '2023-01-01', '2023-09-30'],
  ['span/around-feast', 'The ferry has not sailed since [[last Easter]].', '2024-03-31', null],
  ['span/new-year', 'The museum will open in [[the new year]].', '2025-01-01', '2025-01-31'],
  ['week/nth', 'Exams begin in [[the second week of May 2025]].', '2025-05-08', '2025-05-14'],
  ['week/of', 'The tour starts [[the week of November 6]].', '2024-11-04', '2024-11-10'],
  ['rolling/within', 'The inquiry will report [[within six weeks]].', '2024-10-08', '2024-11-19'],
  ['rolling/fraction-ago', 'The theatre was built [[half a century ago]].', '1974-01-01', '1974-12-31'],
  ['explicit/month-days', 'They polled adults [[between April 9 and 14]].', '2024-04-09', '2024-04-14'],
  ['relative/month', 'It was dry in April; in [[May]] it rained.', '2024-05-01', '2024-05-31'],
  ['relative/month', 'The law will change in [[April next year]].', '2025-04-01', '2025-04-30'],
  ['part/late', 'The ship sank [[late last week]].', '2024-10-03', '2024-10-06'],
  ['range/to', 'Courts sat [[Monday through Friday]].', '2024-09-30', '2024-10-04'],
];

const LEFT: readonly [why: string, text: string][] = [
  ['a day that is any of its name', 'They are busy, but not on a Tuesday. It was nobody’s Monday morning.'],
  ['a month that is any of its name', 'A shop is only as good as its worst January.'],
  ['what comes back', 'She praised Saturday clinics and better planning on any given Sunday.'],
  ['opening hours', 'The library is open Monday to Friday, 9am to 5pm.'],
  ['names', 'The Monday Club, the BBC’s Today programme and USA Today met on Black Friday.'],
  ['our time', 'Today’s youth and tomorrow’s world need a better tomorrow.'],
  ['what lies around a feast', 'The Christmas market and Easter eggs cost more; the new year budget too.'],
  ['"fall" and "spring" as other words', 'In the fall of the old order a spring broke.'],
  ['"fall" as a noun', 'After this fall in prices nobody bought.'],
  ['a floor', 'He lives on the 14th floor.'],
  ['the end of a thing', 'At the end of the day it was the eleventh hour of day one.'],
  ['the end of no calendar year', 'Profit fell in fiscal 2026.'],
  ['a limit without an outlook', 'The pump failed within two weeks of the repair.'],
  ['the last of several', 'On the last day, and the next day, they rested.'],
];

const lastOf = (text: string) => find(text).dates.at(-1);

describe('what counts from another date', () => {
  it.each(ANCHORED)('%s takes %s', (rule, marked, start, end) => {
    const { text, marks } = unmark(marked);
    expect(lastOf(text)).toMatchObject({ rule, start, end, evidence: { exact: marks[0] } });
  });

  it.each(UNANCHORED)('is left where there is %s', (_, text) => {
    expect(find(text).dates.map((date) => date.evidence.exact)).toEqual([]);
  });

  it('does not count from a plan of the sentence before', () => {
    expect(find('The play will open on 9 November 2024. Three years later it came back.').dates).toHaveLength(1);
  });
});

describe('what counts from the calendar around the article', () => {
  it.each(CURRENT)('%s takes %s', (rule, marked, start, end) => {
    const { text, marks } = unmark(marked);
    const exact = expect.stringContaining(marks[0] ?? '');
    expect(lastOf(text)).toMatchObject({ ...(end === null ? {} : { rule }), start, end, evidence: { exact } });
  });

  it.each([
    ['last winter', '2023-12-01', '2024-02-29'],
    ['this winter', '2024-12-01', '2025-02-28'],
    ['next winter', '2025-12-01', '2026-02-28'],
  ])('tells %s in a winter from the one that runs', (words, start, end) => {
    expect(find(`Wards filled up ${words}.`, '2025-01-23').dates[0]).toMatchObject({ start, end });
  });
});

describe('what names no time of its own', () => {
  it.each(LEFT)('is left: %s', (_, text) => {
    expect(find(text).dates.map((date) => date.evidence.exact)).toEqual([]);
  });
});

describe('what makes a day any day', () => {
  it.each([
    ['She said in a statement Friday that it was over.', '2024-10-04'],
    ['The Tuesday meeting was short.', '2024-10-08'],
    ['A Monday vote failed.', '2024-10-07'],
    ['The vote is tomorrow.', '2024-10-09'],
    ['They voted last quarter.', '2024-07-01'],
  ])('is not in: %s', (text, start) => {
    expect(find(text).dates[0]?.start).toBe(start);
  });
});

describe('past and to come', () => {
  it.each([
    ['She has been waiting since 9 January.', '2024-11-16', '2024-01-09'],
    ['The boy has been released on bail until 9 September.', '2025-06-18', '2025-09-09'],
    ['The plan aims to give 20,000 doses by August 3.', '2025-03-14', '2025-08-03'],
    ['They will look for ways around Wednesday’s ruling.', '2024-10-08', '2024-10-02'],
    ['Parties rallied ahead of Thursday’s result.', '2024-10-08', '2024-10-10'],
    ['Voters are likely to choose a mayor in November.', '2024-10-08', '2024-11-01'],
    ['Of 900 likely voters, most were asked in November.', '2024-10-08', '2023-11-01'],
    ['The play was last staged the week before Christmas.', '2024-12-20', '2024-12-25'],
    ['The couple is expected to marry this summer.', '2024-12-21', '2025-06-01'],
    ['He would fly to the United States Thursday.', '2024-10-08', '2024-10-10'],
  ])('%s', (text, published, start) => {
    expect(find(text, published).dates.at(-1)?.start).toBe(start);
  });
});
