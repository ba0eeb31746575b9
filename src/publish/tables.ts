import type { Entry } from '../model/dossier.ts';
import type { Cell } from './csv.ts';
import type { Lookup } from './lookup.ts';
import {
  type Column,
  dateColumns,
  figureColumns,
  quotationColumns,
  speakerColumns,
  threatColumns,
} from './recordColumns.ts';

/** Records as a flat table. */
export interface Table {
  name: string;
  /** What a row is. */
  row: string;
  columns: { name: string; type: Column<never>['type']; description: string }[];
  rows: Cell[][];
}

/** One table a record type; rows in the order of the articles, then of the records. */
export const makeTables = (lookup: Lookup): Table[] => [
  makeTable(lookup, 'threats', 'One naming of a topic', threatColumns, ({ records }) => records.threats),
  makeTable(lookup, 'figures', 'One figure', figureColumns(lookup), ({ records }) => records.figures),
  makeTable(lookup, 'dates', 'One date or period', dateColumns, ({ records }) => records.dates),
  makeTable(lookup, 'quotations', 'One quotation', quotationColumns, ({ records }) => records.quotations),
  makeTable(
    lookup,
    'speakers',
    'One speaker in one article',
    speakerColumns(lookup),
    ({ records }) => records.speakers,
  ),
];

const makeTable = <T>(
  { dossier }: Lookup,
  name: string,
  row: string,
  columns: readonly Column<T>[],
  recordsOf: (entry: Entry) => readonly T[],
): Table => ({
  name,
  row,
  columns: columns.map(({ name: column, type, description }) => ({ name: column, type, description })),
  rows: dossier.articles.flatMap((entry) =>
    recordsOf(entry).map((record) => columns.map(({ of }) => of({ entry, record }))),
  ),
});
