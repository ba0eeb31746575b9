import { describe, expect, it } from 'vitest';
import { makeTopics } from '../../src/link/coverage.ts';
import { makeShelf } from '../../src/link/shelf.ts';
import { joinSpeakers } from '../../src/link/speakerNames.ts';
import { beatFrom } from '../fixtures.ts';
import { entryFrom, type Written } from './records.ts';

const beat = beatFrom({
  topics: [
    { id: 'weather', name: 'Weather', aliases: [] },
    { id: 'flooding', name: 'River flooding', parent: 'weather', aliases: ['flood'] },
    { id: 'drought', name: 'Drought', parent: 'weather', aliases: ['drought'] },
  ],
});

const topicsOf = (...written: Omit<Written, 'published'>[]) => {
  const shelf = makeShelf(written.map((each, i) => entryFrom({ published: `2026-01-0${i + 1}`, ...each })));
  const found = makeTopics(shelf, beat, joinSpeakers(shelf, beat));
  return (id: string) => {
    const topic = found.find((each) => each.topic.id === id);
    if (!topic) throw new Error(id);
    return topic;
  };
};

const sentences = [
  'Floods grow and floods shrink while drought spreads.',
  'A flood came.',
  'Drought and flood will come.',
];

describe('coverage', () => {
  const topic = topicsOf(
    {
      id: 'a1',
      sentences,
      speakers: [{ id: 'ada-renn', name: 'Ada Renn' }],
      threats: [
        { threat: 'flooding', exact: 'floods shrink', trend: 'falling' },
        { threat: 'flooding', exact: 'Floods grow', trend: 'rising' },
        { threat: 'drought', exact: 'drought', trend: 'rising', speaker: 'ada-renn' },
        { threat: 'flooding', exact: 'flood', inSentence: 2, speaker: 'ada-renn' },
        { threat: 'flooding', exact: 'flood', inSentence: 3, trend: 'rising', forecast: true, speaker: 'ada-renn' },
        { threat: 'drought', exact: 'Drought', trend: 'falling', forecast: true },
      ],
      figures: [{ exact: 'A', value: 1, counts: 'flood', threats: ['flooding'] }],
    },
    { id: 'a2', sentences: ['Nothing was said.'] },
  );

  it('has one mention a sentence, with all its directions in their order and never their average', () => {
    expect(topic('flooding').cells[0]?.mentions.map(({ place, directions }) => [place.sentence, directions])).toEqual([
      [1, ['rising', 'falling']],
      [2, ['named']],
      [3, ['may-rise']],
    ]);
  });

  it('says “named” of an article only where no sentence gives a direction', () => {
    expect(topic('flooding').cells.map(({ directions }) => directions)).toEqual([
      ['rising', 'may-rise', 'falling'],
      [],
    ]);
    expect(topic('drought').cells[0]?.directions).toEqual(['rising', 'may-fall']);
  });

  it('keeps topics that nobody names, their children, and articles that say nothing', () => {
    expect(topic('weather').cells.map(({ mentions }) => mentions.length)).toEqual([0, 0]);
    expect(topic('weather').children).toEqual(['flooding', 'drought']);
  });

  it('counts topics named together by sentence', () => {
    expect(topic('flooding').together).toEqual([
      {
        topic: 'drought',
        places: [
          { article: 'a1', sentence: 1 },
          { article: 'a1', sentence: 3 },
        ],
        named: 2,
      },
    ]);
  });

  it('puts the rarer of two topics that are named together equally often first', () => {
    const sentences = ['A flood of looting and cholera.', 'Looting went on.', 'More looting.', 'Looting again.'];
    const entry = entryFrom({
      id: 'a1',
      published: '2026-01-01',
      sentences,
      threats: [
        { threat: 'flooding', exact: 'flood' },
        { threat: 'weather', exact: 'looting' },
        { threat: 'drought', exact: 'cholera' },
        ...[2, 3, 4].map((inSentence) => ({ threat: 'weather', exact: 'ooting', inSentence })),
      ],
    });
    const shelf = makeShelf([entry]);
    const [together] = makeTopics(shelf, beat, joinSpeakers(shelf, beat)).flatMap((each) =>
      each.topic.id === 'flooding' ? [each.together] : [],
    );
    expect(together?.map((each) => [each.topic, each.places.length, each.named])).toEqual([
      ['drought', 1, 1],
      ['weather', 1, 4],
    ]);
  });

  it('lists the figures of a topic and the speakers to whom its mentions are attributed', () => {
    expect(topic('flooding').figures.map(({ figure }) => figure.evidence.exact)).toEqual(['A']);
    expect(topic('flooding').speakers).toEqual(['ada-renn']);
    expect(topic('weather').speakers).toEqual([]);
  });
});
