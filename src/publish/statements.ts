import type { CoverageCell, Direction, Mention, Place, TopicDossier } from '../model/dossier.ts';
import { capitalised, counted, numberInWords } from '../model/inWords.ts';
import type { Threat } from '../model/records.ts';
import { correctedInWords } from './correctedInWords.ts';
import { DIRECTION_PHRASES } from './directionsInWords.ts';
import { facetsOfSentence } from './facets.ts';
import { type Faceted, type FilterView, makeFilter } from './filters.ts';
import type { Lookup } from './lookup.ts';
import { inParts, type Part } from './parts.ts';
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
      /** What the row can be narrowed by; empty until the rows of a page are known. */
      marks: string;
    }
  | { kind: 'silent'; when: RowDate; articles: { title: string; route: string; when: string; outlet: string }[] };

export interface RowDate {
  day: string;
  inferred: boolean;
  outlet: string;
}

/** Sentences that a page holds: some 200 kB of HTML. */
const SENTENCES_A_PAGE = 100;
/** Room that an article takes that says nothing, in sentences. */
const SILENCE = 0.1;
/** So many silent articles in a row share a row. */
const SILENT_TOGETHER = 3;

/** What the articles say of a topic, cut by year or month where it is more than a page holds. */
export const statementParts = (lookup: Lookup, { cells }: TopicDossier): Part<CoverageCell>[] =>
  inParts(cells, {
    most: SENTENCES_A_PAGE,
    dayOf: ({ article }) => lookup.entry(article).article.meta.published,
    sizeOf: ({ mentions }) => mentions.length || SILENCE,
  });

/** The rows of a page, and the links that narrow them. */
export function makeStatements(
  lookup: Lookup,
  topic: string,
  cells: readonly CoverageCell[],
): { rows: StatementRow[]; filter: FilterView | null } {
  const rows = foldSilence(cells.flatMap((cell) => rowsOf(lookup, topic, cell)));
  const statements = rows.flatMap((row) => (row.kind === 'statement' ? [row] : []));
  const { view, marks } = makeFilter(
    statements.map(({ sentence, directions }): Faceted => {
      const { threat = [], ...facets } = facetsOfSentence(lookup, sentence);
      const type = directions.map((direction) => ({ id: direction, name: capitalised(DIRECTION_PHRASES[direction]) }));
      return { ...facets, threat: threat.filter(({ id }) => id !== topic), type };
    }),
  );
  for (const [i, row] of statements.entries()) row.marks = marks[i] ?? '';
  return { rows, filter: view };
}

/** "24 sentences in nine of 15 articles". */
export function extentOfStatements(cells: readonly CoverageCell[]): string {
  const naming = cells.filter(({ mentions }) => mentions.length > 0);
  const sentences = naming.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return `${counted(sentences, 'sentence')} in ${numberInWords(naming.length)} of ${counted(cells.length, 'article')}`;
}

/** The address of a statement on its page. */
export const statementId = ({ article, sentence }: Place): string => `st-${article}-${sentence}`;

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
    id: statementId(mention.place),
    when: i === 0 ? when : null,
    direction: mention.directions[0] ?? 'named',
    directions: mention.directions,
    words: wordsOfDirection(lookup, topic, mention),
    corrected: correctedInWords(threatsOf(lookup, topic, mention)),
    sentence: makeSentenceView(lookup, mention.place),
    marks: '',
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
