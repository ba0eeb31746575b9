import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotations/findQuotations.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const BEAT = beatFrom({
  people: [
    { id: 'ada-renn', name: 'Ada Renn', aliases: ['Renn'], roles: [{ role: 'director general', organisation: 'fws' }] },
  ],
  organisations: [{ id: 'fws', name: 'FWS', aliases: ['the Flood Warning Service'] }],
});

const read = (text: string, beat = beatFrom()) => findQuotations(articleFrom(text), beat);
const speakersOf = (text: string, beat = beatFrom()) => read(text, beat).quotations.map(({ speaker }) => speaker);

describe('who said it', () => {
  const cases: [what: string, text: string, speakers: (string | null)[]][] = [
    ['the fullest name of the article', 'Renn said it rained.\n\nAda Renn, the mayor of Brenna, left.', ['ada-renn']],
    [
      '"he" is whoever spoke last',
      'Ivo Marek said it rained. He added that it would go on.',
      ['ivo-marek', 'ivo-marek'],
    ],
    [
      'somebody merely mentioned does not take over',
      'Ivo Marek said it rained. He blamed Pavel Dorn’s “careless cut” in spending. The dam belongs to Pavel Dorn. He said it would hold.',
      ['ivo-marek', 'ivo-marek', 'ivo-marek'],
    ],
    [
      'a pronoun goes past a person of the other gender',
      'Mrs Dorn said it rained. Mr Marek said it did not. “It poured,” she said.',
      ['dorn', 'marek', 'dorn'],
    ],
    [
      'a title before the name',
      'Interior Minister Ivo Marek said it rained. “It poured,” Marek said.',
      ['ivo-marek', 'ivo-marek'],
    ],
    ['a description with its body', 'Ivo Marek, the head of FWS, left. “It poured,” the FWS boss said.', ['ivo-marek']],
    [
      'a description that comes before the name',
      'The town is lost, according to its chief.\n\nThe valley is lost, Ivo Marek, the director-general of FWS, said.',
      ['ivo-marek', 'ivo-marek'],
    ],
    [
      'a named body',
      'FWS said that the river would rise. The Flood Office said it would not.',
      ['fws', 'flood-office'],
    ],
    ['a description that fits nobody stays open', 'Ivo Marek, the mayor, left. “It poured,” a spokesman said.', [null]],
    [
      'a description that fits two stays open',
      'Ivo Marek, the head of FWS, met Ada Renn, the head of DRK. “It poured,” the agency chief said.',
      [null],
    ],
    [
      '"he" after somebody unnamed stays open',
      'Ivo Marek said it rained. The town’s surveyor said it did not. He added that the dam was dry.',
      ['ivo-marek', null, null],
    ],
    ['the plural stays open', 'Ministers have said that it rained. They said that it would go on.', [null, null]],
    ['two people at once stay open', 'Ivo Marek and Ada Renn said it rained.', [null]],
    [
      '"he" after a stranger who opens a sentence stays open',
      '“It poured,” Ivo Marek said. Dorn disagreed. “It did not,” he said.',
      ['ivo-marek', null],
    ],
    [
      'a knight by the first name',
      'Sir Peter Marek said it rained. Sir Peter said it poured.',
      ['peter-marek', 'peter-marek'],
    ],
    [
      'of several of one name, whoever came first',
      'Peter Dorn said it rained. His wife, Anna Dorn, left. Dorn said it poured.',
      ['peter-dorn', 'peter-dorn'],
    ],
    [
      'the author of a paper',
      'The alert issued by FWS says that the river will rise. FWS’s report says that it will fall.',
      ['fws', 'fws'],
    ],
    [
      '"he" stays open where one has spoken and another is the subject',
      '“It poured,” Ivo Marek said. Peter Dorn shook his head. “It did not,” he said.',
      ['ivo-marek', null],
    ],
    [
      '"he" is the last of two who have both spoken',
      'Ivo Marek said it rained. Peter Dorn said it did not. He added that the dam was dry.',
      ['ivo-marek', 'peter-dorn', 'peter-dorn'],
    ],
    [
      'somebody nearer is not ruled out by a first name alone',
      'Ada Renn met Bo Carr. Carr wrote to Renn that it rained. Renn read it. “I did nothing,” he says.',
      ['bo-carr', null],
    ],
    [
      'the subject of a subordinate clause does not take over',
      'Ivo Dorn was asleep, when Peter Marek wrote to him that it rained. “I did nothing,” he says.',
      ['peter-marek', null],
    ],
    [
      'a rank in short, and a part of it',
      'Supt Ada Renn said it rained. The superintendent said it poured.\n\nDetective Chief Inspector Ivo Marek said it was dry. The detective said it was late.',
      ['ada-renn', 'ada-renn', 'ivo-marek', 'ivo-marek'],
    ],
    [
      'letters behind the name are no part of it',
      'Ada Renn KC said it rained. Renn said it poured.',
      ['ada-renn', 'ada-renn'],
    ],
    [
      'a trade with a capital is no part of the name',
      'Shopkeeper Ada Renn said it rained. Renn said it poured.',
      ['ada-renn', 'ada-renn'],
    ],
    ['a whole name after who it is to another', 'Her partner, Ivo Marek, said it rained.', ['ivo-marek']],
    ['a first name after kin', 'Her husband, Otto, is less sure. “It poured,” he says.', ['otto']],
    [
      'first names in a family',
      'Farmer Otto Lind and his wife Sheila came. “It poured,” said Otto. Sheila said it rained.',
      ['otto-lind', 'sheila'],
    ],
    [
      'what somebody is besides, within the paragraph',
      'Ivo Marek said it rained. “It poured,” said the father of two. The 48-year-old said it was late.',
      ['ivo-marek', 'ivo-marek', 'ivo-marek'],
    ],
    [
      'what somebody is besides, of people',
      'Ada Renn said it rained. The Italian said it poured.',
      ['ada-renn', 'ada-renn'],
    ],
    [
      'what somebody is besides stays open in another paragraph',
      'Ivo Marek said it rained.\n\n“It poured,” said the father of two.',
      ['ivo-marek', null],
    ],
    [
      'what somebody is besides stays open for offices that another may have',
      'Ivo Marek said it rained. “It poured,” said the referee.',
      ['ivo-marek', null],
    ],
    [
      'what somebody is besides stays open for the other gender',
      'Mr Marek said it rained. “It poured,” said the mother of two.',
      ['marek', null],
    ],
    [
      '"union leader" of who leads one',
      'Ada Renn, who leads the Porters’ Union, left. “It poured,” the union leader said.',
      ['ada-renn'],
    ],
    [
      'the answers of an interview',
      'Ada Renn steps down this month.\n\nQ: Did it rain here last night?\n\nA: It did, for hours and hours.\n\nQ: Will it go on like this?\n\nA: It will, for days and days.',
      [null, 'ada-renn', null, 'ada-renn'],
    ],
    [
      'the answers of an interview stay open where the asker opens it',
      'Bo Carr talks to Ada Renn about rain.\n\nQ: Did it rain here last night?\n\nA: It did, for hours and hours.\n\nQ: Will it go on like this?\n\nA: It will, for days and days.',
      [null, null, null, null],
    ],
    ['a paragraph that only carries on', '“It poured,” Ivo Marek said.\n\n“It is still pouring.”', ['ivo-marek']],
  ];
  it.each(cases)('%s', (_, text, speakers) => expect(speakersOf(text)).toEqual(speakers));

  it('is named as beat.yaml names them', () => {
    expect(speakersOf('The director general of FWS has said it rained. Mr Renn left.', BEAT)).toEqual(['ada-renn']);
    expect(read('Renn said it rained.', BEAT).speakers).toMatchObject([{ id: 'ada-renn', name: 'Ada Renn' }]);
    expect(speakersOf('The Flood Warning Service said it rained.', BEAT)).toEqual(['fws']);
  });
});

describe('a speaker', () => {
  const cases: [text: string, role: string | null, organisation: string | null][] = [
    ['The floods have killed 12 people, finance minister Ivo Marek said.', 'finance minister', null],
    ['“We were ready,” said police chief Ivo Marek.', 'police chief', null],
    ['Last week minister Ivo Marek said the river would rise.', 'minister', null],
    ['Ivo Marek, the director general of flood service FWS, said it rained.', 'director general', 'FWS'],
    ['Interior Minister Ivo Marek said it rained.', 'Interior Minister', null],
    ['It rained, said Ivo Marek, a spokesman for the River Office.', 'spokesman', 'River Office'],
    [
      'The papers of government lawyer Marek, who said it rained, were lost. Marek said that it poured.',
      'government lawyer',
      null,
    ],
    ['FWS boss Ivo Marek came. Marek said it rained.', 'boss', 'FWS'],
    ['The River Office’s chief, Ivo Marek, insisted there was no risk.', 'chief', 'River Office'],
    ['FWS head Sir Ivo Marek said it rained.', 'head', 'FWS'],
    ['Former Brenna Mayor Ivo Marek said it rained.', 'Former Brenna Mayor', null],
    ['Ms Dorn’s lawyer, Ivo Marek, said it rained.', 'lawyer', null],
    ['Ivo Marek said it rained.', null, null],
    ['Lead author Dr Ivo Marek said it rained.', 'Lead author', null],
    ['Ivo Marek, chief economist at Brandt & Co., said it rained.', 'chief economist', 'Brandt & Co'],
    ['Otto Lind, father of Bo Lind, said it rained.', null, null],
    ['Her mother, Ada Renn, said it rained.', null, null],
  ];
  it.each(cases)('has its role and body as printed: %s', (text, role, organisation) => {
    expect(read(text).speakers).toMatchObject([{ role, organisation }]);
  });

  it('lists every place where it is named or speaks', () => {
    const { speakers } = read('Peter Marek came to Brenna. “It poured,” he said. The mayor thanked Marek.');
    expect(speakers[0]?.mentions.map(({ exact }) => exact)).toEqual(['Peter Marek', 'he', 'Marek']);
  });

  it('is nobody who is merely mentioned', () => {
    const { speakers } = read('Ivo Marek said that Pavel Dorn had left. Nina Kral walked out.');
    expect(speakers.map(({ id }) => id)).toEqual(['ivo-marek']);
  });
});
