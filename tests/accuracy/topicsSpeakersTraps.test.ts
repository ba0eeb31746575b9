import { describe, expect, it } from 'vitest';
import { sameName, sameThing } from '../../src/accuracy/names.ts';
import { scoreSpeakers } from '../../src/accuracy/scoreSpeakers.ts';
import { scoreTopics } from '../../src/accuracy/scoreTopics.ts';
import { scoreTraps } from '../../src/accuracy/scoreTraps.ts';
import type { Records, Speaker, Threat } from '../../src/model/records.ts';
import { type Scene, sceneOf } from './gold.ts';
import { dateAt, figureAt, quotationAt, speakerNamed, threatAt } from './records.ts';

const RISING = 'The threat from floods is rising.';
const DRY = 'Drought may come, as floods did.';
const TEXT = `${RISING} ${DRY}`;
const threats = [
  { sentence: RISING, ids: ['flooding'], trend: { flooding: 'rising' } },
  { sentence: DRY, ids: ['drought'], optionalIds: ['flooding'], trendNot: { drought: ['rising', 'steady'] } },
];
const flood = ({ at }: Scene, trend: Threat['trend']): Threat => threatAt(at(RISING), at('floods'), 'flooding', trend);
const drought = ({ at }: Scene, trend: Threat['trend']): Threat => threatAt(at(DRY), at('Drought'), 'drought', trend);

describe('topics', () => {
  it.each<[string, (scene: Scene) => Threat[], string, string, string]>([
    ['nothing found', () => [], '0/0/2', '0/0/0', '0/0/0'],
    ['the right direction', (scene) => [flood(scene, 'rising')], '1/1/2', '1/1/1', '1/1/1'],
    ['no direction', (scene) => [flood(scene, 'unstated')], '1/1/2', '0/1/1', '1/1/1'],
    ['the opposite direction', (scene) => [flood(scene, 'falling')], '1/1/2', '0/1/1', '0/1/1'],
    ['a direction that is ruled out', (scene) => [drought(scene, 'rising')], '1/1/2', '0/0/0', '0/1/1'],
    ['one that is not', (scene) => [drought(scene, 'unstated')], '1/1/2', '0/0/0', '1/1/1'],
    [
      'a topic twice in a sentence',
      (scene) => [flood(scene, 'rising'), flood(scene, 'falling')],
      '1/1/2',
      '1/1/1',
      '1/1/1',
    ],
    [
      'what may be found or left',
      ({ at }) => [threatAt(at(DRY), at('floods', 1), 'flooding', 'rising')],
      '0/0/2',
      '0/0/0',
      '0/0/0',
    ],
    [
      'a topic that is not named',
      ({ at }) => [threatAt(at(RISING), at('threat'), 'drought', 'rising')],
      '0/1/2',
      '0/0/0',
      '0/0/0',
    ],
  ])('%s', (_, records, found, direction, opposite) => {
    const scene = sceneOf(TEXT, { threats });
    scoreTopics(scene.gold.sentences, records(scene), scene.surface, scene.ledger);
    const { told } = scene;
    expect([told('topics'), told('topics-direction'), told('topics-not-opposite')]).toEqual([
      found,
      direction,
      opposite,
    ]);
  });
});

describe('speakers', () => {
  const gold = {
    speakers: [
      {
        name: 'Ada Renn',
        role: 'chief engineer',
        organisation: 'River and Flood Agency',
        organisationAlt: ['Town Hall'],
      },
      { name: 'Town Council' },
    ],
    optionalSpeakers: ['Officials'],
  };
  it.each<[string, Speaker[], string, string, string]>([
    ['nobody found', [], '0/0/2', '0/0/0', '0/0/0'],
    ['one, by her last name', [speakerNamed('Ms Renn', 'the chief engineer', 'RFA')], '1/1/2', '1/1/1', '1/1/1'],
    ['without role, at the other body', [speakerNamed('Ada Renn', null, 'the town hall')], '1/1/2', '0/1/1', '1/1/1'],
    ['with another role and body', [speakerNamed('Ada Renn', 'mayor', 'the bank')], '1/1/2', '0/1/1', '0/1/1'],
    ['her namesake', [speakerNamed('Tom Renn')], '0/1/2', '0/0/0', '0/0/0'],
    ['who may be found or left', [speakerNamed('Officials')], '0/0/2', '0/0/0', '0/0/0'],
    ['who is only named', [speakerNamed('Tom Vail')], '0/1/2', '0/0/0', '0/0/0'],
  ])('%s', (_, records, found, role, organisation) => {
    const scene = sceneOf('Ada Renn spoke.', gold);
    scoreSpeakers(scene.gold, records, scene.ledger);
    const { told } = scene;
    expect([told('speakers'), told('speakers-role'), told('speakers-organisation')]).toEqual([
      found,
      role,
      organisation,
    ]);
  });

  it.each([
    ['Ada Renn', 'Dr Ada Renn', true],
    ['Ada Renn', 'Renn', true],
    ['Ada Renn', 'A. Renn', true],
    ['Ada Renn', 'Tom Renn', false],
    ['Ada Renn', '', false],
  ])('%s and “%s” are one: %s', (one, other, isOne) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([isOne, isOne]);
  });

  it.each([
    ['River and Flood Agency', 'RFA', true],
    ['engineers', 'the engineer', true],
    ['director general', '', false],
    ['mayor', 'bishop', false],
  ])('%s and “%s” are one thing: %s', (one, other, isOne) => {
    expect([sameThing(one, other), sameThing(other, one)]).toEqual([isOne, isOne]);
  });
});

const NONE: Records = { threats: [], figures: [], dates: [], quotations: [], speakers: [], notUnderstood: [] };

describe('traps', () => {
  const text = 'Call 999 at the end of the day, said Tom Vail of the “Herald”.';
  const mustNot = [
    { text: '999', kinds: ['figure'] },
    { text: 'the end of the day', kinds: ['date'] },
    { text: 'Tom Vail', kinds: ['speaker'] },
    { text: 'Herald', kinds: ['quotation', 'threat'] },
  ];
  it.each<[string, (scene: Scene) => Partial<Records>, string]>([
    ['all left alone', () => ({}), '5/5/5'],
    ['a figure', ({ at }) => ({ figures: [figureAt(at('999'), { value: 999 })] }), '4/5/5'],
    ['a date', ({ at }) => ({ dates: [dateAt(at('the day'), null, null)] }), '4/5/5'],
    ['a record of another kind', ({ at }) => ({ dates: [dateAt(at('999'), null, null)] }), '5/5/5'],
    ['a speaker', () => ({ speakers: [speakerNamed('Mr Vail')] }), '4/5/5'],
    ['a quotation of just these words', ({ at }) => ({ quotations: [quotationAt([at('Herald')])] }), '4/5/5'],
    [
      'a quotation that holds them',
      ({ at }) => ({ quotations: [quotationAt([at('said Tom Vail of the “Herald”')])] }),
      '5/5/5',
    ],
    ['a topic', ({ at }) => ({ threats: [threatAt(at(text), at('Herald'), 'press', 'rising')] }), '4/5/5'],
  ])('%s', (_, records, told) => {
    const scene = sceneOf(text, { mustNot });
    scoreTraps(scene.gold.traps, { ...NONE, ...records(scene) }, scene.surface, scene.ledger);
    expect(scene.told('traps')).toBe(told);
  });

  it('in furniture are caught only where the furniture was taken for text', () => {
    const gold = {
      mustNotFurniture: [
        { text: '40', kinds: ['figure'] },
        { text: 'Tom Vail', kinds: ['speaker'] },
      ],
    };
    const body = 'It rained for 40 hours.';
    const taken = sceneOf(body, gold, `${body}\n\nOur 40 best pictures, by Tom Vail, stand elsewhere today.`);
    const said = {
      ...NONE,
      figures: [figureAt(taken.at('40', 1), { value: 40 })],
      speakers: [speakerNamed('Tom Vail')],
    };
    scoreTraps(taken.gold.traps, said, taken.surface, taken.ledger);
    expect(taken.told('traps')).toBe('0/2/2');
    const left = sceneOf(body, gold, `${body}\n\n:::aside\nOur 40 best pictures, by Tom Vail\n:::`);
    scoreTraps(
      left.gold.traps,
      { ...NONE, figures: [figureAt(left.at('40'), { value: 40 })] },
      left.surface,
      left.ledger,
    );
    expect(left.told('traps')).toBe('2/2/2');
  });
});
