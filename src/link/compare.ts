import type { Beat, SeriesDefinition } from '../model/beat.ts';
import { CHECKS, type Comparison, type FigureRef, type Verdict } from '../model/dossier.ts';
import { ownArithmetic } from './arithmetic.ts';
import { checkAgent, checkBound, checkCounted, checkLimits } from './countChecks.ts';
import type { Pair, Passed } from './pair.ts';
import { readPeriod } from './period.ts';
import type { Shelf } from './shelf.ts';
import { checkVerb } from './verbCheck.ts';
import { checkWindows } from './windowChecks.ts';

const WEIGHT: Record<Verdict, number> = { comparable: 0, 'with-care': 1, 'not-comparable': 2 };

/** How many checks a summary names at most. */
const IN_SUMMARY = 5;

/**
 * How far two figures of one series can be set side by side. Every check has a verdict of its own; the pair's is the
 * worst of them. No check knows the series: all sentences are made from the two records.
 */
export function compare(
  earlier: FigureRef,
  later: FigureRef,
  definition: SeriesDefinition | null,
  shelf: Shelf,
  beat: Beat,
): Comparison {
  const pair: Pair = {
    earlier: { ref: earlier, figure: earlier.figure, period: readPeriod(earlier, shelf) },
    later: { ref: later, figure: later.figure, period: readPeriod(later, shelf) },
    definition,
    beat,
  };
  const passed: Passed[] = [checkCounted, checkBound, checkAgent, checkLimits, checkWindows, checkVerb]
    .flatMap((check) => check(pair))
    .sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check));
  const verdict = passed.reduce<Verdict>(
    (worst, { verdict: own }) => (WEIGHT[own] > WEIGHT[worst] ? own : worst),
    'comparable',
  );
  return {
    earlier,
    later,
    verdict,
    summary: summaryOf(verdict, passed),
    reasons: passed.map(({ check, verdict: own, sentence }) => ({ check, verdict: own, sentence })),
    arithmetic: verdict === 'not-comparable' ? [] : ownArithmetic(pair),
  };
}

/** What decides; under "with care" also what holds, so that a reader sees why it is not refused. */
function summaryOf(verdict: Verdict, passed: readonly Passed[]): string {
  const deciding = passed.filter((p) => p.verdict === verdict);
  const holding =
    verdict === 'with-care' ? passed.filter((p) => p.verdict === 'comparable' && p.check !== 'start') : [];
  const briefs = [...holding.slice(0, 2), ...deciding].map((p) => p.brief).filter((brief) => brief !== '');
  return [...new Set(briefs)].slice(0, IN_SUMMARY).join(', ');
}
