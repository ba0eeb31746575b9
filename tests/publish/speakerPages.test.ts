import { describe, expect, it } from 'vitest';
import { beatFrom } from '../fixtures.ts';
import { lookupFrom, speakerOf, speakersOf } from './dossierFrom.ts';

const BEAT = beatFrom({ people: [{ id: 'ada-renn', name: 'Ada Renn', aliases: ['Renn'] }] });
const lookup = lookupFrom(
  [
    { published: '2023-03-01', text: '“The floods will come back,” Ada Renn said. The river is old.' },
    { published: '2024-06-10', text: 'Ada Renn said that the floods had gone. “We are ready,” she added.' },
    { published: '2025-09-20', text: 'Nothing was said.' },
  ],
  BEAT,
);

describe('the page of a speaker', () => {
  const { model } = speakerOf(lookup, 'ada-renn');

  it('counts quoted and reported sentences apart', () => {
    expect(model.deck).toBe(
      'In two of the three articles, between 1 March 2023 and 10 June 2024: two sentences with quoted words and one sentence reported without quotation marks.',
    );
  });

  it('gives the newest article first', () => {
    expect(model.spoken.flatMap(({ articles }) => articles.map(({ when }) => when))).toEqual([
      '10 June 2024',
      '1 March 2023',
    ]);
  });

  it('marks what is reported in the outlet’s words, and what is the speaker’s by context', () => {
    const [newest] = model.spoken.flatMap(({ articles }) => articles);
    expect(newest?.open.map(({ isReported }) => isReported)).toEqual([true, false]);
  });

  it('names the few articles in which the speaker is not quoted', () => {
    expect(model.whole?.notIn?.map(({ route }) => route)).toEqual(['/articles/2025-09-20/']);
  });

  it('shows four sentences of an article, and those inside quotation marks before those that are not', () => {
    const text = [
      'Ada Renn said that the dam was new.',
      ...Array.from(
        { length: 5 },
        (_, i) => `“Flood number ${['a', 'b', 'c', 'd', 'e'][i]} was the worst,” Ada Renn said.`,
      ),
    ].join('\n\n');
    const long = speakerOf(lookupFrom([{ published: '2024-10-08', text }], BEAT), 'ada-renn').model;
    const [article] = long.spoken.flatMap(({ articles }) => articles);
    expect(article?.open.map(({ sentence }) => sentence.number)).toEqual([2, 3, 4, 5]);
    expect(article?.more.map(({ sentence }) => sentence.number)).toEqual([1, 6]);
  });

  it('groups many articles by year', () => {
    const many = lookupFrom(
      Array.from({ length: 14 }, (_, i) => ({
        published: `${2010 + Math.floor(i / 7)}-0${1 + (i % 7)}-10`,
        text: '“The floods will come back,” Ada Renn said.',
      })),
      BEAT,
    );
    const { spoken, whole } = speakerOf(many, 'ada-renn').model;
    expect(spoken.map(({ label, isOpen }) => [label, isOpen])).toEqual([
      ['2011', true],
      ['2010', false],
    ]);
    expect(whole?.subjects.columns.map(({ head, under }) => [head, under])).toEqual([
      ['2010', 'seven articles'],
      ['2011', 'seven articles'],
    ]);
    expect(whole?.subjects.rows.map(({ counts }) => counts)).toEqual([[7, 7]]);
  });
});

describe('the index of speakers', () => {
  it('says plainly that there are none', () => {
    const { model } = speakersOf(lookupFrom([{ published: '2024-10-08', text: 'It rained.' }], BEAT));
    expect(model).toEqual({
      deck: 'No words are attributed to anybody in the one article.',
      people: [],
      bodies: [],
      initial: null,
      initials: [],
    });
  });
});
