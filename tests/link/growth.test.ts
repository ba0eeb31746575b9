import { describe, expect, it } from 'vitest';
import { benchLink } from '../../src/benchLink.ts';
import { syntheticBeat, syntheticEntries } from '../../src/syntheticEntries.ts';

describe('made-up articles', () => {
  it('are the same at every run', () => {
    expect(syntheticEntries(30)).toEqual(syntheticEntries(30));
  });

  it('keep to the beat, and every record to its words', () => {
    const topics = new Set(syntheticBeat.topics.map(({ id }) => id));
    for (const { records } of syntheticEntries(60)) {
      expect(records.threats.every(({ threat }) => topics.has(threat))).toBe(true);
      for (const { evidence, sentence } of [
        ...records.threats,
        ...records.figures,
        ...records.quotations,
        ...records.dates,
      ]) {
        expect(records.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
        expect(sentence.start <= evidence.start && evidence.end <= sentence.end).toBe(true);
      }
    }
  });
});

describe('the growth of linking', () => {
  it('is told as a ratio to the smallest size, beside what n log n allows', () => {
    const [first, second] = benchLink([10, 100], 1);
    expect(first).toMatchObject({ articles: 10, growth: 1, allowed: 1 });
    expect(second).toMatchObject({ articles: 100, allowed: 2 });
    expect(second?.growth).toBeGreaterThan(0);
  });
});
