import { SHAPES, shapesFeature, tagFeatures } from './features.ts';
import type { Model } from './model.ts';
import { add, makeSights, type Sight, type Sights, summed } from './sight.ts';
import { eachWord, type WordToken } from './tokens.ts';

const NONE: ReadonlySet<string> = new Set();

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

const UNKNOWN = -2;

/** A word of a tagged text. Its tags are worked out when they are first asked for, and most are never asked for. */
export class Tagged implements WordToken {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly #reading: Reading;
  readonly #at: number;
  /** Its class, or `UNKNOWN`; of no use to anybody but the reading, as is the next. */
  given = UNKNOWN;
  sight: Sight | null = null;

  constructor(start: number, end: number, opens: boolean, reading: Reading) {
    this.start = start;
    this.end = end;
    this.opens = opens;
    this.#reading = reading;
    this.#at = reading.words.length;
  }

  get word(): string {
    return this.#reading.text.slice(this.start, this.end);
  }

  get tags(): ReadonlySet<string> {
    return this.#reading.tagsAt(this.#at);
  }
}

/** A text while its words are given their classes. */
class Reading {
  readonly text: string;
  readonly words: Tagged[] = [];
  readonly #weigher: Weigher;

  constructor(text: string, weigher: Weigher) {
    this.text = text;
    this.#weigher = weigher;
    eachWord(text, (start, end, opens) => this.words.push(new Tagged(start, end, opens, this)));
  }

  tagsAt(at: number): ReadonlySet<string> {
    if (!this.#isGiven(at)) this.#giveUpTo(at);
    return this.#weigher.classes[this.words[at]?.given ?? UNKNOWN] ?? NONE;
  }

  #sightOf(word: Tagged): Sight {
    word.sight ??= this.#weigher.sights.of(word.word, word.opens);
    return word.sight;
  }

  /** Whether the class of a word is known, or needs no weighing. */
  #isGiven(at: number): boolean {
    const word = this.words[at];
    if (!word || word.given !== UNKNOWN) return true;
    const { certain } = this.#sightOf(word);
    if (certain === -1) return false;
    word.given = certain;
    return true;
  }

  /** Whether the classes that a word hangs on are known: of the two before it, as far back as a mark. */
  #isReady(at: number): boolean {
    if (this.words[at]?.opens) return true;
    return this.#isGiven(at - 1) && (this.words[at - 1]?.opens === true || this.#isGiven(at - 2));
  }

  #giveUpTo(at: number): void {
    let from = at;
    while (!this.#isReady(from)) from--;
    for (; from <= at; from++) if (!this.#isGiven(from)) this.#give(from);
  }

  #give(at: number): void {
    const word = this.words[at];
    if (!word) return;
    const before = this.words[at - 1];
    const after = this.words[at + 1];
    const tag1 = word.opens || !before ? -1 : before.given;
    const tag2 = word.opens || !before || before.opens ? -1 : (this.words[at - 2]?.given ?? -1);
    word.given = this.#weigher.weigh(
      this.#sightOf(word),
      before ? this.#sightOf(before) : null,
      after ? this.#sightOf(after) : null,
      word.opens,
      after?.opens ?? true,
      tag1,
      tag2,
    );
  }
}

interface Weigher {
  sights: Sights;
  classes: Model['classes'];
  /** The class of a word between its neighbours on the line, behind the classes `tag2` and `tag1`. */
  weigh: (
    own: Sight,
    before: Sight | null,
    after: Sight | null,
    opens: boolean,
    closes: boolean,
    tag1: number,
    tag2: number,
  ) => number;
}

function makeWeigher(model: Model): Weigher {
  const sights = makeSights(model);
  const scores = new Int32Array(model.given);
  const width = model.classes.length + 1;
  const byTags: (Int32Array | undefined)[] = Array.from({ length: width * width });
  const byShapes: (Int32Array | undefined)[] = Array.from({ length: SHAPES.length ** 3 });

  const tagWeights = (tag1: number, tag2: number): Int32Array => {
    const key = (tag1 + 1) * width + tag2 + 1;
    const weights = byTags[key] ?? summed(model, tagFeatures(tag1, tag2));
    byTags[key] = weights;
    return weights;
  };
  const shapeWeights = (before: Sight | null, own: Sight, after: Sight | null): Int32Array => {
    const key = ((before?.shapeAt ?? 0) * SHAPES.length + own.shapeAt) * SHAPES.length + (after?.shapeAt ?? 0);
    const weights = byShapes[key] ?? summed(model, [shapesFeature(before?.shape ?? '', own.shape, after?.shape ?? '')]);
    byShapes[key] = weights;
    return weights;
  };

  return {
    sights,
    classes: model.classes,
    weigh(own, before, after, opens, closes, tag1, tag2) {
      const next = closes ? null : after;
      const alone = sights.own(own);
      const asNext = sights.asNext(next);
      const asTags = tagWeights(tag1, tag2);
      const asShapes = shapeWeights(before, own, after);
      for (let i = 0; i < scores.length; i++)
        scores[i] = (alone[i] ?? 0) + (asNext[i] ?? 0) + (asTags[i] ?? 0) + (asShapes[i] ?? 0);
      add(scores, sights.asPrevious(opens ? null : before));
      add(scores, sights.withTag(own, tag1));
      add(scores, sights.nextWithTag(next, tag1));
      return greatest(scores);
    },
  };
}

/**
 * Gives the words of a text their tags, from left to right: a greedy averaged perceptron (Collins 2002) over the features
 * of `features.ts`, with a table of words that need no weighing. Time is linear in the length of the text.
 */
export function makeTagger(model: Model): (text: string) => Tagged[] {
  const weigher = makeWeigher(model);
  return (text) => new Reading(text, weigher).words;
}
