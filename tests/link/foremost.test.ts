import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foremost } from '../../src/link/foremost.ts';
import { SEED } from '../fixtures.ts';

it('the foremost are those that come first where all are put in order, equals as they stood', () => {
  const items = fc.array(fc.record({ weight: fc.nat(5), id: fc.nat() }));
  const byWeight = (a: { weight: number }, b: { weight: number }): number => b.weight - a.weight;
  fc.assert(
    fc.property(items, fc.nat(8), (all, atMost) => {
      expect(foremost(all, atMost, byWeight)).toEqual([...all].sort(byWeight).slice(0, atMost));
    }),
    { seed: SEED },
  );
});
