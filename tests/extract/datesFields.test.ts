import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extract/dates/findDates.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const named = beatFrom({
  namedDates: [
    { name: 'the dam failure', aliases: ['since the dam failed', 'the dam failed'], edtf: '2022-03-07' },
    { name: '9/11', edtf: '2001-09-11' },
  ],
});
const find = (text: string, published = '2024-10-08', beat = named) => findDates(articleFrom(text, published), beat);
const first = (text: string, published?: string) => find(text, published).dates[0];

describe('readings', () => {
  it('keeps both readings of "last year"', () => {
    expect(first('Twelve dams failed last year.')).toMatchObject({
      start: '2023-01-01',
      end: '2023-12-31',
      readings: [{ start: '2023-10-08', end: '2024-10-08' }],
    });
  });

  it('begins with the longest reading of "the last four or five years"', () => {
    expect(first('It was steady for the last four or five years.')).toMatchObject({
      start: '2019-10-08',
      readings: [{ start: '2020-10-08', end: '2024-10-08' }],
    });
  });

  it('keeps the other order of day and month where both are days', () => {
    expect(first('It is dated 07/10/2023.')?.readings).toEqual([{ start: '2023-07-10', end: '2023-07-10' }]);
    expect(first('It is dated 27/10/2023.')?.readings).toBeUndefined();
  });
});

describe('named dates of the beat', () => {
  it('resolves a name and an alias', () => {
    expect(first('The dam failed at night.')).toMatchObject({
      rule: 'named/beat',
      edtf: '2022-03-07',
      resolved: 'named',
    });
  });

  it('is open to the right after "since", also where the alias holds it', () => {
    expect(first('It was the worst since 9/11.')).toMatchObject({
      rule: 'named/since',
      edtf: '2001-09-11/..',
      end: null,
      evidence: { exact: 'since 9/11' },
    });
    expect(first('Nothing was built since the dam failed.')).toMatchObject({ rule: 'named/since', end: null });
  });

  it('leaves 9/11 alone where the beat does not name it', () => {
    expect(find('It was the worst since 9/11.', '2024-10-08', beatFrom()).dates).toEqual([]);
  });
});

describe('the role of a date', () => {
  it.each([
    ['statement', 'The minister said on Tuesday that it was over.'],
    ['statement', 'Speaking on Tuesday, she disagreed.'],
    ['statement', 'Floods grew, the ministry reported last month.'],
    ['event', 'The dam failed on Sunday.'],
    ['event', 'It was suggested in 2022 by a committee.'],
    ['window', 'In 2022 the crews found 43 cracks.'],
    ['window', 'It grew in the past year.'],
    ['window', 'It has grown since 2022.'],
  ])('is %s in: %s', (role, text) => {
    expect(first(text)?.role).toBe(role);
  });
});

describe('a date without its year', () => {
  it('is the nearest where one is close and the other far', () => {
    expect(first('The hearing reopens Jan. 14.', '2024-01-05')?.start).toBe('2024-01-14');
    expect(first('The hearing of Nov. 25 went well.', '2024-01-15')?.start).toBe('2023-11-25');
  });

  it('fits the day of the week that was printed with it', () => {
    expect(first('It fell on Saturday, Oct. 7, they say.')?.start).toBe('2023-10-07');
  });

  it('follows the verb where the calendar does not decide', () => {
    expect(first('The gates will open on 10 April.')?.start).toBe('2025-04-10');
    expect(first('The gates were opened on 10 April.')?.start).toBe('2024-04-10');
  });
});

describe('what is vague is listed and not resolved', () => {
  it.each([
    ['recent years', 'It has grown in recent years.'],
    ['a single year', 'It has grown by half in a single year.'],
    ['the past few years', 'It has grown over the past few years.'],
    ['A few years ago', 'A few years ago it was small.'],
    ['the previous two years', 'It was wetter in the previous two years.'],
    ['2023/24', 'It was wetter in 2023/24.'],
    ['decades ago', 'It was built decades ago.'],
    ['tomorrow morning', 'Things that might be a threat tomorrow morning are watched.'],
  ])('%s', (words, text) => {
    const { dates, notUnderstood } = find(text);
    expect(dates).toEqual([]);
    expect(notUnderstood).toMatchObject([{ evidence: { exact: words }, looksLike: 'date' }]);
  });
});

describe('every date', () => {
  it('slices, names its rule and has an id of its own', () => {
    const article = articleFrom('It failed in 2014. It failed again in 2014, and on Tuesday.');
    const { dates } = findDates(article, named);
    expect(dates.map((d) => d.id)).toEqual(['date-2014', 'date-2014-2', 'date-tuesday']);
    for (const { evidence, sentence } of dates) {
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      expect(article.text.slice(sentence.start, sentence.end)).toBe(sentence.exact);
    }
  });

  it('does not depend on other sentences', () => {
    const edtf = (text: string) =>
      find(text)
        .dates.map((d) => d.edtf)
        .sort();
    expect(edtf('It failed in 2014. They will meet on Thursday.')).toEqual(
      edtf('They will meet on Thursday. It failed in 2014.'),
    );
  });

  it('is found in time linear in the length of the text', () => {
    const words = 'since March 2017 to the last three years ';
    const seconds = (times: number): number => {
      const article = articleFrom(words.repeat(times));
      const from = performance.now();
      findDates(article, named);
      return performance.now() - from;
    };
    seconds(50);
    expect(seconds(2000)).toBeLessThan(5000);
  });
});

describe('a plan in the present tense', () => {
  const sunday = '2026-01-25';

  it.each([
    ['Talks resume on Monday.', '2026-01-26'],
    ['The strike begins Tuesday.', '2026-01-27'],
    ['On Tuesday he returns to court.', '2026-01-27'],
    ['He flies home on Saturday, officials said.', '2026-01-31'],
    ['The rule takes effect on Friday.', '2026-01-30'],
    ['The trial starts in March.', '2026-03-01'],
    ['There is a 60 per cent chance of another rise in March.', '2026-03-01'],
  ])('means the next one: %s', (text, start) => {
    expect(first(text, sunday)).toMatchObject({ start, role: expect.not.stringMatching('statement') });
  });

  it.each([
    ['The talks began on Monday.', '2026-01-19'],
    ['Votes were counted on Monday.', '2026-01-19'],
    ['The ministry said on Monday that talks resume.', '2026-01-19'],
    ['He was killed on Monday as the strike begins.', '2026-01-19'],
  ])('is left to the past where another verb governs: %s', (text, start) => {
    expect(first(text, sunday)?.start).toBe(start);
    expect(first(text, sunday)).not.toHaveProperty('readings');
  });

  it('has both readings where nothing decides', () => {
    expect(first('The election in May is close.', sunday)).toMatchObject({
      start: '2025-05-01',
      readings: [{ start: '2026-05-01', end: '2026-05-31' }],
    });
    expect(first('The king ordered three days of mourning from Monday.', sunday)).toMatchObject({
      start: '2026-01-26',
      readings: [{ start: '2026-01-19', end: '2026-01-19' }],
    });
    expect(first('Prices are higher, up from 5% in May.', sunday)).not.toHaveProperty('readings');
  });
});

describe('a span by its last day', () => {
  it('is as long as it says', () => {
    expect(first('The week ending January 11 was wet.', '2026-01-25')).toMatchObject({
      evidence: { exact: 'The week ending January 11' },
      edtf: '2026-01-05/2026-01-11',
      role: 'window',
    });
    expect(first('It was wet in the three days to January 11.', '2026-01-25')?.start).toBe('2026-01-09');
  });

  it('is none where a week is only named before the day', () => {
    expect(first('It rained for a week before January 11.', '2026-01-25')?.edtf).toBe('2026-01-11');
  });
});

describe('the date of a dateline', () => {
  it('is the day of saying', () => {
    expect(first('PORT CORVANE, Jan 14 (Eastline) - The dam failed.', '2026-01-15')?.role).toBe('statement');
    expect(first('The dam of PORT CORVANE, Jan 14 - the day it failed - is old.', '2026-01-15')?.role).toBe('event');
  });
});

describe('the ends of the calendar', () => {
  it('hold no date', () => {
    const dates = [
      ...find('In five years’ time. Next year. Next month. Next week. Tomorrow.', '9999-12-31').dates,
      ...find(
        'Five years ago. A century earlier. The previous year. Last year. Last quarter. Yesterday. The past decade.',
        '0001-01-01',
      ).dates,
    ];
    expect(dates).toEqual([]);
  });

  it('hold the dates up to them', () => {
    expect(first('It was last year.', '9999-12-31')?.edtf).toBe('9998');
  });
});
