import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { SpeakerDossier } from '../../src/model/dossier.ts';
import { beatFrom } from '../fixtures.ts';
import { floodBeat, floodEntries } from './floods.ts';
import { entryFrom, type Written } from './records.ts';

type Named = NonNullable<Written['speakers']>[number];

const beat = beatFrom({
  topics: [
    { id: 'flooding', name: 'River flooding', aliases: ['flood', 'water'] },
    { id: 'money', name: 'Money', kind: 'issue', aliases: ['overburdened'] },
  ],
  people: [{ id: 'ada-renn', name: 'Ada Renn', aliases: ['Renn'] }],
});

/** Speakers of articles that each name one, and quote it with one sentence. */
const speakersOf = (...named: Named[]): SpeakerDossier[] =>
  link(
    named.map((speaker, i) =>
      entryFrom({
        id: `a${i + 1}`,
        published: `2026-01-0${i + 1}`,
        sentences: ['It is bad.'],
        speakers: [speaker],
        quotations: [{ exact: 'It is bad', speaker: speaker.id }],
      }),
    ),
    beat,
  ).value.speakers;

const lawyer = { role: 'lawyer', organisation: 'the Crown' };

describe('speakers of several articles', () => {
  it.each<[string, Named, Named, string]>([
    [
      'the same full name',
      { id: 'matthew-coll', name: 'Matthew Coll' },
      { id: 'mr-matthew-coll', name: 'Mr Matthew Coll' },
      'matthew-coll',
    ],
    [
      'a surname with the same role',
      { id: 'coll', name: 'Coll', role: 'lawyer' },
      { id: 'matthew-coll', name: 'Matthew Coll', ...lawyer },
      'matthew-coll',
    ],
    [
      'a surname with the same organisation',
      { id: 'coll', name: 'Coll', organisation: 'The crown' },
      { id: 'matthew-coll', name: 'Matthew Coll', ...lawyer },
      'matthew-coll',
    ],
    ['a name of beat.yaml', { id: 'ada-renn-2', name: 'Ada Renn' }, { id: 'ada-renn', name: 'Ada Renn' }, 'ada-renn'],
  ])('are joined by %s, and it is said', (_what, a, b, id) => {
    const [one, ...others] = speakersOf(a, b);
    expect(others).toEqual([]);
    expect(one?.id).toBe(id);
    expect(one?.joined).toHaveLength(1);
    expect(one?.said.map(({ article }) => article)).toEqual(['a1', 'a2']);
  });

  it.each<[string, Named[]]>([
    [
      'a surname alone',
      [
        { id: 'coll', name: 'Coll' },
        { id: 'matthew-coll', name: 'Matthew Coll', ...lawyer },
      ],
    ],
    [
      'a surname with another role',
      [
        { id: 'coll', name: 'Coll', role: 'judge' },
        { id: 'matthew-coll', name: 'Matthew Coll', ...lawyer },
      ],
    ],
    [
      'a surname that two bear',
      [
        { id: 'coll', name: 'Coll', ...lawyer },
        { id: 'matthew-coll', name: 'Matthew Coll', ...lawyer },
        { id: 'jane-coll', name: 'Jane Coll', ...lawyer },
      ],
    ],
    [
      'another first name',
      [
        { id: 'jane-coll', name: 'Jane Coll', ...lawyer },
        { id: 'matthew-coll', name: 'Matthew Coll', ...lawyer },
      ],
    ],
  ])('are not joined by %s', (_what, named) => {
    const speakers = speakersOf(...named);
    expect(speakers).toHaveLength(named.length);
    expect(speakers.flatMap(({ joined }) => joined)).toEqual([]);
  });

  it('are kept apart where one surname has two roles, though it makes one id', () => {
    const speakers = speakersOf(
      { id: 'coll', name: 'Coll', role: 'judge' },
      { id: 'coll', name: 'Coll', role: 'farmer' },
    );
    expect(speakers.map(({ id, said }) => [id, said.map(({ article }) => article)])).toEqual([
      ['coll', ['a1']],
      ['coll-a2', ['a2']],
    ]);
  });

  it('keep the s of a name', () => {
    const named = [
      { id: 'ada-robert', name: 'Ada Robert' },
      { id: 'ada-roberts', name: 'Ada Roberts' },
    ];
    expect(speakersOf(...named)).toHaveLength(2);
  });

  it('keep their roles as printed, with the articles that print them', () => {
    const [one] = speakersOf(
      { id: 'ada-renn', name: 'Ada Renn', role: 'Interior Minister' },
      { id: 'ada-renn', name: 'Renn', role: 'interior minister' },
      { id: 'ada-renn', name: 'Ada Renn', role: 'Interior Minister' },
      { id: 'ada-renn', name: 'Renn' },
    );
    expect(one?.roles).toEqual([
      { role: 'Interior Minister', organisation: null, articles: ['a1', 'a3'] },
      { role: 'interior minister', organisation: null, articles: ['a2'] },
    ]);
  });

  it('are listed by their names as printed, pronouns aside', () => {
    const sentences = ['Renn spoke.', 'Ada Renn spoke and he left.', 'Renn came.'];
    const entry = entryFrom({
      id: 'a1',
      published: '2026-01-01',
      sentences,
      speakers: [{ id: 'ada-renn', name: 'Ada Renn', mentions: ['Ada Renn', 'he', 'Renn', 'Renn'] }],
    });
    expect(link([entry], beat).value.speakers[0]?.printed).toEqual(['Renn', 'Ada Renn']);
  });

  it('are bodies under their own names, whoever or whatever speaks for them', () => {
    const sentences = ['The map issued by the Water Ministry shows it.', 'The Water Ministry spoke.'];
    const mentions = ['The map issued by the Water Ministry', 'The Water Ministry'];
    const speakers = [{ id: 'water-ministry', name: 'Water Ministry', mentions }];
    const entry = entryFrom({ id: 'a1', published: '2026-01-01', sentences, speakers });
    expect(link([entry], beat).value.speakers[0]?.printed).toEqual(['Water Ministry']);
  });

  it.each([
    ['Water Ministry', null, 'organisation'],
    ['intelligence officials', null, 'organisation'],
    ['NWA', null, 'organisation'],
    ['Ada Renn', null, 'person'],
    ['Office Jones', 'clerk', 'person'],
  ])('%s (%s) is a %s', (name, role, kind) => {
    expect(speakersOf({ id: 'someone', name, role })[0]?.kind).toBe(kind);
  });

  it('count their quotations by topic and article', () => {
    const [renn] = link(floodEntries, floodBeat).value.speakers;
    expect(renn?.said.map(({ article, quotations }) => [article, quotations.length])).toEqual([
      ['day-4', 1],
      ['day-6', 1],
    ]);
    expect(renn?.topics).toEqual([{ topic: 'flooding', counts: [1, 0] }]);
  });
});

describe('words that return', () => {
  const wordsOf = (...quoted: [string, string]): string[] => {
    const entries = quoted.map((exact, i) =>
      entryFrom({
        id: `a${i + 1}`,
        published: `2026-01-0${i + 1}`,
        sentences: [`Renn said “${exact}”.`],
        speakers: [{ id: 'ada-renn', name: 'Ada Renn' }],
        quotations: [{ exact, speaker: 'ada-renn' }],
      }),
    );
    return link(entries, beat).value.speakers[0]?.wordsThatReturn.map(({ words }) => words) ?? [];
  };

  it.each<[string, [string, string], string[]]>([
    ['a telling word that one article quotes by itself', ['we are threadbare', 'threadbare'], ['threadbare']],
    ['a telling word beside a frequent one', ['we are threadbare', 'threadbare system'], ['threadbare']],
    ['a phrase before its words', ['potentially lethal plans', 'a potentially lethal plot'], ['potentially lethal']],
    ['a phrase over a function word', ['peril at sea', 'a peril at sea'], ['peril at sea']],
    ['an alias of an issue', ['we are overburdened', 'overburdened again'], ['overburdened']],
  ])('%s is one', (_what, quoted, words) => {
    expect(wordsOf(...quoted)).toEqual(words);
  });

  it.each<[string, [string, string]]>([
    ['function words', ['there would have been', 'there would have been']],
    ['frequent words', ['important people think', 'important people think']],
    ['the beat’s own names', ['the flood water', 'the flood water']],
    ['single words of longer quotations', ['we are all threadbare', 'they are all threadbare']],
    ['single words of a phrase that was quoted', ['our threadbare embankments', 'they are all threadbare']],
    ['numbers', ['about 12345', 'about 12345']],
    ['words of one article', ['stretched, stretched', 'tired']],
  ])('%s are none', (_what, quoted) => {
    expect(wordsOf(...quoted)).toEqual([]);
  });

  it('carry the span of each place', () => {
    const { speakers, articles } = link(floodEntries, floodBeat).value;
    const [returning, ...others] = speakers[0]?.wordsThatReturn ?? [];
    expect(others).toEqual([]);
    expect(returning?.words).toBe('patient enemy');
    for (const { place, span } of returning?.places ?? []) {
      const article = articles.find((entry) => entry.article.id === place.article)?.article;
      expect(article?.text.slice(span.start, span.end)).toBe('patient enemy');
    }
  });
});
