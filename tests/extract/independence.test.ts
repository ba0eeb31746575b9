import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExtractor } from '../../src/extract/extract.ts';
import type { ArticleRecords } from '../../src/model/records.ts';
import { articleFrom, beatFrom, SEED } from '../fixtures.ts';

const extract = makeExtractor(
  beatFrom({ topics: [{ id: 'flooding', name: 'River flooding', aliases: ['flood', 'floods', 'flooding'] }] }),
);
const recordsOf = (paragraphs: readonly string[]): ArticleRecords =>
  extract(articleFrom(paragraphs.join('\n\n'))).value;

/** Each says all that it needs, of people and things that no other one names. */
const SENTENCES = [
  'Minister Ada Renn said on Tuesday that the dams had held.',
  '“We lost nine boats,” said Tom Okafor, head of the Harbour Trust.',
  'Floods in the north are rising, according to the Lowland Institute.',
  'The council repaired 43 bridges between 2017 and 2021.',
  'About one in five of the 232 gauges failed last year.',
  'Repairs cost £1.2bn, more than twice the plan of March 2019.',
  'Harbour Master Elin Voss denied that the sluice had been left open.',
  'Insurers paid €64 million for boats in the year to June.',
  'The river authority has plans “for every village”, it said in April 2023.',
  'Nobody counted the sheep.',
];

/** Everything that a record says but where it stands and how it is numbered. */
function toldBy(records: ArticleRecords, sentence: string): unknown {
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    if (value === null || typeof value !== 'object') return value;
    // records are plain data
    const { start, end, id, ...rest } = value as Record<string, unknown>;
    return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, told(part)]));
  };
  const here = ({ sentence: { exact } }: { sentence: { exact: string } }) => exact === sentence;
  const { figures, dates, threats, quotations } = records;
  return told([figures.filter(here), dates.filter(here), threats.filter(here), quotations.filter(here)]);
}

describe('what an article says in one sentence', () => {
  it('stays the same in whatever order the sentences stand', () => {
    const plain = recordsOf(SENTENCES);
    expect(plain.figures.length + plain.dates.length + plain.quotations.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.shuffledSubarray(SENTENCES, { minLength: 2 }), (order) => {
        const records = recordsOf(order);
        for (const sentence of order) expect(toldBy(records, sentence)).toEqual(toldBy(plain, sentence));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it.each([
    'Photograph: Tom Okafor/Harbour Press',
    'Read more: Nine drowned as minister Ada Renn said 400 floods were rising in 2001',
    'Sign up to our newsletter for 3 stories every Monday',
    'Related: “We lost nine boats,” said Elin Voss in March 2019',
    'Advertisement',
    '© 2024 The Lowland Post. All rights reserved.',
  ])('stays the same beside the furniture “%s”', (furniture) => {
    const plain = recordsOf(SENTENCES);
    for (const at of [0, 3, SENTENCES.length]) {
      expect(recordsOf(SENTENCES.toSpliced(at, 0, furniture))).toEqual(plain);
    }
  });
});
