import type { Entry, Finding, Series, SpeakerDossier, Timeline } from '../../model/dossier.ts';
import { capitalised, counted, dayInWords, listInWords, monthInWords, numberInWords } from '../../model/inWords.ts';
import type { Lookup } from '../lookup.ts';
import { isNamed, type MatrixView, makeMatrix, namedTopics } from '../matrixView.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { makeSentenceView, outletOf, type SentenceView } from '../sentenceView.ts';
import { latestPairOf, makeSeriesView, type SeriesView } from '../seriesView.ts';
import { spokenInWords } from '../spokenSentences.ts';
import { type Fingerprint, makeFingerprint } from '../timelineChart.ts';

export interface HomePage {
  deck: string;
  matrix: MatrixView;
  matrixCaption: string;
  /** Topics of the beat that no article names. */
  silent: { name: string; route: string }[];
  findings: FindingView[];
  timeline: { fingerprint: Fingerprint; note: string };
  /** One pair that is easily misread; null where nothing was counted twice. */
  pair: { series: SeriesView; note: string } | null;
  /** Newest first. */
  articles: ArticleLine[];
  articlesHeading: string;
  moreArticles: number;
  speakers: SpeakerLine[];
  moreSpeakers: number;
  records: string;
}

export interface FindingView {
  title: string;
  text: string;
  route: string | null;
  sentences: SentenceView[];
}

export interface ArticleLine {
  title: string;
  route: string;
  when: string;
  inferred: boolean;
  outlet: string;
  note: string;
}

export interface SpeakerLine {
  name: string;
  route: string;
  note: string;
}

/** What the front page has room for; the rest is on the pages of its own. */
const MOST = { columns: { articles: 8, years: 6 }, articles: 8, speakers: 6, topics: 5, names: 3 } as const;

export function makeHomePage(lookup: Lookup): PageOf<'home'> {
  const { dossier, beat } = lookup;
  const { articles, speakers, timeline } = dossier;
  return {
    kind: 'home',
    route: routes.home,
    title: beat.title,
    description: beat.standfirst,
    section: null,
    feeds: null,
    structured: null,
    model: {
      deck: `${capitalised(counted(articles.length, 'article'))}, ${extentOf(articles)}. ${beat.standfirst}`,
      matrix: makeMatrix(lookup, namedTopics(lookup), MOST.columns),
      matrixCaption: `What each of the ${counted(articles.length, 'article')} names, with the direction that the sentence states`,
      silent: dossier.topics
        .filter((topic) => !isNamed(topic))
        .map(({ topic }) => ({ name: topic.name, route: routes.threat(topic.id) })),
      findings: dossier.findings.map((finding) => makeFinding(lookup, finding)),
      timeline: {
        fingerprint: makeFingerprint(lookup),
        note: timelineNote(timeline),
      },
      pair: choosePair(lookup),
      articles: [...articles]
        .reverse()
        .slice(0, MOST.articles)
        .map((entry) => makeArticleLine(lookup, entry)),
      articlesHeading: articles.length === 1 ? 'The article' : `The ${counted(articles.length, 'article')}`,
      moreArticles: Math.max(0, articles.length - MOST.articles),
      speakers: speakers.slice(0, MOST.speakers).map((speaker) => makeSpeakerLine(lookup, speaker)),
      moreSpeakers: Math.max(0, speakers.length - MOST.speakers),
      records: recordsInWords(articles),
    },
  };
}

function timelineNote({ said, refers }: Timeline): string {
  const publications = `Purple: ${counted(said.length, 'publication')}.`;
  if (refers.length === 0) return `${publications} No sentence gives a date that could be placed.`;
  const dates = counted(refers.length, 'date or window', 'dates and windows');
  return `${publications} Green and blue: ${refers.length === 1 ? 'the one' : `the ${dates}`} ${said.length === 1 ? 'it refers' : 'they refer'} to.`;
}

function extentOf(articles: readonly Entry[]): string {
  const [first, last] = [articles[0], articles[articles.length - 1]];
  if (!first || !last) return '';
  const [from, to] = [first, last].map(({ article }) => monthInWords(article.meta.published));
  const [doubt, lastDoubt] = [first, last].map((entry) => (isInferred(entry) ? ' (inferred)' : ''));
  return from === to ? `${from}${doubt && lastDoubt}` : `${from}${doubt} to ${to}${lastDoubt}`;
}

const isInferred = ({ article }: Entry): boolean => article.meta.publishedBasis === 'inferred';

const makeFinding = (lookup: Lookup, { title, text, topic, series, places }: Finding): FindingView => ({
  title,
  text,
  route: topic ? routes.threat(topic) : series ? routes.series(series) : null,
  sentences: places.map((place) => makeSentenceView(lookup, place)),
});

/** A pair that may be misread and that no finding above it shows already; failing that, any pair. */
function choosePair(lookup: Lookup): HomePage['pair'] {
  const { series, findings } = lookup.dossier;
  const compared = series.filter(({ comparisons }) => comparisons.length > 0);
  const shown = new Set(findings.map((finding) => finding.series));
  const chosen =
    compared.find((each) => !shown.has(each.id) && mayBeMisread(each)) ?? compared.find(mayBeMisread) ?? compared[0];
  const latest = chosen?.comparisons[chosen.comparisons.length - 1];
  if (!chosen || !latest) return null;
  const [then, now] = [latest.earlier, latest.later].map(({ figure }) => `“${figure.evidence.exact}”`);
  return {
    series: makeSeriesView(lookup, chosen, latestPairOf(chosen)),
    note: `${then}, then ${now}. ${CAUTION[latest.verdict]}`,
  };
}

const CAUTION = {
  comparable: 'The two count the same thing over windows that can be compared.',
  'with-care': 'The two can be compared with care.',
  'not-comparable': 'The two cannot be compared, so the second is no rise or fall from the first.',
} as const;

function mayBeMisread({ comparisons }: Series): boolean {
  const latest = comparisons[comparisons.length - 1];
  return (
    latest !== undefined &&
    latest.verdict !== 'comparable' &&
    latest.earlier.figure.unit === latest.later.figure.unit &&
    latest.earlier.figure.window !== null &&
    latest.later.figure.window !== null
  );
}

function makeArticleLine(lookup: Lookup, entry: Entry): ArticleLine {
  const { id, meta } = entry.article;
  const { quotations, threats } = entry.records;
  const speakers = mostFrequent(
    quotations.flatMap(({ speaker }) => (speaker ? [lookup.speaker(id, speaker).name] : [])),
  );
  const topics = mostFrequent(threats.map(({ threat }) => lookup.topic(threat).name));
  return {
    title: meta.title,
    route: routes.article(id),
    when: dayInWords(meta.published),
    inferred: meta.publishedBasis === 'inferred',
    outlet: outletOf(entry),
    note: [speakers.slice(0, MOST.names), topics.slice(0, MOST.topics)]
      .filter((names) => names.length > 0)
      .map((names) => `${names.join(', ')}.`)
      .join(' '),
  };
}

/** Of equally frequent words the first first. */
function mostFrequent(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

function makeSpeakerLine(lookup: Lookup, { id, name, roles, said }: SpeakerDossier): SpeakerLine {
  const role = [...roles].reverse().find((each) => each.role !== null)?.role;
  const articles = said.filter((each) => each.quotations.length > 0).length;
  const where = `${capitalised([counted(articles, 'article'), ...spokenInWords(lookup, said)].join(', '))}.`;
  return { name, route: routes.speaker(id), note: role ? `${capitalised(role)}. ${where}` : where };
}

/** "Two threats, three figures …": what the data holds. */
function recordsInWords(articles: readonly Entry[]): string {
  const sum = (of: (entry: Entry) => readonly unknown[]): number =>
    articles.reduce((total, entry) => total + of(entry).length, 0);
  const parts = [
    counted(
      sum(({ records }) => records.threats),
      'mention of a threat or issue',
      'mentions of threats and issues',
    ),
    counted(
      sum(({ records }) => records.figures),
      'figure',
    ),
    counted(
      sum(({ records }) => records.dates),
      'date',
    ),
    counted(
      sum(({ records }) => records.quotations),
      'quotation',
    ),
  ];
  const missed = sum(({ records }) => records.notUnderstood);
  const rest =
    missed === 0
      ? ''
      : ` ${capitalised(numberInWords(missed))} more ${missed === 1 ? 'was' : 'were'} seen and not understood.`;
  return `${capitalised(listInWords(parts))}, each with its article, its sentence and its exact words.${rest}`;
}
