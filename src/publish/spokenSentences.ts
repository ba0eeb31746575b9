import type { Entry, SpeakerDossier } from '../model/dossier.ts';
import { overlaps, type Span } from '../model/evidence.ts';
import { counted } from '../model/inWords.ts';
import type { Quotation } from '../model/records.ts';
import { correctedInWords } from './correctedInWords.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { makeSentenceView, outletOf, publishedInWords, type SentenceView } from './sentenceView.ts';

/** A sentence with a speaker's words, or a report of them. */
export interface SpokenSentence {
  sentence: SentenceView;
  /** None of it stands inside quotation marks: reported, in the outlet's words. */
  isReported: boolean;
  /** Who speaks is known from the sentences around it. */
  fromContext: boolean;
  topics: { name: string; route: string }[];
  corrected: string | null;
}

/** What a speaker is given in one article. */
export interface SpokenArticle {
  title: string;
  route: string;
  year: string;
  when: string;
  inferred: boolean;
  outlet: string;
  /** Shown at once: up to four, those with words inside quotation marks first. */
  open: SpokenSentence[];
  /** The rest, in order of the text. */
  more: SpokenSentence[];
}

const SHOWN = 4;
/** More articles than this are grouped by year, where they are of several. */
const IN_ONE_LIST = 12;

/** Articles of one year; `label` is null where all stand in one list. */
export interface SpokenGroup {
  label: string | null;
  isOpen: boolean;
  articles: SpokenArticle[];
}

/** Articles newest first, by year where there are many; within each the sentences in order of the text. */
export function makeSpoken(lookup: Lookup, said: SpeakerDossier['said']): SpokenGroup[] {
  const articles = makeArticles(lookup, said);
  const years = [...new Set(articles.map(({ year }) => year))];
  if (articles.length <= IN_ONE_LIST || years.length === 1) return [{ label: null, isOpen: true, articles }];
  return years.map((label, i) => ({
    label,
    isOpen: i === 0,
    articles: articles.filter(({ year }) => year === label),
  }));
}

function makeArticles(lookup: Lookup, said: SpeakerDossier['said']): SpokenArticle[] {
  return [...said].reverse().map(({ article, quotations }) => {
    const entry = lookup.entry(article);
    const sentences = spokenIn(lookup, entry, quotations);
    const first = new Set(
      [...sentences.filter((one) => !one.isReported), ...sentences.filter((one) => one.isReported)].slice(0, SHOWN),
    );
    return {
      title: entry.article.meta.title,
      year: entry.article.meta.published.slice(0, 4),
      route: routes.article(article),
      when: publishedInWords(entry),
      inferred: entry.article.meta.publishedBasis === 'inferred',
      outlet: outletOf(entry),
      open: sentences.filter((one) => first.has(one)),
      more: sentences.filter((one) => !first.has(one)),
    };
  });
}

/** "Two sentences with quoted words", "three sentences reported without quotation marks": the same count on every page. */
export function spokenInWords(lookup: Lookup, said: SpeakerDossier['said']): string[] {
  const counts = said.map(({ article, quotations }) => countSpoken(lookup.entry(article), quotations));
  const quoted = counts.reduce((sum, one) => sum + one.quoted, 0);
  const reported = counts.reduce((sum, one) => sum + one.reported, 0);
  return [
    ...(quoted > 0 ? [`${counted(quoted, 'sentence')} with quoted words`] : []),
    ...(reported > 0 ? [`${counted(reported, 'sentence')} reported without quotation marks`] : []),
  ];
}

/** How many sentences of an article hold the speaker's own words, and how many only report them. */
export function countSpoken(entry: Entry, quotations: readonly Quotation[]): { quoted: number; reported: number } {
  const counts = { quoted: 0, reported: 0 };
  for (const { isReported } of sentencesOf(entry, quotations)) counts[isReported ? 'reported' : 'quoted'] += 1;
  return counts;
}

function sentencesOf({ article }: Entry, quotations: readonly Quotation[]) {
  return article.sentences.flatMap((sentence) => {
    const here = quotations.filter((one) => one.content.some((part) => overlaps(part, sentence)));
    const isReported = !here.some((one) => one.quoted.some((part) => overlaps(part, sentence)));
    return here.length === 0 ? [] : [{ sentence, here, isReported }];
  });
}

/** How many sentences with the speaker's words name each topic. */
export function countTopics(entry: Entry, quotations: readonly Quotation[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentence, here } of sentencesOf(entry, quotations))
    for (const topic of topicsIn(entry, sentence, here)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

/** Of the topics of a long quotation those that this sentence itself names. */
const topicsIn = ({ records }: Entry, sentence: Span, here: readonly Quotation[]): Set<string> => {
  const quoted = new Set(here.flatMap(({ threats }) => threats));
  const named = records.threats.filter(({ threat, evidence }) => quoted.has(threat) && overlaps(evidence, sentence));
  return new Set(named.map(({ threat }) => threat));
};

const spokenIn = (lookup: Lookup, entry: Entry, quotations: readonly Quotation[]): SpokenSentence[] =>
  sentencesOf(entry, quotations).map(({ sentence, here, isReported }) => {
    const named = topicsIn(entry, sentence, here);
    const topics = lookup.beat.topics.filter(({ id }) => named.has(id));
    return {
      sentence: makeSentenceView(lookup, { article: entry.article.id, sentence: sentence.number }),
      isReported,
      fromContext: !here.some(({ source }) => source !== null && overlaps(source, sentence)),
      topics: topics.map(({ id, name }) => ({ name, route: routes.threat(id) })),
      corrected: correctedInWords(here),
    };
  });
