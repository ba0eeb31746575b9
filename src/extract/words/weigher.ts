import {
  type Feature,
  nextFeatures,
  ownFeatures,
  SHAPES,
  shapesFeature,
  tagFeatures,
  tagWithNext,
  tagWithWord,
} from './features.ts';
import type { Model, Weights } from './model.ts';
import { add, makeSight, previousWeights, type Sight, weightsOf } from './sight.ts';

const REMEMBER_AT_MOST = 50_000;
const FIRST_ROWS = 512;

/** Index of the greatest; the first of equals. */
export function greatest(scores: Int32Array | Float64Array): number {
  let best = 0;
  let most = scores[0] ?? 0;
  for (let at = 1; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score <= most) continue;
    best = at;
    most = score;
  }
  return best;
}

/** Looks words up in a model, remembers the forms that it has seen, and weighs words between their neighbours. */
export class Weigher {
  readonly classes: Model['classes'];
  readonly #model: Model;
  readonly #inside = new Map<string, Sight>();
  readonly #opening = new Map<string, Sight>();
  /** Weights of features that come together, added up; a row holds one number for each class. */
  #rows: Int16Array;
  #filled = 0;
  readonly #tagRows: Int32Array;
  readonly #shapeRows: Int32Array;
  readonly #noNext: number;
  readonly #noNextWithTag: (Weights | undefined)[] = [];
  readonly #noPrevious: Weights;
  readonly #scores: Int32Array;

  constructor(model: Model) {
    const width = model.classes.length + 1;
    this.#model = model;
    this.classes = model.classes;
    this.#rows = new Int16Array(FIRST_ROWS * model.given);
    this.#tagRows = new Int32Array(width * width).fill(-1);
    this.#shapeRows = new Int32Array(SHAPES.length ** 3).fill(-1);
    this.#noNext = this.#rowOf(nextFeatures(null));
    this.#noPrevious = previousWeights(model, null);
    this.#scores = new Int32Array(model.given);
  }

  /** Whether it is time for a new one: what is remembered is never forgotten. */
  get isFull(): boolean {
    return this.#inside.size + this.#opening.size >= REMEMBER_AT_MOST;
  }

  sightOf(word: string, opens: boolean): Sight {
    const known = opens ? this.#opening : this.#inside;
    const found = known.get(word);
    if (found) return found;
    const sight = makeSight(this.#model, word, opens);
    known.set(word, sight);
    return sight;
  }

  /** The class of a word between its neighbours on the line, behind the classes `tag2` and `tag1`. */
  weigh(
    own: Sight,
    before: Sight | null,
    after: Sight | null,
    opens: boolean,
    closes: boolean,
    tag1: number,
    tag2: number,
  ): number {
    const next = closes ? null : after;
    const ownRow = this.#ownRow(own);
    const nextRow = next ? this.#nextRow(next) : this.#noNext;
    const tagRow = this.#tagRow(tag1, tag2);
    const shapeRow = this.#shapeRow(before, own, after);
    const rows = this.#rows;
    const scores = this.#scores;
    for (let at = 0; at < scores.length; at++)
      scores[at] =
        (rows[ownRow + at] ?? 0) + (rows[nextRow + at] ?? 0) + (rows[tagRow + at] ?? 0) + (rows[shapeRow + at] ?? 0);
    add(scores, opens || !before ? this.#noPrevious : this.#asPrevious(before));
    add(scores, this.#withTag(own, tag1));
    add(scores, this.#nextWithTag(next, tag1));
    return greatest(scores);
  }

  /** Where the row begins that adds these features up. */
  #rowOf(features: readonly Feature[]): number {
    const from = this.#filled;
    this.#filled += this.#model.given;
    if (this.#filled > this.#rows.length) {
      const wider = new Int16Array(this.#rows.length * 2);
      wider.set(this.#rows);
      this.#rows = wider;
    }
    for (const feature of features) add(this.#rows, weightsOf(this.#model, feature), from);
    return from;
  }

  #ownRow(sight: Sight): number {
    if (sight.ownRow === -1) sight.ownRow = this.#rowOf(ownFeatures(sight));
    return sight.ownRow;
  }

  #nextRow(sight: Sight): number {
    if (sight.nextRow === -1) sight.nextRow = this.#rowOf(nextFeatures(sight));
    return sight.nextRow;
  }

  #tagRow(tag1: number, tag2: number): number {
    const key = (tag1 + 1) * (this.classes.length + 1) + tag2 + 1;
    if (this.#tagRows[key] === -1) this.#tagRows[key] = this.#rowOf(tagFeatures(tag1, tag2));
    return this.#tagRows[key] ?? 0;
  }

  #shapeRow(before: Sight | null, own: Sight, after: Sight | null): number {
    const key = ((before?.shapeAt ?? 0) * SHAPES.length + own.shapeAt) * SHAPES.length + (after?.shapeAt ?? 0);
    if (this.#shapeRows[key] === -1)
      this.#shapeRows[key] = this.#rowOf([shapesFeature(before?.shape ?? '', own.shape, after?.shape ?? '')]);
    return this.#shapeRows[key] ?? 0;
  }

  #asPrevious(sight: Sight): Weights {
    sight.asPrevious ??= previousWeights(this.#model, sight);
    return sight.asPrevious;
  }

  #withTag(sight: Sight, tag1: number): Weights {
    const weights = sight.withTag[tag1 + 1] ?? weightsOf(this.#model, tagWithWord(tag1, sight));
    sight.withTag[tag1 + 1] = weights;
    return weights;
  }

  #nextWithTag(next: Sight | null, tag1: number): Weights {
    const kept = next ? next.asNextWithTag : this.#noNextWithTag;
    const weights = kept[tag1 + 1] ?? weightsOf(this.#model, tagWithNext(tag1, next));
    kept[tag1 + 1] = weights;
    return weights;
  }
}
