import type { Topic } from '../model/beat.ts';
import type { CoverageCell, Entry } from '../model/dossier.ts';
import { instantOf } from './localTime.ts';
import type { Lookup } from './lookup.ts';

/** JSON-LD in the words of schema.org. Sources stay their outlets' own: a page of this site is based on them. */
const CONTEXT = 'https://schema.org';

/** The article of an outlet as something that a page is based on. */
function sourceOf({ beat }: Lookup, { article }: Entry): object {
  const { title, published, source, authors } = article.meta;
  return {
    '@type': 'Article',
    headline: title,
    datePublished: published.length === 10 ? published : instantOf(published, beat.timezone),
    ...(source ? { publisher: { '@type': 'Organization', name: source.name } } : {}),
    ...(source?.url ? { url: source.url } : {}),
    ...(authors.length > 0 ? { author: authors.map((name) => ({ '@type': 'Person', name })) } : {}),
  };
}

const isPerson = (lookup: Lookup, article: string, speaker: string): string =>
  lookup.speaker(article, speaker).kind === 'person' ? 'Person' : 'Organization';

const speakerOf = (lookup: Lookup, article: string, speaker: string | null): object =>
  speaker === null
    ? {}
    : { creator: { '@type': isPerson(lookup, article, speaker), name: lookup.speaker(article, speaker).name } };

/** An article's page: a collection of quotations, based on the outlet's article. */
export const describeArticle = (lookup: Lookup, entry: Entry): object => ({
  '@context': CONTEXT,
  '@type': 'CollectionPage',
  name: entry.article.meta.title,
  isBasedOn: sourceOf(lookup, entry),
  hasPart: entry.records.quotations.flatMap(({ form, quoted, speaker }) =>
    form === 'indirect'
      ? []
      : quoted.map(({ exact }) => ({
          '@type': 'Quotation',
          text: exact,
          ...speakerOf(lookup, entry.article.id, speaker),
        })),
  ),
});

/** A topic's page: each sentence that names it as a claim, with the article in which it appeared. */
export const describeTopic = (lookup: Lookup, topic: Topic, cells: readonly CoverageCell[]): object => ({
  '@context': CONTEXT,
  '@type': 'CollectionPage',
  name: topic.name,
  isBasedOn: cells
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ article }) => sourceOf(lookup, lookup.entry(article))),
  hasPart: cells.flatMap(({ article, mentions }) =>
    mentions.map(({ place, speaker }) => {
      const { start, end } = lookup.sentence(place);
      return {
        '@type': 'Claim',
        text: lookup.entry(article).article.text.slice(start, end),
        ...speakerOf(lookup, article, speaker),
      };
    }),
  ),
});

/** A page that lists articles. */
export const describeArticles = (lookup: Lookup, name: string, entries: readonly Entry[]): object => ({
  '@context': CONTEXT,
  '@type': 'CollectionPage',
  name,
  isBasedOn: entries.map((entry) => sourceOf(lookup, entry)),
});
/** Articles that the data are said to be based on: the newest of many. */
const SOURCES_NAMED = 100;

/** The downloads as a data set; addresses are relative to the page that says so. */
export const describeData = (
  lookup: Lookup,
  { version, about }: { version: string; about: string },
  files: readonly { name: string; path: string; type: string }[],
): object => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  name: lookup.beat.title,
  description: about,
  version,
  isBasedOn: lookup.dossier.articles.slice(-SOURCES_NAMED).map((entry) => sourceOf(lookup, entry)),
  distribution: files.map(({ name, path, type }) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat: type,
    contentUrl: path,
  })),
});
