import type { Entry } from '../model/dossier.ts';
import type { Faceted, FacetValue } from './filters.ts';
import type { Lookup } from './lookup.ts';
import { outletOf, type SentenceView } from './sentenceView.ts';

/** What an article can be chosen by: whom and what it names, who printed it, and when. */
export const facetsOfArticle = (lookup: Lookup, entry: Entry): Faceted => ({
  ...printedBy(entry),
  threat: topicsOf(
    lookup,
    entry.records.threats.map(({ threat }) => threat),
  ),
  speaker: distinct(
    entry.records.quotations.flatMap(({ speaker }) =>
      speaker === null ? [] : [lookup.speaker(entry.article.id, speaker)],
    ),
  ),
});

/** What a sentence can be chosen by: what it names, to whom it is attributed, and its article's outlet and year. */
export function facetsOfSentence(lookup: Lookup, { article, number, speaker }: SentenceView): Faceted {
  const entry = lookup.entry(article);
  const { start } = lookup.sentence({ article, sentence: number });
  return {
    ...printedBy(entry),
    threat: topicsOf(
      lookup,
      entry.records.threats.flatMap(({ sentence, threat }) => (sentence.start === start ? [threat] : [])),
    ),
    speaker: speaker === null ? [] : [{ id: lastOf(speaker.route), name: speaker.name }],
  };
}

function printedBy(entry: Entry): Faceted {
  const outlet = outletOf(entry);
  const year = entry.article.meta.published.slice(0, 4);
  return { outlet: [{ id: outlet, name: outlet }], year: [{ id: year, name: year }] };
}

const topicsOf = (lookup: Lookup, ids: readonly string[]): FacetValue[] =>
  [...new Set(ids)].map((id) => ({ id, name: lookup.topic(id).name }));

const distinct = (speakers: readonly FacetValue[]): FacetValue[] => [
  ...new Map(speakers.map(({ id, name }) => [id, { id, name }])).values(),
];

/** The id at the end of a route such as `/speakers/ada-renn/`. */
const lastOf = (route: string): string => route.split('/').at(-2) ?? route;
