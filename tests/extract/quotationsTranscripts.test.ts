import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotations/findQuotations.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const turnsOf = (text: string): string[] =>
  findQuotations(articleFrom(text), beatFrom())
    .quotations.filter(({ rule }) => rule === 'transcript/turn')
    .map(({ source, form, content, speaker }) => `${source?.exact ?? '-'} ${form} ${speaker}: ${content[0]?.exact}`);

describe('a printed conversation', () => {
  it('gives each turn to the name before it', () => {
    expect(turnsOf('ADA RENN: Why not now?\n\nJO KLEE: It is late. The dam holds.\n\nADA RENN: So you wait.')).toEqual([
      'ADA RENN direct ada-renn: Why not now?',
      'JO KLEE direct jo-klee: It is late. The dam holds.',
      'ADA RENN direct ada-renn: So you wait.',
    ]);
  });
  it('of questions and answers names nobody', () => {
    expect(turnsOf('Q: Is the dam safe?\n\nA: For now.\n\nQ: For how long?')).toEqual([
      'Q direct null: Is the dam safe?',
      'A direct null: For now.',
      'Q direct null: For how long?',
    ]);
  });
  it('holds what a turn ascribes to others', () => {
    const { quotations } = findQuotations(
      articleFrom('Q: Is it safe?\n\nA: The ministry says it is safe.\n\nQ: And you?'),
      beatFrom(),
    );
    expect(quotations.map(({ content }) => content[0]?.exact)).toContain('it is safe');
  });
  const left: [why: string, text: string][] = [
    ['two labels', 'Update: The dam holds.\n\nWeather: Rain in Halm.'],
    ['a label that nobody shares', 'Dam: It holds.\n\nWeir: It leaks.\n\nFord: It is closed.'],
    ['one speaker', 'Renn: The dam holds.\n\nRenn: It does.\n\nRenn: Truly.'],
    [
      'a colon in a sentence',
      'The town has three: one old.\n\nThe town has two: one new.\n\nThe town has one: it is old.',
    ],
  ];
  it.each(left)('is none: %s', (_, text) => expect(turnsOf(text)).toEqual([]));
});
