import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Agreement, Entry } from '../../src/model/dossier.ts';
import { beatFrom } from '../fixtures.ts';
import { floodBeat, floodEntries } from './floods.ts';
import { entryFrom, type Written } from './records.ts';

const beat = beatFrom({ people: [{ id: 'ada-renn', name: 'Ada Renn', aliases: [] }] });

const agreementsOf = (entries: readonly Entry[]): Agreement[] => link(entries, beat).value.agreements;
const forms = (entries: readonly Entry[]): string[] => agreementsOf(entries).map(({ form }) => form);

const article = (id: string, written: Omit<Written, 'id' | 'published'>, published = '2026-01-01'): Entry =>
  entryFrom({ id, published, outlet: `The ${id}`, ...written });

describe('opposite directions', () => {
  const moving = (id: string, published: string, ...trends: ('rising' | 'falling' | 'steady' | 'may-rise')[]): Entry =>
    article(
      id,
      {
        sentences: trends.map((trend, i) => `Flood ${i} is ${trend}.`),
        threats: trends.map((trend, i) => ({
          threat: 'flooding',
          exact: 'Flood',
          inSentence: i + 1,
          ...(trend === 'may-rise' ? { trend: 'rising' as const, forecast: true } : { trend, moves: trend }),
        })),
      },
      published,
    );

  it('within one article are listed once, with a sentence for each', () => {
    const [one, ...others] = agreementsOf([moving('a1', '2026-01-01', 'rising', 'rising', 'falling')]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ kind: 'differ', form: 'opposite-directions', topics: ['flooding'] });
    expect(one?.sides.map(({ place }) => place.sentence)).toEqual([1, 3]);
  });

  it('across articles say how much time lies between them', () => {
    const [one] = agreementsOf([moving('a1', '2026-01-01', 'rising'), moving('a2', '2026-03-31', 'falling')]);
    expect(one?.title).toBe('River flooding: rising, then falling');
    expect(one?.why).toMatch(/ They were published three months apart\.$/);
  });

  it.each<[string, Entry[]]>([
    ['steady and rising', [moving('a1', '2026-01-01', 'steady', 'rising')]],
    ['a forecast against what is', [moving('a1', '2026-01-01', 'may-rise', 'falling')]],
    ['the same direction twice', [moving('a1', '2026-01-01', 'falling'), moving('a2', '2026-03-31', 'falling')]],
  ])('are not %s', (_what, entries) => {
    expect(forms(entries)).toEqual([]);
  });
});

describe('a short quotation and the longer one', () => {
  const quoting = (short: string, long: string, speakers: [string, string] = ['ada-renn', 'ada-renn']): string[] =>
    forms([
      article('a1', {
        sentences: [`She spoke of “${short}”.`, `In full: “${long}”.`],
        speakers: [{ id: 'ada-renn', name: 'Ada Renn' }],
        quotations: [
          { exact: short, inSentence: 1, speaker: speakers[0] },
          { exact: long, inSentence: 2, speaker: speakers[1] },
        ],
      }),
    ]);

  it('differ where the short one has other words than the longer', () => {
    expect(
      quoting(
        'grander and more sophisticated attacks',
        'to meet these somewhat grander and more sophisticated, in some respects, threats from nation states',
      ),
    ).toEqual(['shortened-quotation']);
  });

  it.each<[string, string, string, [string, string]?]>([
    [
      'it stands in the longer word for word',
      'more sophisticated threats',
      'these are more sophisticated threats from nation states',
    ],
    ['only marks and hyphens differ', 'well known, old problems', 'these well-known old problems are back'],
    ['they share only function words', 'as one of the worst', 'this is one of the better ones we have seen as yet'],
    ['they share too little', 'old pipes burst in the cold night air', 'where old pipes burst we repair'],
    [
      'another speaks',
      'grander and more sophisticated attacks',
      'grander and more sophisticated, in some respects, threats',
      ['ada-renn', 'someone'],
    ],
  ])('are not listed where %s', (_what, short, long, speakers) => {
    expect(quoting(short, long, speakers)).toEqual([]);
  });
});

describe('the same words in two articles', () => {
  const quoting = (a: string, b: string, around = 'Later'): string[] =>
    forms(
      [a, b].map((exact, i) =>
        article(`a${i + 1}`, {
          sentences: [`${i === 0 ? 'First' : around} she said: “${exact}”.`],
          speakers: [{ id: 'ada-renn', name: 'Ada Renn' }],
          quotations: [{ exact, speaker: 'ada-renn' }],
        }),
      ),
    );
  const words = 'an unforgiving, patient enemy of this valley';

  it('agree', () => {
    expect(quoting(words, words)).toEqual(['same-statement']);
  });

  it.each<[string, string, string, string?]>([
    ['few words', 'a patient enemy', 'a patient enemy'],
    ['other words', words, 'an unforgiving, patient enemy of the whole country'],
    ['one sentence printed twice', words, words, 'First'],
  ])('do not agree: %s', (_what, a, b, around) => {
    expect(quoting(a, b, around)).toEqual([]);
  });
});

it('a second beat gets its own disagreements from the same rules', () => {
  const { agreements } = link(floodEntries, floodBeat).value;
  expect(agreements.map(({ form, title }) => [form, title])).toEqual([
    ['different-number', 'Confirmed deaths: two numbers for one time'],
    ['opposite-directions', 'River flooding: rising, then falling'],
  ]);
});
