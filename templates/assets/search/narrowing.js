// Articles by what they are of: a topic, a speaker, an outlet, a year.

import { selects } from './page.js';
import { tokensOf } from './words.js';

/** What an article can be narrowed down to, by the names of the form, and what such articles are called. */
export const NARROWED = {
  topic: { of: ({ topic }) => JSON.parse(topic ?? '[]'), called: (name) => `Articles that name ${name}` },
  speaker: {
    of: ({ said }) => JSON.parse(said ?? '[]').map(([name]) => name),
    called: (name) => `Articles in which ${name} speaks`,
  },
  outlet: { of: ({ outlet }) => [outlet], called: (name) => `Articles of ${name}` },
  year: { of: ({ year }) => [year], called: (name) => `Articles of ${name}` },
};
export const isWanted = ({ meta }, chosen) =>
  Object.entries(chosen).every(([name, value]) => NARROWED[name].of(meta).includes(value));

/** The first thing to narrow down to whose name is the whole query; null where the query is no such name. */
export function namedBy(query) {
  const key = (words) =>
    tokensOf(words)
      .map(({ word }) => word)
      .join(' ');
  for (const { name, options } of selects.filter((select) => select.name in NARROWED)) {
    const option = [...options].find(({ value }) => value !== '' && key(value) === key(query));
    if (option) return { name, value: option.value };
  }
  return null;
}
