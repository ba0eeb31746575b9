import { describe, expect, it } from 'vitest';
import { monthsIn, uncertainStart } from '../../src/link/calendar.ts';
import { readCounted } from '../../src/link/countedPhrase.ts';
import { lengthInWords, startInWords } from '../../src/link/inWords.ts';
import { levelled, wordsIn } from '../../src/link/levelled.ts';

describe('levelled', () => {
  it.each([
    ['Iran-backed plots', 'iran backed plot'],
    ['MI5’s top priority', 'mi5 top priority'],
    ['the U.K.', 'the uk'],
    ['organized cities', 'organised city'],
    ['Étés', 'ete'],
    ['crisis, status, class', 'crisis status class'],
  ])('%s reads as %s', (printed, level) => {
    expect(levelled(printed)).toBe(level);
  });

  it('keeps the span of every printed word', () => {
    const text = 'the U.K.’s “finite” capacity';
    for (const { start, end, printed } of wordsIn(text)) expect(text.slice(start, end)).toBe(printed);
  });
});

describe('readCounted finds the noun that is counted', () => {
  it.each([
    ['late-stage attack plots', 'plot'],
    ['potentially lethal Iran backed plots', 'plot'],
    ['investigations into hostile states', 'investigation'],
    ['casework involving people under 18', 'casework'],
    ['people known to have died', 'people'],
    ['men initially charged with theft', 'men'],
    ['people dead', 'people'],
    ['homes destroyed', 'home'],
    ['terrorism arrests that involved children', 'arrest'],
    ['government funding', 'funding'],
  ])('%s: %s', (phrase, head) => {
    expect(readCounted(phrase).head).toBe(head);
  });

  it('finds none in an empty phrase', () => {
    expect(readCounted('').head).toBeNull();
  });
});

describe('lengths and starts in words', () => {
  it.each([
    ['2020-01-01', '2024-10-08', 'four years and nine months'],
    ['2024-10-16', '2025-10-16', 'one year'],
    ['2024-01-01', '2024-12-31', 'one year'],
    ['2024-02-01', '2024-02-29', 'one month'],
    ['2024-09-08', '2024-10-08', 'one month'],
    ['2026-03-07', '2026-03-20', 'two weeks'],
    ['2026-03-07', '2026-03-07', 'one day'],
    ['2026-03-07', '2026-03-17', '11 days'],
  ])('%s to %s is %s', (start, end, words) => {
    expect(lengthInWords({ start, end })).toBe(words);
  });

  it('counts whole months across years', () => {
    expect(monthsIn({ start: '2017-03-01', end: '2024-10-08' })).toBe(91);
  });

  it.each([
    ['2022/..', '2022'],
    ['2017-03/2024-10-08', 'March 2017'],
    ['2024-10-16/2025-10-16', '16 October 2024'],
    ['2022~/..', '2022'],
    ['../2024', null],
  ])('%s starts in %s', (edtf, words) => {
    expect(startInWords(edtf)).toBe(words);
  });

  it.each([
    ['2022/..', null, '2022-12-31'],
    ['2022/2024-10-08', '2024-10-08', '2022-12-31'],
    ['2024/2024-10-08', '2024-10-08', '2024-10-08'],
    ['2017-03/..', null, null],
    ['2017/2021', '2021-12-31', null],
    ['2014', '2014-12-31', null],
  ])('the start of %s is open until %s', (edtf, end, until) => {
    expect(uncertainStart(edtf, end)).toBe(until);
  });
});
