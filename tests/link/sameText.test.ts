import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import { findSameTexts } from '../../src/link/sameText/findSameTexts.ts';
import { makeShelf } from '../../src/link/shelf.ts';
import type { Dossier, Entry, SameText } from '../../src/model/dossier.ts';
import { beatFrom } from '../fixtures.ts';
import { entryFrom, type Written } from './records.ts';

const article = (id: string, sentences: readonly string[], more: Partial<Written> = {}): Entry =>
  entryFrom({ id, published: '2026-04-02', outlet: `The ${id}`, sentences, ...more });

const WIRE = [
  'The harbour board of Kessel closed the northern lock on Monday after a barge struck its outer gate.',
  'Engineers found cracks in three of the hinges and expect the repair to last until the autumn.',
  'Grain ships must now wait for high water at the older basin, where pilots work in turns.',
  '“We are looking at a long and costly summer for every ship owner here,” said the harbour master, Ilja Brandt.',
];
const EDITED = [
  'The harbour board of Kessel shut the northern lock on Monday after a barge struck its outer gate.',
  'Engineers found cracks in two of the hinges and expect the repair to last until autumn.',
  'A tide table hangs in the office.',
  'Grain ships must now wait for high water at the older basin, where the pilots work in turns.',
];
const REWRITTEN = [
  'After a barge hit its outer gate, the northern lock was shut by the Kessel harbour board on Monday.',
  'The repair may take until the autumn: engineers discovered cracks in three hinges.',
  'Pilots work in turns at the older basin, where grain ships have to wait for high water.',
];
/** The same news, found out by somebody else. */
const OWN_REPORT = [
  'Kessel has lost its northern lock for the summer, and the town feels it.',
  'On the quay on Tuesday, crews of grain ships sat on crates and counted days.',
  'A barge had come in too fast, two of them said, and hit the gate.',
  'The board would not say what the hinges will cost.',
];

const sameTexts = (...entries: Entry[]): SameText[] => findSameTexts(makeShelf(entries)).found;

describe('one text in two articles', () => {
  it('is known with few words changed, and says which sentences it is', () => {
    expect(sameTexts(article('a1', WIRE), article('a2', EDITED))).toEqual([
      {
        articles: ['a1', 'a2'],
        form: 'repeated',
        sentences: [4, 4],
        passages: [
          [
            { article: 'a1', sentence: 1 },
            { article: 'a2', sentence: 1 },
          ],
          [
            { article: 'a1', sentence: 2 },
            { article: 'a2', sentence: 2 },
          ],
          [
            { article: 'a1', sentence: 3 },
            { article: 'a2', sentence: 4 },
          ],
        ],
      },
    ]);
  });

  it('is known when it was rewritten with other words and clauses in another order', () => {
    expect(sameTexts(article('a1', WIRE), article('a2', REWRITTEN))).toMatchObject([
      {
        form: 'rewritten',
        passages: [
          [{ sentence: 1 }, { sentence: 1 }],
          [{ sentence: 2 }, { sentence: 2 }],
          [{ sentence: 3 }, { sentence: 3 }],
        ],
      },
    ]);
  });

  it('joins everybody who prints it, though each is looked at beside few', () => {
    const all = Array.from({ length: 12 }, (_, i) => article(`a${String(i).padStart(2, '0')}`, WIRE));
    const { areOneSource } = findSameTexts(makeShelf(all));
    expect(areOneSource({ article: 'a03', sentence: 2 }, { article: 'a11', sentence: 2 })).toBe(true);
    expect(areOneSource({ article: 'a03', sentence: 2 }, { article: 'a11', sentence: 3 })).toBe(false);
  });

  it.each<[string, string[]]>([
    ['another report of the same news', OWN_REPORT],
    ['one sentence in common', [WIRE[0] ?? '', 'Nobody was hurt, and the barge went on to the coast the same night.']],
    [
      'the same speech, quoted by two who were there',
      [
        'Brandt did not hide what he thinks of it.',
        '“We are looking at a long and costly summer for every ship owner here,” he told this paper.',
        'He has held the post for nine years and has never closed a lock before.',
      ],
    ],
  ])('is not %s', (_what, other) => {
    expect(sameTexts(article('a1', WIRE), article('a2', other))).toEqual([]);
  });
});

const beat = beatFrom({
  people: [{ id: 'brandt', name: 'Ilja Brandt', aliases: ['Brandt'] }],
  series: [{ id: 'hinges', name: 'Cracked hinges', counts: ['hinges'] }],
});

const counting = (id: string, sentences: readonly string[], exact: string, value: number): Entry =>
  article(id, sentences, {
    figures: [
      {
        exact,
        value,
        counts: 'hinges',
        series: 'hinges',
        window: { edtf: '2026-03-30', start: '2026-03-30', end: '2026-03-30' },
        inSentence: sentences.findIndex((sentence) => sentence.includes(exact)) + 1,
      },
    ],
  });

const agreementsOf = (...entries: Entry[]): Dossier['agreements'] => link(entries, beat).value.agreements;

describe('what stands in one text twice', () => {
  it('is one number and no agreement, also where the text was rewritten', () => {
    expect(agreementsOf(counting('a1', WIRE, 'three', 3), counting('a2', REWRITTEN, 'three', 3))).toEqual([]);
  });

  it('agrees with a report of somebody else', () => {
    const other = [...OWN_REPORT, 'A diver who went down on Monday saw cracks in three hinges.'];
    const found = agreementsOf(
      counting('a1', WIRE, 'three', 3),
      counting('a2', REWRITTEN, 'three', 3),
      counting('a3', other, 'three', 3),
    );
    expect(found.map(({ kind, sides }) => [kind, sides.map(({ place }) => place.article)])).toEqual([
      ['agree', ['a1', 'a3']],
    ]);
  });

  it('differs where one number was changed, and says that the texts are the same otherwise', () => {
    const [one, ...others] = agreementsOf(counting('a1', WIRE, 'three', 3), counting('a2', EDITED, 'two', 2));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ kind: 'differ', form: 'different-number' });
    expect(one?.why).toContain('Apart from this the two sentences are the same text, or nearly so.');
  });

  it('is no then and now of its number', () => {
    const { series } = link([counting('a1', WIRE, 'three', 3), counting('a2', REWRITTEN, 'three', 3)], beat).value;
    expect(series[0]?.points).toHaveLength(2);
    expect(series[0]?.comparisons).toEqual([]);
  });

  it('is one quotation and no agreement', () => {
    const words = 'We are looking at a long and costly summer for every ship owner here';
    const quoting = (id: string, sentences: readonly string[]): Entry =>
      article(id, sentences, {
        speakers: [{ id: 'brandt', name: 'Ilja Brandt' }],
        quotations: [{ exact: words, speaker: 'brandt' }],
      });
    expect(agreementsOf(quoting('a1', WIRE), quoting('a2', [...WIRE.slice(0, 3), `“${words},” Brandt said.`]))).toEqual(
      [],
    );
    const there = ['Brandt did not hide what he thinks.', `“${words},” he told this paper.`];
    expect(agreementsOf(quoting('a1', WIRE), quoting('a2', there)).map(({ kind }) => kind)).toEqual(['agree']);
  });

  it('holds no words that return, but in the report of somebody else', () => {
    const quoting = (id: string, sentences: readonly string[]): Entry =>
      article(id, sentences, {
        speakers: [{ id: 'brandt', name: 'Ilja Brandt' }],
        quotations: [{ exact: 'a long and costly summer', speaker: 'brandt' }],
      });
    const returning = (...entries: Entry[]): string[] =>
      link(entries, beat).value.speakers.flatMap(({ wordsThatReturn }) => wordsThatReturn.map(({ words }) => words));
    expect(returning(quoting('a1', WIRE), quoting('a2', WIRE))).toEqual([]);
    const there = ['Brandt did not hide that it means “a long and costly summer”.'];
    expect(returning(quoting('a1', WIRE), quoting('a2', there))).toEqual(['long and costly', 'costly summer']);
  });

  it('is said where the articles are related, for each of its own sentences', () => {
    const { related } = link([article('a1', WIRE), article('a2', [...EDITED, 'It rained.'])], beat).value;
    expect(related.a1?.[0]?.reasons[0]).toEqual({
      lead: 'Prints the same text',
      detail:
        'Three of the four sentences here stand there too, with few words changed or none. For these the two are one source.',
    });
    expect(related.a2?.[0]?.reasons[0]?.detail).toContain('Three of the five sentences here');
  });
});
