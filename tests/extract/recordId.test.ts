import { describe, expect, it } from 'vitest';
import { slug, withIds } from '../../src/extract/recordId.ts';

const ids = (...words: string[]): string[] => {
  const drafts = words.map((exact, at) => ({ evidence: { start: at * 10, end: at * 10 + 1, exact } }));
  return withIds('figure', drafts).map(({ id }) => id);
};

describe('the id of a record', () => {
  it('is made from its kind and its exact words', () => {
    expect(ids('more than 20', '£170 million', 'São Tomé')).toEqual([
      'figure-more-than-20',
      'figure-170-million',
      'figure-sao-tome',
    ]);
  });

  it('has an ordinal where the words repeat', () => {
    expect(ids('20', 'twenty', '20', '20')).toEqual(['figure-20', 'figure-twenty', 'figure-20-2', 'figure-20-3']);
  });

  it('is never given twice, though words may look like an ordinal', () => {
    expect(ids('20', '20.2', '20', '20-2')).toEqual(['figure-20', 'figure-20-2', 'figure-20-3', 'figure-20-2-2']);
  });

  it.each([
    ['‘The people’s choice’', 'the-peoples-choice'],
    ["it's - or was -", 'its-or-was'],
    ['ﬁve İstanbul K', 'five-istanbul-k'],
    [`“${'a'.repeat(50)}`, 'a'.repeat(47)],
    [`${'a'.repeat(47)} b`, 'a'.repeat(47)],
  ])('has words without accents, marks and capitals: %s', (words, expected) => {
    expect(slug(words)).toBe(expected);
  });

  it('is the kind alone where the words hold no letter or digit of ASCII', () => {
    expect(ids('二十', '三十')).toEqual(['figure', 'figure-2']);
    expect(slug('—')).toBe('');
  });
});
