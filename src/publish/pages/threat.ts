import type { Topic } from '../../model/beat.ts';
import type { CoverageCell, Mention, Place, Series, TopicDossier } from '../../model/dossier.ts';
import { capitalised, counted, listInWords, numberInWords } from '../../model/inWords.ts';
import { type AgreementList, agreementsOnTopic } from '../agreementList.ts';
import { correctedInWords } from '../correctedInWords.ts';
import { directionsInWords } from '../directionsInWords.ts';
import { figureChartOf } from '../figureChart.ts';
import { countedInWords, windowAsPrinted } from '../figureInWords.ts';
import type { FilterView } from '../filters.ts';
import type { Lookup } from '../lookup.ts';
import { type Neighbours, neighboursOf } from '../neighbours.ts';
import type { PageOf } from '../page.ts';
import { makeRouteOfPart, type Part, type PartsOfYear, partsByYear, type RouteOfPart } from '../parts.ts';
import { routes } from '../routes.ts';
import { datedInWords, type SentenceView } from '../sentenceView.ts';
import { seriesOfFigure } from '../seriesOfFigure.ts';
import { latestOf, makeSeriesView, type SeriesView, sentenceOf } from '../seriesView.ts';
import { extentOfStatements, makeStatements, type StatementRow, statementId, statementParts } from '../statements.ts';
import { describeTopic } from '../structured.ts';
import { type TogetherRow, togetherInWords, togetherRows } from '../togetherView.ts';
import { topicsAsListed } from './threats.ts';

interface Named {
  name: string;
  route: string;
}

export interface ThreatPage {
  name: string;
  /** The topic's address, that of its first page. */
  route: string;
  kind: 'threat' | 'issue';
  deck: string;
  /** What the beat counts as naming it. */
  aliases: string[];
  sentences: number;
  /** Whether a sentence says that it is or may be rising or falling. */
  moves: boolean;
  statements: StatementRow[];
  /** Links that narrow the statements of this page. */
  filter: FilterView | null;
  /** Figures that stand alone, of the articles of `statements`. */
  figures: FigureAlone[];
  /** "March 2024": the stretch that stands here, where there are several pages; else null. */
  part: string | null;
  parts: PartsOfYear[];
  /** What is told of the topic as a whole, on its first page alone. */
  whole: WholeTopic | null;
}

interface WholeTopic {
  about: string | null;
  parent: Named | null;
  children: Named[];
  /** The first and the last statement; null where no article names it. */
  first: { when: string; route: string } | null;
  last: { when: string; route: string } | null;
  /** Those with most mentions, and how many more there are. */
  speakers: Named[];
  moreSpeakers: number;
  /** Figures said more than once: some drawn, others as links, and how many are left out. */
  series: SeriesView[];
  moreSeries: Named[];
  leftSeries: number;
  together: { intro: string; rows: TogetherRow[] };
  agreements: AgreementList;
  /** In the order of the list of threats. */
  neighbours: Neighbours;
}

interface FigureAlone {
  value: string;
  counted: string;
  /** The words of its window; null without one. */
  window: string | null;
  record: string;
  corrected: string | null;
  sentence: SentenceView;
}

/** More series than this are links to their pages, up to so many. */
const SERIES_DRAWN = 12;
const SERIES_LINKED = 60;
const SPEAKERS_LISTED = 12;

/** The pages of a topic: one, or where much is said of it a page a year or month, the newest at the topic's address. */
export function makeThreatPages(lookup: Lookup, id: string): PageOf<'threat'>[] {
  const dossier = lookup.topicDossier(id);
  const { topic, cells } = dossier;
  const mentions = cells.flatMap((cell) => cell.mentions);
  const parts = statementParts(lookup, dossier);
  const routeOf = makeRouteOfPart(parts, routes.threat(id));
  const deck = deckOf(lookup, dossier);
  return parts.map((part): PageOf<'threat'> => {
    const route = routeOf(part);
    const isFirst = route === routes.threat(id);
    const here = part.rows.flatMap((cell) => cell.mentions);
    const { rows: statements, filter } = makeStatements(lookup, id, part.rows);
    const deckHere = isFirst ? deck : `${capitalised(extentOfStatements(part.rows))}, published in ${part.label}.`;
    return {
      kind: 'threat',
      route,
      title: isFirst ? topic.name : `${topic.name}, ${part.label}`,
      description: deckHere,
      section: routes.threats,
      feeds: null,
      structured: here.length > 0 ? describeTopic(lookup, topic, part.rows) : null,
      model: {
        name: topic.name,
        route: routes.threat(id),
        kind: topic.kind,
        deck: deckHere,
        aliases: [...topic.aliases, ...topic.capitals],
        sentences: mentions.length,
        moves: mentions.some(({ directions }) => directions.some((one) => one !== 'named' && one !== 'steady')),
        statements,
        filter,
        figures: figuresAlone(lookup, dossier, new Set(part.rows.map(({ article }) => article))),
        part: part.label || null,
        parts: partsByYear(parts, { routeOf, here: part, extentOf: extentOfStatements }),
        whole: isFirst ? wholeOf(lookup, dossier, mentions, (place) => addressOf(place, parts, routeOf)) : null,
      },
    };
  });
}

const addressOf = (place: Place, parts: readonly Part<CoverageCell>[], routeOf: RouteOfPart<CoverageCell>): string => {
  const part = parts.find(({ rows }) => rows.some(({ article }) => article === place.article));
  return `${part ? routeOf(part) : ''}#${statementId(place)}`;
};

function wholeOf(
  lookup: Lookup,
  dossier: TopicDossier,
  mentions: readonly Mention[],
  routeOf: (place: Place) => string,
): WholeTopic {
  const { topic, children, speakers } = dossier;
  const [first, last] = [mentions[0], mentions[mentions.length - 1]].map(
    (mention) => mention && { when: datedInWords(lookup.entry(mention.place.article)), route: routeOf(mention.place) },
  );
  const series = seriesOf(lookup, topic.id);
  return {
    about: topic.about ?? null,
    parent: topic.parent === undefined ? null : named(lookup, topic.parent),
    children: children.map((child) => named(lookup, child)),
    first: first ?? null,
    last: last ?? null,
    speakers: speakers.slice(0, SPEAKERS_LISTED).flatMap((speaker) => {
      const one = lookup.dossier.speakers.find((other) => other.id === speaker);
      return one ? [{ name: one.name, route: routes.speaker(one.id) }] : [];
    }),
    moreSpeakers: Math.max(0, speakers.length - SPEAKERS_LISTED),
    series: series.slice(0, SERIES_DRAWN).map((one) => makeSeriesView(lookup, one, latestOf(one))),
    moreSeries: series
      .slice(SERIES_DRAWN, SERIES_DRAWN + SERIES_LINKED)
      .map((one) => ({ name: one.name, route: routes.series(one.id) })),
    leftSeries: Math.max(0, series.length - SERIES_DRAWN - SERIES_LINKED),
    together: {
      intro: togetherInWords(lookup, dossier, mentions.length),
      rows: togetherRows(lookup, dossier, mentions.length),
    },
    agreements: agreementsOnTopic(lookup, topic.id),
    neighbours: besideTopic(lookup, topic),
  };
}

const besideTopic = ({ dossier }: Lookup, topic: Topic): Neighbours =>
  neighboursOf(topicsAsListed(dossier), topicsAsListed(dossier).indexOf(topic), ({ id, name, kind }) => ({
    kind,
    name,
    note: '',
    route: routes.threat(id),
  }));

/** Figures of the topic that were said more than once. */
const seriesOf = ({ dossier }: Lookup, topic: string): Series[] =>
  dossier.series.filter(({ points, threats }) => threats.includes(topic) && points.length > 1);

const named = (lookup: Lookup, id: string): Named => ({ name: lookup.topic(id).name, route: routes.threat(id) });

function deckOf(lookup: Lookup, { cells, children }: TopicDossier): string {
  const all = counted(cells.length, 'article');
  const naming = cells.filter((cell) => cell.mentions.length > 0);
  if (naming.length === 0) {
    const parts = children.map((child) => lookup.topic(child).name);
    const none = cells.length === 1 ? 'The one article does not name it.' : `None of the ${all} names it.`;
    return parts.length === 0 ? none : `${none} Its parts have pages of their own: ${listInWords(parts)}.`;
  }
  const sentences = counted(
    naming.reduce((sum, cell) => sum + cell.mentions.length, 0),
    'sentence',
  );
  const share =
    cells.length === 1
      ? 'the one article'
      : naming.length === cells.length
        ? `all ${all}`
        : `${numberInWords(naming.length)} of the ${all}`;
  return `Named in ${share}, in ${sentences}. ${directionsInWords(lookup, cells)}`;
}

/** Numbers of these articles that no series of two or more holds. */
function figuresAlone(lookup: Lookup, { topic, figures }: TopicDossier, articles: ReadonlySet<string>): FigureAlone[] {
  const shown = new Set(seriesOf(lookup, topic.id).map(({ id }) => id));
  return figures
    .filter(
      ({ article, figure }) =>
        articles.has(article) && !shown.has(seriesOfFigure(lookup, article, figure.id)?.id ?? ''),
    )
    .map((ref) => ({
      value: ref.figure.evidence.exact,
      counted: countedInWords(ref.figure),
      window: windowAsPrinted(figureChartOf(lookup.dossier).entryOf(ref)),
      record: routes.record(ref.article, ref.figure.id),
      corrected: correctedInWords([ref.figure]),
      sentence: sentenceOf(lookup, ref),
    }));
}
