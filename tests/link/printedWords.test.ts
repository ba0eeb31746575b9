import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWord } from '../../src/link/printedWords.ts';
import { SEED } from '../fixtures.ts';

/** What `eachWord` does without making an object for every match. */
const WORD = /(?:\p{Lu}\.){2,6}|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
};

const byPattern = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => word);

describe('the words of a text', () => {
  it.each([
    ['U.K. and U.S.A.F.B.C.D. say no', ['U.K.', 'and', 'U.S.A.F.B.C.', 'D', 'say', 'no']],
    ['the country’s, the Smiths’ and rock ’n’ roll', ['the', 'country’s', 'the', 'Smiths', 'and', 'rock', 'n', 'roll']],
    ["it's '90s, O'Neill-like; 5's", ["it's", '90s', "O'Neill", 'like', "5's"]],
    ['A.b. É.Ü. I. ǅ.ǅ.', ['A', 'b', 'É.Ü.', 'I', 'ǅ', 'ǅ']],
    ['𝐀.𝐁. 𐐀x 😀word 𝟗 \ud835 end\ud835', ['𝐀.𝐁.', '𐐀x', 'word', '𝟗', 'end']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
    expect(byPattern(text)).toEqual(words);
  });

  it('are those of the pattern in every text', () => {
    const unit = fc.constantFrom(..."AbÉß9.'’ -“ǅ𝐀𐐀😀\u0301", '\ud835', '\udc00');
    const text = fc.oneof(
      fc.array(unit, { maxLength: 40 }).map((units) => units.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(wordsOf(each)).toEqual(byPattern(each));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
