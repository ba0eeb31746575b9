import { describe, expect, it } from 'vitest';
import { scoreQuotations } from '../../src/accuracy/scoreQuotations.ts';
import type { MeasureId } from '../../src/model/accuracy.ts';
import type { Quotation } from '../../src/model/records.ts';
import { type Scene, sceneOf } from './gold.ts';
import { quotationAt, speakerNamed } from './records.ts';

const TEXT = [
  '“The dam will hold,” said Ada Renn. “We built it well.”',
  'Tom Vail said the town was “quite safe” for now. Officials believe that the river is falling.',
].join('\n\n');
const quotations = [
  { form: 'direct', content: ['The dam will hold', 'We built it well'], source: 'Ada Renn', speaker: 'Ada Renn' },
  {
    form: 'mixed',
    content: ['the town was “quite safe” for now'],
    contentAlt: [['quite safe']],
    source: 'Tom Vail',
    speaker: 'Tom Vail',
  },
  { form: 'indirect', content: ['the river is falling'], source: 'Officials', speaker: null },
];
const speakers = [speakerNamed('Ada Renn'), speakerNamed('Tom Vail')];

const direct = ({ at }: Scene, parts: Partial<Quotation> = {}): Quotation =>
  quotationAt([at('The dam will hold,'), at('We built it well')], {
    source: at('Ada Renn'),
    speaker: 'ada-renn',
    ...parts,
  });
const indirect = ({ at }: Scene, words: string): Quotation =>
  quotationAt([at(words)], { form: 'indirect', source: at('Officials') });

const cases: [name: string, records: (scene: Scene) => Quotation[], told: Partial<Record<MeasureId, string>>][] = [
  [
    'nothing found',
    () => [],
    { 'quotations-marked': '0/0/2', 'quotations-reported': '0/0/1', 'quotations-whole': '0/0/3' },
  ],
  [
    'a split quotation, whole',
    (scene) => [direct(scene)],
    {
      'quotations-marked': '1/1/2',
      'quotations-marked-source': '1/1/1',
      'quotations-whole': '1/1/3',
      'quotations-speaker': '1/1/1',
    },
  ],
  [
    'the wrong source and speaker',
    (scene) => [direct(scene, { source: scene.at('Tom Vail'), speaker: 'tom-vail' })],
    {
      'quotations-marked': '1/1/2',
      'quotations-marked-source': '0/1/1',
      'quotations-whole': '0/1/3',
      'quotations-speaker': '0/1/1',
    },
  ],
  [
    'one part of two: claimed, and not exact',
    ({ at }) => [quotationAt([at('The dam will hold')], { source: at('Ada Renn') })],
    { 'quotations-marked': '0/1/2', 'quotations-marked-source': '1/1/1', 'quotations-whole': '0/1/3' },
  ],
  [
    'the other content of a mixed one',
    ({ at }) => [quotationAt([at('quite safe')], { form: 'mixed', source: at('Tom Vail'), speaker: 'tom-vail' })],
    { 'quotations-marked': '1/1/2', 'quotations-whole': '1/1/3', 'quotations-speaker': '1/1/1' },
  ],
  [
    'reported words',
    (scene) => [indirect(scene, 'the river is falling')],
    { 'quotations-reported': '1/1/1', 'quotations-reported-source': '1/1/1', 'quotations-speaker': '1/1/1' },
  ],
  [
    'reported words with one too many',
    (scene) => [indirect(scene, 'that the river is falling')],
    { 'quotations-reported': '0/1/1', 'quotations-reported-source': '1/1/1', 'quotations-whole': '0/1/3' },
  ],
  [
    'words that nobody says',
    ({ at }) => [quotationAt([at('said')], { form: 'indirect' })],
    { 'quotations-reported': '0/1/1', 'quotations-reported-source': '0/0/0', 'quotations-whole': '0/1/3' },
  ],
  ['the same content twice counts once', (scene) => [direct(scene), direct(scene)], { 'quotations-marked': '1/1/2' }],
];

describe('quotations', () => {
  it.each(cases)('%s', (_, records, told) => {
    const scene = sceneOf(TEXT, { quotations });
    scoreQuotations(scene.gold, { quotations: records(scene), speakers }, scene.surface, scene.ledger);
    expect(Object.fromEntries(Object.keys(told).map((id) => [id, scene.told(id)]))).toEqual(told);
  });

  it('what may be found or left is neither right nor wrong', () => {
    const optional = quotations.map((one) => ({ ...one, required: false }));
    const scene = sceneOf(TEXT, { quotations: optional });
    scoreQuotations(scene.gold, { quotations: [direct(scene)], speakers }, scene.surface, scene.ledger);
    expect([scene.told('quotations-marked'), scene.told('quotations-whole')]).toEqual(['0/0/0', '0/0/0']);
  });

  it('a quotation whose gold names nobody is whole only without a source', () => {
    const [{ source: _, speaker: __, ...nobody } = { source: '', speaker: '' }] = quotations;
    for (const [source, whole] of [
      [null, '1/1/1'],
      ['Ada Renn', '0/1/1'],
    ] as const) {
      const scene = sceneOf(TEXT, { quotations: [nobody] });
      const record = direct(scene, { source: source && scene.at(source) });
      scoreQuotations(scene.gold, { quotations: [record], speakers }, scene.surface, scene.ledger);
      expect(scene.told('quotations-whole')).toBe(whole);
    }
  });

  it('single marks quote where the gold says so', () => {
    const text = 'It was ‘quite safe’, they said.';
    for (const [singleQuotes, id] of [
      [true, 'quotations-marked'],
      [false, 'quotations-reported'],
    ] as const) {
      const scene = sceneOf(text, { singleQuotes, quotations: [{ form: 'mixed', content: ['quite safe'] }] });
      scoreQuotations(scene.gold, { quotations: [], speakers: [] }, scene.surface, scene.ledger);
      expect(scene.told(id)).toBe('0/0/1');
    }
  });
});
