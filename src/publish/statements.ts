import type { CoverageCell, Direction, Mention, TopicDossier } from '../model/dossier.ts';
import { counted, numberInWords } from '../model/inWords.ts';
import type { Threat } from '../model/records.ts';
import { correctedInWords } from './correctedInWords.ts';
import type { Lookup } from './lookup.ts';
import { routes } from './routes.ts';
import { datedInWords, makeSentenceView, outletOf, publishedInWords, type SentenceView } from './sentenceView.ts';

/** One row of what the articles say of a topic, oldest first; an article that says nothing has a row of its own. */
export type StatementRow =
  | {
      kind: 'statement';
      id: string;
      /** Given on the first row of an article only. */
      when: RowDate | null;
      direction: Direction;
      /** Every direction that the sentence gives; the first is drawn. */
      directions: Direction[];
      /** The words that give the direction, as printed. */
      words: string[];
      /** What the editor changed in its records. */
      corrected: string | null;
      sentence: SentenceView;
    }
  | { kind: 'silent'; when: RowDate; articles: { title: string; route: string; when: string; outlet: string }[] };

export interface RowDate {
  day: string;
  inferred: boolean;
  outlet: string;
}

/** Statements of one stretch of years; `label` is null where there is one stretch only. */
export interface StatementGroup {
  label: string | null;
  /** "24 sentences in nine of 15 articles". */
  extent: string;
  isOpen: boolean;
  rows: StatementRow[];
}

/** Up to so many rows stand in one list; more are grouped by year. */
const ROWS_IN_ONE_LIST = 60;
/** So many silent articles in a row share a row. */
const SILENT_TOGETHER = 3;

export function makeStatements(lookup: Lookup, { topic, cells }: TopicDossier): StatementGroup[] {
  const rows = cells.map((cell) => ({
    year: lookup.entry(cell.article).article.meta.published.slice(0, 4),
    rows: rowsOf(lookup, topic.id, cell),
  }));
  const all = foldSilence(rows.flatMap((one) => one.rows));
  if (all.length <= ROWS_IN_ONE_LIST) return [{ label: null, extent: '', isOpen: true, rows: all }];
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.map((label, i) => ({
    label,
    extent: extentOf(rows.filter(({ year }) => year === label).map((one) => one.rows)),
    isOpen: i === years.length - 1,
    rows: foldSilence(rows.filter(({ year }) => year === label).flatMap((one) => one.rows)),
  }));
}

function extentOf(articles: readonly (readonly StatementRow[])[]): string {
  const naming = articles.filter((rows) => rows.some(({ kind }) => kind === 'statement'));
  const sentences = naming.reduce((sum, rows) => sum + rows.length, 0);
  return `${counted(sentences, 'sentence')} in ${numberInWords(naming.length)} of ${counted(articles.length, 'article')}`;
}

function rowsOf(lookup: Lookup, topic: string, cell: CoverageCell): StatementRow[] {
  const entry = lookup.entry(cell.article);
  const when = {
    day: publishedInWords(entry),
    inferred: entry.article.meta.publishedBasis === 'inferred',
    outlet: outletOf(entry),
  };
  if (cell.mentions.length === 0) {
    const { title } = entry.article.meta;
    const silent = { title, route: routes.article(cell.article), when: datedInWords(entry), outlet: when.outlet };
    return [{ kind: 'silent', when, articles: [silent] }];
  }
  return cell.mentions.map((mention, i) => ({
    kind: 'statement',
    id: `st-${cell.article}-${mention.place.sentence}`,
    when: i === 0 ? when : null,
    direction: mention.directions[0] ?? 'named',
    directions: mention.directions,
    words: wordsOfDirection(lookup, topic, mention),
    corrected: correctedInWords(threatsOf(lookup, topic, mention)),
    sentence: makeSentenceView(lookup, mention.place),
  }));
}

const threatsOf = (lookup: Lookup, topic: string, { place, records }: Mention): Threat[] =>
  lookup.entry(place.article).records.threats.filter((one) => one.threat === topic && records.includes(one.id));

function wordsOfDirection(lookup: Lookup, topic: string, mention: Mention): string[] {
  const words = threatsOf(lookup, topic, mention).flatMap((one) => (one.trendWords ? [one.trendWords.exact] : []));
  return [...new Set(words)];
}

/** Articles that say nothing, one after the other, are one row where there are many. */
function foldSilence(rows: readonly StatementRow[]): StatementRow[] {
  const folded: StatementRow[] = [];
  let run: Extract<StatementRow, { kind: 'silent' }>[] = [];
  const close = (): void => {
    const [first] = run;
    if (first && run.length >= SILENT_TOGETHER) folded.push({ ...first, articles: run.flatMap((row) => row.articles) });
    else folded.push(...run);
    run = [];
  };
  for (const row of rows) {
    if (row.kind === 'silent') run.push(row);
    else {
      close();
      folded.push(row);
    }
  }
  close();
  return folded;
}
