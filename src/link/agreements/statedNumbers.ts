import type { Beat } from '../../model/beat.ts';
import type { Agreement, FigureRef, Series } from '../../model/dossier.ts';
import { byPosition } from '../../model/evidence.ts';
import type { Days } from '../calendar.ts';
import { areSameWords, readCounted } from '../countedPhrase.ts';
import { areDisjoint, kindOf, type Range, rangeOf, unitFamily } from '../figureKind.ts';
import { cited } from '../inWords.ts';
import { contentWords, levelled } from '../levelled.ts';
import { coveredDays, everyReading, readPeriod } from '../period.ts';
import { placeOf } from '../places.ts';
import type { SameTexts } from '../sameText/findSameTexts.ts';
import { addUnder, dayOf, entryOf, outletOf, type Shelf, saidOn } from '../shelf.ts';

/** Pairs of one series and one time beyond this number add nothing that a reader can use; the newest are kept. */
const AT_MOST_A_WINDOW = 8;
/** Statements before one that it is held against: the first, and the latest. */
const HELD_AGAINST = 8;

interface Stated {
  ref: FigureRef;
  days: Days | null;
}

/** What is compared of a number, read once though it is held against many. */
interface Held extends Stated {
  range: Range | null;
  /** Levelled limits and counted words, and whether beat.yaml lists the words for the series. */
  limits: string;
  words: string[];
  isListed: boolean;
}

/**
 * One thing and one time counted twice: the same number in two articles agrees, numbers that exclude one another differ.
 * A count that runs on to the day of its article is of one time with every other that starts when it does: told again it
 * agrees, risen it is news, and fallen it differs, for what was counted once does not go away.
 */
export const findStatedNumbers = (
  shelf: Shelf,
  series: readonly Series[],
  beat: Beat,
  sameTexts: SameTexts,
): Agreement[] =>
  series.flatMap((each) => {
    const counts = beat.series.find(({ id }) => id === each.id)?.counts ?? [];
    const declared = counts.map(contentWords);
    return [...byTime(each, shelf).values()].flatMap((all) => pairsIn(all, each, declared, shelf, sameTexts));
  });

/** Figures of one kind with the same window, or running on from the same day; without a window, of one day. */
function byTime(series: Series, shelf: Shelf): Map<string, Stated[]> {
  const times = new Map<string, Stated[]>();
  for (const ref of series.points) {
    const days = coveredDays(ref, shelf);
    const day = dayOf(entryOf(shelf, ref.article));
    const end = days?.end === day && ref.figure.change === undefined ? 'on' : days?.end;
    addUnder(times, `${kindOf(ref.figure)} ${days ? `${days.start}/${end}` : `said ${day}`}`, { ref, days });
  }
  return times;
}

function pairsIn(
  all: readonly Stated[],
  series: Series,
  declared: readonly string[][],
  shelf: Shelf,
  sameTexts: SameTexts,
): Agreement[] {
  if (all.length < 2) return [];
  const found: Agreement[] = [];
  const before: Held[] = [];
  for (const stated of all) {
    const later = heldOf(stated, declared);
    const same = before.filter((earlier) => areOneThing(earlier, later));
    const alike = same.find((earlier) => agree(earlier, later, shelf, sameTexts));
    const apart = same.find((earlier) => differ(earlier, later));
    if (alike) found.push(agreement('same-statement', series, alike, later, shelf));
    if (apart) found.push(agreement('different-number', series, apart, later, shelf));
    before.push(later);
    if (before.length > HELD_AGAINST) before.splice(1, 1);
  }
  return found.slice(-AT_MOST_A_WINDOW);
}

function heldOf({ ref, days }: Stated, declared: readonly string[][]): Held {
  const { figure } = ref;
  const { words } = readCounted(figure.of?.counts ?? figure.counts);
  return {
    ref,
    days,
    range: rangeOf(figure),
    limits: levelled(figure.limits ?? ''),
    words,
    isListed: declared.some((listed) => areSameWords(listed, words)),
  };
}

function agree(a: Held, b: Held, shelf: Shelf, { areOneSource }: SameTexts): boolean {
  const [x, y] = [a.range, b.range];
  if (!x || !y || a.ref.article === b.ref.article || !a.days || !b.days) return false;
  const isSame = x.low === y.low && x.high === y.high && a.ref.figure.bound === b.ref.figure.bound;
  // One sentence printed by two outlets is one source and no agreement, however short it is.
  return isSame && !areOneSource(placeIn(a.ref, shelf), placeIn(b.ref, shelf)) && !areOneSentence(a.ref, b.ref);
}

function differ(a: Held, b: Held): boolean {
  if (!a.range || !b.range || !areDisjoint(a.range, b.range)) return false;
  if (a.ref.article === b.ref.article && !areTwoVoices(a.ref, b.ref)) return false;
  return (
    isOneTime(a, b) || (unitFamily(a.ref.figure.unit) === 'count' && !a.ref.figure.per && b.range.high < a.range.low)
  );
}

const isOneTime = (a: Stated, b: Stated): boolean => a.days?.end === b.days?.end;

/** The same limits, and the same words or words that beat.yaml lists as one; of two shares, shares of the same. */
const areOneThing = (a: Held, b: Held): boolean =>
  a.limits === b.limits &&
  (areSameWords(a.words, b.words) || (unitFamily(a.ref.figure.unit) === 'count' && a.isListed && b.isListed));

/** Within one article two numbers differ only where two say them: an article may well mean two things itself. */
const areTwoVoices = ({ figure: a }: FigureRef, { figure: b }: FigureRef): boolean =>
  (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) ||
  (a.agent !== undefined && b.agent !== undefined && levelled(a.agent) !== levelled(b.agent));

const areOneSentence = (a: FigureRef, b: FigureRef): boolean =>
  levelled(a.figure.sentence.exact) === levelled(b.figure.sentence.exact);

const placeIn = ({ article, figure }: FigureRef, shelf: Shelf) =>
  placeOf(entryOf(shelf, article).article, figure.evidence);

function agreement(
  form: 'same-statement' | 'different-number',
  series: Series,
  a: Stated,
  b: Stated,
  shelf: Shelf,
): Agreement {
  const [p, q] =
    a.ref.article === b.ref.article && byPosition(a.ref.figure.evidence, b.ref.figure.evidence) > 0 ? [b, a] : [a, b];
  const same = form === 'same-statement';
  const isFall = !same && !isOneTime(p, q);
  const different = isFall ? 'a later count that is lower' : 'two numbers for one time';
  const ids = [p, q].flatMap(({ ref }) => [ref.article, ref.figure.id]);
  return {
    id: [form, series.id, ...ids].join('-'),
    kind: same ? 'agree' : 'differ',
    form,
    title: `${series.name}: ${same ? 'the same number in two articles' : different}`,
    why: whyOf(p, q, same ? 'and' : 'against', isFall, shelf),
    topics: series.threats,
    sides: [p, q].map(({ ref }) => ({ place: placeIn(ref, shelf), record: ref.figure.id })),
  };
}

function whyOf(a: Stated, b: Stated, joint: string, isFall: boolean, shelf: Shelf): string {
  const isOneArticle = a.ref.article === b.ref.article;
  const [x, y] = [a, b].map(({ ref }) => {
    const outlet = outletOf(entryOf(shelf, ref.article));
    const who = isOneArticle && ref.figure.agent ? `${cited(ref.figure.agent)} in ${outlet}` : outlet;
    return `${cited(ref.figure.evidence.exact)} (${who})`;
  });
  const [p, q] = [a, b].map(({ ref }) => {
    const period = readPeriod(ref, shelf);
    return period ? `for ${everyReading(period)}` : `on ${saidOn(entryOf(shelf, ref.article))}`;
  });
  if (p === q) return `${x} ${joint} ${y} ${p}.`;
  const note = isFall ? ' Both counts start on one day, and a count that runs on does not fall by itself.' : '';
  return `${x} ${p} ${joint} ${y} ${q}.${note}`;
}
