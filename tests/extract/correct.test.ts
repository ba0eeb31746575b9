import { describe, expect, test } from 'vitest';
import { makeExtractor } from '../../src/extract/extract.ts';
import type { Article } from '../../src/model/article.ts';
import { FrontMatter } from '../../src/model/frontMatter.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const beat = beatFrom({ people: [{ id: 'ada-renn', name: 'Ada Renn' }] });
const extract = makeExtractor(beat);

const TEXT = [
  'A flood hit the town in March 2021, and floods came again. A second flood followed.',
  'Ada Renn said: “The flood took 40 houses.” Nobody was hurt.',
].join('\n\n');

const POSITIONS: Article['positions'] = {
  'corrections.0': { line: 5, column: 5 },
  'corrections.0.exact': { line: 6, column: 12 },
  'corrections.0.fields': { line: 7, column: 13 },
};

function corrected(...corrections: unknown[]) {
  const article = articleFrom(TEXT);
  const meta = FrontMatter.parse({ title: 'A test article', published: '2024-10-08', corrections });
  return extract({ ...article, meta, positions: POSITIONS });
}

const reason = 'The editor knows better.';
const plain = extract(articleFrom(TEXT)).value;

describe('a correction', () => {
  test('drops the record of these words and no other, whose ids stay as they were', () => {
    const { value, diagnostics } = corrected({ drop: 'threat', exact: 'floods', reason });
    expect(diagnostics).toEqual([]);
    expect(value.threats.map(({ id }) => id)).toEqual(
      plain.threats.map(({ id }) => id).filter((id) => id !== 'threat-floods'),
    );
  });

  test('works out the days of a date from its edtf', () => {
    const { value, diagnostics } = corrected({
      set: 'date',
      exact: 'March 2021',
      fields: { edtf: '2020/2021-02' },
      reason,
    });
    expect(diagnostics).toEqual([]);
    expect(value.dates[0]).toMatchObject({ edtf: '2020/2021-02', start: '2020-01-01', end: '2021-02-28' });
  });

  test.each([
    ['date', 'March 2021', { edtf: '2021-03', start: '2021-04-01', end: '2021-04-30' }],
    ['date', 'March 2021', { start: '2021-04-01' }],
    ['figure', '40', { value: null, low: 50, high: 20 }],
    ['figure', '40', { value: null }],
  ])('of a %s is refused where its fields contradict one another', (set, exact, fields) => {
    const { diagnostics } = corrected({ set, exact, fields, reason });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['correction/fields']);
  });

  test('of a direction takes away the words of the one it replaces', () => {
    const article = { ...articleFrom('Floods are on the rise.'), positions: POSITIONS };
    const corrections = [{ set: 'threat', exact: 'Floods', fields: { trend: 'unstated' }, reason }];
    const meta = FrontMatter.parse({ title: 'A test article', published: '2024-10-08', corrections });
    expect(extract({ ...article, meta }).value.threats[0]).not.toHaveProperty('trendWords.exact');
  });

  test('takes the nth of several in reading order, counted before any correction', () => {
    const { value, diagnostics } = corrected(
      { drop: 'threat', exact: 'flood', nth: 1, reason },
      { set: 'threat', exact: 'flood', nth: 2, fields: { trend: 'rising' }, reason },
    );
    expect(diagnostics).toEqual([]);
    const floods = value.threats.filter(({ evidence }) => evidence.exact === 'flood');
    expect(floods.map(({ id, trend }) => [id, trend])).toEqual([
      ['threat-flood-2', 'rising'],
      ['threat-flood-3', 'unstated'],
    ]);
  });

  test('sets fields, keeps the others, and says who, when and why', () => {
    const { value } = corrected({
      ...{ set: 'threat', exact: 'floods', fields: { trend: 'falling', forecast: true } },
      ...{ reason, by: 'A. Editor', on: '2024-11-01' },
    });
    const record = value.threats.find(({ id }) => id === 'threat-floods');
    expect(record).toMatchObject({ threat: 'flooding', trend: 'falling', forecast: true, rule: 'threat/named' });
    expect(record?.corrected).toEqual({ action: 'set', reason, by: 'A. Editor', on: '2024-11-01' });
  });

  test('adds a record for words of the text, attributed like any other', () => {
    const { value, diagnostics } = corrected({
      add: 'threat',
      exact: '40 houses',
      fields: { threat: 'flooding' },
      reason,
    });
    expect(diagnostics).toEqual([]);
    const record = value.threats.find(({ rule }) => rule === 'editor/added');
    expect(record).toMatchObject({ id: 'threat-40-houses', trend: 'unstated', speaker: 'ada-renn' });
    expect(record?.sentence.exact).toContain('The flood took 40 houses.');
    expect(record?.corrected).toEqual({ action: 'add', reason });
  });

  test('adds a quotation, whose parts inside quotation marks are its quoted parts', () => {
    const fields = { speaker: 'ada-renn' };
    const { value, diagnostics } = corrected({ add: 'quotation', exact: 'Nobody was hurt', fields, reason });
    expect(diagnostics).toEqual([]);
    const record = value.quotations.find(({ rule }) => rule === 'editor/added');
    expect(record).toMatchObject({ form: 'indirect', quoted: [], speaker: 'ada-renn' });
  });

  test('of a speaker outlasts the attribution', () => {
    const { value } = corrected({ set: 'threat', exact: 'floods', fields: { speaker: 'ada-renn' }, reason });
    expect(value.threats.find(({ id }) => id === 'threat-floods')?.speaker).toBe('ada-renn');
  });

  test('of a quotation is seen by what is attributed by it', () => {
    const { value } = corrected({ drop: 'quotation', exact: 'The flood took 40 houses.', reason });
    expect(plain.threats.map(({ speaker }) => speaker)).toContain('ada-renn');
    expect(value.threats.map(({ speaker }) => speaker)).not.toContain('ada-renn');
    expect(value.speakers).toEqual([]);
  });

  test('finds words with straight quotation marks where the article has curly ones', () => {
    const { diagnostics } = corrected({ add: 'threat', exact: 'said: "The', fields: { threat: 'flooding' }, reason });
    expect(diagnostics).toEqual([]);
  });
});

describe('a correction that cannot be applied is an error', () => {
  test.each<[string, object, string, RegExp, RegExp]>([
    [
      'without a match',
      { drop: 'threat', exact: 'flods' },
      'correction/no-match',
      /no threat has the words “flods”/,
      /“floods”/,
    ],
    [
      'of words that stand in several records',
      { drop: 'threat', exact: 'flood' },
      'correction/ambiguous',
      /three threats/,
      /nth/,
    ],
    [
      'with an nth that is too great',
      { drop: 'threat', exact: 'flood', nth: 9 },
      'correction/no-match',
      /number 9/,
      /nth/,
    ],
    [
      'adding words that are not in the text',
      { add: 'threat', exact: 'an earthquake', fields: {} },
      'correction/no-match',
      /earthquake/,
      /prints/,
    ],
    [
      'adding words that stand twice',
      { add: 'threat', exact: 'flood', fields: {} },
      'correction/ambiguous',
      /times in the text/,
      /nth/,
    ],
    [
      'with an unknown field',
      { set: 'threat', exact: 'floods', fields: { trned: 'rising' } },
      'correction/fields',
      /trned/,
      /./,
    ],
    [
      'with a value that the field has not',
      { set: 'threat', exact: 'floods', fields: { trend: 'up' } },
      'correction/fields',
      /trend/,
      /./,
    ],
    [
      'without a field that must be there',
      { add: 'date', exact: 'again', fields: {} },
      'correction/fields',
      /edtf/,
      /./,
    ],
    [
      'that sets what the build makes',
      { set: 'threat', exact: 'floods', fields: { id: 'x' } },
      'correction/fields',
      /id cannot be set/,
      /./,
    ],
    [
      'of a speaker whom nobody knows',
      { set: 'threat', exact: 'floods', fields: { speaker: 'ada-ren' } },
      'correction/fields',
      /ada-ren/,
      /ada-renn/,
    ],
  ])('%s', (_, correction, rule, message, hint) => {
    const { value, diagnostics } = corrected({ ...correction, reason });
    expect(diagnostics).toHaveLength(1);
    const [diagnostic] = diagnostics;
    expect(diagnostic).toMatchObject({ severity: 'error', rule, file: 'articles/test.md' });
    expect(diagnostic?.message).toMatch(message);
    expect(diagnostic?.hint).toMatch(hint);
    expect(diagnostic?.line).toBe(rule === 'correction/fields' ? 7 : 6);
    expect(value.threats).toEqual(plain.threats);
  });
});
