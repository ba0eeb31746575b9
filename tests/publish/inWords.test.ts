import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/records.ts';
import { countedInWords } from '../../src/publish/figureInWords.ts';
import { intervalInWords } from '../../src/publish/intervalInWords.ts';
import { surroundings } from '../../src/publish/timelineRows.ts';

describe('an interval in words', () => {
  it.each([
    ['2001-01-01', '2001-12-31', '2001', '2001'],
    ['2020-01-01', '2023-12-31', '2020/2023', '2020 to 2023'],
    ['2024-03-01', '2024-03-31', '2024-03', 'March 2024'],
    ['2024-02-01', '2024-02-29', '2024-02', 'February 2024'],
    ['2020-01-01', '2020-06-30', '2020-01/2020-06', 'January 2020 to June 2020'],
    ['2024-10-08', '2024-10-08', '2024-10-08', '8 October 2024'],
    ['2023-10-08', '2024-10-08', '', '8 October 2023 to 8 October 2024'],
    ['2014-01-01', '2014-12-31', '2014~', 'about 2014'],
    ['2022-01-01', '2024-10-08', '2022/2024-10-08', 'from 2022, month not given, to 8 October 2024'],
    ['2017-03-01', '2024-10-08', '2017-03/2024-10-08', 'March 2017 to 8 October 2024'],
    [null, '2019-12-31', '../2019', 'until 2019'],
    [null, null, '', 'no dates given'],
  ])('%s to %s (%s) is "%s…"', (start, end, edtf, words) => {
    expect(intervalInWords({ start, end }, edtf)).toBe(words);
  });

  it.each([
    ['2022/..', '2022-01-01', '2024-10-08', 'since 2022, month not given'],
    ['2017-03/..', '2017-03-01', '2024-10-08', 'since March 2017'],
    ['2001-09-11/..', '2001-09-11', '2024-10-08', 'since 11 September 2001'],
    ['2025/..', '2025-01-01', '2024-10-08', 'from 2025, month not given and no end given'],
  ])('%s, open, is no more precise than its words', (edtf, start, said, words) => {
    expect(intervalInWords({ start, end: null }, edtf, said)).toBe(words);
  });
});

describe('what a figure counts, in words', () => {
  const figure = (parts: Partial<Figure>): Figure => {
    const evidence = { start: 0, end: 1, exact: '9' };
    const common = { id: 'f', evidence, sentence: evidence, rule: 'a/b', speaker: null };
    return { ...common, value: 9, bound: 'exact', unit: 'count', counts: 'homes', window: null, threats: [], ...parts };
  };

  it.each([
    [{}, 'homes'],
    [{ change: 'rise' as const }, 'rise in homes'],
    [{ change: 'none' as const, counts: '' }, 'none'],
    [{ per: 'year' }, 'homes, per year'],
    [{ of: { value: 232, counts: 'arrests' } }, 'homes, of 232 arrests'],
    [{ of: { value: 232, counts: 'homes' } }, 'homes'],
    [{ limits: 'under 18' }, 'homes, under 18'],
    [{ limits: 'under 18', counts: 'homes of people under 18' }, 'homes of people under 18'],
    [{ counts: '' }, ''],
  ])('%j is "%s"', (parts, words) => {
    expect(countedInWords(figure(parts))).toBe(words);
  });
});

describe('the surroundings of a date', () => {
  const around = (before: string, after: string): { before: string; after: string } => {
    const text = `Before. ${before}2014${after} After.`;
    const start = 8 + before.length;
    return surroundings(text, { start: 8, end: start + 4 + after.length }, { start, end: start + 4 });
  };

  it('are the whole sentence where it is short', () => {
    expect(around('A dam broke in ', '.')).toEqual({ before: 'A dam broke in ', after: '.' });
  });

  it('are whole words and an ellipsis where it is long', () => {
    const { before, after } = around(
      'The engineers of the old upper dam knew in ',
      ' that the wall would give way to the water of spring.',
    );
    expect(before).toBe('…\u00a0the old upper dam knew in ');
    expect(after).toBe(' that the wall would give way to the\u00a0…');
  });
});
