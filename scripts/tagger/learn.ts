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

/** Of the words that the lexicon does not hold, those that are printed with a capital: so often are they names. */
const NAME_SHARE = 0.8;

/**
 * Words that are names of this year's news and no words of the language. The model learns nothing of them by heart: it
 * must tell a name by how it is written and where it stands.
 */
export function findNames(texts: readonly Text[]): Set<string> {
  const seen = new Map<string, { all: number; capital: number }>();
  for (const { norm, shape, known, opens } of texts.flatMap(({ forms }) => forms)) {
    if (known !== -1 || opens || shape === 'd') continue;
    const count = seen.get(norm) ?? { all: 0, capital: 0 };
    seen.set(norm, { all: count.all + 1, capital: count.capital + (shape === 'l' ? 0 : 1) });
  }
  return new Set([...seen].filter(([, { all, capital }]) => capital / all >= NAME_SHARE).map(([norm]) => norm));
}

/** The word that a feature knows by heart; null for one of endings, shapes and classes. */
function wordOf([kind, value]: Feature): string | null {
  if (kind === 'word' || kind === 'before' || kind === 'after') return value;
  if (kind === 'tag1word' || kind === 'tag1after') return value.slice(value.indexOf(' ') + 1);
  return null;
}

/** Words of one class nearly always, often enough to be sure: key to class. */
export function findCertain(texts: readonly Text[], names: ReadonlySet<string>): Map<string, number> {
  const seen = new Map<string, Map<number, number>>();
  for (const { forms, wanted } of texts) {
    for (const [at, form] of forms.entries()) {
      const name = wanted[at] ?? -1;
      if (name === -1 || names.has(form.norm)) continue;
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
  names: ReadonlySet<string>,
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
  const takes = (feature: Feature): boolean => {
    const word = wordOf(feature);
    return (word === null || !names.has(word)) && (counts.get(feature.join('\t')) ?? 0) >= MIN_COUNT;
  };
  const perceptron = makePerceptron(classes, takes);
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
