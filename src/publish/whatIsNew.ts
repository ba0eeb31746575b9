import type {
  Agreement,
  Comparison,
  CoverageCell,
  Direction,
  Dossier,
  FigureRef,
  SameText,
  Series,
  SpeakerDossier,
} from '../model/dossier.ts';
import type { Quotation } from '../model/records.ts';

/**
 * What one article added to all that come before it in order of publication. The first article has nothing before it,
 * so nothing of it is called new. What an article does not name is no news: silence is no evidence.
 */
export interface ArticleNews {
  article: string;
  /** How many articles come before it. */
  before: number;
  /** Topics that no earlier article names, in the order of beat.yaml. */
  firstNamed: { topic: string; cell: CoverageCell }[];
  /** Topics that were named before and are now given a direction that the last article to state one did not state. */
  turns: Turn[];
  /** Numbers of a series that an earlier article began, as they stand in the article. */
  joined: JoinedFigure[];
  /** Series that the article begins, as they stand in the article. */
  opened: { series: Series; points: FigureRef[] }[];
  /** Speakers whom no earlier article quotes, as they stand in the article. */
  firstQuoted: { speaker: SpeakerDossier; quotations: Quotation[] }[];
  /** Items of agreement and tension between it and an earlier article. */
  agreements: Agreement[];
  /** Earlier articles that print its text, or of which the one rewrites the other. */
  sameTexts: { article: string; form: SameText['form'] }[];
}

export interface Turn {
  topic: string;
  /** The last earlier article that states a direction; null where none does. */
  before: CoverageCell | null;
  now: CoverageCell;
}

export interface JoinedFigure {
  series: Series;
  point: FigureRef;
  /** How far it can be compared with a number of an earlier article; null where it is set beside none. */
  comparison: Comparison | null;
}

/** One item an article, in the order of `dossier.articles`. */
export function whatIsNew(dossier: Dossier): ArticleNews[] {
  const news = dossier.articles.map(
    ({ article }, before): ArticleNews => ({
      article: article.id,
      before,
      firstNamed: [],
      turns: [],
      joined: [],
      opened: [],
      firstQuoted: [],
      agreements: [],
      sameTexts: [],
    }),
  );
  const byArticle = new Map(news.map((one) => [one.article, one]));
  const later = (article: string): ArticleNews | null => {
    const one = byArticle.get(article);
    return one && one.before > 0 ? one : null;
  };
  for (const { topic, cells } of dossier.topics) followTopic(topic.id, cells, later);
  for (const series of dossier.series) followSeries(series, later);
  for (const speaker of dossier.speakers) {
    const [first] = speaker.said;
    if (first) later(first.article)?.firstQuoted.push({ speaker, quotations: first.quotations });
  }
  for (const item of dossier.agreements) {
    const sides = new Set(item.sides.map(({ place }) => place.article));
    const last = latest([...sides], byArticle);
    if (last && sides.size > 1) last.agreements.push(item);
  }
  for (const { articles, form } of dossier.sameTexts) {
    const [earlier, copy] = articles;
    byArticle.get(copy)?.sameTexts.push({ article: earlier, form });
  }
  for (const one of news) inOrderOfTheText(one);
  return news;
}

type Later = (article: string) => ArticleNews | null;

/** The directions that an article states of a topic: "named" is none. */
export const statedIn = ({ directions }: CoverageCell): Direction[] =>
  directions.filter((direction) => direction !== 'named');

function followTopic(topic: string, cells: readonly CoverageCell[], later: Later): void {
  let wasNamed = false;
  let before: CoverageCell | null = null;
  for (const now of cells) {
    if (now.mentions.length === 0) continue;
    const stated = statedIn(now);
    const known: Direction[] = before === null ? [] : statedIn(before);
    if (!wasNamed) later(now.article)?.firstNamed.push({ topic, cell: now });
    else if (stated.some((direction) => !known.includes(direction)))
      later(now.article)?.turns.push({ topic, before, now });
    wasNamed = true;
    if (stated.length > 0) before = now;
  }
}

function followSeries(series: Series, later: Later): void {
  const [first] = series.points;
  if (!first) return;
  const compared = new Map(
    series.comparisons
      .filter((each) => each.earlier.article !== each.later.article)
      .map((each) => [`${each.later.article} ${each.later.figure.id}`, each]),
  );
  const own = series.points.filter(({ article }) => article === first.article);
  later(first.article)?.opened.push({ series, points: own });
  for (const point of series.points.filter(({ article }) => article !== first.article))
    later(point.article)?.joined.push({
      series,
      point,
      comparison: compared.get(`${point.article} ${point.figure.id}`) ?? null,
    });
}

const latest = (articles: readonly string[], known: ReadonlyMap<string, ArticleNews>): ArticleNews | null =>
  articles
    .flatMap((id) => known.get(id) ?? [])
    .reduce<ArticleNews | null>((last, one) => (last && last.before > one.before ? last : one), null);

function inOrderOfTheText({ joined, opened, firstQuoted }: ArticleNews): void {
  const first = (points: readonly FigureRef[]): number =>
    Math.min(...points.map(({ figure }) => figure.evidence.start));
  const firstWords = (quotations: readonly Quotation[]): number =>
    Math.min(...quotations.map(({ evidence }) => evidence.start));
  joined.sort((a, b) => first([a.point]) - first([b.point]));
  opened.sort((a, b) => first(a.points) - first(b.points));
  firstQuoted.sort((a, b) => firstWords(a.quotations) - firstWords(b.quotations));
}
