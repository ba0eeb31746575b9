import { describe, expect, test } from 'vitest';
import { attribute, nameThreats, statedBy } from '../../src/extract/attribute.ts';
import { makeExtractor } from '../../src/extract/extract.ts';
import { verifyRecords } from '../../src/extract/verify.ts';
import { evidenceAt } from '../../src/model/evidence.ts';
import { ArticleRecords, type Quotation, type Threat } from '../../src/model/records.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const extract = makeExtractor(beatFrom({ people: [{ id: 'ada-renn', name: 'Ada Renn' }] }));
const ARTICLE = articleFrom(
  'A flood hit the town in March 2021. Ada Renn said: “The flood took 40 houses in 2023.”\n\nMore than 12 floods came.',
);

describe('the records of an article', () => {
  const { value, diagnostics } = extract(ARTICLE);

  test('hold to their schema', () => {
    expect(() => ArticleRecords.parse(value)).not.toThrow();
    expect(diagnostics).toEqual([]);
  });

  test('are printed in one order of fields', () => {
    expect(Object.keys(value).join(' ')).toBe(
      'id title published publishedBasis source authors text threats figures dates quotations speakers notUnderstood',
    );
    expect(Object.keys(value.threats[0] ?? {}).join(' ')).toBe('id threat evidence sentence rule trend speaker');
    expect(Object.keys(value.quotations[0] ?? {}).join(' ')).toBe(
      'id evidence sentence rule form content quoted source cue speaker threats',
    );
  });

  test('are the same each time', () => {
    expect(JSON.stringify(extract(ARTICLE).value)).toBe(JSON.stringify(value));
  });

  test('are attributed to who is quoted, and to nobody where the outlet speaks', () => {
    expect(value.threats.map(({ speaker }) => speaker)).toEqual([null, 'ada-renn', null]);
    expect(value.figures.find(({ value: number }) => number === 40)?.speaker).toBe('ada-renn');
    expect(value.dates.map(({ speaker }) => speaker)).toEqual([null, 'ada-renn']);
    expect(value.quotations.map(({ threats }) => threats)).toEqual([['flooding']]);
  });

  test('leave no words both understood and not understood', () => {
    for (const { evidence } of value.notUnderstood) {
      const same = [...value.figures, ...value.dates].filter((record) => record.evidence.start === evidence.start);
      expect(same).toEqual([]);
    }
  });
});

describe('attribution', () => {
  const text = 'She said he had said that a flood came and went.';
  const part = (from: string, to: string) => evidenceAt(text, text.indexOf(from), text.indexOf(to) + to.length);
  const quotation = (id: string, content: ReturnType<typeof part>): Quotation => ({
    ...{ id, evidence: content, sentence: part('She', 'went.'), rule: 'test/said', speaker: id, form: 'indirect' },
    ...{ content: [content], quoted: [], source: null, cue: null, threats: [] },
  });
  const threat: Threat = {
    ...{ id: 'threat-flood', threat: 'flooding', evidence: part('flood', 'flood'), sentence: part('She', 'went.') },
    ...{ rule: 'threat/named', trend: 'unstated', speaker: null },
  };
  const outer = quotation('outer', part('he had', 'went'));
  const inner = quotation('inner', part('a flood', 'went'));

  test.each([
    ['the innermost quotation that holds the words', [outer, inner], 'inner'],
    ['the innermost one, in whatever order they come', [inner, outer], 'inner'],
    ['the only one', [outer], 'outer'],
    ['nobody, where a quotation only holds a part of the words', [quotation('half', part('a flo', 'flo'))], null],
    ['nobody, where there is no quotation', [], null],
  ])('is to the speaker of %s', (_, quotations, speaker) => {
    expect(attribute([threat], statedBy(quotations), new Set())[0]?.speaker).toBe(speaker);
  });

  test('is not to whoever only takes a stand on something, but for the words in quotation marks', () => {
    const judged = { ...outer, rule: 'judge/before-content' };
    expect(attribute([threat], statedBy([judged]), new Set())[0]?.speaker).toBeNull();
    expect(
      attribute([threat], statedBy([{ ...judged, quoted: [part('a flood', 'went')] }]), new Set())[0]?.speaker,
    ).toBe('outer');
    expect(nameThreats([judged], [threat], new Set())[0]?.threats).toEqual(['flooding']);
  });

  test('leaves what an editor gave', () => {
    expect(attribute([threat], statedBy([outer]), new Set(['threat-flood']))[0]?.speaker).toBeNull();
  });

  test('lists the topics of a quotation once, in reading order', () => {
    const twice = [threat, { ...threat, id: 'threat-flood-2' }];
    expect(nameThreats([inner], twice, new Set())[0]?.threats).toEqual(['flooding']);
  });
});

describe('verification throws', () => {
  const { value } = extract(ARTICLE);
  const [first, ...others] = value.threats;

  test.each([
    ['where the words are not those of the text', { evidence: { start: 0, end: 1, exact: 'x' } }, /no slice/],
    ['where a record is not in its sentence', { sentence: evidenceAt(value.text, 36, 40) }, /not in its sentence/],
    ['where two records have one id', { id: others[0]?.id ?? '' }, /two records/],
    ['where the speaker is not listed', { speaker: 'nobody' }, /unknown speaker/],
  ])('%s', (_, change, message) => {
    if (first === undefined) throw new Error('the article names no threat');
    expect(() => verifyRecords({ ...value, threats: [{ ...first, ...change }, ...others] })).toThrow(message);
  });
});
