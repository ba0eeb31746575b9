import type { Beat, SeriesDefinition } from '../model/beat.ts';
import type { FigureRef, Series } from '../model/dossier.ts';
import { byPosition } from '../model/evidence.ts';
import { capitalised } from '../model/inWords.ts';
import type { Figure } from '../model/records.ts';
import { compare } from './compare.ts';
import { readCounted } from './countedPhrase.ts';
import { kindOf, unitFamily } from './figureKind.ts';
import { addressOf, isFrequentWord } from './levelled.ts';
import type { SameTexts } from './sameText/findSameTexts.ts';
import { pairsOf } from './seriesPairs.ts';
import { addUnder, type Shelf } from './shelf.ts';

interface Group {
  definition: SeriesDefinition | null;
  points: FigureRef[];
}

/** All figures of all articles, grouped by what they count; see `Dossier.series` for the order. */
export function makeSeries(shelf: Shelf, beat: Beat, sameTexts: SameTexts): Series[] {
  const refs = figuresInOrder(shelf);
  const groups = [...groupByBeat(refs, beat), ...groupByWording(refs, beat)];
  const taken = new Set(beat.series.map((definition) => definition.id));
  const position = new Map(refs.map((ref, index) => [ref, index]));
  const order = ({ points: [first] }: Series): number => (first ? (position.get(first) ?? 0) : 0);
  return groups
    .map((group) => seriesOf(group, shelf, beat, taken, sameTexts))
    .sort((a, b) => b.points.length - a.points.length || order(a) - order(b));
}

/** In order of publication, then as they stand in the article. */
const figuresInOrder = (shelf: Shelf): FigureRef[] =>
  shelf.entries.flatMap(({ article, records }) =>
    [...records.figures]
      .sort((a, b) => byPosition(a.evidence, b.evidence))
      .map((figure) => ({ article: article.id, figure })),
  );

const isDefined = (figure: Figure, beat: Beat): boolean =>
  beat.series.some((definition) => definition.id === figure.series);

function groupByBeat(refs: readonly FigureRef[], beat: Beat): Group[] {
  const lists = new Map<string, FigureRef[]>();
  for (const ref of refs) if (ref.figure.series !== undefined) addUnder(lists, ref.figure.series, ref);
  return beat.series.flatMap((definition) => {
    const points = lists.get(definition.id);
    return points ? [{ definition, points }] : [];
  });
}

/**
 * Without a definition only the same counted words (levelled), unit and kind of figure make a series, and only where the
 * sentences name a threat in common. Frequent words alone ("men") are too little to go by; so is a single word where no
 * threat is named. Durations and ranks count nothing that returns.
 */
function groupByWording(refs: readonly FigureRef[], beat: Beat): Group[] {
  const groups: Group[] = [];
  const alike = new Map<string, Group[]>();
  for (const ref of refs) {
    if (isDefined(ref.figure, beat)) continue;
    const key = wordingOf(ref.figure);
    const group = key === null ? undefined : alike.get(key)?.find((other) => shareThreat(other, ref.figure));
    if (group) {
      group.points.push(ref);
      continue;
    }
    const made: Group = { definition: null, points: [ref] };
    groups.push(made);
    if (key !== null) addUnder(alike, key, made);
  }
  return groups;
}

function wordingOf(figure: Figure): string | null {
  const family = unitFamily(figure.unit);
  const { words } = readCounted(figure.counts);
  if (family === 'duration' || family === 'rank' || words.every(isFrequentWord)) return null;
  if (figure.threats.length === 0 && words.length < 2) return null;
  return `${kindOf(figure)}|${words.join(' ')}`;
}

/** Compared with the first figure of the group, so that a chain of weak links makes no series. */
function shareThreat(group: Group, figure: Figure): boolean {
  const first = group.points[0]?.figure.threats ?? [];
  return first.length === 0 ? figure.threats.length === 0 : first.some((threat) => figure.threats.includes(threat));
}

function seriesOf(group: Group, shelf: Shelf, beat: Beat, taken: Set<string>, sameTexts: SameTexts): Series {
  const { definition, points } = group;
  const named = new Set([...(definition?.threats ?? []), ...points.flatMap((ref) => ref.figure.threats)]);
  const [first] = points;
  if (!first) throw new Error('a series without a figure');
  return {
    id: definition?.id ?? freeId(first, taken),
    name: definition?.name ?? capitalised(first.figure.counts.trim() || first.figure.evidence.exact),
    basis: definition ? 'beat' : 'wording',
    ...(definition?.about === undefined ? {} : { about: definition.about }),
    points,
    comparisons: pairsOf(points, definition !== null, shelf, sameTexts).map(([earlier, later]) =>
      compare(earlier, later, definition, shelf, beat),
    ),
    threats: beat.topics.map((topic) => topic.id).filter((id) => named.has(id)),
  };
}

/** The counted words; where another series has them, with the article and then the record, which are unique. */
function freeId({ article, figure }: FigureRef, taken: Set<string>): string {
  const words = addressOf(figure.counts) || addressOf(figure.evidence.exact) || 'figure';
  const id = [words, `${words}-${article}`, `${words}-${article}-${figure.id}`].find(
    (candidate) => !taken.has(candidate),
  );
  const free = id ?? `${words}-${taken.size}`;
  taken.add(free);
  return free;
}
