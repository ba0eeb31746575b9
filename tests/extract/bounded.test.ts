import { describe, expect, it } from 'vitest';
import { makeExtractor } from '../../src/extract/extract.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const extract = makeExtractor(
  beatFrom({
    people: [{ id: 'ada-renn', name: 'Ada Renn', aliases: ['Renn'] }],
    organisations: [{ id: 'fws', name: 'Flood Water Service', aliases: ['FWS'] }],
    namedDates: [{ name: 'the dam failure', aliases: ['the dam failed'], edtf: '2024-03-07' }],
  }),
);

/** Pieces that rules begin with, which said over and over make the longest way that a pattern could take. */
const PIECES = [
  ...['a', 'A', '1', '.', '-', '’', '“', '”', '"', '(', '…', '\u00a0', 'é', '\u0301', '𝒳'],
  ...['a-', 'A.', '1,', '1,000', '1.', '£1', '1/2 ', 'a ', 'A ', '“a', '”a ', '"a" ', "'a' ", ', a'],
  ...['one ', 'twenty-', 'hundred and ', 'million ', 'more than ', 'at least ', 'one in ', 'to 20 '],
  ...['said ', 'he said, ', 'that ', 'and ', 'Renn ', 'Ada ', 'Mr. ', 'the minister of ', 'of the ', 'not '],
  ...['in ', 'last ', 'March ', '2020 ', 'since ', 'the year to ', 'Monday and ', 'flood ', 'floods are ', 'rising '],
];
const LENGTH = 200_000;

const secondsFor = (piece: string, length: number): number => {
  const article = articleFrom(`Rain fell. ${piece.repeat(Math.ceil(length / piece.length))}`);
  const from = performance.now();
  extract(article);
  return (performance.now() - from) / 1000;
};

describe('an endless sentence', () => {
  it.each(PIECES)('of “%s” takes time in line with its length', (piece) => {
    const long = secondsFor(piece, LENGTH);
    // what is quick needs no comparison, and a machine may falter once
    if (long < 1) return;
    const short = Math.max(secondsFor(piece, LENGTH / 4), secondsFor(piece, LENGTH / 4));
    expect(long).toBeLessThan(10 * short);
  });
});
