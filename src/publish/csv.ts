/** A cell of a table; null is an empty one. */
export type Cell = string | number | boolean | null;

/** Spreadsheets run a cell that begins so as a formula (OWASP, CSV Injection); a leading apostrophe stops them. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as RFC 4180 has it: header, CRLF, quotation marks doubled; guarded cells begin with an apostrophe. */
export const makeCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
