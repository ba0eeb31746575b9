import { describe, expect, it } from 'vitest';
import {
  CAPITAL,
  kindAt,
  LETTER,
  NUMBER,
  nextCapital,
  SMALL,
  wordBefore,
} from '../../src/extract/speakers/characters.ts';
import { possessiveLength, withoutStop } from '../../src/extract/speakers/endings.ts';
import { findNameRuns } from '../../src/extract/speakers/nameRuns.ts';
import { remembered } from '../../src/extract/speakers/remembered.ts';
import { wordsOf } from '../../src/extract/speakers/sourceWords.ts';
import { hasUnknownName } from '../../src/extract/speakers/unknownNames.ts';
import { makeWordFinder } from '../../src/extract/speakers/wordFinder.ts';

const matchesOf = (pattern: RegExp, text: string): string[] => text.match(pattern) ?? [];

describe('what a character is', () => {
  const cases: [character: string, kinds: number][] = [
    ['A', CAPITAL | LETTER],
    ['é', SMALL | LETTER],
    ['Ł', CAPITAL | LETTER],
    ['ǅ', LETTER],
    ['7', NUMBER],
    ['’', 0],
    ['𝐀', CAPITAL | LETTER],
    ['😀', 0],
    ['\ud835', 0],
    ['\udc00', 0],
  ];
  it.each(cases)('%s', (character, kinds) => {
    const asked = CAPITAL | SMALL | LETTER | NUMBER;
    // twice, since it is remembered, and at either half of a character that has two
    for (const at of [0, 0, character.length - 1]) expect(kindAt(character, at) & asked).toBe(kinds);
  });

  it('is nothing outside the text', () => {
    expect([kindAt('A', -1), kindAt('A', 1), nextCapital('aÉ', 0), nextCapital('aé’', 0)]).toEqual([0, 0, 1, -1]);
  });

  it('a word stands before an offset only with a space between, and within reach', () => {
    const text = 'the chief Ada';
    expect([
      wordBefore(text, 10, LETTER, 24),
      wordBefore(text, 10, LETTER, 4),
      wordBefore(text, 9, LETTER, 24),
    ]).toEqual(['chief', 'ief', '']);
  });
});

describe('the words of a list in a text', () => {
  const find = makeWordFinder(['Bank', 'Air', 'plc', 'police']);
  const cases = ['Bank', 'a Bank’s Air-sea plc.', 'Banks Airs _Air Air_ 3Bank', 'éAir Airé police', 'plcBank', ''];
  it.each(cases)('are those that the pattern finds: %s', (text) => {
    const expected = [...text.matchAll(/\b(?:Bank|Air|plc|police)\b/g)].map(({ 0: word, index }) => ({
      word,
      at: index,
    }));
    expect(find(text)).toEqual(expected);
  });
});

describe('the words of a source', () => {
  const cases = ['Ada Renn, of Brandt & Co', 'R&D / x/y', 'a & b', '& Co', 'É𝒳 𝐀’s -a', '“It’s”', '3.5 km/h.', ''];
  it.each(cases)('are those that the pattern finds: %s', (text) => {
    expect(wordsOf(text)).toEqual(matchesOf(/[\p{L}\p{N}][\p{L}\p{N}.’'&/-]*|&(?= \p{Lu})/gu, text));
  });
});

describe('endings', () => {
  const cases: [word: string, possessive: number, stopped: string][] = [
    ['Renn’s', 2, 'Renn’s'],
    ["Renn's", 2, "Renn's"],
    ['Bakers’', 1, 'Bakers’'],
    ['Renn', 0, 'Renn'],
    ['Renn.', 0, 'Renn'],
    ['Jr.', 0, 'Jr.'],
    ['U.S.', 0, 'U.S.'],
    ['s', 0, 's'],
    ['', 0, ''],
  ];
  it.each(cases)('of “%s”', (word, possessive, stopped) => {
    expect([possessiveLength(word), withoutStop(word)]).toEqual([possessive, stopped]);
  });
});

describe('names in a row of capitals', () => {
  const cases: [text: string, names: string[]][] = [
    ['then Ada Renn left', ['Ada Renn']],
    ['then Ada van der Berg left', ['Ada van der Berg']],
    ['then Ada de la van Berg left', ['Ada', 'Berg']],
    ['then Sen. Ada Renn left', ['Ada Renn']],
    ['then J. K. Renn’s boat', ['J. K. Renn']],
    ['then U.S. troops', ['U.', 'S.']],
    ['an iPhone and McDonald', ['Phone', 'McDonald']],
    ['then Ada\nRenn left', ['Ada', 'Renn']],
    ['then Ada  Renn left', ['Ada', 'Renn']],
    ['then Élodie Łuk left', ['Élodie Łuk']],
    ['then 𝐀da Renn left', ['𝐀da Renn']],
    ['then O’Brien-Renn’s boat', ['O’Brien-Renn']],
    ['The boat', []],
    ['', []],
  ];
  it.each(cases)('%s', (text, names) => {
    const runs = findNameRuns(text).map(({ run }) => run);
    expect(runs.map(({ words }) => words.join(' '))).toEqual(names);
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});

describe('a name of whom nothing is known', () => {
  const cases: [text: string, is: boolean][] = [
    ['then Ada Renn left', true],
    ['then Ada left', false],
    ['then A Renn left', false],
    ['then Ada R left', false],
    ['then Ada Renn-Dorn left', true],
    ['then the Ada Renn left', false],
    ['then the River Office shut', false],
    ['The Renn left', false],
    ['Ada', false],
  ];
  it.each(cases)('%s', (text, is) => {
    expect(hasUnknownName(text, () => false)).toBe(is);
    expect(hasUnknownName(text, () => true)).toBe(false);
  });
});

describe('what is remembered', () => {
  it('is asked once, and of what is too long to be a word every time', () => {
    let asked = 0;
    const length = remembered((word) => {
      asked += 1;
      return word.length;
    });
    const long = 'a'.repeat(200);
    expect([length('ab'), length('ab'), length(long), length(long), asked]).toEqual([2, 2, 200, 200, 3]);
  });

  it('is the same after many other words', () => {
    const isEven = remembered((word) => Number(word) % 2 === 0);
    const told = Array.from({ length: 10_000 }, (_, i) => isEven(String(i)));
    expect(told).toEqual(Array.from({ length: 10_000 }, (_, i) => isEven(String(i))));
    expect([isEven('1'), isEven('2')]).toEqual([false, true]);
  });
});
