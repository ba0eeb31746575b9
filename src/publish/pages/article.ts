import type { Entry } from '../../model/dossier.ts';
import { overlaps } from '../../model/evidence.ts';
import { capitalised, counted, dayInWords, numberInWords } from '../../model/inWords.ts';
import { type AgreementList, agreementsInArticle } from '../agreementList.ts';
import { findCorrected, makeMarginNotes, sentenceNumberOf } from '../articleNotes.ts';
import { makeRecordLists, type RecordLists } from '../articleRecords.ts';
import { type ArticleBlock, carryingSentences, isExcerpted, makeArticleText } from '../articleText.ts';
import { heldInSentences } from '../heldInSentences.ts';
import type { Lookup } from '../lookup.ts';
import { type Neighbours, neighboursOf } from '../neighbours.ts';
import type { PageOf } from '../page.ts';
import { perDossier } from '../perDossier.ts';
import { routes, sentenceRoute } from '../routes.ts';
import { datedInWords, outletOf, publishedInWords } from '../sentenceView.ts';
import { describeArticle } from '../structured.ts';

export interface ArticlePage {
  id: string;
  title: string;
  outlet: string;
  when: string;
  inferred: boolean;
  authors: string[];
  /** "31 sentences". */
  extent: string;
  /** Only the sentences that hold a record are published: how many of how many, in words; null for the whole text. */
  excerpted: string | null;
  counts: { threats: number; figures: number; dates: number; quotations: number };
  blocks: ArticleBlock[];
  records: RecordLists;
  notUnderstood: { exact: string; looksLike: string; why: string; sentence: number; route: string }[];
  corrections: { exact: string; kind: string; reason: string; by: string | null; on: string | null; route: string }[];
  source: {
    url: string | null;
    note: string | null;
    retrieved: string | null;
    archived: string | null;
    outletCorrection: string | null;
    file: string;
  };
  /** What in it agrees with another passage, or does not. */
  agreements: AgreementList;
  related: {
    title: string;
    route: string;
    outlet: string;
    when: string;
    inferred: boolean;
    reasons: { lead: string; detail: string }[];
  }[];
  /** By publication. */
  neighbours: Neighbours;
  /** What the search index says of the article. */
  search: {
    outlet: string;
    year: string;
    when: string;
    topics: string[];
    said: [speaker: string, sentences: number[]][];
    /** What each sentence holds, a digit a sentence. */
    held: string;
    /** Its place among the articles when they stand in order of publication. */
    order: string;
  };
}

export function makeArticlePage(lookup: Lookup, id: string): PageOf<'article'> {
  const entry = lookup.entry(id);
  const { meta } = entry.article;
  const outlet = outletOf(entry);
  const lists = makeRecordLists(lookup, entry);
  return {
    kind: 'article',
    route: routes.article(id),
    title: `${meta.title} — ${outlet}`,
    description: describe(entry, isExcerpted(lookup, entry)),
    section: routes.articles,
    feeds: null,
    structured: describeArticle(lookup, entry),
    model: {
      id,
      title: meta.title,
      outlet,
      when: publishedInWords(entry),
      inferred: meta.publishedBasis === 'inferred',
      authors: meta.authors,
      extent: counted(entry.article.sentences.length, 'sentence'),
      excerpted: isExcerpted(lookup, entry) ? excerptInWords(entry) : null,
      counts: {
        threats: entry.records.threats.length,
        figures: entry.records.figures.length,
        dates: entry.records.dates.length,
        quotations: entry.records.quotations.length,
      },
      blocks: makeArticleText(lookup, entry, makeMarginNotes(lookup, entry)),
      records: lists,
      notUnderstood: entry.records.notUnderstood.map(({ evidence, looksLike, why }) => ({
        exact: evidence.exact,
        looksLike,
        why,
        sentence: sentenceNumberOf(entry, evidence),
        route: sentenceRoute(id, sentenceNumberOf(entry, evidence)),
      })),
      corrections: correctionsOf(entry),
      source: {
        url: meta.source?.url ?? null,
        note: meta.publishedNote ?? null,
        retrieved: meta.retrieved === undefined ? null : dayInWords(meta.retrieved),
        archived: meta.archived ?? null,
        outletCorrection: meta.outletCorrection ?? null,
        file: `${id}.md`,
      },
      agreements: agreementsInArticle(lookup, id),
      related: relatedTo(lookup, id),
      neighbours: besideArticle(lookup, id),
      search: {
        outlet,
        year: meta.published.slice(0, 4),
        when: `${publishedInWords(entry)}${meta.publishedBasis === 'inferred' ? ' (inferred)' : ''}`,
        topics: lists.threats.map(({ name }) => name),
        said: saidBy(lookup, entry),
        held: heldInSentences(entry),
        order: `${meta.published} ${id}`,
      },
    },
  };
}

/** Sentences by the speaker that they are attributed to: of several the first, as sentences are shown everywhere. */
function saidBy(lookup: Lookup, { article, records }: Entry): [speaker: string, sentences: number[]][] {
  const speakers = new Map<number, string>();
  for (const { speaker, content } of records.quotations) {
    if (speaker === null) continue;
    const { name } = lookup.speaker(article.id, speaker);
    const first = article.sentences.findIndex((sentence) => content.some((part) => overlaps(part, sentence)));
    for (const sentence of article.sentences.slice(first)) {
      if (!content.some((part) => part.end > sentence.start)) break;
      if (content.some((part) => overlaps(part, sentence)) && !speakers.has(sentence.number))
        speakers.set(sentence.number, name);
    }
  }
  const names = [...new Set(speakers.values())];
  return names.map((name) => [name, [...speakers].flatMap(([number, one]) => (one === name ? [number] : []))]);
}

const describe = ({ article }: Entry, excerpted: boolean): string =>
  `${excerpted ? 'The sentences of' : 'The text of'} “${article.meta.title}” with every threat, figure, date and quotation marked.`;

function excerptInWords(entry: Entry): string {
  const shown = carryingSentences(entry).size;
  const all = entry.article.sentences.length;
  if (shown === all) return 'Published as excerpts: every sentence holds a record. Headings and captions are left out.';
  return `Published as excerpts: ${numberInWords(shown)} of ${counted(all, 'sentence')}, those that hold a record. The text between them is not published here.`;
}

/** Set and added records say so themselves; a dropped one is told by the correction that dropped it. */
function correctionsOf(entry: Entry): ArticlePage['corrections'] {
  const { id, meta } = entry.article;
  const changed = findCorrected(entry).map(({ record, note }) => ({
    exact: record.evidence.exact,
    kind: note.action === 'add' ? 'Added' : 'Changed',
    reason: note.reason,
    by: note.by ?? null,
    on: note.on === undefined ? null : dayInWords(note.on),
    route: routes.record(id, record.id),
  }));
  const dropped = meta.corrections.flatMap((correction) =>
    'drop' in correction
      ? [
          {
            exact: correction.exact,
            kind: `${capitalised(correction.drop)} left out`,
            reason: correction.reason,
            by: correction.by ?? null,
            on: correction.on === undefined ? null : dayInWords(correction.on),
            route: routes.article(id),
          },
        ]
      : [],
  );
  return [...changed, ...dropped];
}

const relatedTo = (lookup: Lookup, id: string): ArticlePage['related'] =>
  (lookup.dossier.related[id] ?? []).map(({ article, reasons }) => {
    const other = lookup.entry(article);
    return {
      title: other.article.meta.title,
      route: routes.article(article),
      outlet: outletOf(other),
      when: publishedInWords(other),
      inferred: other.article.meta.publishedBasis === 'inferred',
      reasons,
    };
  });

/** Articles come in order of publication. */
const positions = perDossier(({ articles }) => new Map(articles.map(({ article }, i) => [article.id, i])));

const besideArticle = ({ dossier }: Lookup, id: string): Neighbours =>
  neighboursOf(dossier.articles, positions(dossier).get(id) ?? 0, (other) => ({
    kind: 'article',
    name: other.article.meta.title,
    note: `${outletOf(other)}, ${datedInWords(other)}`,
    route: routes.article(other.article.id),
  }));
