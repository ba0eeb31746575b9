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
  /** `single`: files of a number that was said once; shown on request. */
  groups: { title: string; note: string; files: FileLine[]; single: FileLine[] }[];
}

export interface FileLine {
  name: string;
  route: string;
  about: string;
  rows: string | null;
  size: string;
}

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
  const groups = [
    {
      title: 'All records',
      note: 'One object an article, or one table a record type.',
      files: within('data/').map(fileLine),
      single: [],
    },
    {
      title: 'Series of figures',
      note: 'Figures that the editor or their own words put together, each series by itself.',
      files: series.filter((file) => returns.has(file.path)).map(fileLine),
      single: series.filter((file) => !returns.has(file.path)).map(fileLine),
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
