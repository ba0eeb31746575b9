import { describe, expect, it } from 'vitest';
import { bitsFor, type Clue, cluesOf } from '../../src/extract/dates/clues.ts';
import { endsIn } from '../../src/extract/dates/endsIn.ts';

const has = (sentence: string, clue: Clue): boolean => (cluesOf(sentence) & bitsFor([clue])) !== 0;

describe('the clues of a sentence', () => {
  it.each<[Clue, string]>([
    ['unit', 'Two weeks passed.'],
    ['unit', 'A Weekend'],
    ['weekend', 'over the weekend'],
    ['unit', 'weekEnd'],
    ['unit', 'in FY2025'],
    ['fiscal', 'in fy 2025'],
    ['which', 'NEXT year'],
    ['which', 'nExt year'],
    ['after', 'the Friday BEFORE'],
    ['that', 'Later that year'],
    ['nth', 'the 21st'],
    ['nth', 'the 21ST'],
    ['year', 'in 2024.'],
    ['year', 'FY1999'],
    ['marked', '2023-10-07'],
    ['marked', '2017–21'],
    ['marked', '7/10/2023'],
    ['marked', '7.10.2023'],
    ['marked', '2022/23'],
    ['marked', 'the 1980s'],
    ['marked', 'the ’90s'],
    ['marked', 'the 1980’s'],
    ['marked', 'Q3 rose'],
    ['marked', 'H1 2023'],
    ['monthName', 'Sept. 4'],
    ['monthName', 'March’s floods'],
    ['weekdayName', 'Sunday’s vote'],
    ['month', 'Market'],
    ['weekday', 'Money'],
  ])('has “%s” in “%s”', (clue, sentence) => {
    expect(has(sentence, clue)).toBe(true);
  });

  it.each<[Clue, string]>([
    ['month', 'mAy'],
    ['weekday', 'sunday'],
    ['monthName', 'Market'],
    ['monthName', 'Marchers'],
    ['monthName', 'MARCH'],
    ['weekdayName', 'Sundays'],
    ['weekdayName', 'Sun'],
    ['year', 'some 20245 people'],
    ['year', 'in 1066'],
    ['marked', '3.5 million in 20 years'],
    ['unit', 'birthday'],
    ['digit', 'no number'],
  ])('has no “%s” in “%s”', (clue, sentence) => {
    expect(has(sentence, clue)).toBe(false);
  });
});

describe('the end of words', () => {
  const BEFORE = /(?<=\b(?:in|since) (?:the )?)/iy;
  it.each([
    ['rain in ', true],
    ['Since the ', true],
    ['within ', false],
    ['in March', false],
    ['', false],
  ])('is looked for in “%s”', (words, isFound) => {
    expect(endsIn(words, BEFORE)).toBe(isFound);
    // the same pattern asked again
    expect(endsIn(words, BEFORE)).toBe(isFound);
  });
});
