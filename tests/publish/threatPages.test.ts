import { describe, expect, it } from 'vitest';
import { directionsInWords } from '../../src/publish/directionsInWords.ts';
import { makeThreatPages } from '../../src/publish/pages/threat.ts';
import { makeThreatsPage } from '../../src/publish/pages/threats.ts';
import { beatFrom } from '../fixtures.ts';
import { FLOOD_ARTICLES, FLOODS, lookupFrom, threatOf } from './dossierFrom.ts';

const lookup = lookupFrom(FLOOD_ARTICLES, FLOODS);

describe('the page of a topic', () => {
  it('sums up in how many articles and sentences it is named, and what they say of its direction', () => {
    expect(threatOf(lookup, 'flooding').model.deck).toBe(
      'Named in two of the three articles, in two sentences. Said to be rising on 1 March 2023; said to be falling on 20 September 2025.',
    );
  });

  it('of a topic that nobody names says so, and claims nothing', () => {
    const { deck, statements, whole } = threatOf(lookup, 'drought').model;
    expect(deck).toBe('None of the three articles names it.');
    expect(whole?.first).toBeNull();
    expect(statements.map(({ kind }) => kind)).toEqual(['silent']);
  });

  it('has a row for an article that says nothing of it', () => {
    const { statements } = threatOf(lookup, 'flooding').model;
    expect(statements.map(({ kind }) => kind)).toEqual(['statement', 'silent', 'statement']);
  });

  it('gives the words of the direction with each statement', () => {
    const [first] = threatOf(lookup, 'flooding').model.statements;
    expect(first).toMatchObject({ direction: 'rising', words: ['rising'] });
  });

  it('of one article speaks of the one article', () => {
    const one = lookupFrom([{ published: '2024-10-08', text: 'Floods came. They went.' }]);
    expect(threatOf(one, 'flooding').model.deck).toBe(
      'Named in the one article, in one sentence. Named with no direction on 8 October 2024.',
    );
  });

  it('has a page a year where much is said, and tells of the whole on the first of them', () => {
    const many = lookupFrom(
      Array.from({ length: 120 }, (_, i) => ({
        published: `${2010 + Math.floor(i / 60)}-0${1 + Math.floor((i % 60) / 10)}-1${i % 10}`,
        text: i === 0 ? 'Nothing came.' : 'Floods came.',
      })),
    );
    const [first, last] = makeThreatPages(many, 'flooding');
    expect(first?.route).toBe('/threats/flooding/2010/');
    expect(first?.model.deck).toBe('59 sentences in 59 of 60 articles, published in 2010.');
    expect(first?.model.statements.map(({ kind }) => kind).slice(0, 2)).toEqual(['silent', 'statement']);
    expect(first?.model.whole).toBeNull();
    expect(last?.route).toBe('/threats/flooding/');
    expect(last?.model.deck).toMatch(/^Named in 119 of the 120 articles/);
    expect(last?.model.whole?.first?.route).toBe('/threats/flooding/2010/#st-2010-01-11-1');
    expect(last?.model.whole?.last?.route).toBe('/threats/flooding/#st-2011-06-19-1');
    expect(directionsInWords(many, many.topicDossier('flooding').cells)).toBe(
      'Named with no direction in 119 articles.',
    );
  });
});

describe('the index of topics', () => {
  const { model } = makeThreatsPage(lookup);

  it('says how many of the topics are named', () => {
    expect(model.deck).toBe('Two of the three topics of this beat are named in the three articles.');
  });

  it('keeps threats and issues apart', () => {
    expect(model.threats.map(({ name }) => name)).toEqual(['River flooding', 'Drought']);
    expect(model.issues.map(({ name }) => name)).toEqual(['Pumps']);
  });

  it('gives the last direction that an article gives, with its sentence', () => {
    const [flooding] = model.threats;
    expect(flooding?.latest).toMatchObject({ when: '20 September 2025', directions: ['falling'] });
    expect(flooding?.latest?.sentences).toHaveLength(1);
  });

  it('puts a part below the topic that it is part of', () => {
    const family = lookupFrom(
      [{ published: '2024-10-08', text: 'Floods came.' }],
      beatFrom({
        topics: [
          { id: 'river', name: 'River', parent: 'weather', aliases: ['floods'] },
          { id: 'sun', name: 'Sun' },
          { id: 'weather', name: 'Weather' },
        ],
      }),
    );
    expect(makeThreatsPage(family).model.threats.map(({ name, depth }) => [name, depth])).toEqual([
      ['Sun', 0],
      ['Weather', 0],
      ['River', 1],
    ]);
  });
});
