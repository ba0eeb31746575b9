import { type Accuracy, MEASURES, PARTS } from '../model/accuracy.ts';
import { PART_NAMES } from './findFolders.ts';
import { percentInWords } from './report.ts';

const OPENED = '<!-- accuracy: written by npm run accuracy -- --write -->';
const CLOSED = '<!-- /accuracy -->';

/** The README with the table of accuracy between its two marks; null where a mark is missing. */
export function withTable(readme: string, accuracy: Accuracy): string | null {
  const from = readme.indexOf(OPENED);
  const to = readme.indexOf(CLOSED, from);
  if (from < 0 || to < 0) return null;
  return `${readme.slice(0, from)}${OPENED}\n\n${markdownTable(accuracy)}\n\n${readme.slice(to)}`;
}

/** A column for each part that has articles: per cent, and of how many. */
export function markdownTable({ parts }: Accuracy): string {
  const columns = PARTS.flatMap((id) => {
    const scores = parts[id];
    return scores && scores.articles > 0 ? [{ name: `${PART_NAMES[id]} (${scores.articles})`, scores }] : [];
  });
  const rows = MEASURES.map(({ id, record, field }) => [
    `${record}: ${field}`,
    ...columns.map(({ scores }) => {
      const tally = scores.measures[id];
      return tally ? `${percentInWords(tally.percent)} (n ${tally.wanted})` : '–';
    }),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['what is measured', ...columns.map(({ name }) => name)]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map(line),
  ].join('\n');
}
