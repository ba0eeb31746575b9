import { theModel } from './model.ts';

/** Endings to take off and what to put in their place, in the order in which they are tried. */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['ied', ['y', 'ie']],
  ['ying', ['y', 'ie']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['', ['']],
];

/**
 * The dictionary form of a verb: "disrupted" is "disrupt", "planning" is "plan", "fell" is "fall". Regular forms are
 * worked out and must lead to a verb of the lexicon; the others stand in the model. Null where neither knows the form.
 */
export function infinitiveOf(word: string): string | null {
  const { irregular, infinitives } = theModel();
  const form = word.toLowerCase();
  return irregular.get(form) ?? regularInfinitive(form, infinitives);
}

export function regularInfinitive(form: string, infinitives: ReadonlySet<string>): string | null {
  for (const [ending, instead] of ENDINGS) {
    if (!form.endsWith(ending) || form.length - ending.length < 2) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const put of instead) if (infinitives.has(stem + put)) return stem + put;
    // "stopped": the last letter doubled
    const single = stem.slice(0, -1);
    if (/ed|ing/.test(ending) && stem.at(-1) === stem.at(-2) && infinitives.has(single)) return single;
  }
  return null;
}
