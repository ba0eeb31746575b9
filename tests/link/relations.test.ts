import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Entry } from '../../src/model/dossier.ts';
import { beatFrom } from '../fixtures.ts';
import { floodBeat, floodEntries } from './floods.ts';
import { entryFrom } from './records.ts';

const beat = beatFrom({ topics: ['flooding', 'drought', 'frost'].map((id) => ({ id, name: id, aliases: [id] })) });

const naming = (id: string, ...topics: string[]): Entry =>
  entryFrom({
    id,
    published: '2026-01-01',
    sentences: [`Of ${topics.join(' and ')}.`],
    threats: topics.map((topic) => ({ threat: topic, exact: topic })),
  });

describe('related articles', () => {
  const { related } = link(floodEntries, floodBeat).value;

  it('give every article a list', () => {
    expect(Object.keys(related)).toEqual(['day-2', 'day-4', 'day-6']);
  });

  it('lead with a later number for the same thing, where the first check says that it is the same', () => {
    expect(related['day-2']?.[0]).toMatchObject({ article: 'day-4' });
    expect(related['day-2']?.[0]?.reasons[0]).toEqual({
      lead: 'A later number for the same thing',
      detail: 'Confirmed deaths: “12” here, “15” there; comparable.',
    });
    expect(related['day-4']?.[0]?.reasons[0]?.lead).toBe('An earlier number for the same thing');
  });

  it('name words that return and the speaker', () => {
    const reasons = related['day-4']?.find(({ article }) => article === 'day-6')?.reasons;
    expect(reasons).toContainEqual({
      lead: 'Words that return',
      detail: 'Ada Renn is quoted with “patient enemy” in both.',
    });
    expect(reasons).toContainEqual({
      lead: 'Ada Renn speaks in both',
      detail: 'One sentence here, one on 12 March 2026.',
    });
  });

  it('weigh a topic that few articles name more than one that most name', () => {
    const entries = [
      naming('a1', 'flooding', 'frost'),
      naming('a2', 'flooding'),
      naming('a3', 'frost'),
      naming('a4', 'flooding'),
    ];
    const [first, second] = link(entries, beat).value.related.a1 ?? [];
    expect(first?.article).toBe('a3');
    expect(first?.weight).toBeGreaterThan(second?.weight ?? Number.POSITIVE_INFINITY);
    expect(first?.reasons).toEqual([{ lead: 'Both name frost', detail: 'Two of the four articles name frost.' }]);
  });

  it('are none where nothing is shared', () => {
    const { related: none } = link([naming('a1', 'flooding'), naming('a2', 'frost')], beat).value;
    expect(none).toEqual({ a1: [], a2: [] });
  });

  it('are six at most, of many that share a topic', () => {
    const many = Array.from({ length: 40 }, (_, i) => naming(`a${String(i).padStart(2, '0')}`, 'flooding'));
    const lists = Object.values(link(many, beat).value.related);
    expect(Math.max(...lists.map(({ length }) => length))).toBe(6);
  });
});
