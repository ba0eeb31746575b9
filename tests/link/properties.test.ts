import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Dossier, Entry, Finding, Place, RecordRef } from '../../src/model/dossier.ts';
import { syntheticBeat, syntheticEntries } from '../../src/syntheticEntries.ts';
import { SEED } from '../fixtures.ts';
import { floodBeat, floodEntries } from './floods.ts';
import { entryFrom } from './records.ts';

const RUNS = { seed: SEED, numRuns: 40 };
const POOL = syntheticEntries(90);
/** Some articles of a pool in which every twelfth repeats another and all speakers, series and topics return. */
const someArticles = fc.shuffledSubarray(POOL, { minLength: 1, maxLength: 40 });

const linked = (entries: readonly Entry[]): Dossier => link(entries, syntheticBeat).value;

describe('whatever the articles are', () => {
  it('their order changes nothing', () => {
    fc.assert(
      fc.property(someArticles, fc.infiniteStream(fc.nat()), (entries, keys) => {
        const keyed = entries.map((entry) => ({ entry, key: keys.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ entry }) => entry);
        expect(JSON.stringify(linked(shuffled))).toBe(JSON.stringify(linked(entries)));
      }),
      RUNS,
    );
  });

  it('one more that names nothing changes no other conclusion', () => {
    const day = fc
      .integer({ min: 0, max: 2000 })
      .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.shuffledSubarray(POOL, { minLength: 1, maxLength: 7 }), day, (entries, published) => {
        const quiet = entryFrom({ id: 'quiet', published, sentences: ['It was quiet.', 'Nobody had come to look.'] });
        const [before, after] = [linked(entries), linked([...entries, quiet])];
        for (const part of ['series', 'speakers', 'agreements', 'sameTexts'] as const)
          expect(after[part]).toEqual(before[part]);
        for (const part of ['refers', 'retold', 'sayingDays'] as const)
          expect(after.timeline[part]).toEqual(before.timeline[part]);
        expect(after.topics.map((topic) => ({ ...topic, cells: withoutQuiet(topic.cells) }))).toEqual(before.topics);
        expect(relatedIn(after)).toEqual([...relatedIn(before), ['quiet', []]].sort());
        expect(leading(after)).toEqual(leading(before));
      }),
      RUNS,
    );
  });

  it('every conclusion stands on sentences and records that exist', () => {
    fc.assert(
      fc.property(someArticles, (entries) => expectEvidence(linked(entries))),
      RUNS,
    );
    expectEvidence(link(floodEntries, floodBeat).value);
  });

  it('what is compared with them is not empty', () => {
    const whole = linked(POOL);
    const parts = [whole.agreements, whole.sameTexts, whole.timeline.retold, whole.findings];
    expect(parts.map((part) => part.length > 0)).toEqual(parts.map(() => true));
    expect(whole.speakers.some(({ wordsThatReturn }) => wordsThatReturn.length > 0)).toBe(true);
    expect(whole.series.some(({ comparisons }) => comparisons.length > 0)).toBe(true);
  });
});

const withoutQuiet = <T extends { article: string }>(cells: readonly T[]): T[] =>
  cells.filter(({ article }) => article !== 'quiet');

/** What is related: how much it weighs depends on how rare it is among all. */
const relatedIn = ({ related }: Dossier): [string, string[]][] =>
  Object.entries(related)
    .map(([id, relations]): [string, string[]] => [id, relations.map(({ article }) => article).sort()])
    .sort();

/** The first finding of each rule that does not speak of all articles or of the newest. */
const leading = ({ findings }: Dossier): (Finding | undefined)[] =>
  (['misread-pair', 'opposite-directions'] as const).map((rule) => findings.find((finding) => finding.rule === rule));

function expectEvidence(dossier: Dossier): void {
  const entries = new Map(dossier.articles.map((entry) => [entry.article.id, entry]));
  for (const { article, sentence } of placesOf(dossier))
    expect(entries.get(article)?.article.sentences[sentence - 1]?.number, `${article} s${sentence}`).toBe(sentence);
  for (const { article, record } of recordsOf(dossier)) {
    const records = entries.get(article)?.records;
    const all = [records?.threats, records?.figures, records?.dates, records?.quotations, records?.speakers];
    expect(
      all.some((list) => list?.some(({ id }) => id === record)),
      `${article} ${record}`,
    ).toBe(true);
  }
  for (const { words, places } of dossier.speakers.flatMap(({ wordsThatReturn }) => wordsThatReturn))
    for (const { place, span } of places) {
      const text = entries.get(place.article)?.article.text.slice(span.start, span.end);
      expect(text?.toLowerCase().slice(0, 3), words).toBe(words.toLowerCase().slice(0, 3));
    }
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const known = new Set([...ids(dossier.topics.map(({ topic }) => topic)), ...ids(dossier.series)]);
  for (const { topic, series } of dossier.findings) expect(known).toContain(topic ?? series);
  for (const [id, relations] of Object.entries(dossier.related))
    for (const { article, reasons } of relations) {
      expect([...entries.keys()]).toContain(article);
      expect(article).not.toBe(id);
      expect(reasons).not.toEqual([]);
    }
  const { refers, retold } = dossier.timeline;
  for (const { oneWith } of retold) expect(ids(refers)).toContain(oneWith);
  for (const list of [[...refers, ...retold], dossier.series, dossier.agreements, dossier.speakers])
    expect(new Set(ids(list)).size).toBe(list.length);
}

const placesOf = (all: Dossier): Place[] => [
  ...all.topics.flatMap(({ cells, together }) => [
    ...cells.flatMap(({ mentions }) => mentions.map(({ place }) => place)),
    ...together.flatMap(({ places }) => places),
  ]),
  ...[...all.timeline.refers, ...all.timeline.retold].map(({ place }) => place),
  ...all.speakers.flatMap(({ wordsThatReturn }) =>
    wordsThatReturn.flatMap(({ places }) => places.map(({ place }) => place)),
  ),
  ...all.agreements.flatMap(({ sides }) => sides.map(({ place }) => place)),
  ...all.sameTexts.flatMap(({ passages }) => passages.flat()),
  ...all.findings.flatMap(({ places }) => places),
];

const recordsOf = (all: Dossier): RecordRef[] => [
  ...all.topics.flatMap(({ cells, figures }) => [
    ...cells.flatMap(({ article, mentions }) =>
      mentions.flatMap(({ records }) => records.map((record) => ({ article, record }))),
    ),
    ...figures.map(({ article, figure }) => ({ article, record: figure.id })),
  ]),
  ...all.series.flatMap(({ points, comparisons }) =>
    [...points, ...comparisons.flatMap(({ earlier, later }) => [earlier, later])].map(({ article, figure }) => ({
      article,
      record: figure.id,
    })),
  ),
  ...[...all.timeline.refers, ...all.timeline.retold].flatMap(({ record, alsoToldBy }) => [record, ...alsoToldBy]),
  ...all.timeline.sayingDays,
  ...all.speakers.flatMap(({ said, joined }) => [
    ...said.flatMap(({ article, quotations }) => quotations.map(({ id }) => ({ article, record: id }))),
    ...joined,
  ]),
  ...all.agreements.flatMap(({ sides }) =>
    sides.flatMap(({ place, record }) => (record === null ? [] : [{ article: place.article, record }])),
  ),
];
