import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { explainFailure } from './readText.ts';
import { type Finding, onFile } from './report.ts';

export const isMarkdownName = (name: string): boolean => /\.md$/i.test(name);

/** Order of UTF-16 code units: the same on every machine, whatever its locale. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The Markdown files that `paths` (files and folders) stand for: folders are searched through and through, names that
 * begin with a dot are passed over, and a file that two paths lead to comes once. Paths are as the user would type them.
 */
export function findArticleFiles(paths: readonly string[]): Outcome<string[]> {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const found = findUnder(path);
    diagnostics.push(...found.diagnostics);
    for (const file of found.value) if (!files.has(resolve(file))) files.set(resolve(file), file);
  }
  return { value: [...files.values()], diagnostics };
}

function findUnder(path: string): Outcome<string[]> {
  try {
    const isFolder = statSync(path).isDirectory();
    if (isFolder && !isMarkdownName(path)) return searchFolder(path.replace(/(?<=.)\/+$/, ''), realpathSync(path));
    if (isFolder) return refused(path, folderNamedAsArticle);
    return isMarkdownName(path) ? { value: [path], diagnostics: [] } : refused(path, noMarkdown);
  } catch (error) {
    return refused(path, explainFailure(error));
  }
}

function searchFolder(folder: string, root: string): Outcome<string[]> {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const queue = [folder];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const entries = listFolder(next, diagnostics);
    for (const entry of entries) {
      const path = next === '/' ? `/${entry.name}` : `${next}/${entry.name}`;
      if (entry.isSymbolicLink()) {
        const finding = findLinkFault(path, root);
        if (finding) diagnostics.push(onFile(path, finding));
        // A link to a folder inside leads to files that are found in their own place.
        else if (isMarkdownName(path) && statSync(path).isFile()) files.push(path);
      } else if (entry.isDirectory()) {
        if (isMarkdownName(path)) diagnostics.push(onFile(path, folderNamedAsArticle));
        else queue.push(path);
      } else if (isMarkdownName(path)) files.push(path);
    }
  }
  return { value: files.sort(byCodeUnits), diagnostics };
}

function listFolder(folder: string, diagnostics: Diagnostic[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
  } catch (error) {
    diagnostics.push(onFile(folder, explainFailure(error)));
    return [];
  }
}

/** A folder of articles may come from anywhere; a link in it must not make the site publish a file from elsewhere on the disk. */
function findLinkFault(path: string, root: string): Finding | null {
  try {
    const target = realpathSync(path);
    if (target === root || target.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
    return {
      rule: 'file/link',
      message: 'is a symbolic link that leads out of the folder',
      hint: 'Put the file itself in the folder, or give its own path on the command line.',
    };
  } catch (error) {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return explainFailure(error);
    return { rule: 'file/link', message: 'is a symbolic link that leads nowhere', hint: 'Remove the link.' };
  }
}

const folderNamedAsArticle: Finding = {
  rule: 'file/is-a-folder',
  message: 'is a folder, though its name ends in .md',
  hint: 'Rename the folder, or put an article in its place.',
};

const noMarkdown: Finding = {
  rule: 'file/no-markdown',
  message: 'is no Markdown file: its name does not end in .md',
  hint: 'Rename it, or give the folder that holds the articles.',
};

const refused = (file: string, finding: Finding): Outcome<string[]> => ({
  value: [],
  diagnostics: [onFile(file, finding)],
});
