import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import { floodBeat, floodEntries } from './floods.ts';
import { entryFrom } from './records.ts';

const { value: dossier, diagnostics } = link(floodEntries, floodBeat);

describe('link', () => {
  it('reports nothing for records that keep to the beat', () => {
    expect(diagnostics).toEqual([]);
  });

  it('reports a topic, a series and a speaker that nothing has, and links the rest', () => {
    const stray = entryFrom({
      id: 'stray',
      published: '2026-03-09',
      sentences: ['12 wolves were seen.'],
      threats: [{ threat: 'wolves', exact: 'wolves' }],
      figures: [{ exact: '12', counts: 'wolves', series: 'wolf-count', speaker: 'nobody' }],
    });
    const linked = link([...floodEntries, stray], floodBeat);
    expect(linked.diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['link/unknown-topic', 'error'],
      ['link/unknown-series', 'error'],
      ['link/unknown-speaker', 'error'],
    ]);
    expect(linked.value.topics).toHaveLength(3);
  });

  it('links no articles to an empty dossier that still has every topic', () => {
    const { value } = link([], floodBeat);
    expect(value.topics.map(({ topic }) => topic.id)).toEqual(['flooding', 'disease', 'looting']);
    expect([value.series, value.speakers, value.findings, value.agreements]).toEqual([[], [], [], []]);
  });

  it('puts the articles in order of publication, then of id', () => {
    const twin = entryFrom({ id: 'a-twin', published: '2026-03-10', sentences: ['Nothing.'] });
    const ids = link([...floodEntries, twin], floodBeat).value.articles.map(({ article }) => article.id);
    expect(ids).toEqual(['day-2', 'a-twin', 'day-4', 'day-6']);
  });

  it('attributes mentions to speakers that it has', () => {
    const known = new Set(dossier.speakers.map(({ id }) => id));
    const named = dossier.topics.flatMap(({ speakers, cells }) => [
      ...speakers,
      ...cells.flatMap(({ mentions }) => mentions.flatMap(({ speaker }) => speaker ?? [])),
    ]);
    expect(named).not.toEqual([]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
