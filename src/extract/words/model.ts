import { createRequire } from 'node:module';
import { FEATURE_KINDS, type FeatureKind } from './features.ts';

/** What `model.json` holds; written by `scripts/train-tagger.ts`, which also says what it was trained on. */
export interface ModelFile {
  /** Every class is a set of tags ("Noun+Plural"); numbers elsewhere are indices into this list. */
  classes: string[];
  /** How many of the classes, the first ones, are given in running text; the others are the lexicon's alone. */
  given: number;
  /** Class to the words that the lexicon gives it, joined by spaces. */
  lexicon: Record<string, string>;
  /** Verb forms that no ending explains, and their infinitives. */
  irregular: Record<string, string>;
  /** Class to the words that are (nearly) always of it in running text, joined by spaces; `^` marks a capital. */
  certain: Record<string, string>;
  /** Kind of feature to feature to weights: class, weight, class, weight … */
  weights: Record<string, Record<string, number[]>>;
}

/** Weights of one feature: class, weight, class, weight … */
export type Weights = readonly number[];

export interface Model {
  classes: readonly ReadonlySet<string>[];
  given: number;
  lexicon: ReadonlyMap<string, number>;
  certain: ReadonlyMap<string, number>;
  irregular: ReadonlyMap<string, string>;
  infinitives: ReadonlySet<string>;
  weights: ReadonlyMap<FeatureKind, ReadonlyMap<string, Weights>>;
}

const indexed = (lists: Record<string, string>): Map<string, number> =>
  new Map(Object.entries(lists).flatMap(([at, words]) => words.split(' ').map((word) => [word, Number(at)] as const)));

/** Every word that the lexicon takes for the plain form of a verb. */
export const infinitivesOf = ({ classes, lexicon }: Pick<ModelFile, 'classes' | 'lexicon'>): Set<string> =>
  new Set(
    Object.entries(lexicon).flatMap(([at, words]) =>
      /\bInfinitive\b/.test(classes[Number(at)] ?? '') ? words.split(' ') : [],
    ),
  );

export const openModel = (file: ModelFile): Model => ({
  classes: file.classes.map((tags) => new Set(tags.split('+').filter(Boolean))),
  given: file.given,
  lexicon: indexed(file.lexicon),
  certain: indexed(file.certain),
  irregular: new Map(Object.entries(file.irregular)),
  infinitives: infinitivesOf(file),
  weights: new Map(FEATURE_KINDS.map((kind) => [kind, new Map(Object.entries(file.weights[kind] ?? {}))])),
});

/** The lexicon's class of a norm, a possessive looked up without its ending; -1 where the lexicon has no such word. */
export const classByLexicon = (lexicon: ReadonlyMap<string, number>, norm: string): number =>
  lexicon.get(norm) ?? (norm.endsWith("'s") ? lexicon.get(norm.slice(0, -2)) : undefined) ?? -1;

let opened: Model | null = null;

/** The committed model, opened at the first call: about 30 ms that a build without articles does not spend. */
export function theModel(): Model {
  // JSON has no types; the file is the program's own, and a test opens it
  opened ??= openModel(createRequire(import.meta.url)('./model.json') as ModelFile);
  return opened;
}
