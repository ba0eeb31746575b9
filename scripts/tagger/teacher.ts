import nlp from 'compromise/three';
import { regularInfinitive } from '../../src/extract/words/infinitive.ts';
import { classByLexicon, infinitivesOf, type ModelFile } from '../../src/extract/words/model.ts';

/** The tags of compromise that some rule asks for. */
const KEPT = [
  ...['Verb', 'PastTense', 'PresentTense', 'Infinitive', 'Gerund', 'Participle', 'Copula', 'Modal', 'Auxiliary'],
  ...['Noun', 'Plural', 'Adjective', 'Value', 'Determiner', 'Possessive', 'Adverb', 'Conjunction', 'Preposition'],
  ...['Pronoun', 'QuestionWord', 'WeekDay', 'Month', 'Date', 'Negative', 'ProperNoun'],
];
/** In running text a name is a name; which kind it is, the lexicon is asked. */
const OF_NAMES = ['Person', 'FirstName', 'MaleName', 'FemaleName', 'Place', 'Organization', 'Demonym'];

interface Term {
  tags?: string[];
  offset: { start: number; length: number };
}

const termsOf = (text: string): Term[] => {
  // compromise types its JSON as any
  const sentences = nlp(text).json({ offset: true }) as { terms?: Term[] }[];
  return sentences.flatMap(({ terms }) => terms ?? []);
};

/** The name of a class: its tags, joined. */
const inText = (tags: readonly string[] = []): string => {
  const isName = tags.includes('Noun') && OF_NAMES.some((tag) => tags.includes(tag));
  return KEPT.filter((tag) => tags.includes(tag) || (isName && tag === 'ProperNoun')).join('+');
};
const alone = (tags: readonly string[] = []): string =>
  [...KEPT, ...OF_NAMES].filter((tag) => tags.includes(tag)).join('+');

/** Offset of each word of a text to the name of its class. */
export const tagsByCompromise = (text: string): Map<number, string> =>
  new Map(termsOf(text).map(({ offset, tags }) => [offset.start, inText(tags)]));

/**
 * The lexicon of compromise, each word tagged alone, and the verb forms that endings do not explain. The classes that
 * are `given` in running text come first.
 */
export function makeLexicon(given: readonly string[]): Pick<ModelFile, 'classes' | 'lexicon' | 'irregular'> & {
  lookup: (norm: string) => number;
} {
  // compromise types its model as an object
  const { one } = nlp.model() as { one: { lexicon: object } };
  const byClass = new Map<string, string[]>();
  for (const word of Object.keys(one.lexicon).sort()) {
    if (!/^[a-z]+$/.test(word)) continue;
    const name = alone(termsOf(word)[0]?.tags);
    byClass.set(name, [...(byClass.get(name) ?? []), word]);
  }
  const classes = [...given, ...[...byClass.keys()].filter((name) => !given.includes(name)).sort()];
  const lexicon = Object.fromEntries(
    classes.flatMap((name, at) => (byClass.has(name) ? [[at, (byClass.get(name) ?? []).join(' ')]] : [])),
  );
  const index = new Map(classes.flatMap((name, at) => (byClass.get(name) ?? []).map((word) => [word, at] as const)));
  const irregular = irregularForms(infinitivesOf({ classes, lexicon }));
  return { classes, lexicon, irregular, lookup: (norm) => classByLexicon(index, norm) };
}

/** The forms of every verb, as compromise conjugates it, whose infinitive the endings alone do not tell. */
function irregularForms(infinitives: ReadonlySet<string>): Record<string, string> {
  const forms: [string, string][] = [];
  for (const verb of [...infinitives].sort()) {
    for (const [name, form] of Object.entries(conjugate(verb))) {
      if (name === 'FutureTense' || !/^[a-z]+$/.test(form) || infinitives.has(form)) continue;
      if (regularInfinitive(form, infinitives) !== verb) forms.push([form, verb]);
    }
  }
  return Object.fromEntries(forms.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function conjugate(verb: string): Record<string, string> {
  const tagged = nlp(verb);
  tagged.tag('Infinitive');
  // compromise types its conjugations as objects
  const [forms] = tagged.verbs().conjugate() as Record<string, string>[];
  return forms ?? {};
}
