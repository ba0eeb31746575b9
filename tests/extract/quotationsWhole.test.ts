import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotations/findQuotations.ts';
import type { Quotation } from '../../src/model/records.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const quotationsOf = (text: string): Quotation[] => findQuotations(articleFrom(text), beatFrom()).quotations;

describe('a quotation goes on', () => {
  it('into a paragraph that is nothing but quotation, as one record', () => {
    const [quotation, ...rest] = quotationsOf(
      '“The river is high,” the mayor said.\n\n“We have lost the bridge. We shall rebuild it.”',
    );
    expect(rest).toEqual([]);
    expect(quotation?.content.map((part) => part.exact)).toEqual([
      'The river is high,',
      'We have lost the bridge. We shall rebuild it.',
    ]);
  });
  it('into a paragraph that its own unclosed mark continues', () => {
    const [quotation] = quotationsOf('Renn added: “The river is high.\n\n“We have lost the bridge.”');
    expect(quotation?.content).toHaveLength(2);
  });
  it('but not past a paragraph of the outlet’s own', () => {
    const found = quotationsOf('“The river is high,” the mayor said.\n\nIt rained.\n\n“We have lost the old bridge.”');
    expect(found.map((quotation) => quotation.source?.exact ?? null)).toEqual(['the mayor', null]);
  });
});

describe('every quotation', () => {
  const text =
    'Renn described the flood as “patient,” adding: “It waits.”\n\n“It waits,” she said.\n\nThe mayor said it waits.';
  const article = articleFrom(text);
  const { quotations } = findQuotations(article, beatFrom());

  it('re-slices to its exact words, in its sentence', () => {
    expect(quotations.length).toBeGreaterThan(3);
    for (const { evidence, content, quoted, source, cue, sentence } of quotations) {
      for (const part of [
        evidence,
        sentence,
        ...content,
        ...quoted,
        ...(source ? [source] : []),
        ...(cue ? [cue] : []),
      ]) {
        expect(part.exact).toBe(article.text.slice(part.start, part.end));
      }
      expect(sentence.start).toBeLessThanOrEqual(evidence.start);
    }
  });
  it('has an id of its own', () => {
    expect(new Set(quotations.map(({ id }) => id)).size).toBe(quotations.length);
  });
  it('comes out the same again', () => {
    expect(findQuotations(articleFrom(text), beatFrom())).toEqual(findQuotations(article, beatFrom()));
  });
});

describe('what no writer meant', () => {
  const cases: [what: string, text: string][] = [
    ['an empty quotation', '“”'],
    ['a mark that is never closed', 'He said “'],
    ['nothing but a mark', '"'],
    ['an attribution of nothing', 'Renn said.'],
    ['a quotation of spaces', 'Renn said: “   ”'],
  ];
  it.each(cases)('gives no record: %s', (_, text) => expect(quotationsOf(text)).toEqual([]));

  it('is read in time that grows with its length', () => {
    const sentence = 'Renn said that the mayor, who was there, told reporters it was late, adding that it is, ';
    const started = performance.now();
    quotationsOf(sentence.repeat(1000));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
