import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Entry, Finding } from '../../src/model/dossier.ts';
import type { Figure, Trend } from '../../src/model/records.ts';
import { beatFrom } from '../fixtures.ts';
import { entryFrom } from './records.ts';

const beat = beatFrom({
  topics: ['flooding', 'drought'].map((id) => ({ id, name: id, aliases: [id] })),
  series: [{ id: 'leaks', name: 'Leaks found', counts: ['leaks'] }],
});

const findingsOf = (entries: readonly Entry[]): Finding[] => link(entries, beat).value.findings;
const rulesOf = (entries: readonly Entry[]): string[] => findingsOf(entries).map(({ rule }) => rule);

/** An article with topics, each in a sentence of its own, as `drought` or `drought rising`. */
const naming = (day: number, ...named: string[]): Entry =>
  entryFrom({
    id: `day-${day}`,
    published: `2026-01-0${day}`,
    sentences: ['Nothing happened.', ...named.map((words) => `Of ${words}.`)],
    threats: named.map((words, i) => {
      const [threat = '', trend] = words.split(' ');
      return { threat, exact: threat, inSentence: i + 2, ...(trend ? { trend: trend as Trend, moves: trend } : {}) };
    }),
  });

const leaks = (day: number, exact: string, figure: Partial<Figure> = {}): Entry =>
  entryFrom({
    id: `leaks-${day}`,
    published: `2026-02-0${day}`,
    sentences: [`There were ${exact} leaks.`],
    figures: [{ exact, counts: 'leaks', series: 'leaks', ...figure }],
  });

describe('findings', () => {
  it('begin with a pair of counts that is easily misread', () => {
    const [one] = findingsOf([leaks(1, '43'), leaks(2, '19')]);
    expect(one).toMatchObject({
      rule: 'misread-pair',
      title: 'Leaks found: 43, then 19',
      text: '“43” was said on 1 February 2026, with no window; “19” was said on 2 February 2026, with no window. Comparable with care: same description, no window given.',
      series: 'leaks',
      places: [
        { article: 'leaks-1', sentence: 1 },
        { article: 'leaks-2', sentence: 1 },
      ],
    });
  });

  it('prefer a pair that looks alike and is not comparable', () => {
    const window = (start: string, end: string) => ({ edtf: `${start}/${end}`, start, end });
    const [one] = findingsOf([
      leaks(1, '100'),
      leaks(2, '43', { window: window('2017-03-01', '2026-02-02') }),
      leaks(3, '19', { window: window('2020-01-01', '2026-02-03') }),
    ]);
    expect(one?.title).toBe('Leaks found: 43, then 19');
  });

  it.each<[string, Entry[], string[]]>([
    ['two directions in one article', [naming(1, 'drought rising', 'drought falling')], ['opposite-directions']],
    [
      'a direction and then the opposite',
      [naming(1, 'drought rising'), naming(2), naming(3, 'drought falling')],
      ['opposite-directions'],
    ],
    [
      'a topic that most name and none says is rising',
      [naming(1, 'drought'), naming(2, 'drought steady'), naming(3, 'drought')],
      ['named-throughout'],
    ],
    ['a topic that the newest names first', [naming(1), naming(2), naming(3, 'drought')], ['newly-named']],
    [
      'a topic that the newest fifth names first',
      [...[1, 2, 3, 4].map((day) => naming(day)), naming(5, 'drought'), naming(6, 'drought')],
      ['newly-named'],
    ],
    [
      'a topic that the newest no longer name',
      [naming(1, 'drought'), naming(2, 'drought rising'), naming(3), naming(4)],
      ['no-longer-named'],
    ],
    [
      'one of each rule before a second of any',
      [leaks(1, '1'), leaks(2, '2'), leaks(3, '3'), naming(1, 'drought rising', 'drought falling')],
      ['misread-pair', 'opposite-directions', 'misread-pair'],
    ],
  ])('know %s', (_what, entries, rules) => {
    expect(rulesOf(entries)).toEqual(rules);
  });

  it.each<[string, Entry[]]>([
    ['a number that stays', [leaks(1, '43'), leaks(2, '43')]],
    [
      'a topic that most name and one says is rising',
      [naming(1, 'drought'), naming(2, 'drought rising'), naming(3, 'drought')],
    ],
    [
      'a topic that is named first before the newest fifth',
      [...[1, 2, 3].map((day) => naming(day)), naming(4, 'drought'), naming(5, 'drought')],
    ],
    ['a first name in two articles alone', [naming(1), naming(2, 'drought')]],
    ['a topic that one article named once', [naming(1, 'drought'), naming(2), naming(3)]],
  ])('are silent about %s', (_what, entries) => {
    expect(rulesOf(entries)).toEqual([]);
  });

  it('say of a topic what directions were given', () => {
    const [one] = findingsOf([naming(1, 'drought'), naming(2, 'drought steady'), naming(3, 'drought')]);
    expect(one?.title).toBe('drought: named in all three articles, read as rising in none');
    expect(one?.text).toBe('Said to be unchanged in January 2026; in two articles we read no direction.');
    expect(one?.places[1]).toEqual({ article: 'day-2', sentence: 2 });
  });
});
