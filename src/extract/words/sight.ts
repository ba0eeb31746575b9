import { certainKey, type Feature, type Form, previousFeatures, SHAPES, shapeOf } from './features.ts';
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
  /** Rows of the weigher, -1 until first asked for, as are the next three: most words are certain and need none. */
  ownRow: number;
  nextRow: number;
  asPrevious: Weights | null;
  /** By the class before, from -1 (index 0). */
  withTag: (Weights | undefined)[];
  asNextWithTag: (Weights | undefined)[];
}

const NO_WEIGHTS: Weights = [];

export const weightsOf = (model: Model, [kind, value]: Feature): Weights =>
  model.weights.get(kind)?.get(value) ?? NO_WEIGHTS;

export const previousWeights = (model: Model, form: Form | null): Weights =>
  previousFeatures(form).flatMap((feature) => weightsOf(model, feature));

/** Adds weights to a row of scores that begins at `from`. */
export function add(scores: Int32Array | Int16Array, weights: Weights, from = 0): void {
  for (let i = 0; i < weights.length; i += 2) {
    const at = from + (weights[i] ?? 0);
    scores[at] = (scores[at] ?? 0) + (weights[i + 1] ?? 0);
  }
}

export function makeSight(model: Model, word: string, opens: boolean): Sight {
  const norm = normOf(word);
  const form = { norm, shape: shapeOf(word, opens), known: classByLexicon(model.lexicon, norm) };
  return {
    norm,
    shape: form.shape,
    known: form.known,
    certain: model.certain.get(certainKey(form)) ?? -1,
    shapeAt: SHAPES.indexOf(form.shape),
    ownRow: -1,
    nextRow: -1,
    asPrevious: null,
    withTag: [],
    asNextWithTag: [],
  };
}
