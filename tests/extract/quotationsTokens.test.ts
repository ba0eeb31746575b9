import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTokens, TOKEN, type Token } from '../../src/extract/quotations/tokens.ts';
import { SEED } from '../fixtures.ts';

function tokensIn(text: string): string[] {
  const tokens: Token[] = [];
  addTokens(tokens, text, 0, text.length);
  return tokens.map((token) => token.text);
}

describe('tokens of a passage', () => {
  test.each([
    ['a stop that ends a sentence', 'The dam held.', ['The', 'dam', 'held', '.']],
    [
      '… and one that belongs to an abbreviation',
      'Mr. Renn of the U.K. spoke',
      ['Mr.', 'Renn', 'of', 'the', 'U.K.', 'spoke'],
    ],
    ['an initial', 'Ada K. Renn', ['Ada', 'K.', 'Renn']],
    ['a firm', 'Renn Inc. said, Co. and', ['Renn', 'Inc.', 'said', ',', 'Co.', 'and']],
    ['joints inside a word', 'al-Amin’s R&D and/or don’t', ['al-Amin’s', 'R&D', 'and/or', 'don’t']],
    ['joints at its end', 'the farmers’ dams- and', ['the', 'farmers’', 'dams', '-', 'and']],
    ['a number in groups, and a list of numbers', '1,000 or 5, 6.5', ['1,000', 'or', '5', ',', '6.5']],
    ['letters of other alphabets', 'Zoë Żak, née Öl', ['Zoë', 'Żak', ',', 'née', 'Öl']],
    ['blanks that do not break', 'five\u00a0men', ['five', 'men']],
  ])('%s', (_, text, wanted) => {
    expect(tokensIn(text)).toEqual(wanted);
  });

  test('are those that the pattern finds', () => {
    const part = fc.constantFrom(
      ...['a', 'B', 'be', 'Mr', 'Inc', 'U', 'é', 'Ö', 'e\u0308', '7', '10', '٣', '.', ',', "'", '’', '‘', '“', '”'],
      ...['-', '–', '/', '&', ' ', '\n', '\u00a0', '%', '£', '…', '(', ':', '😀', '_', '\u0007', 'ª'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(tokensIn(text)).toEqual([...text.matchAll(new RegExp(TOKEN))].map(([token]) => token));
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  test('are told apart however many were met before', () => {
    const words = Array.from({ length: 70_000 }, (_, nth) => `w${nth.toString(36)}`);
    for (const some of [words, words.slice(0, 100)]) expect(tokensIn(some.join(' '))).toEqual(some);
  });

  test('see nothing past the end of their stretch', () => {
    const tokens: Token[] = [];
    addTokens(tokens, 'said Mr. Renn', 0, 'said Mr'.length);
    expect(tokens.map((token) => token.text)).toEqual(['said', 'Mr']);
  });
});
