/**
 * What the tagger looks at: a word's own form, its neighbours, and the classes given to the two words before it.
 * Each kind of feature has a name, under which its weights stand in the model.
 */
export const FEATURE_KINDS = [
  'word',
  'shape',
  'suffix2',
  'suffix3',
  'suffix4',
  'lexicon',
  'after',
  'lexiconAfter',
  'suffixAfter',
  'before',
  'tag1',
  'tag1tag2',
  'tag1word',
  'tag1after',
  'shapes',
] as const;

export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** One feature of one word. */
export type Feature = readonly [kind: FeatureKind, value: string];

/** A word as its features are made of: its norm, how it is written, and its class by the lexicon (-1 for none). */
export interface Form {
  norm: string;
  shape: Shape;
  known: number;
}

/** Every way in which a word may be written, as `shapeOf` tells them apart; '' where there is no word. */
export const SHAPES = ['', 'l', 'd', 'a', 'A', 'c', 'C'] as const;
export type Shape = (typeof SHAPES)[number];

/** How a word is written: digits, all capitals, a capital, small; in upper case behind a mark. */
export function shapeOf(word: string, opens: boolean): Shape {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'l';
  if (first >= 48 && first <= 57) return 'd';
  if (word === word.toLowerCase()) return 'l';
  if (word.length > 1 && word === word.toUpperCase()) return opens ? 'A' : 'a';
  return opens ? 'C' : 'c';
}

/** The key of a word in the table of certain words: the word, with a sign where it is written with a capital. */
export const certainKey = ({ norm, shape }: Form): string => (shape === 'l' || shape === 'd' ? norm : `^${norm}`);

/** Of the word itself. */
export const ownFeatures = ({ norm, shape, known }: Form): Feature[] => [
  ['word', norm],
  ['shape', shape],
  ['suffix2', norm.slice(-2)],
  ['suffix3', norm.slice(-3)],
  ['suffix4', norm.slice(-4)],
  ['lexicon', `${known}${shape}`],
];

/** Of the word that follows with no mark between; null where none does. */
export const nextFeatures = (next: Form | null): Feature[] => [
  ['after', next?.norm ?? ''],
  ['lexiconAfter', next ? `${next.known}` : ''],
  ['suffixAfter', next?.norm.slice(-3) ?? ''],
];

/** Of the word that goes before with no mark between. */
export const previousFeatures = (previous: Form | null): Feature[] => [['before', previous?.norm ?? '']];

/** Of the classes of the two words before, -1 where a mark or nothing is before. */
export const tagFeatures = (tag1: number, tag2: number): Feature[] => [
  ['tag1', `${tag1}`],
  ['tag1tag2', `${tag1} ${tag2}`],
];

export const tagWithWord = (tag1: number, form: Form): Feature => ['tag1word', `${tag1} ${form.norm}`];
export const tagWithNext = (tag1: number, next: Form | null): Feature => ['tag1after', `${tag1} ${next?.norm ?? ''}`];

/** Of how three neighbours are written, across marks too; '' where there is no neighbour. */
export const shapesFeature = (before: string, own: string, after: string): Feature => [
  'shapes',
  `${before}${own}${after}`,
];
