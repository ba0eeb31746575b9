import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownParts } from '../../src/accuracy/findFolders.ts';
import { hideAside } from '../../src/accuracy/hideAside.ts';
import { markdownTable, withTable } from '../../src/accuracy/readme.ts';
import { accuracyOf, missesOf, tableOf } from '../../src/accuracy/report.ts';
import { accuracyFile } from '../../src/accuracy/writeAccuracy.ts';
import { measure } from '../../src/measure.ts';
import { Accuracy, MEASURES, percentOf } from '../../src/model/accuracy.ts';
import { makeAccuracyTable } from '../../src/publish/accuracyTable.ts';

const parts = ownParts();
const measured = await measure(parts.value);
const computed = accuracyOf(measured.value);
const WRITE = 'the program scores otherwise now: `npm run accuracy -- --write`, and read the difference';

describe('the numbers of the golden articles', () => {
  it('come from gold that is right', () => {
    expect(hideAside([...parts.diagnostics, ...measured.diagnostics], parts.value)).toEqual([]);
  });

  it('are those of golden/accuracy.json', () => {
    expect(readFileSync('golden/accuracy.json', 'utf8') === accuracyFile(computed), WRITE).toBe(true);
  });

  it('are those of README.md', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(withTable(readme, computed) === readme, WRITE).toBe(true);
  });

  it('are those of the method page', () => {
    expect(JSON.stringify(makeAccuracyTable()) === JSON.stringify(makeAccuracyTable(computed)), WRITE).toBe(true);
  });

  it('are of every measure', () => {
    expect(MEASURES.filter(({ id }) => !computed.parts.all?.measures[id]).map(({ id }) => id)).toEqual([]);
  });
});

const few: Accuracy = Accuracy.parse({
  parts: {
    first: { articles: 5, measures: { dates: { right: 4, claimed: 5, wanted: 5, percent: 80 } } },
    open: { articles: 2, measures: {} },
    aside: { articles: 1, measures: { dates: { right: 1, claimed: 2, wanted: 1, percent: 66.7 } } },
    all: { articles: 8, measures: { dates: { right: 5, claimed: 7, wanted: 6, percent: 76.9 } } },
  },
});

describe('how they are told', () => {
  it.each([
    [{ right: 0, claimed: 0, wanted: 0 }, null],
    [{ right: 0, claimed: 3, wanted: 0 }, 0],
    [{ right: 3, claimed: 4, wanted: 5 }, 66.7],
    [{ right: 5, claimed: 5, wanted: 5 }, 100],
    [{ right: 9999, claimed: 10000, wanted: 10000 }, 99.9],
  ])('%j is %s per cent', (tally, percent) => {
    expect(percentOf(tally)).toBe(percent);
  });

  it('in README.md between two comments, a column a part', () => {
    const table = markdownTable(few);
    expect(table).toContain('| what is measured | The first beat (5) | Open (2) | Kept aside (1) | All (8) |');
    expect(table).toContain('| Dates: found | 80.0 (n 5) | – | 66.7 (n 1) | 76.9 (n 6) |');
    expect(withTable('A README without a place.', few)).toBeNull();
  });

  it('on the method page with what the articles are, and with every number beside what it is of', () => {
    const { about, columns, groups } = makeAccuracyTable(few);
    expect(about.join(' ')).toContain('eight golden articles');
    expect(about.join(' ')).toContain('three written for the purpose');
    expect(about.join(' ')).toContain('One of them is kept aside');
    expect(columns.map(({ name, note }) => `${name}, ${note}`)).toEqual([
      'Kept aside, one article',
      'All, eight articles',
    ]);
    expect(groups).toMatchObject([
      {
        record: 'Dates',
        rows: [
          {
            field: 'found',
            cells: [
              { percent: '66.7', of: 'of 1' },
              { percent: '76.9', of: 'of 6' },
            ],
          },
        ],
      },
    ]);
  });

  it('on the method page also where nothing is kept aside', () => {
    const { all, first } = few.parts;
    const { about, columns } = makeAccuracyTable({ parts: { first, all } });
    expect(columns.map(({ name }) => name)).toEqual(['All']);
    expect(about.join(' ')).not.toMatch(/aside|written for the purpose/);
  });

  it('in a terminal, and of what is kept aside without its words', () => {
    const miss = { file: 'f', article: 'a', record: 'Dates', field: 'found', words: 'on Monday', got: '', wanted: 'x' };
    const tallies = new Map([['dates' as const, { right: 1, claimed: 2, wanted: 1 }]]);
    const part = { id: 'aside' as const, name: 'Kept aside', isAside: true, articles: 1, tallies, misses: [miss] };
    expect(tableOf(part)).toMatch(/^Kept aside: one article\nrecords .*\nDates +found +66\.7 +1 +1\/2\/1$/);
    expect(missesOf(part, false).join('\n')).not.toContain('Monday');
    expect(missesOf(part, false)).toContain('  Dates, found: 1');
    expect(missesOf(part, true)).toEqual(['f\tDates, found\t“on Monday”\tgot: nothing\twanted: x']);
  });
});
