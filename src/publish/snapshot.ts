import { createHash } from 'node:crypto';
import type { Dossier } from '../model/dossier.ts';
import { counted, dayInWords } from '../model/inWords.ts';

export const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/**
 * The name of the data as they stand: day of the last article (ISO) and the beginning of the hash of records.jsonl.
 * The same articles and beat give the same name, wherever and whenever they are built.
 */
export const versionOf = ({ articles }: Dossier, records: string): string =>
  `${articles[articles.length - 1]?.article.meta.published.slice(0, 10) ?? 'empty'}-${sha256(records).slice(0, 8)}`;

/** The data as they stand, to be named by whoever uses them. */
export interface Snapshot {
  /** The name of the data; it changes with them. */
  version: string;
  /** "What the agencies say: records of six articles", the data's title and extent. */
  title: string;
  /** Day of the last article, in words. */
  day: string;
  /** Of records.jsonl, 64 hexadecimal digits. */
  sha256: string;
}

export function makeSnapshot(dossier: Dossier, records: string): Snapshot {
  const last = dossier.articles[dossier.articles.length - 1];
  return {
    version: versionOf(dossier, records),
    title: `${dossier.beat.title}: records of ${counted(dossier.articles.length, 'article')}`,
    day: last === undefined ? '' : dayInWords(last.article.meta.published),
    sha256: sha256(records),
  };
}
