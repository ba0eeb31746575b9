import type { Span } from '../model/evidence.ts';

/** How many letters two places share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** How many letters lie between the outer ends of two places. */
export const stretch = (a: Span, b: Span): number => Math.max(a.end, b.end) - Math.min(a.start, b.start);

/** One to one, the closest first; pairs of closeness 0 are none. */
export function matchClosest<C, G>(
  claims: readonly C[],
  golds: readonly G[],
  closeness: (claim: C, gold: G) => number,
): Map<C, G> {
  const pairs = claims.flatMap((claim) => golds.map((gold) => ({ claim, gold, close: closeness(claim, gold) })));
  const matched = new Map<C, G>();
  const taken = new Set<G>();
  for (const { claim, gold } of pairs.filter(({ close }) => close > 0).sort((a, b) => b.close - a.close)) {
    if (matched.has(claim) || taken.has(gold)) continue;
    matched.set(claim, gold);
    taken.add(gold);
  }
  return matched;
}

interface Placed {
  at: Span;
}
interface Wanted extends Placed {
  required: boolean;
}

export interface Settled<C, G> {
  pairs: [C, G][];
  /** Claims that no gold bears out; those on words that may be found or left are none. */
  extra: C[];
  missed: G[];
}

/** Claims and golds that stand on the same words; of several, those that also say the same. */
export function settle<C extends Placed, G extends Wanted>(
  claims: readonly C[],
  golds: readonly G[],
  isSame: (claim: C, gold: G) => boolean,
): Settled<C, G> {
  const matched = matchClosest(claims, golds, (claim, gold) => {
    const common = shared(claim.at, gold.at);
    if (common === 0) return 0;
    return common / stretch(claim.at, gold.at) + (isSame(claim, gold) ? 2 : 0) + (gold.required ? 0.001 : 0);
  });
  const found = new Set(matched.values());
  return {
    pairs: [...matched].filter(([, gold]) => gold.required),
    extra: claims.filter(
      (claim) => !matched.has(claim) && !golds.some((gold) => !gold.required && shared(claim.at, gold.at) > 0),
    ),
    missed: golds.filter((gold) => gold.required && !found.has(gold)),
  };
}
