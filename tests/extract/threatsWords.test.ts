import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/extract/threats/textWords.ts';

describe('the words of a text', () => {
  it.each([
    ['The dam’s wall', ['the', 'dam', 's', 'wall']],
    ["They've “don’t” o'clock", ["they've", 'don’t', "o'clock"]],
    ['the boats’ crew’s', ['the', 'boats', 'crew', 's']],
    ['x’sy a’', ['x’sy', 'a']],
    ['Ærø—ÉTÉ 20.2 ½', ['ærø', 'été', '20', '2', '½']],
    ['𝒳yz 😀 A', ['𝒳yz', 'a']],
    ['', []],
  ])('of %s', (text, lower) => {
    expect(wordsOf(text).map((word) => word.lower)).toEqual(lower);
  });

  it('are slices of it, with what stands before each', () => {
    const text = 'It — the Flood’s';
    const words = wordsOf(text);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ word }) => word));
    expect(words.map(({ before }) => before)).toEqual(['', ' — ', ' ', '’']);
  });
});
