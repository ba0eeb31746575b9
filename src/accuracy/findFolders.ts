import { readdirSync, statSync } from 'node:fs';
import type { PartId } from '../model/accuracy.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { byCodeUnits } from '../read/findArticleFiles.ts';
import { explainFailure } from '../read/readText.ts';
import { onFile } from '../read/report.ts';

/** Articles with their gold. */
export interface GoldFolder {
  /** As the user would type it. */
  path: string;
  articles: string;
  /** Null: a beat without topics. */
  beat: string | null;
  gold: string[];
}

/** A part of the table: how it is named, and the folders that it sums up. */
export interface Part {
  id: PartId | null;
  name: string;
  /** Articles that nobody looks at while rules are written. */
  isAside: boolean;
  folders: GoldFolder[];
}

const GOLDEN = 'golden';
const ASIDE = /(?:^|\/)golden\/aside(?:\/|$)/;
export const PART_NAMES: Readonly<Record<PartId, string>> = {
  first: 'The first beat',
  open: 'Open',
  aside: 'Kept aside',
  all: 'All',
};

/** The golden articles that the project holds. The first beat's articles are those of the site. */
export function ownParts(): Outcome<Part[]> {
  const first = folderAt(`${GOLDEN}/first`, { articles: 'articles', beat: 'beat.yaml' });
  const diagnostics = first ? [] : [noGold(`${GOLDEN}/first`)];
  const sets = (id: 'open' | 'aside'): Part => ({
    id,
    name: PART_NAMES[id],
    isAside: id === 'aside',
    folders: isFolder(`${GOLDEN}/${id}`) ? foldersIn(`${GOLDEN}/${id}`) : [],
  });
  const parts = [
    { id: 'first' as const, name: PART_NAMES.first, isAside: false, folders: first ? [first] : [] },
    sets('open'),
    sets('aside'),
  ];
  return { value: parts.filter(({ folders }) => folders.length > 0), diagnostics };
}

/** Any folders of that form, each a part: with `gold` in it, or with folders in it that have one. */
export function partsAt(paths: readonly string[], absolute: (path: string) => string): Outcome<Part[]> {
  const diagnostics: Diagnostic[] = [];
  const parts = paths.flatMap((typed): Part[] => {
    const path = typed.replace(/(?<=.)\/+$/, '');
    try {
      statSync(path);
    } catch (error) {
      diagnostics.push(onFile(path, explainFailure(error)));
      return [];
    }
    const own = folderAt(path);
    const folders = own ? [own] : isFolder(path) ? foldersIn(path) : [];
    if (folders.length === 0) diagnostics.push(noGold(path));
    return folders.map((folder) => ({
      id: null,
      name: folder.path,
      isAside: ASIDE.test(absolute(folder.path)),
      folders: [folder],
    }));
  });
  return { value: parts, diagnostics };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const foldersIn = (path: string): GoldFolder[] =>
  readdirSync(path)
    .sort(byCodeUnits)
    .map((name) => `${path}/${name}`)
    .flatMap((below) => (isFolder(below) ? (folderAt(below) ?? []) : []));

/** Null where there is no folder of gold. */
function folderAt(path: string, elsewhere?: { articles: string; beat: string }): GoldFolder | null {
  if (!isFolder(`${path}/gold`)) return null;
  const beat = elsewhere?.beat ?? `${path}/beat.yaml`;
  return {
    path,
    articles: elsewhere?.articles ?? `${path}/articles`,
    beat: statSync(beat, { throwIfNoEntry: false }) ? beat : null,
    gold: readdirSync(`${path}/gold`)
      .filter((name) => name.endsWith('.json'))
      .sort(byCodeUnits)
      .map((name) => `${path}/gold/${name}`),
  };
}

const noGold = (path: string): Diagnostic =>
  onFile(path, {
    rule: 'gold/no-folder',
    message: 'holds no folder gold',
    hint: 'Give a folder with articles/, gold/ and, for topics, beat.yaml; or a folder of such folders.',
  });
