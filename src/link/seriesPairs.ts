import type { FigureRef } from '../model/dossier.ts';
import { kindOf } from './figureKind.ts';
import { byCodeUnits, levelled } from './levelled.ts';
import { readPeriod } from './period.ts';
import { addUnder, type Shelf } from './shelf.ts';

/**
 * Every two figures of one kind that were said one after the other. A number that an article repeats is taken once.
 * Within one article the time that a figure covers gives the order, and only for a series of beat.yaml: two figures
 * that an article words alike ("two men … three men …") are as likely to be two things. Two numbers that an article
 * gives for one time are no then and now; of these the one of the same agent goes on.
 */
export function pairsOf(points: readonly FigureRef[], isDefined: boolean, shelf: Shelf): [FigureRef, FigureRef][] {
  const kinds = new Map<string, FigureRef[]>();
  const said = new Set<string>();
  for (const ref of points) {
    const once = whatIsSaid(ref);
    if (said.has(once)) continue;
    said.add(once);
    addUnder(kinds, kindOf(ref.figure), ref);
  }
  return [...kinds.values()].flatMap((kind) => {
    const steps = stepsOf(kind, shelf);
    return steps.flatMap((later, i): [FigureRef, FigureRef][] => {
      const pair = nearestPair(steps[i - 1] ?? [], later);
      return pair && (isDefined || pair[0].article !== pair[1].article) ? [pair] : [];
    });
  });
}

const whatIsSaid = ({ article, figure }: FigureRef): string => {
  const { unit, per, change, value, low, high, bound, window, of, limits, agent } = figure;
  return JSON.stringify([
    article,
    unit,
    per,
    change,
    value,
    low,
    high,
    bound,
    window?.start,
    window?.end,
    of,
    limits,
    agent,
  ]);
};

/** Figures of one article and one time stand on one step. */
function stepsOf(kind: readonly FigureRef[], shelf: Shelf): FigureRef[][] {
  const ordered = [...kind].sort((a, b) => (a.article === b.article ? byCoveredTime(a, b, shelf) : 0));
  const steps = new Map<string, FigureRef[]>();
  for (const ref of ordered) {
    const period = readPeriod(ref, shelf);
    addUnder(steps, `${ref.article} ${period ? `${period.start}/${period.end}` : ''}`, ref);
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
  const [x, y] = [readPeriod(a, shelf), readPeriod(b, shelf)];
  if (!x || !y) return 0;
  return byCodeUnits(x.end, y.end) || byCodeUnits(x.start, y.start);
}
