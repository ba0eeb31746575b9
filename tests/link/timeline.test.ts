import { describe, expect, it } from 'vitest';
import { makeShelf } from '../../src/link/shelf.ts';
import { makeTimeline } from '../../src/link/timeline.ts';
import type { Entry } from '../../src/model/dossier.ts';
import { beatFrom } from '../fixtures.ts';
import { floodBeat, floodEntries } from './floods.ts';
import { entryFrom } from './records.ts';

const timelineOf = (...entries: Entry[]) => makeTimeline(makeShelf(entries), floodBeat);

describe('the timeline of what was said', () => {
  it('has one entry an article', () => {
    expect(timelineOf(...floodEntries).said[0]).toEqual({ article: 'day-2', day: '2026-03-08', basis: 'stated' });
    expect(timelineOf(...floodEntries).said).toHaveLength(floodEntries.length);
  });
});

describe('the timeline of what is referred to', () => {
  it('tells a figure and the date of its window once', () => {
    const entries = timelineOf(...floodEntries).refers.filter(({ article }) => article === 'day-2');
    expect(entries.map(({ kind, figure, date }) => [kind, figure?.evidence.exact, date?.evidence.exact])).toEqual([
      ['date', undefined, 'Saturday'],
      ['figure', '12', 'since the dam failed'],
    ]);
  });

  it('knows the window’s date by its sentence and start where the record does not name it', () => {
    const entry = entryFrom({
      id: 'a1',
      published: '2026-01-01',
      sentences: ['12 came since 2022.'],
      figures: [{ exact: '12', window: { edtf: '2022/2026-01-01', start: '2022-01-01', end: '2026-01-01' } }],
      dates: [{ exact: 'since 2022', edtf: '2022/..', start: '2022-01-01', end: null, role: 'window' }],
    });
    const [one, ...others] = timelineOf(entry).refers;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ kind: 'figure', start: '2022-01-01', uncertainUntil: '2022-12-31' });
    expect(one?.date?.evidence.exact).toBe('since 2022');
  });

  it('groups by article and orders by time, open starts first', () => {
    const entry = entryFrom({
      id: 'a1',
      published: '2026-01-01',
      sentences: ['In 2030, in May, until 2020, in 2021 and since 2021.'],
      dates: [
        { exact: 'In 2030', edtf: '2030', start: '2030-01-01', end: '2030-12-31' },
        { exact: 'in May', edtf: '2025-05', start: '2025-05-01', end: '2025-05-31' },
        { exact: 'until 2020', edtf: '../2020', start: null, end: '2020-12-31' },
        { exact: 'since 2021', edtf: '2021/..', start: '2021-01-01', end: null },
        { exact: 'in 2021', edtf: '2021', start: '2021-01-01', end: '2021-12-31' },
      ],
    });
    expect(timelineOf(entry).refers.map(({ date }) => date?.evidence.exact)).toEqual([
      'until 2020',
      'in 2021',
      'since 2021',
      'in May',
      'In 2030',
    ]);
  });

  it.each([
    ['a statement', { edtf: '2026-01-01', start: '2026-01-01', end: '2026-01-01', role: 'statement' as const }],
    ['a time without any limit', { edtf: '..', start: null, end: null }],
  ])('leaves out %s', (_what, date) => {
    const entry = entryFrom({
      id: 'a1',
      published: '2026-01-01',
      sentences: ['On Thursday.'],
      dates: [{ exact: 'Thursday', ...date }],
    });
    expect(timelineOf(entry).refers).toEqual([]);
  });

  it('keeps both readings of a phrase', () => {
    const readings = [{ start: '2025-01-01', end: '2026-01-01' }];
    const dates = [{ exact: 'last year', edtf: '2025', start: '2025-01-01', end: '2025-12-31', readings }];
    const [one] = timelineOf(
      entryFrom({ id: 'a1', published: '2026-01-01', sentences: ['It was last year.'], dates }),
    ).refers;
    expect(one?.readings).toEqual(readings);
  });

  it('says which dates are background', () => {
    const background = timelineOf(...floodEntries).refers.filter((entry) => entry.background);
    expect(background.map(({ date }) => date?.evidence.exact)).toEqual(['since the dam failed']);
    const told = beatFrom({
      namedDates: [
        { name: 'the dam failure', aliases: ['since the dam failed'], edtf: '2026-03-07', background: false },
      ],
    });
    expect(makeTimeline(makeShelf(floodEntries), told).refers.some((entry) => entry.background)).toBe(false);
  });

  it('gives an entry the topics that its sentence names', () => {
    const saturday = timelineOf(...floodEntries).refers.find(({ date }) => date?.evidence.exact === 'Saturday');
    expect(saturday?.topics).toEqual(['flooding']);
  });
});

describe('the same happening told twice', () => {
  const telling = (id: string, sentence: string, topic: string, day: string): Entry =>
    entryFrom({
      id,
      published: '2026-03-20',
      sentences: [sentence],
      threats: [{ threat: topic, exact: 'water' }],
      dates: [{ exact: 'Saturday', edtf: day, start: day, end: day }],
    });
  const first = telling('a1', 'The water broke the bridge at Sarno on Saturday.', 'flooding', '2026-03-07');
  const toldWith = (other: Entry) =>
    timelineOf(first, other).refers.map(({ alsoToldBy }) => alsoToldBy.map(({ article }) => article));

  it('is joined where days, a topic and a name agree', () => {
    expect(
      toldWith(telling('a2', 'On Saturday the bridge at Sarno fell to the water.', 'flooding', '2026-03-07')),
    ).toEqual([['a2']]);
  });

  it('stands with who told it first, and the other telling leads there', () => {
    const second = telling('a2', 'On Saturday the bridge at Sarno fell to the water.', 'flooding', '2026-03-07');
    const { refers, retold } = timelineOf(second, first);
    expect(refers.map(({ id, oneWith }) => [id, oneWith])).toEqual([['a1--date-saturday', null]]);
    expect(retold.map(({ id, oneWith }) => [id, oneWith])).toEqual([['a2--date-saturday', 'a1--date-saturday']]);
  });

  it('takes a third telling only where it is one with both', () => {
    const between = (id: string, sentence: string, start: string, end: string): Entry =>
      entryFrom({
        id,
        published: '2026-03-20',
        sentences: [sentence],
        threats: [{ threat: 'flooding', exact: 'water' }],
        dates: [{ exact: 'then', edtf: `${start}/${end}`, start, end }],
      });
    const other = 'It was then that a wall at Lecce gave way to water.';
    const { refers } = timelineOf(
      between('a1', 'It was then that the bridge at Sarno fell to the water.', '2026-03-01', '2026-03-04'),
      between('a2', 'Then the bridge at Sarno fell, and then came water.', '2026-03-03', '2026-03-08'),
      between('a3', 'A pier at Sarno went then, when the water came.', '2026-03-06', '2026-03-09'),
      between('a4', other, '2026-03-12', '2026-03-12'),
      between('a5', other, '2026-03-14', '2026-03-14'),
      between('a6', other, '2026-03-16', '2026-03-16'),
    );
    expect(refers.map(({ article, alsoToldBy }) => [article, alsoToldBy.map((ref) => ref.article)])).toEqual([
      ['a1', ['a2']],
      ['a3', []],
      ['a4', []],
      ['a5', []],
      ['a6', []],
    ]);
  });

  it('is known by the named date that both give, whatever else the sentences name', () => {
    const naming = (id: string, sentence: string, exact: string, edtf = '2026-03-07'): Entry =>
      entryFrom({
        id,
        published: '2026-03-20',
        sentences: [sentence],
        dates: [
          {
            exact,
            edtf,
            start: '2026-03-07',
            end: edtf.includes('/') ? '2026-03-20' : '2026-03-07',
            resolved: 'named',
          },
        ],
      });
    const known = naming('a1', 'Nobody slept after the dam failed.', 'after the dam failed');
    const also = naming('a2', 'It is said that the dam failed by night.', 'the dam failed');
    const since = naming('a3', 'It has rained since the dam failed.', 'since the dam failed', '2026-03-07/2026-03-20');
    const dam = beatFrom({
      namedDates: [{ name: 'the dam failure', aliases: ['the dam failed'], edtf: '2026-03-07', background: true }],
    });
    const { refers } = makeTimeline(makeShelf([known, also, since]), dam);
    expect(refers.map(({ article, alsoToldBy }) => [article, alsoToldBy.map((ref) => ref.article)])).toEqual([
      ['a1', ['a2']],
      ['a3', []],
    ]);
  });

  it('is no happening on the day of publication, which is in the other register', () => {
    const today = telling('a1', 'The water broke the bridge at Sarno on Saturday.', 'flooding', '2026-03-20');
    const { refers, sayingDays } = timelineOf(today);
    expect(refers).toEqual([]);
    expect(sayingDays).toEqual([{ article: 'a1', record: 'date-saturday' }]);
  });

  it.each([
    ['another day', telling('a2', 'On Saturday the water reached Sarno.', 'flooding', '2026-03-14')],
    ['another topic', telling('a2', 'On Saturday the water at Sarno made people ill.', 'disease', '2026-03-07')],
    ['another name', telling('a2', 'On Saturday the water broke the bridge at Lecce.', 'flooding', '2026-03-07')],
    ['no name', telling('a2', 'On Saturday the water broke a bridge.', 'flooding', '2026-03-07')],
    [
      'only the name of a person of the beat',
      telling('a2', 'On Saturday the water reached Ada Renn.', 'flooding', '2026-03-07'),
    ],
  ])('stays apart with %s', (_what, other) => {
    expect(toldWith(other)).toEqual([[], []]);
  });

  describe('where the name stands in most articles', () => {
    const others = ['rose', 'fell', 'froze'].map((verb, i) =>
      telling(`a${i + 2}`, `On Saturday the water ${verb} in Sarno.`, 'flooding', '2026-03-07'),
    );
    const toldBy = (...entries: Entry[]) =>
      timelineOf(first, ...others, ...entries).refers.flatMap(({ alsoToldBy }) =>
        alsoToldBy.map(({ article }) => article),
      );

    it('stays apart by the name alone', () => {
      expect(toldBy()).toEqual([]);
    });

    it('is joined where another word tells it too', () => {
      expect(
        toldBy(telling('a9', 'A bridge at Sarno was lost to water on Saturday.', 'flooding', '2026-03-07')),
      ).toEqual(['a9']);
    });

    it('stays apart where the time is long', () => {
      const long = (id: string): Entry =>
        entryFrom({
          id,
          published: '2026-03-20',
          sentences: ['In March the water broke a sluice at Sarno.'],
          threats: [{ threat: 'flooding', exact: 'water' }],
          dates: [{ exact: 'In March', edtf: '2026-03', start: '2026-03-01', end: '2026-03-31' }],
        });
      expect(toldBy(long('a8'), long('a9'))).toEqual([]);
    });
  });
});
