import { describe, expect, test } from 'vitest';
import { findThreats } from '../../src/extract/threats/findThreats.ts';
import { articleFrom, beatFrom, unmark } from '../fixtures.ts';

const beat = beatFrom({
  topics: [
    { id: 'weather', name: 'Weather', aliases: ['storm'] },
    {
      id: 'flooding',
      name: 'River flooding',
      parent: 'weather',
      aliases: ['flood', 'flooding', 'burst its banks', 'flash-flood', 'King’s Lynn floods'],
    },
    { id: 'coastal-flooding', name: 'Coastal flooding', aliases: ['storm surge', 'coastal flooding'] },
    { id: 'valdorra', name: 'Valdorra', capitals: ['Valdport'] },
    { id: 'institute', name: 'The Institute', aliases: ['IT', 'Isar', 'Isar-2'] },
  ],
});

const named = (text: string): string[] =>
  findThreats(articleFrom(text), beat).map(({ threat, evidence }) => `${threat}: ${evidence.exact}`);

describe('the words that name a topic', () => {
  test.each<[string, string, string, string?]>([
    ['a whole word', 'The [[flood]] came.', 'flooding'],
    ['the topic’s own name', 'River [[flooding]] came.', 'flooding', 'River flooding'],
    ['any case of the letters', '[[FLOODING]] came.', 'flooding'],
    ['the regular plural of a common noun', 'The [[storms]] came.', 'weather'],
    ['the possessive, whose ending is no part of the words', 'The [[flood]]’s end came.', 'flooding'],
    ['the possessive with a straight apostrophe', "The [[flood]]'s end came.", 'flooding'],
    ['a hyphen for a space', 'A [[storm-surge]] came.', 'coastal-flooding'],
    ['a space for a hyphen', 'A [[flash flood]] came.', 'flooding'],
    ['a straight apostrophe for a curly one', "The [[King's Lynn floods]] came.", 'flooding'],
    ['a word before a hyphen', 'The [[flood]]-hit town slept.', 'flooding'],
    ['several words', 'The river [[burst its banks]].', 'flooding'],
    ['capitals where the name has no small letter', 'The [[IT]] closed.', 'institute'],
    ['a name that goes on from a shorter one', 'The [[Isar-2]] opened.', 'institute'],
  ])('%s: %s', (_, marked, topic, whole) => {
    const { text, marks } = unmark(marked);
    expect(named(text)).toEqual([`${topic}: ${whole ?? marks[0]}`]);
  });

  test.each([
    ['part of a word', 'The floodlight broke.'],
    ['small letters where the name has none', 'They say it closed.'],
    ['words with a comma between them', 'It burst, its banks empty.'],
    ['the plural of a proper name', 'The Isars met.'],
    ['words on both sides of a sentence’s end', 'They saw the coastal. Nobody burst its. Banks closed.'],
  ])('not %s: %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  test.each([
    'Valdport denied it.',
    'They seek links with Valdport.',
    'A Valdport-backed plan failed.',
    'On Tuesday Valdport denied it.',
    'The threat from Valdport grows.',
    'Valdport’s agents followed him.',
    'Talks between Leeds and Valdport failed.',
    'The Valdport regime denied it.',
    'Leeds, Valdport and York denied it.',
  ])('a capital that acts: %s', (text) => {
    expect(named(text)).toEqual(['valdorra: Valdport']);
  });

  test.each([
    'A fire in Valdport killed two.',
    'The fire at the Valdport concert hall killed two.',
    'Valdport State University closed.',
    'He flew from Leeds to Valdport.',
    'He was seen in Leeds, York and Valdport.',
    'He arrived from Valdport.',
    'A Valdport-based firm closed.',
    'Valdport’s streets were empty.',
    'Snow fell in central Valdport.',
    'The capital, Valdport, slept.',
    'VALDPORT (Agency) – The mayor spoke.',
    'Valdport, 12 March – The mayor spoke.',
  ])('a capital that is a place: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('the longest name wins, and what is inside it is not found again', () => {
    expect(named('A storm surge and a storm.')).toEqual(['coastal-flooding: storm surge', 'weather: storm']);
  });

  test('a parent topic is not implied by its children', () => {
    expect(named('The flood came.')).toEqual(['flooding: flood']);
  });

  test('every mention is a record of its own, with an ordinal where the words repeat', () => {
    const threats = findThreats(articleFrom('A flood. Another flood, and a storm.'), beat);
    expect(threats.map(({ id }) => id)).toEqual(['threat-flood', 'threat-flood-2', 'threat-storm']);
    expect(threats.map(({ sentence }) => sentence.exact)).toEqual([
      'A flood.',
      'Another flood, and a storm.',
      'Another flood, and a storm.',
    ]);
    expect(threats.every(({ speaker, rule }) => speaker === null && rule === 'threat/named')).toBe(true);
  });

  test('a quarter of a million letters are read within seconds', () => {
    const article = articleFrom('The storm and the flood burst its banks again. '.repeat(5000));
    const begun = performance.now();
    expect(findThreats(article, beat)).toHaveLength(15_000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
