import type { CoverageCell, Entry, Finding, Place, Series, TopicDossier } from '../model/dossier.ts';
import { capitalised, counted, listInWords, numberInWords } from '../model/inWords.ts';
import { acrossArticles, firstStated, type Turn, turnsOf } from './agreements/oppositeDirections.ts';
import { foremost } from './foremost.ts';
import { cited } from './inWords.ts';
import { findMisreadPairs } from './misreadPairs.ts';
import { dayOf, entryOf, outletOf, type Shelf, saidIn, saidOn, saidWhen } from './shelf.ts';

const AT_MOST = 3;
/** Places that one finding opens. */
const PLACES = 4;

/**
 * What the home page leads with. The rules, in order: a pair of counts that is easily misread; two directions of one
 * topic, in one article or in two that follow one another; a topic that only the newest articles name; a topic that the newest articles no longer name; a
 * topic that most articles name and in none of which we read that it is rising. The best of each rule first, then the
 * next of each.
 */
export function chooseFindings(shelf: Shelf, topics: readonly TopicDossier[], series: readonly Series[]): Finding[] {
  const rules = [
    findMisreadPairs(shelf, series, AT_MOST),
    [...findTwoDirections(shelf, topics), ...findTurns(shelf, topics)],
    findNewlyNamed(shelf, topics),
    findNoLongerNamed(shelf, topics),
    findNamedThroughout(shelf, topics),
  ];
  const rounds = Array.from({ length: AT_MOST }, (_, round) => rules.flatMap((found) => found[round] ?? []));
  return rounds.flat().slice(0, AT_MOST);
}

/** Newest first. */
function findTwoDirections(shelf: Shelf, topics: readonly TopicDossier[]): Finding[] {
  const found = topics.flatMap(({ topic, cells }) =>
    cells.flatMap((cell) => {
      const [rising, falling] = [firstStated(cell, 'rising', shelf), firstStated(cell, 'falling', shelf)];
      return rising && falling ? [{ topic, rising, falling, position: shelf.position.get(cell.article) ?? 0 }] : [];
    }),
  );
  return foremost(found, AT_MOST, (a, b) => b.position - a.position).flatMap(
    ({ topic, rising, falling, position }): Finding[] => {
      const entry = shelf.entries[position];
      if (!entry) return [];
      return [
        {
          rule: 'opposite-directions',
          title: `${topic.name}: two directions in one article`,
          text: `${capitalised(outletOf(entry))}, ${saidIn(entry)}: rising in ${cited(rising.words)}, falling in ${cited(falling.words)}.`,
          topic: topic.id,
          series: null,
          places: uniquePlaces([rising.mention.place, falling.mention.place]),
        },
      ];
    },
  );
}

/** A direction, and the opposite one in the next article that gives one. Newest first. */
function findTurns(shelf: Shelf, topics: readonly TopicDossier[]): Finding[] {
  const latestOf = ({ earlier, later }: Turn): number =>
    Math.max(...[earlier, later].map(({ entry }) => shelf.position.get(entry.article.id) ?? 0));
  const found = topics.flatMap((dossier) => turnsOf(dossier, shelf));
  return foremost(found, AT_MOST, (a, b) => latestOf(b) - latestOf(a))
    .map(acrossArticles)
    .map(({ title, why, topics: [topic], sides }) => ({
      rule: 'opposite-directions',
      title,
      text: why,
      topic: topic ?? null,
      series: null,
      places: uniquePlaces(sides.map(({ place }) => place)),
    }));
}

const namedCells = ({ cells }: TopicDossier): CoverageCell[] => cells.filter((cell) => cell.mentions.length > 0);

/** Most articles first. */
function findNamedThroughout(shelf: Shelf, topics: readonly TopicDossier[]): Finding[] {
  const all = shelf.entries.length;
  return topics
    .map((dossier) => ({ dossier, cells: namedCells(dossier) }))
    .filter(({ cells }) => all >= 3 && cells.length > all / 2)
    .filter(
      ({ cells }) => !cells.some(({ directions }) => directions.includes('rising') || directions.includes('may-rise')),
    )
    .sort((a, b) => b.cells.length - a.cells.length)
    .map(({ dossier: { topic }, cells }) => ({
      rule: 'named-throughout',
      title: `${topic.name}: named in ${cells.length === all ? 'all' : `${numberInWords(cells.length)} of the`} ${counted(all, 'article')}, read as rising in none`,
      text: directionsInWords(cells, shelf),
      topic: topic.id,
      series: null,
      places: placesIn(cells),
    }));
}

const DIRECTION_WORDS = {
  rising: 'rising',
  'may-rise': 'may rise',
  steady: 'unchanged',
  falling: 'falling',
  'may-fall': 'may fall',
  named: 'named with no direction',
} as const;

/** "Unchanged in October 2024; named with no direction in the other articles." */
function directionsInWords(cells: readonly CoverageCell[], shelf: Shelf): string {
  const given = cells.filter(({ directions }) => !directions.includes('named'));
  const shown = given.slice(0, PLACES);
  const when = saidWhen(shown.map(({ article }) => entryOf(shelf, article)));
  const parts = shown.map(({ directions }, i) => {
    const words = listInWords(directions.map((direction) => DIRECTION_WORDS[direction]));
    return `${words} ${when[i] ?? ''}`;
  });
  const silent = cells.length - given.length;
  // What was not read may stand there all the same: only what was found is said.
  if (parts.length === 0) return 'We read no direction in any of the sentences that name it.';
  const rest = silent === 0 ? '' : `; in ${counted(silent, 'article')} we read no direction`;
  return `Said to be ${parts.join('; ')}${rest}.`;
}

/** The newest fifth of the articles, and one of them at least. */
const newestOf = (all: number): number => Math.ceil(all / 5);

/** The month, or the day where the articles of that month tell another thing. */
const sinceWhen = (entry: Entry, others: readonly Entry[]): string =>
  others.some((other) => dayOf(other).slice(0, 7) === dayOf(entry).slice(0, 7)) ? saidOn(entry) : saidIn(entry);

/** Topics of the newest articles that no earlier one names, where there are earlier ones to tell. */
function findNewlyNamed(shelf: Shelf, topics: readonly TopicDossier[]): Finding[] {
  const all = shelf.entries.length;
  if (all < 3) return [];
  return topics.flatMap((dossier): Finding[] => {
    const cells = namedCells(dossier);
    const at = shelf.position.get(cells[0]?.article ?? '') ?? -1;
    const [first, before] = [shelf.entries[at], shelf.entries.slice(0, Math.max(0, at))];
    if (!first || at < all - newestOf(all)) return [];
    const when = sinceWhen(first, before);
    return [
      {
        rule: 'newly-named',
        title: `${dossier.topic.name}: named for the first time ${when === saidIn(first) ? 'in' : 'on'} ${when}`,
        text: `None of the ${counted(before.length, 'earlier article')} names it.`,
        topic: dossier.topic.id,
        series: null,
        places: placesIn(cells),
      },
    ];
  });
}

/** Topics that two or more articles named and the newest fifth (two at least) does not. */
function findNoLongerNamed(shelf: Shelf, topics: readonly TopicDossier[]): Finding[] {
  const all = shelf.entries.length;
  const recent = Math.max(2, newestOf(all));
  return topics
    .map((dossier) => ({ dossier, cells: namedCells(dossier) }))
    .flatMap(({ dossier: { topic }, cells }): Finding[] => {
      const last = cells[cells.length - 1];
      if (!last || cells.length < 2 || (shelf.position.get(last.article) ?? 0) >= all - recent) return [];
      const at = shelf.position.get(last.article) ?? 0;
      const when = sinceWhen(entryOf(shelf, last.article), shelf.entries.slice(at + 1));
      return [
        {
          rule: 'no-longer-named',
          title: `${topic.name}: not named since ${when}`,
          text: `Named in ${counted(cells.length, 'article')} until then, in none of the ${counted(all - 1 - at, 'article')} after.`,
          topic: topic.id,
          series: null,
          places: placesIn(cells.slice(-PLACES)),
        },
      ];
    });
}

/** One sentence an article, the one with a direction first. */
const placesIn = (cells: readonly CoverageCell[]): Place[] =>
  uniquePlaces(
    cells.flatMap(({ mentions }) => {
      const mention = mentions.find(({ directions }) => !directions.includes('named')) ?? mentions[0];
      return mention ? [mention.place] : [];
    }),
  ).slice(0, PLACES);

const uniquePlaces = (places: readonly Place[]): Place[] =>
  places.filter(
    (place, i) =>
      !places.slice(0, i).some((other) => other.article === place.article && other.sentence === place.sentence),
  );
