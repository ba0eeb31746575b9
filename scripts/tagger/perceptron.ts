import type { Feature, FeatureKind } from '../../src/extract/words/features.ts';
import { greatest } from '../../src/extract/words/tagger.ts';

interface Row {
  now: Float64Array;
  sum: Float64Array;
  since: Float64Array;
}

/** Averaged perceptron (Collins 2002; the lazy averaging is Daumé's) over the features that `takes` lets in. */
export function makePerceptron(classes: number, takes: (feature: Feature) => boolean) {
  const rows = new Map<FeatureKind, Map<string, Row>>();
  const scores = new Float64Array(classes);
  let step = 0;

  function rowOf([kind, value]: Feature): Row | undefined {
    return rows.get(kind)?.get(value);
  }

  function bump(feature: Feature, at: number, by: number): void {
    let row = rowOf(feature);
    if (!row) {
      if (!takes(feature)) return;
      row = { now: new Float64Array(classes), sum: new Float64Array(classes), since: new Float64Array(classes) };
      const [kind, value] = feature;
      rows.set(kind, (rows.get(kind) ?? new Map<string, Row>()).set(value, row));
    }
    const now = row.now[at] ?? 0;
    row.sum[at] = (row.sum[at] ?? 0) + (step - (row.since[at] ?? 0)) * now;
    row.since[at] = step;
    row.now[at] = now + by;
  }

  return {
    /** Guesses the class of one word and, where `wanted` is not -1 and differs, corrects the weights. */
    learn(features: readonly Feature[], wanted: number): number {
      scores.fill(0);
      for (const feature of features) {
        const now = rowOf(feature)?.now;
        if (now) for (let at = 0; at < classes; at++) scores[at] = (scores[at] ?? 0) + (now[at] ?? 0);
      }
      const best = greatest(scores);
      if (wanted < 0) return best;
      step += 1;
      if (best !== wanted) {
        for (const feature of features) {
          bump(feature, wanted, 1);
          bump(feature, best, -1);
        }
      }
      return best;
    },
    /** The averaged weights of one kind of feature, ten times as large and whole; those under `smallest` are left out. */
    weights(kind: FeatureKind, smallest: number): Record<string, number[]> {
      const kept: Record<string, number[]> = {};
      for (const [feature, { now, sum, since }] of [...(rows.get(kind) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const row = [...now.keys()].flatMap((at) => {
          const weight = ((sum[at] ?? 0) + (step - (since[at] ?? 0)) * (now[at] ?? 0)) / step;
          return Math.abs(weight) < smallest ? [] : [at, Math.round(10 * weight)];
        });
        if (row.length > 0) kept[feature] = row;
      }
      return kept;
    },
  };
}
