import { describe, expect, it } from 'vitest';
import { articleFrom } from '../fixtures.ts';

const textOf = (markdown: string): string => articleFrom(`The river rose.\n\n${markdown}\n\nIt fell.`).text;
const ALONE = 'The river rose.\n\nIt fell.';

describe('another article, offered in the middle of this one', () => {
  it.each([
    '[Court frees minister after 12 years](https://example.org/a)',
    '[**Who pays for care?**](https://example.org/a)',
    '[‘We are tired,’ say nurses](https://example.org/a)',
  ])('is a link from first to last word: %s', (markdown) => expect(textOf(markdown)).toBe(ALONE));

  it.each([
    ['[The court freed the minister.](https://example.org/a)', 'The court freed the minister.'],
    ['[The court](https://example.org/a) freed the minister', 'The court freed the minister'],
    ['[“We are free,” he said.](https://example.org/a)', '“We are free,” he said.'],
    ['[Two](https://example.org/a)[ of three](https://example.org/b) were freed', 'Two of three were freed'],
    ['[River Post](https://example.org/a)', 'River Post'],
    ['> [Court frees minister after years](https://example.org/a)', 'Court frees minister after years'],
    ['- [Court frees minister after years](https://example.org/a)', 'Court frees minister after years'],
  ])('is no sentence, name, quotation or item: %s', (markdown, text) => {
    expect(textOf(markdown)).toBe(`The river rose.\n\n${text}\n\nIt fell.`);
  });
});

describe('a list of other articles', () => {
  it.each([
    'Most read\n\n1. Court frees minister\n2. Shares fall by 3%',
    '## Related stories\n\n- [Court frees minister](https://example.org/a)\n- Who pays for care?',
    'Read more:\n\n- U.S. Senate votes\n- Club sells Orr for £12m',
  ])('is furniture with its label: %s', (markdown) => {
    expect(textOf(markdown)).toBe(ALONE);
    expect(articleFrom(`One.\n\n${markdown}`).blocks.filter(({ kind }) => kind === 'aside')).toHaveLength(2);
  });

  it.each([
    ['Most read\n\n- The court freed the minister.\n- Shares fell.', 'The court freed the minister.\n\nShares fell.'],
    ['Key points\n\n- Court frees minister\n- Shares fall', 'Court frees minister\n\nShares fall'],
    ['The charges:\n\n- Theft of 12 boats', 'The charges:\n\nTheft of 12 boats'],
    ['Most read\n\nTwo.\n\n- Theft of 12 boats', 'Two.\n\nTheft of 12 boats'],
  ])('is none of sentences, nor without such a label: %s', (markdown, text) => {
    expect(textOf(markdown)).toBe(`The river rose.\n\n${text}\n\nIt fell.`);
  });
});
