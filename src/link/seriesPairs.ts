import type { FigureRef } from '../model/dossier.ts';
import type { Figure } from '../model/records.ts';
import { readCounted } from './countedPhrase.ts';
import { kindOf } from './figureKind.ts';
import { byCodeUnits, levelled } from './levelled.ts';
import { coveredDays } from './period.ts';
import { placeOf } from './places.ts';
import type { SameTexts } from './sameText/findSameTexts.ts';
import { addUnder, entryOf, type Shelf } from './shelf.ts';

/**
 * Every two figures of one kind that were said one after the other. A number that an article repeats is taken once.
 * Within one article the time that a figure covers gives the order, and only for a series of beat.yaml: two figures
 * that an article words alike ("two men … three men …") are as likely to be two things. Two numbers that an article
 * gives for one time are no then and now; of these the one of the same agent goes on. A text that a second outlet prints
 * says nothing new, nor does one number for one time in another article: it is taken from the first.
 */
export function pairsOf(
  points: readonly FigureRef[],
  isDefined: boolean,
  shelf: Shelf,
  { sourceOf }: SameTexts,
): [FigureRef, FigureRef][] {
  const kinds = new Map<string, FigureRef[]>();
  for (const ref of saidAnew(points, shelf, sourceOf)) addUnder(kinds, kindOf(ref.figure), ref);
  return [...kinds.values()].flatMap((kind) => {
    const steps = stepsOf(kind, shelf);
    return steps.flatMap((later, i): [FigureRef, FigureRef][] => {
      const pair = nearestPair(steps[i - 1] ?? [], later);
      return pair && (isDefined || pair[0].article !== pair[1].article) ? [pair] : [];
    });
  });
}

/** The figures without those that repeat one before: in the same article, for the same time, or in a copy of its text. */
function saidAnew(points: readonly FigureRef[], shelf: Shelf, sourceOf: SameTexts['sourceOf']): FigureRef[] {
  const said = new Set<string>();
  const printedBy = new Map<string, string>();
  return points.filter(({ article, figure }) => {
    const { window, agent, counts } = figure;
    const number = JSON.stringify(numberOf(figure));
    const time = `${window?.start ?? ''}/${window?.end ?? ''}`;
    const here = `here ${article} ${time} ${number} ${JSON.stringify(agent)}`;
    const anywhere = `anywhere ${time} ${number} ${readCounted(counts).words.join(' ')}`;
    const isAgain = said.has(here) || (window !== null && said.has(anywhere));
    said.add(here).add(anywhere);
    // The end of its time is left out: a copy may have been printed on another day.
    const place = placeOf(entryOf(shelf, article).article, figure.evidence);
    const printed = `${sourceOf(place)} ${window?.start ?? ''} ${number}`;
    const first = printedBy.get(printed) ?? article;
    printedBy.set(printed, first);
    return !isAgain && first === article;
  });
}

const numberOf = ({ unit, per, change, value, low, high, bound, of, limits }: Figure): unknown[] => [
  unit,
  per,
  change,
  value,
  low,
  high,
  bound,
  of,
  limits,
];

/** Figures of one article and one time stand on one step. */
function stepsOf(kind: readonly FigureRef[], shelf: Shelf): FigureRef[][] {
  const ordered = [...kind].sort((a, b) => (a.article === b.article ? byCoveredTime(a, b, shelf) : 0));
  const steps = new Map<string, FigureRef[]>();
  for (const ref of ordered) {
    const days = coveredDays(ref, shelf);
    addUnder(steps, `${ref.article} ${days ? `${days.start}/${days.end}` : ''}`, ref);
  }
  return [...steps.values()];
}

function nearestPair(then: readonly FigureRef[], now: readonly FigureRef[]): [FigureRef, FigureRef] | null {
  for (const later of now) {
    const agent = levelled(later.figure.agent ?? '');
    const earlier = then.find(({ figure }) => agent !== '' && levelled(figure.agent ?? '') === agent);
    if (earlier) return [earlier, later];
  }
  const [earlier, later] = [then[then.length - 1], now[0]];
  return earlier && later ? [earlier, later] : null;
}

function byCoveredTime(a: FigureRef, b: FigureRef, shelf: Shelf): number {
  const [x, y] = [coveredDays(a, shelf), coveredDays(b, shelf)];
  if (!x || !y) return 0;
  return byCodeUnits(x.end, y.end) || byCodeUnits(x.start, y.start);
}
