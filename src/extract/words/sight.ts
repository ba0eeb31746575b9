import {
  certainKey,
  type Feature,
  type Form,
  nextFeatures,
  ownFeatures,
  previousFeatures,
  SHAPES,
  shapeOf,
  tagWithNext,
  tagWithWord,
} from './features.ts';
import { classByLexicon, type Model, type Weights } from './model.ts';
import { normOf } from './tokens.ts';

/**
 * A word form with the weights of everything that it brings along by itself, so that they are looked up once a form
 * and not once a word of text: as the word that is tagged, as the one after it, as the one before it.
 */
export interface Sight extends Form {
  /** The class of a word that needs no weighing; -1 for all others. */
  certain: number;
  /** Where its shape stands among `SHAPES`. */
  shapeAt: number;
  /** Filled when first asked for, as are the next three: most words are certain and need none. */
  own: Int32Array | null;
  asNext: Int32Array | null;
  asPrevious: Weights;
  /** By the class before, from -1 (index 0). */
  withTag: (Weights | undefined)[];
  asNextWithTag: (Weights | undefined)[];
}

const NO_WEIGHTS: Weights = [];
const REMEMBER_AT_MOST = 50_000;

export const weightsOf = (model: Model, [kind, value]: Feature): Weights =>
  model.weights.get(kind)?.get(value) ?? NO_WEIGHTS;

export function add(scores: Int32Array, weights: Weights): void {
  for (let i = 0; i < weights.length; i += 2) {
    const at = weights[i] ?? 0;
    scores[at] = (scores[at] ?? 0) + (weights[i + 1] ?? 0);
  }
}

export function summed(model: Model, features: readonly Feature[]): Int32Array {
  const scores = new Int32Array(model.given);
  for (const feature of features) add(scores, weightsOf(model, feature));
  return scores;
}

export interface Sights {
  of: (word: string, opens: boolean) => Sight;
  own: (sight: Sight) => Int32Array;
  /** Of the neighbours, or of their absence. */
  asNext: (next: Sight | null) => Int32Array;
  asPrevious: (previous: Sight | null) => Weights;
  withTag: (sight: Sight, tag1: number) => Weights;
  nextWithTag: (next: Sight | null, tag1: number) => Weights;
}

/** Looks words up in a model and remembers the forms that it has seen. */
export function makeSights(model: Model): Sights {
  const inside = new Map<string, Sight>();
  const opening = new Map<string, Sight>();
  const absent: (Weights | undefined)[] = [];
  const noNext = summed(model, nextFeatures(null));
  const noPrevious = previousFeatures(null).flatMap((feature) => weightsOf(model, feature));
  const make = (word: string, opens: boolean): Sight => {
    const norm = normOf(word);
    const form = { norm, shape: shapeOf(word, opens), known: classByLexicon(model.lexicon, norm) };
    return {
      norm,
      shape: form.shape,
      known: form.known,
      certain: model.certain.get(certainKey(form)) ?? -1,
      shapeAt: SHAPES.indexOf(form.shape),
      own: null,
      asNext: null,
      asPrevious: previousFeatures(form).flatMap((feature) => weightsOf(model, feature)),
      withTag: [],
      asNextWithTag: [],
    };
  };
  return {
    of(word, opens) {
      const known = opens ? opening : inside;
      const found = known.get(word);
      if (found) return found;
      if (known.size >= REMEMBER_AT_MOST) known.clear();
      const sight = make(word, opens);
      known.set(word, sight);
      return sight;
    },
    own(sight) {
      sight.own ??= summed(model, ownFeatures(sight));
      return sight.own;
    },
    asNext(next) {
      if (next === null) return noNext;
      next.asNext ??= summed(model, nextFeatures(next));
      return next.asNext;
    },
    asPrevious: (previous) => previous?.asPrevious ?? noPrevious,
    withTag(sight, tag1) {
      const weights = sight.withTag[tag1 + 1] ?? weightsOf(model, tagWithWord(tag1, sight));
      sight.withTag[tag1 + 1] = weights;
      return weights;
    },
    nextWithTag(next, tag1) {
      const kept = next ? next.asNextWithTag : absent;
      const weights = kept[tag1 + 1] ?? weightsOf(model, tagWithNext(tag1, next));
      kept[tag1 + 1] = weights;
      return weights;
    },
  };
}
