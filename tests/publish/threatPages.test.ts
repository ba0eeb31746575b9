import { describe, expect, it } from 'vitest';
import { directionsInWords } from '../../src/publish/directionsInWords.ts';
import { makeThreatPage } from '../../src/publish/pages/threat.ts';
import { makeThreatsPage } from '../../src/publish/pages/threats.ts';
import { makeStatements } from '../../src/publish/statements.ts';
import { beatFrom } from '../fixtures.ts';
import { FLOOD_ARTICLES, FLOODS, lookupFrom } from './dossierFrom.ts';

const lookup = lookupFrom(FLOOD_ARTICLES, FLOODS);

describe('the page of a topic', () => {
  it('sums up in how many articles and sentences it is named, and what they say of its direction', () => {
    expect(makeThreatPage(lookup, 'flooding').model.deck).toBe(
      'Named in two of the three articles, in two sentences. Said to be rising on 1 March 2023; said to be falling on 20 September 2025.',
    );
  });

  it('of a topic that nobody names says so, and claims nothing', () => {
    const { deck, statements, first } = makeThreatPage(lookup, 'drought').model;
    expect(deck).toBe('None of the three articles names it.');
    expect(first).toBeNull();
    expect(statements.flatMap(({ rows }) => rows).map(({ kind }) => kind)).toEqual(['silent']);
  });

  it('has a row for an article that says nothing of it', () => {
    const rows = makeStatements(lookup, lookup.topicDossier('flooding')).flatMap((group) => group.rows);
    expect(rows.map(({ kind }) => kind)).toEqual(['statement', 'silent', 'statement']);
  });

  it('gives the words of the direction with each statement', () => {
    const [first] = makeStatements(lookup, lookup.topicDossier('flooding')).flatMap((group) => group.rows);
    expect(first).toMatchObject({ direction: 'rising', words: ['rising'] });
  });

  it('of one article speaks of the one article', () => {
    const one = lookupFrom([{ published: '2024-10-08', text: 'Floods came. They went.' }]);
    expect(makeThreatPage(one, 'flooding').model.deck).toBe(
      'Named in the one article, in one sentence. Named with no direction on 8 October 2024.',
    );
  });

  it('groups many statements by year and opens the last', () => {
    const many = lookupFrom(
      Array.from({ length: 70 }, (_, i) => ({
        published: `${2000 + Math.floor(i / 10)}-0${1 + (i % 9)}-1${i % 10}`,
        text: 'Floods came.',
      })),
    );
    const groups = makeStatements(many, many.topicDossier('flooding'));
    expect(groups.map(({ label }) => label)).toEqual(['2000', '2001', '2002', '2003', '2004', '2005', '2006']);
    expect(groups.filter(({ isOpen }) => isOpen).map(({ label }) => label)).toEqual(['2006']);
    expect(groups[0]?.extent).toBe('ten sentences in ten of ten articles');
    expect(directionsInWords(many, many.topicDossier('flooding').cells)).toBe(
      'Named with no direction in 70 articles.',
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
