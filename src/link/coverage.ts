import type { Beat, Topic } from '../model/beat.ts';
import {
  type CoverageCell,
  DIRECTIONS,
  type Direction,
  directionOf,
  type Entry,
  type FigureRef,
  type Mention,
  type Place,
  type TopicDossier,
} from '../model/dossier.ts';
import { byPosition } from '../model/evidence.ts';
import type { Threat } from '../model/records.ts';
import { topicsOfFigure } from './figureTopics.ts';
import { placeOf } from './places.ts';
import { addUnder, type Shelf } from './shelf.ts';
import type { SpeakerNames } from './speakerNames.ts';

/** What an article says of a topic, where it says something. */
interface Named {
  position: number;
  mentions: Mention[];
}

/** Every topic of the beat against every article: what each says, or that it says nothing. */
export function makeTopics(shelf: Shelf, beat: Beat, names: SpeakerNames): TopicDossier[] {
  const found = new Map<string, Named[]>();
  const figures = new Map<string, FigureRef[]>();
  const together = new Map<string, Map<string, Place[]>>();
  shelf.entries.forEach((entry, position) => {
    for (const { topic, mention } of mentionsIn(entry, names)) {
      const named = found.get(topic) ?? [];
      found.set(topic, named);
      const last = named[named.length - 1];
      if (last?.position === position) last.mentions.push(mention);
      else named.push({ position, mentions: [mention] });
    }
    for (const { topics, place } of sentencesWithTopics(entry)) collectPairs(together, topics, place);
    for (const figure of [...entry.records.figures].sort((a, b) => byPosition(a.evidence, b.evidence)))
      for (const topic of topicsOfFigure(figure, beat)) addUnder(figures, topic, { article: entry.article.id, figure });
  });
  return beat.topics.map((topic) => topicDossier(topic, shelf, beat, found, figures, together));
}

function topicDossier(
  topic: Topic,
  shelf: Shelf,
  beat: Beat,
  found: ReadonlyMap<string, readonly Named[]>,
  figures: ReadonlyMap<string, FigureRef[]>,
  together: ReadonlyMap<string, ReadonlyMap<string, Place[]>>,
): TopicDossier {
  const cells = cellsOf(found.get(topic.id) ?? [], shelf);
  const inBeat = new Map(beat.topics.map((each, index) => [each.id, index]));
  return {
    topic,
    children: beat.topics.filter((each) => each.parent === topic.id).map((each) => each.id),
    cells,
    figures: figures.get(topic.id) ?? [],
    together: [...(together.get(topic.id) ?? [])]
      .map(([other, places]) => ({ topic: other, places, named: sentencesNaming(other, found) }))
      .sort(
        (a, b) =>
          weightOf(b) - weightOf(a) ||
          b.places.length - a.places.length ||
          (inBeat.get(a.topic) ?? 0) - (inBeat.get(b.topic) ?? 0),
      ),
    speakers: speakersOf(cells),
  };
}

/** Most articles say nothing of most topics: that is one object for all of them. */
const NOTHING: Pick<CoverageCell, 'directions' | 'mentions'> = { directions: [], mentions: [] };

function cellsOf(named: readonly Named[], shelf: Shelf): CoverageCell[] {
  let next = 0;
  return shelf.entries.map(({ article: { id } }, position) => {
    const found = named[next];
    if (found?.position !== position)
      return { article: id, directions: NOTHING.directions, mentions: NOTHING.mentions };
    next += 1;
    const { mentions } = found;
    return { article: id, directions: inOrder(mentions.flatMap((mention) => mention.directions)), mentions };
  });
}

const sentencesNaming = (topic: string, found: ReadonlyMap<string, readonly Named[]>): number =>
  (found.get(topic) ?? []).reduce((sum, { mentions }) => sum + mentions.length, 0);

/** Shared sentences over the root of all that name the other (Ochiai's coefficient, but for what is the same for all): the rare counts more. */
const weightOf = ({ places, named }: TopicDossier['together'][number]): number =>
  places.length / Math.sqrt(Math.max(1, named));

/** As pages list them; `named` only where no direction is given. */
export function inOrder(directions: readonly Direction[]): Direction[] {
  const [only, ...others] = directions;
  if (only !== undefined && others.length === 0) return [only];
  const given = DIRECTIONS.filter((direction) => directions.includes(direction));
  return given.length > 1 ? given.filter((direction) => direction !== 'named') : given;
}

/** The threat records of an article by topic and sentence, as they stand in the text. */
function mentionsIn(entry: Entry, names: SpeakerNames): { topic: string; mention: Mention }[] {
  const groups = new Map<string, Threat[]>();
  for (const threat of [...entry.records.threats].sort((a, b) => byPosition(a.evidence, b.evidence)))
    addUnder(groups, `${threat.threat} ${threat.sentence.start}`, threat);
  return [...groups.values()].flatMap((records) => {
    const first = records[0];
    if (!first) return [];
    const speaker = records.find((record) => record.speaker !== null)?.speaker ?? null;
    const mention: Mention = {
      place: placeOf(entry.article, first.sentence),
      records: records.map((record) => record.id),
      directions: inOrder(records.map(directionOf)),
      speaker: speaker === null ? null : names.idOf(entry.article.id, speaker),
    };
    return [{ topic: first.threat, mention }];
  });
}

/** The topics that each sentence of an article names, in order of the text. */
export function sentencesWithTopics(entry: Entry): { topics: string[]; place: Place }[] {
  const sentences = new Map<number, Threat[]>();
  for (const threat of entry.records.threats) addUnder(sentences, threat.sentence.start, threat);
  return [...sentences.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, threats]) => {
      const first = threats[0];
      const topics = [...new Set(threats.map((threat) => threat.threat))];
      return first ? [{ topics, place: placeOf(entry.article, first.sentence) }] : [];
    });
}

function collectPairs(together: Map<string, Map<string, Place[]>>, topics: readonly string[], place: Place): void {
  for (const topic of topics) {
    const others = together.get(topic) ?? new Map<string, Place[]>();
    together.set(topic, others);
    for (const other of topics) if (other !== topic) addUnder(others, other, place);
  }
}

/** Most mentions first; of equally many, who comes first in the articles. */
function speakersOf(cells: readonly CoverageCell[]): string[] {
  const counts = new Map<string, number>();
  for (const { mentions } of cells)
    for (const { speaker } of mentions) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts.entries()].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
