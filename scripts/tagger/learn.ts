import {
  certainKey,
  FEATURE_KINDS,
  type Feature,
  type Form,
  nextFeatures,
  ownFeatures,
  previousFeatures,
  shapeOf,
  shapesFeature,
  tagFeatures,
  tagWithNext,
  tagWithWord,
} from '../../src/extract/words/features.ts';
import { normOf, type WordToken, wordTokens } from '../../src/extract/words/tokens.ts';
import { makePerceptron } from './perceptron.ts';

/** A text to learn from: its words, and the class that each should have (-1 where nobody says). */
export interface Text {
  text: string;
  forms: readonly (Form & WordToken)[];
  wanted: readonly number[];
}

const MIN_COUNT = 8;
const CERTAIN_COUNT = 6;
const CERTAIN_SHARE = 0.95;
const ROUNDS = 4;
const SMALLEST_WEIGHT = 0.2;

export const formsOf = (text: string, lookup: (norm: string) => number): (Form & WordToken)[] =>
  wordTokens(text).map((token) => {
    const norm = normOf(token.word);
    return { ...token, norm, shape: shapeOf(token.word, token.opens), known: lookup(norm) };
  });

/** The features of the word at an index; `given` holds the classes of the words before it. */
export function featuresAt(forms: Text['forms'], given: readonly number[], at: number): Feature[] {
  const form = forms[at];
  if (!form) return [];
  const after = forms[at + 1];
  const next = after && !after.opens ? after : null;
  const tag1 = form.opens ? -1 : (given[at - 1] ?? -1);
  const tag2 = tag1 === -1 || forms[at - 1]?.opens ? -1 : (given[at - 2] ?? -1);
  return [
    ...ownFeatures(form),
    ...nextFeatures(next),
    ...previousFeatures(form.opens ? null : (forms[at - 1] ?? null)),
    ...tagFeatures(tag1, tag2),
    tagWithWord(tag1, form),
    tagWithNext(tag1, next),
    shapesFeature(forms[at - 1]?.shape ?? '', form.shape, after?.shape ?? ''),
  ];
}

/** Words of one class nearly always, often enough to be sure: key to class. */
export function findCertain(texts: readonly Text[]): Map<string, number> {
  const seen = new Map<string, Map<number, number>>();
  for (const { forms, wanted } of texts) {
    for (const [at, form] of forms.entries()) {
      const name = wanted[at] ?? -1;
      if (name === -1) continue;
      const key = certainKey(form);
      const table = seen.get(key) ?? new Map<number, number>();
      seen.set(key, table.set(name, (table.get(name) ?? 0) + 1));
    }
  }
  const certain = new Map<string, number>();
  for (const [key, table] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [[name, count] = [-1, 0]] = [...table].sort((a, b) => b[1] - a[1]);
    const total = [...table.values()].reduce((sum, n) => sum + n, 0);
    if (total >= CERTAIN_COUNT && count / total >= CERTAIN_SHARE) certain.set(key, name);
  }
  return certain;
}

/** Kind of feature to feature to weights, as they stand in the model. */
export function learnWeights(
  texts: readonly Text[],
  certain: ReadonlyMap<string, number>,
  classes: number,
): Record<string, Record<string, number[]>> {
  const counts = new Map<string, number>();
  for (const { forms, wanted } of texts) {
    for (const [at, form] of forms.entries()) {
      if (certain.has(certainKey(form))) continue;
      for (const feature of featuresAt(forms, wanted, at)) {
        const key = feature.join('\t');
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const perceptron = makePerceptron(classes, (feature) => (counts.get(feature.join('\t')) ?? 0) >= MIN_COUNT);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { forms, wanted } of texts) {
      const given: number[] = [];
      for (const [at, form] of forms.entries()) {
        given.push(certain.get(certainKey(form)) ?? perceptron.learn(featuresAt(forms, given, at), wanted[at] ?? -1));
      }
    }
  }
  return Object.fromEntries(FEATURE_KINDS.map((kind) => [kind, perceptron.weights(kind, SMALLEST_WEIGHT)]));
}
