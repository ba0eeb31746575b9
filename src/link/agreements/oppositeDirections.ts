import type { Topic } from '../../model/beat.ts';
import type { Agreement, CoverageCell, Entry, Mention, TopicDossier } from '../../model/dossier.ts';
import type { Span } from '../../model/evidence.ts';
import { capitalised } from '../../model/inWords.ts';
import { dayNumber, isoDay } from '../calendar.ts';
import { cited, lengthInWords } from '../inWords.ts';
import { isStopWord, levelWord } from '../levelled.ts';
import { dayOf, entryOf, outletOf, type Shelf, saidOn } from '../shelf.ts';

/** A sentence that gives a topic a direction, with the record that carries the words. */
interface Stated {
  mention: Mention;
  record: string;
  words: string;
}

/** One topic said to be rising and to be falling: in one article, or in two that follow one another. Forecasts are no directions here. */
export function findOppositeDirections(shelf: Shelf, topics: readonly TopicDossier[]): Agreement[] {
  return topics.flatMap((dossier) => [
    ...dossier.cells.flatMap((cell) => withinArticle(dossier, cell, shelf) ?? []),
    ...turnsOf(dossier, shelf).map(acrossArticles),
  ]);
}

function withinArticle({ topic }: TopicDossier, cell: CoverageCell, shelf: Shelf): Agreement | null {
  const [rising, falling] = [firstStated(cell, 'rising', shelf), firstStated(cell, 'falling', shelf)];
  if (!rising || !falling) return null;
  const inOrder =
    rising.mention.place.sentence <= falling.mention.place.sentence ? [rising, falling] : [falling, rising];
  const entry = entryOf(shelf, cell.article);
  return {
    id: `opposite-directions-${topic.id}-${cell.article}`,
    kind: 'differ',
    form: 'opposite-directions',
    title: `${topic.name}: rising and falling in one article`,
    why: `${capitalised(outletOf(entry))}, ${saidOn(entry)}: ${cited(rising.words)} says that it is rising, ${cited(falling.words)} that it is falling.`,
    topics: [topic.id],
    sides: inOrder.map(sideOf),
  };
}

/** An article that gives one direction only, after one that gives only the other. */
export interface Turn {
  topic: Topic;
  earlier: OneDirection;
  later: OneDirection;
}

interface OneDirection {
  stated: Stated;
  direction: 'rising' | 'falling';
  entry: Entry;
}

/** Articles that give one direction only, compared with the one before that does. */
export function turnsOf({ topic, cells }: TopicDossier, shelf: Shelf): Turn[] {
  const turns: Turn[] = [];
  let earlier: OneDirection | null = null;
  for (const cell of cells) {
    const later = oneDirection(cell, shelf);
    if (!later) continue;
    if (earlier && earlier.direction !== later.direction) turns.push({ topic, earlier, later });
    earlier = later;
  }
  return turns;
}

function oneDirection(cell: CoverageCell, shelf: Shelf): OneDirection | null {
  const [rising, falling] = [firstStated(cell, 'rising', shelf), firstStated(cell, 'falling', shelf)];
  const stated = rising && falling ? null : (rising ?? falling);
  return stated && { stated, direction: rising ? 'rising' : 'falling', entry: entryOf(shelf, cell.article) };
}

export function acrossArticles({ topic, earlier, later }: Turn): Agreement {
  const [from, to] = [dayOf(earlier.entry), dayOf(later.entry)];
  const apart =
    from === to
      ? 'They were published on the same day'
      : `They were published ${lengthInWords({ start: from, end: isoDay(dayNumber(to) - 1) })} apart`;
  return {
    id: `opposite-directions-${topic.id}-${earlier.entry.article.id}-${later.entry.article.id}`,
    kind: 'differ',
    form: 'opposite-directions',
    title: `${topic.name}: ${earlier.direction}, then ${later.direction}`,
    why: `On ${saidOn(earlier.entry)} ${cited(earlier.stated.words)} says that it is ${earlier.direction}; on ${saidOn(later.entry)} ${cited(later.stated.words)} says that it is ${later.direction}. ${apart}.`,
    topics: [topic.id],
    sides: [earlier.stated, later.stated].map(sideOf),
  };
}

const sideOf = ({ mention, record }: Stated): Agreement['sides'][number] => ({ place: mention.place, record });

/** The first sentence of an article that gives the direction, and the words that carry it. */
export function firstStated(cell: CoverageCell, direction: 'rising' | 'falling', shelf: Shelf): Stated | null {
  if (!cell.directions.includes(direction)) return null;
  const mention = cell.mentions.find((each) => each.directions.includes(direction));
  if (!mention) return null;
  const { records } = entryOf(shelf, cell.article);
  const found = records.threats.find(
    (threat) => mention.records.includes(threat.id) && threat.trend === direction && !threat.forecast,
  );
  return found ? { mention, record: found.id, words: wordsOf(found, records.text) } : null;
}

const LONGEST_CITED = 80;

/**
 * From the name to the words that carry the direction, whichever comes first, where that is short; else those words. A
 * name that begins a longer one ("a fall in river traffic") is not cut off from it.
 */
function wordsOf({ evidence, trendWords }: { evidence: Span; trendWords?: Span | undefined }, text: string): string {
  if (!trendWords) return text.slice(evidence.start, evidence.end);
  const [start, last] = [Math.min(evidence.start, trendWords.start), Math.max(evidence.end, trendWords.end)];
  const end = last === evidence.end ? endOfName(text, last) : last;
  return end - start <= LONGEST_CITED ? text.slice(start, end) : text.slice(trendWords.start, trendWords.end);
}

/** With the word that follows, where only a space stands between and it says something by itself. */
function endOfName(text: string, end: number): number {
  const next = /^ ([\p{L}\p{N}-]+)/u.exec(text.slice(end, end + LONGEST_CITED));
  return next?.[1] !== undefined && !isStopWord(levelWord(next[1])) ? end + next[0].length : end;
}
