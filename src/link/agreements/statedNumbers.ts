import type { Agreement, FigureRef, Series } from '../../model/dossier.ts';
import { byPosition } from '../../model/evidence.ts';
import { areSameWords, readCounted } from '../countedPhrase.ts';
import { areDisjoint, kindOf, rangeOf } from '../figureKind.ts';
import { cited } from '../inWords.ts';
import { levelled } from '../levelled.ts';
import { everyReading, readPeriod } from '../period.ts';
import { placeOf } from '../places.ts';
import { addUnder, dayOf, entryOf, outletOf, type Shelf, saidOn } from '../shelf.ts';

/** Pairs of one series and one time beyond this number add nothing that a reader can use. */
const AT_MOST_A_WINDOW = 4;

/** One thing and one time counted twice: the same number in two articles agrees, numbers that exclude one another differ. */
export const findStatedNumbers = (shelf: Shelf, series: readonly Series[]): Agreement[] =>
  series.flatMap((each) =>
    [...byTime(each, shelf).values()].flatMap((refs) =>
      pairsIn(refs)
        .flatMap(([a, b]) => comparePair(each, a, b, shelf) ?? [])
        .slice(0, AT_MOST_A_WINDOW),
    ),
  );

/** Figures of one kind with the same window; without one, those that were published on the same day. */
function byTime(series: Series, shelf: Shelf): Map<string, FigureRef[]> {
  const times = new Map<string, FigureRef[]>();
  for (const ref of series.points) {
    const period = readPeriod(ref, shelf);
    const time = period ? `${period.start}/${period.end}` : `said ${dayOf(entryOf(shelf, ref.article))}`;
    addUnder(times, `${kindOf(ref.figure)} ${time}`, ref);
  }
  return times;
}

/** The first statement against each later one: as many pairs as statements, never all with all. */
const pairsIn = (refs: readonly FigureRef[]): [FigureRef, FigureRef][] => {
  const [first, ...others] = refs;
  return first ? others.map((other): [FigureRef, FigureRef] => [first, other]) : [];
};

function comparePair(series: Series, a: FigureRef, b: FigureRef, shelf: Shelf): Agreement | null {
  const [x, y] = [rangeOf(a.figure), rangeOf(b.figure)];
  if (!x || !y || !areOneThing(a, b)) return null;
  if (a.article === b.article && !areTwoVoices(a, b)) return null;
  if (areDisjoint(x, y)) return agreement('different-number', series, a, b, shelf);
  const isSame = x.low === y.low && x.high === y.high && a.figure.bound === b.figure.bound;
  const isTold = readPeriod(a, shelf) !== null && a.article !== b.article && !areOneText(a, b);
  return isSame && isTold ? agreement('same-statement', series, a, b, shelf) : null;
}

/** The same limits, and, of two shares, shares of the same. */
const areOneThing = ({ figure: a }: FigureRef, { figure: b }: FigureRef): boolean =>
  levelled(a.limits ?? '') === levelled(b.limits ?? '') &&
  areSameWords(readCounted(a.of?.counts ?? a.counts).words, readCounted(b.of?.counts ?? b.counts).words);

/** Within one article two numbers differ only where two say them: an article may well mean two things itself. */
const areTwoVoices = ({ figure: a }: FigureRef, { figure: b }: FigureRef): boolean =>
  (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) ||
  (a.agent !== undefined && b.agent !== undefined && levelled(a.agent) !== levelled(b.agent));

/** One sentence printed by two outlets is one source and no agreement. */
const areOneText = (a: FigureRef, b: FigureRef): boolean =>
  levelled(a.figure.sentence.exact) === levelled(b.figure.sentence.exact);

function agreement(
  form: 'same-statement' | 'different-number',
  series: Series,
  a: FigureRef,
  b: FigureRef,
  shelf: Shelf,
): Agreement {
  const period = readPeriod(a, shelf);
  const time = period ? ` for ${everyReading(period)}` : ` on ${saidOn(entryOf(shelf, a.article))}`;
  const sides =
    a.article === b.article ? [a, b].sort((p, q) => byPosition(p.figure.evidence, q.figure.evidence)) : [a, b];
  const saying = sides.map((ref) => `${cited(ref.figure.evidence.exact)} (${outletOf(entryOf(shelf, ref.article))})`);
  const same = form === 'same-statement';
  return {
    id: [form, series.id, ...sides.flatMap((ref) => [ref.article, ref.figure.id])].join('-'),
    kind: same ? 'agree' : 'differ',
    form,
    title: same ? `${series.name}: the same number in two articles` : `${series.name}: two numbers for one time`,
    why: `${saying.join(same ? ' and ' : ' against ')}${time}.`,
    topics: series.threats,
    sides: sides.map((ref) => ({
      place: placeOf(entryOf(shelf, ref.article).article, ref.figure.evidence),
      record: ref.figure.id,
    })),
  };
}
