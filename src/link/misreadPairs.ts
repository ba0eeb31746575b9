import type { Comparison, Finding, Series } from '../model/dossier.ts';
import { rangeOf } from './figureKind.ts';
import { foremost } from './foremost.ts';
import { cited } from './inWords.ts';
import { everyReading, readPeriod } from './period.ts';
import { placeOf } from './places.ts';
import { entryOf, type Shelf, saidWhen } from './shelf.ts';

const VERDICTS = { comparable: 'Comparable', 'with-care': 'Comparable with care', 'not-comparable': 'Not comparable' };

/**
 * Pairs of counts that look alike and are not, those of beat.yaml first: an editor has said that they belong together.
 * Most easily misread is a pair that counts the same thing by its words and is not comparable all the same; then a pair that asks for care; of equals the one whose numbers lie further apart,
 * then the newest.
 */
export function findMisreadPairs(shelf: Shelf, series: readonly Series[], atMost: number): Finding[] {
  const found = series.flatMap((each) =>
    each.comparisons.flatMap((comparison) =>
      comparison.verdict !== 'comparable' && seemsToMove(comparison) ? [{ each, comparison }] : [],
    ),
  );
  return foremost(
    found,
    atMost,
    (a, b) =>
      Number(b.each.basis === 'beat') - Number(a.each.basis === 'beat') ||
      looks(b.comparison) - looks(a.comparison) ||
      distance(b.comparison) - distance(a.comparison) ||
      (shelf.position.get(b.comparison.later.article) ?? 0) - (shelf.position.get(a.comparison.later.article) ?? 0),
  ).map(({ each, comparison }) => findingOf(each, comparison, shelf));
}

const seemsToMove = ({ earlier, later }: Comparison): boolean =>
  earlier.article !== later.article &&
  (earlier.figure.value !== later.figure.value || earlier.figure.bound !== later.figure.bound);

/** 2: alike by its words and not comparable; 1: asks for care; 0: plainly two things. */
const looks = ({ verdict, reasons }: Comparison): number => {
  if (verdict === 'with-care') return 1;
  return reasons.some((reason) => reason.check === 'counted' && reason.verdict === 'not-comparable') ? 0 : 2;
};

const distance = ({ earlier, later }: Comparison): number => {
  const [a, b] = [rangeOf(earlier.figure)?.low ?? 0, rangeOf(later.figure)?.low ?? 0];
  return a > 0 && b > 0 ? Math.abs(Math.log(b / a)) : 0;
};

function findingOf(series: Series, comparison: Comparison, shelf: Shelf): Finding {
  const { earlier, later, verdict, summary } = comparison;
  const refs = [earlier, later];
  const entries = refs.map((ref) => entryOf(shelf, ref.article));
  const when = saidWhen(entries);
  const said = refs.map((ref, i) => {
    const period = readPeriod(ref, shelf);
    const time = period ? `for ${everyReading(period)}` : 'with no window';
    return `${cited(ref.figure.evidence.exact)} was said ${when[i] ?? ''}, ${time}`;
  });
  return {
    rule: 'misread-pair',
    title: `${series.name}: ${earlier.figure.evidence.exact}, then ${later.figure.evidence.exact}`,
    text: `${said.join('; ')}. ${VERDICTS[verdict]}${summary ? `: ${summary}` : ''}.`,
    topic: null,
    series: series.id,
    places: refs.map((ref) => placeOf(entryOf(shelf, ref.article).article, ref.figure.evidence)),
  };
}
