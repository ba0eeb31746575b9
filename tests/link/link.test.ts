import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Dossier, Place, RecordRef } from '../../src/model/dossier.ts';
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

  it('says the same in whatever order the articles come', () => {
    const whole = JSON.stringify(dossier);
    fc.assert(
      fc.property(fc.shuffledSubarray(floodEntries, { minLength: floodEntries.length }), (shuffled) => {
        expect(JSON.stringify(link(shuffled, floodBeat).value)).toBe(whole);
      }),
    );
  });

  it('concludes nothing else when an article comes that names nothing new', () => {
    const quiet = entryFrom({ id: 'quiet', published: '2026-03-11', sentences: ['It was quiet.'] });
    const more = link([...floodEntries, quiet], floodBeat).value;
    expect(more.series).toEqual(dossier.series);
    expect(more.timeline.refers).toEqual(dossier.timeline.refers);
    expect(more.agreements).toEqual(dossier.agreements);
    expect(more.related.quiet).toEqual([]);
  });

  it('stands on sentences and records that exist', () => {
    for (const place of placesOf(dossier)) {
      const article = dossier.articles.find((entry) => entry.article.id === place.article)?.article;
      expect(
        article?.sentences.some(({ number }) => number === place.sentence),
        JSON.stringify(place),
      ).toBe(true);
    }
    for (const ref of recordsOf(dossier)) {
      const records = dossier.articles.find((entry) => entry.article.id === ref.article)?.records;
      const all = records ? [...records.threats, ...records.figures, ...records.dates, ...records.quotations] : [];
      const ids = all.map(({ id }) => id);
      expect(ids).toContain(ref.record);
    }
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

  it('gives every entry, series and agreement an id of its own', () => {
    const { timeline, series, agreements, speakers } = dossier;
    for (const list of [timeline.refers, series, agreements, speakers]) {
      const ids = [...list].map((each: { id: string }) => each.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

const placesOf = (all: Dossier): Place[] => [
  ...all.topics.flatMap(({ cells, together }) => [
    ...cells.flatMap(({ mentions }) => mentions.map(({ place }) => place)),
    ...together.flatMap(({ places }) => places),
  ]),
  ...all.timeline.refers.map(({ place }) => place),
  ...all.speakers.flatMap(({ wordsThatReturn }) =>
    wordsThatReturn.flatMap(({ places }) => places.map(({ place }) => place)),
  ),
  ...all.agreements.flatMap(({ sides }) => sides.map(({ place }) => place)),
  ...all.findings.flatMap(({ places }) => places),
];

const recordsOf = (all: Dossier): RecordRef[] => [
  ...all.topics.flatMap(({ cells }) =>
    cells.flatMap(({ article, mentions }) =>
      mentions.flatMap(({ records }) => records.map((record) => ({ article, record }))),
    ),
  ),
  ...all.timeline.refers.flatMap(({ record, alsoToldBy }) => [record, ...alsoToldBy]),
  ...all.agreements.flatMap(({ sides }) =>
    sides.flatMap(({ place, record }) => (record === null ? [] : [{ article: place.article, record }])),
  ),
];
