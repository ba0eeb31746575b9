import { sentenceAt } from '../model/article.ts';
import type { Comparison, FigureRef, Series, Verdict } from '../model/dossier.ts';
import { capitalised, dayInWords } from '../model/inWords.ts';
import { type Bar, makeBar } from './bar.ts';
import { figureChartOf } from './figureChart.ts';
import { countedInWords, windowAsPrinted, windowInDays } from './figureInWords.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { datedInWords, makeSentenceView, outletOf, type SentenceView } from './sentenceView.ts';
import type { TimeAxis } from './timeScale.ts';
import { type ValueLabel, valueLabel } from './valueLabel.ts';

/** A series of figures as pages draw it: plain data, positions in per cent of the chart's width. */
export interface SeriesView {
  id: string;
  name: string;
  route: string;
  /** Whether beat.yaml defines the series, or only the same counted words make it one. */
  basis: 'beat' | 'wording';
  about: string | null;
  axis: TimeAxis;
  /** Of the whole series, whichever of them are shown. */
  numbers: number;
  /** Whether a number or a comparison is left out. */
  isCut: boolean;
  /** In the order in which they were said. */
  points: PointView[];
  /** Oldest first. */
  comparisons: ComparisonView[];
  topics: { name: string; route: string }[];
}

export interface PointView {
  /** Unique on a page that shows the series once. */
  id: string;
  /** Before the newest article of the series, or in it; `alone` where all numbers stand in one article. */
  order: 'earlier' | 'newest' | 'alone';
  when: string;
  inferred: boolean;
  outlet: string;
  article: { title: string; route: string };
  speaker: { name: string; route: string } | null;
  /** The number as printed. */
  value: string;
  counted: string;
  /** The words of the window; null without one. */
  window: string | null;
  /** The window in days; null without one. */
  days: string | null;
  /** The start or end of the window comes from beat.yaml and is not in the article. */
  background: boolean;
  bar: Bar | null;
  said: number;
  /** Null where the number is too long for the chart. */
  label: ValueLabel | null;
  /** The whole mark in words, for who cannot see it. */
  spoken: string;
  record: string;
  sentence: SentenceView;
}

export interface ComparisonView {
  verdict: Verdict;
  sign: '=' | '≈' | '≠';
  heading: string;
  reasons: string[];
  /** Sums of ours, never under "not comparable". */
  arithmetic: string[];
  earlier: SentenceView;
  later: SentenceView;
  /** "“43”, 8 October 2024, and “19”, 16 October 2025". */
  between: string;
}

export const VERDICTS = {
  comparable: { sign: '=', words: 'Comparable' },
  'with-care': { sign: '≈', words: 'Comparable with care' },
  'not-comparable': { sign: '≠', words: 'Not comparable' },
} as const satisfies Record<Verdict, { sign: ComparisonView['sign']; words: string }>;

/** The numbers of a series that a page shows, and the comparisons between them. */
export type ShownNumbers = Pick<Series, 'points' | 'comparisons'>;

/** What a page other than the series' own shows of a long series. */
const LATEST = 6;

export const latestOf = ({ points, comparisons }: Series): ShownNumbers => ({
  points: points.slice(-LATEST),
  comparisons: comparisons.slice(-1),
});

/** A series with more numbers than this is shown by one pair where one pair is asked for. */
const FEW = 12;

/** The two numbers that were compared last; of a series of few numbers the latest. */
export function latestPairOf(series: Series): ShownNumbers {
  const [last] = series.comparisons.slice(-1);
  if (!last || series.points.length <= FEW) return latestOf(series);
  return { points: [last.earlier, last.later], comparisons: [last] };
}

export function makeSeriesView(lookup: Lookup, series: Series, shown: ShownNumbers = series): SeriesView {
  const articles = new Set(series.points.map((point) => point.article));
  const newest = series.points[series.points.length - 1]?.article;
  const orderOf = (ref: FigureRef): PointView['order'] =>
    articles.size < 2 ? 'alone' : ref.article === newest ? 'newest' : 'earlier';
  return {
    id: series.id,
    name: series.name,
    route: routes.series(series.id),
    basis: series.basis,
    about: series.about ?? null,
    axis: figureChartOf(lookup.dossier).scale.axis,
    numbers: series.points.length,
    isCut: shown.points.length < series.points.length || shown.comparisons.length < series.comparisons.length,
    points: shown.points.map((ref) => makePointView(lookup, ref, orderOf(ref))),
    comparisons: shown.comparisons.map((comparison) => makeComparisonView(lookup, comparison)),
    topics: series.threats.map((id) => ({ name: lookup.topic(id).name, route: routes.threat(id) })),
  };
}

export function makePointView(lookup: Lookup, ref: FigureRef, order: PointView['order']): PointView {
  const { scale, entryOf } = figureChartOf(lookup.dossier);
  const { article, figure } = ref;
  const entry = lookup.entry(article);
  const refer = entryOf(ref);
  const said = entry.article.meta.published.slice(0, 10);
  const bar = refer && makeBar(scale, refer, said);
  const window = windowAsPrinted(refer);
  const counted = countedInWords(figure);
  const speaker = figure.speaker === null ? null : lookup.speaker(article, figure.speaker);
  return {
    id: `f-${article}-${figure.id}`,
    order,
    when: dayInWords(said),
    inferred: entry.article.meta.publishedBasis === 'inferred',
    outlet: outletOf(entry),
    article: { title: entry.article.meta.title, route: routes.article(article) },
    speaker: speaker && { name: speaker.name, route: routes.speaker(speaker.id) },
    value: figure.evidence.exact,
    counted,
    window,
    days: refer && windowInDays(refer),
    background: refer?.background ?? false,
    bar,
    said: scale.startOf(said),
    label: valueLabel(figure.evidence.exact, window ?? 'no window', bar, scale.startOf(said)),
    spoken: `${[figure.evidence.exact, counted].filter(Boolean).join(', ')}: ${window ?? 'no window'}; said ${datedInWords(entry)}`,
    record: routes.record(article, figure.id),
    sentence: sentenceOf(lookup, ref),
  };
}

function makeComparisonView(lookup: Lookup, comparison: Comparison): ComparisonView {
  const { earlier, later, verdict, summary, reasons } = comparison;
  const { sign, words } = VERDICTS[verdict];
  return {
    verdict,
    sign,
    heading: summary === '' ? words : `${words}: ${summary}`,
    reasons: reasons.map((reason) => reason.sentence),
    arithmetic: verdict === 'not-comparable' ? [] : comparison.arithmetic,
    earlier: sentenceOf(lookup, earlier),
    later: sentenceOf(lookup, later),
    between: capitalised([earlier, later].map((ref) => saidInWords(lookup, ref)).join(', and ')),
  };
}

const saidInWords = (lookup: Lookup, { article, figure }: FigureRef): string =>
  `“${figure.evidence.exact}”, ${datedInWords(lookup.entry(article))}`;

/** The sentence of a figure with its number marked. */
export function sentenceOf(lookup: Lookup, { article, figure }: FigureRef): SentenceView {
  const { sentences } = lookup.entry(article).article;
  const number = sentenceAt(sentences, figure.evidence.start)?.number;
  if (number === undefined) throw new Error(`The figure ${figure.id} of ${article} stands in no sentence`);
  return makeSentenceView(lookup, { article, sentence: number }, [figure.evidence]);
}
