import { z } from 'zod';
import type { FigureRef, Series } from '../model/dossier.ts';
import { ArticleRecords } from '../model/records.ts';
import { isExcerpted } from './articleText.ts';
import { makeCsv } from './csv.ts';
import { type Lookup, makeLookup } from './lookup.ts';
import type { SiteFile } from './page.ts';
import { perDossier } from './perDossier.ts';
import { figureColumns } from './recordColumns.ts';
import { routes } from './routes.ts';
import { isSeries } from './seriesOfFigure.ts';
import { sha256, versionOf } from './snapshot.ts';
import { makeTables, type Table } from './tables.ts';

/** A download with what the data page says of it. */
export interface Download {
  /** Path below the output folder; the address is the same from the root. */
  path: string;
  content: string;
  /** Media type. */
  type: string;
  /** What a row, or the file, is. */
  about: string;
  rows: number | null;
}

export const makeDownloads = (lookup: Lookup): SiteFile[] =>
  downloadsOf(lookup).map(({ path, content }) => ({ path, content }));

const made = perDossier((dossier): Download[] => {
  const lookup = makeLookup(dossier);
  const records = recordLines(lookup);
  const tables = makeTables(lookup).map((table): TableFile => ({ ...table, file: tableFile(table) }));
  return [
    records,
    ...tables.map(({ file }) => file),
    schemaFile(),
    packageFile(lookup, records, tables),
    ...dossier.series.filter(isSeries).flatMap((series) => seriesFiles(lookup, series)),
  ];
});

/** Every download, made once a dossier: the pages say how large each is. */
export const downloadsOf = ({ dossier }: Lookup): readonly Download[] => made(dossier);

/** Without the text that an article's `publish: excerpts` keeps back: its records keep their words and sentences. */
const PublishedRecords = ArticleRecords.partial({ text: true }).describe(
  'One article and its records. `text` is absent where only excerpts are published.',
);

/** Where all records stand. */
export const RECORDS = 'data/records.jsonl';

function recordLines(lookup: Lookup): Download {
  const lines = lookup.dossier.articles.map((entry) => {
    const { text, ...kept } = entry.records;
    return PublishedRecords.parse(isExcerpted(lookup, entry) ? kept : { ...kept, text });
  });
  return {
    path: RECORDS,
    content: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    type: 'application/jsonl',
    about: 'One article with all its records',
    rows: lines.length,
  };
}

interface TableFile extends Table {
  file: Download;
}

const tableFile = ({ name, row, columns, rows }: Table): Download => ({
  path: `data/${name}.csv`,
  content: makeCsv(
    columns.map((column) => column.name),
    rows,
  ),
  type: 'text/csv',
  about: row,
  rows: rows.length,
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const schemaFile = (): Download => ({
  path: 'data/schema.json',
  content: json(z.toJSONSchema(PublishedRecords)),
  type: 'application/schema+json',
  about: 'What a line of records.jsonl holds, as JSON Schema',
  rows: null,
});

export const GUARD =
  'Cells that begin with =, +, - or @ are guarded by a leading apostrophe against spreadsheets that would run them as formulas; take it away to have the words as printed.';

export const RIGHTS = 'The words belong to the outlets that printed them.';

/**
 * A Data Package (version 2) that describes the records and the tables, with the hash of each file; it names no
 * licence, for the words are the outlets' own.
 */
const packageFile = ({ beat, dossier }: Lookup, records: Download, tables: readonly TableFile[]): Download => ({
  path: 'data/datapackage.json',
  content: json({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(beat.title),
    title: beat.title,
    description: `${beat.standfirst} ${GUARD} ${RIGHTS}`,
    version: versionOf(dossier, records.content),
    resources: [
      {
        name: 'records',
        path: 'records.jsonl',
        description: `${records.about}, a line each. schema.json describes it.`,
        format: 'jsonl',
        mediatype: records.type,
        encoding: 'utf-8',
        ...sizeAndHash(records),
      },
      ...tables.map(({ name, row, columns, file }) => ({
        name,
        path: `${name}.csv`,
        type: 'table',
        description: `${row} a row. ${GUARD}`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: columns, missingValues: [''] },
        ...sizeAndHash(file),
      })),
    ],
  }),
  type: 'application/json',
  about: 'The tables and their columns, as a Data Package',
  rows: null,
});

/** As the standard wants them: bytes, and the hash after its algorithm's name. */
const sizeAndHash = ({ content }: Download): { bytes: number; hash: string } => ({
  bytes: Buffer.byteLength(content),
  hash: `sha256:${sha256(content)}`,
});

/** Lower-case words joined by hyphens, as the standard wants. */
const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'records';

/** Every series of figures at its own address. */
function seriesFiles(lookup: Lookup, series: Series): Download[] {
  const path = routes.series(series.id).slice(1, -1);
  const columns = figureColumns(lookup);
  const rows = series.points.map(({ article, figure }) => ({ entry: lookup.entry(article), record: figure }));
  const cells = rows.map((row) => columns.map(({ of }) => of(row)));
  const about = `Figures of the series “${series.name}”`;
  return [
    {
      path: `${path}.csv`,
      content: makeCsv(
        columns.map(({ name }) => name),
        cells,
      ),
      type: 'text/csv',
      about,
      rows: rows.length,
    },
    {
      path: `${path}.json`,
      content: json(seriesData(lookup, series)),
      type: 'application/json',
      about,
      rows: rows.length,
    },
  ];
}

function seriesData(lookup: Lookup, { id, name, basis, about, points, comparisons, threats }: Series): object {
  const refOf = ({ article, figure }: FigureRef) => ({ article, figure: figure.id });
  return {
    id,
    name,
    basis,
    ...(about === undefined ? {} : { about }),
    threats,
    points: points.map(({ article, figure }) => {
      const { published, publishedBasis, source } = lookup.entry(article).article.meta;
      return { article, published, publishedBasis, outlet: source?.name ?? null, figure };
    }),
    comparisons: comparisons.map(({ earlier, later, verdict, summary, reasons, arithmetic }) => ({
      earlier: refOf(earlier),
      later: refOf(later),
      verdict,
      summary,
      reasons,
      arithmetic: verdict === 'not-comparable' ? [] : arithmetic,
    })),
  };
}
