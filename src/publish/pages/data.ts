import { capitalised, counted, grouped } from '../../model/inWords.ts';
import { isExcerpted } from '../articleText.ts';
import { type Download, downloadsOf, GUARD, RECORDS, RIGHTS } from '../downloads.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { makeSnapshot, type Snapshot } from '../snapshot.ts';
import { describeData } from '../structured.ts';

export interface DataPage {
  deck: string;
  rights: string;
  guard: string;
  /** What excerpts keep back, in words; null where every article is published in full. */
  withheld: string | null;
  snapshot: Snapshot;
  groups: FileGroup[];
}

interface FileGroup {
  title: string;
  note: string;
  files: FileLine[];
  /** Files that are shown on request: of further series, and of numbers that were said once. */
  more: FileLine[];
  single: FileLine[];
  /** Series whose files are on their own pages alone. */
  left: number;
}

export interface FileLine {
  name: string;
  route: string;
  about: string;
  rows: string | null;
  size: string;
}

/** A table and an object. */
const FILES_A_SERIES = 2;
/** Files of series that are listed at once, and on request. */
const FILES_LISTED = 50 * FILES_A_SERIES;
const FILES_FOLDED = 150 * FILES_A_SERIES;

export function makeDataPage(lookup: Lookup): PageOf<'data'> {
  const { articles } = lookup.dossier;
  const downloads = downloadsOf(lookup);
  const deck = `The records of ${counted(articles.length, 'article')}, each with its article, its sentence and the exact words that it comes from.`;
  const within = (folder: string): Download[] => downloads.filter(({ path }) => path.startsWith(folder));
  const excerpted = articles.filter((entry) => isExcerpted(lookup, entry)).length;
  const records = downloads.find(({ path }) => path === RECORDS)?.content ?? '';
  const snapshot = makeSnapshot(lookup.dossier, records);
  const series = within('figures/');
  const returns = new Set(
    lookup.dossier.series
      .filter(({ points }) => points.length > 1)
      .flatMap(({ id }) => [`figures/${id}.csv`, `figures/${id}.json`]),
  );
  const returning = series.filter((file) => returns.has(file.path));
  const groups: FileGroup[] = [
    {
      title: 'All records',
      note: 'One object an article, or one table a record type.',
      files: within('data/').map(fileLine),
      more: [],
      single: [],
      left: 0,
    },
    {
      title: 'Series of figures',
      note: 'Figures that the editor or their own words put together, each series by itself.',
      files: returning.slice(0, FILES_LISTED).map(fileLine),
      more: returning.slice(FILES_LISTED, FILES_LISTED + FILES_FOLDED).map(fileLine),
      single: series.filter((file) => !returns.has(file.path)).map(fileLine),
      left: Math.max(0, returning.length - FILES_LISTED - FILES_FOLDED) / FILES_A_SERIES,
    },
  ];
  return {
    kind: 'data',
    route: routes.data,
    title: 'Data',
    description: deck,
    section: routes.data,
    feeds: null,
    structured: describeData(
      lookup,
      { version: snapshot.version, about: `${deck} ${RIGHTS}` },
      within('data/').map(({ path, about, type }) => ({ name: about, path: path.replace('data/', ''), type })),
    ),
    model: {
      deck,
      rights: RIGHTS,
      guard: GUARD,
      withheld:
        excerpted === 0
          ? null
          : `${capitalised(counted(excerpted, 'article is', 'articles are'))} published as excerpts: records.jsonl leaves out the text of ${excerpted === 1 ? 'it' : 'these'}, and every record keeps its own words and its sentence.`,
      snapshot,
      groups: groups.filter(({ files, single }) => files.length + single.length > 0),
    },
  };
}

const fileLine = ({ path, about, rows, content }: Download): FileLine => ({
  name: path.replace(/^[a-z]+\//, ''),
  route: `/${path}`,
  about,
  rows: rows === null ? null : `${grouped(rows)} ${nameOfRows(path, rows)}`,
  size: sizeInWords(Buffer.byteLength(content)),
});

const nameOfRows = (path: string, rows: number): string =>
  `${path.endsWith('.jsonl') ? 'line' : 'row'}${rows === 1 ? '' : 's'}`;

/** Decimal kilobytes, as browsers show them. */
const sizeInWords = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
