import { describe, expect, it } from 'vitest';
import { byInitial } from '../../src/publish/byInitial.ts';

const parted = (names: readonly string[], most = 10): [slug: string, label: string, names: string[]][] =>
  byInitial(
    names.map((name) => ({ id: name, name })),
    most,
  ).map(({ slug, label, rows }) => [slug, label, rows.map(({ name }) => name)]);

describe('a list by first letter', () => {
  it.each<[what: string, names: string[], expected: ReturnType<typeof parted>]>([
    ['is empty where nothing is listed', [], []],
    [
      'is in the order of the letters, and of the names within each',
      ['Bea', 'Ada', 'Bay'],
      [
        ['a', 'A', ['Ada']],
        ['b', 'B', ['Bay', 'Bea']],
      ],
    ],
    ['takes no notice of capitals and accents', ['Élise', 'edda', 'Ewan'], [['e', 'E', ['edda', 'Élise', 'Ewan']]]],
    [
      'has what begins with no letter from a to z at its end, together',
      ['Ørsted', '3M', 'Zoe', 'Анна'],
      [
        ['z', 'Z', ['Zoe']],
        ['other', 'Other', ['3M', 'Ørsted', 'Анна']],
      ],
    ],
  ])('%s', (_, names, expected) => {
    expect(parted(names)).toEqual(expected);
  });

  it('is cut again where a page cannot hold a letter', () => {
    expect(parted(['Ada', 'Ama', 'Ana', 'Bea'], 2)).toEqual([
      ['a', 'A', ['Ada', 'Ama']],
      ['a-2', 'A (2)', ['Ana']],
      ['b', 'B', ['Bea']],
    ]);
  });
});
