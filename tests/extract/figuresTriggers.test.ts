import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachMatch } from '../../src/extract/eachMatch.ts';
import { bitsFor, type Clue } from '../../src/extract/figures/clues.ts';
import { COUNTS } from '../../src/extract/figures/counts.ts';
import { MONEY } from '../../src/extract/figures/money.ts';
import { MULTIPLES } from '../../src/extract/figures/multiples.ts';
import { NOT_FIGURES } from '../../src/extract/figures/notFigures.ts';
import { PERCENTS } from '../../src/extract/figures/percents.ts';
import { SHARES } from '../../src/extract/figures/shares.ts';
import { eachMatchAt, numericStretches } from '../../src/extract/figures/stretches.ts';
import { articleFrom, SEED } from '../fixtures.ts';

const RULES: readonly { at?: readonly Clue[]; pattern: RegExp }[] = [
  ...[MONEY, PERCENTS, SHARES, MULTIPLES, COUNTS].flat(),
  ...NOT_FIGURES,
];
const ROWS = RULES.map(({ at = ['digit'], pattern }) => ({
  at: bitsFor(at),
  pattern,
  everywhere: new RegExp(pattern.source, pattern.flags.replace('y', 'g')),
}));

/** What rules find where triggers stand, and what they would find anywhere: the place and the words. */
function foundIn(markdown: string): { atTriggers: string[]; anywhere: string[] } {
  const [atTriggers, anywhere]: [string[], string[]] = [[], []];
  for (const stretch of numericStretches(articleFrom(markdown)))
    for (const { at, pattern, everywhere } of ROWS) {
      const note =
        (found: string[]) =>
        ({ index, 0: words }: RegExpExecArray): void => {
          found.push(`${pattern.source.slice(0, 40)} ${stretch.start + index} ${words}`);
        };
      eachMatchAt(pattern, stretch, at, note(atTriggers));
      eachMatch(everywhere, stretch.text, note(anywhere));
    }
  return { atTriggers, anywhere };
}

const PIECES = [
  ...[' ', ' ', ' ', ' ', '-', '–', ', ', '. ', '.', ',', ' (', ') ', ' “', '” ', '’s ', '/', '#', '%', ' %', ':', '+'],
  ...['1', '5', '24', '101', '1,250', '6.5', '2014', '1.5m', '21st', '0800 789 321', 'M25', 'COVID-19', '50p', 'é1'],
  ...['one', 'Two', 'SIX', 'twenty', 'twenty-one', 'half', 'a ', 'an ', 'A ', 'hundred', 'million', 'dozen', 'dozens'],
  ...['£', '$', 'US$', 'A$', '€', ' pounds', ' pence', ' USD ', 'EUR', ' per cent', ' points', ' percentage points'],
  ...['third', 'quarters', 'single ', 'fold', ' times', 'twice', 'doubled', 'halving', 'the number', 'third-largest'],
  ...[
    ' years',
    'hour',
    '-year-old',
    ' of',
    ' in',
    ' to ',
    ' or ',
    ' and ',
    'between ',
    'from ',
    'per ',
    'over ',
    'aged ',
  ],
  ...['no ', 'the ', 'another ', 'page ', 'No. ', 'section ', ' o’clock', 'half past ', ' people', ' way', 'Ada Renn'],
  ...['turned ', 'in ', ' minds', 'on all ', 'fours', ' Baker Street', ' pm', ' were', 'won ', 'call '],
];

describe('a rule that is tried where triggers stand finds what it would find anywhere', () => {
  it('in text of all kinds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const { atTriggers, anywhere } = foundIn(`It was ${pieces.join('')}`);
        expect(atTriggers).toEqual(anywhere);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it.each([
    ['articles and signs', 'It cost US$5 million, a hundred and five pounds or -5%, between 30 and 40 per cent.'],
    ['words before the number', 'No one, aged 24, was on all fours at section 28; the one in an office turned 62.'],
  ])('and finds something: %s', (_, text) => {
    const { atTriggers, anywhere } = foundIn(text);
    expect(anywhere.length).toBeGreaterThan(3);
    expect(atTriggers).toEqual(anywhere);
  });
});
