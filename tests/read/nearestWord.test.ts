import { expect, test } from 'vitest';
import { nearestWord } from '../../src/read/nearestWord.ts';

const known = ['title', 'published', 'publishedBasis', 'source', 'authors', 'nth', 'by'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['publishd', 'published'],
  ['published_basis', 'publishedBasis'],
  ['author', 'authors'],
  ['nht', 'nth'],
])('%s was meant as %s', (word, meant) => {
  expect(nearestWord(word, known)).toBe(meant);
});

test.each(['flavour', 'on', '', 'x'.repeat(100_000)])('%.20s resembles nothing', (word) => {
  expect(nearestWord(word, known)).toBeNull();
});
