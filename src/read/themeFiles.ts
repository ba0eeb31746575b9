import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { byCodeUnits } from './findArticleFiles.ts';
import { nearestWord } from './nearestWord.ts';
import { explainFailure } from './readText.ts';
import { type Finding, onFile } from './report.ts';

/** Largest file of a theme, in bytes; every reader waits for it. */
export const LARGEST_THEME_FILE = 1024 * 1024;

export const NAMED = ['theme.css', 'icon.svg', 'logo.svg'] as const;
const FONT = /^[\w-][\w.-]*\.woff2$/;
/** Fonts may be handed on with their licence alone. */
const LICENCE = /^(?:OFL|[\w-][\w.-]*LICEN[CS]E|LICEN[CS]E)\.txt$/;

export const isFont = (name: string): boolean => FONT.test(name);
export const isLicence = (name: string): boolean => LICENCE.test(name);

/** What a theme’s folder holds, by name; what cannot belong to a theme is refused. Names that begin with a dot are passed over. */
export function readThemeFiles(folder: string): Outcome<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const diagnostics: Diagnostic[] = [];
  const take = (name: string, path: string): Finding | null => {
    const content = readFileSync(path);
    if (isFont(name) && content.toString('latin1', 0, 4) !== 'wOF2') return noFont;
    files.set(name, content);
    return null;
  };
  const attempt = (path: string, act: () => Finding | null): void => {
    let finding: Finding | null;
    try {
      finding = act();
    } catch (error) {
      finding = explainFailure(error);
    }
    if (finding) diagnostics.push(onFile(path, finding));
  };
  attempt(folder, () => {
    if (!statSync(folder).isDirectory()) return noFolder;
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnits(a.name, b.name))) {
      const path = `${folder}/${entry.name}`;
      if (!entry.name.startsWith('.')) attempt(path, () => findFault(entry, path) ?? take(entry.name, path));
    }
    return null;
  });
  return { value: files, diagnostics };
}

/** A theme may come from anywhere; a link in it must not publish a file from elsewhere on the disk. */
function findFault(entry: Dirent, path: string): Finding | null {
  if (entry.isSymbolicLink())
    return { rule: 'file/link', message: 'is a symbolic link', hint: 'Put the file itself into the folder.' };
  if (entry.isDirectory())
    return {
      rule: 'file/is-a-folder',
      message: 'is a folder, and a theme has none',
      hint: 'Put its files beside theme.css, or take it out.',
    };
  if (!entry.isFile())
    return { rule: 'file/unreadable', message: 'is no ordinary file', hint: 'Take it out of the folder.' };
  if (!NAMED.some((name) => name === entry.name) && !isFont(entry.name) && !isLicence(entry.name))
    return unknownFile(entry.name);
  return statSync(path).size > LARGEST_THEME_FILE ? tooLarge : null;
}

function unknownFile(name: string): Finding {
  const meant = nearestWord(name, NAMED);
  const rule = 'theme/unknown-file';
  const message = 'is no file that a theme has';
  if (meant) return { rule, message, hint: `Did you mean ${meant}?` };
  if (/\.(?:woff2|woff|ttf|otf)$/i.test(name))
    return { rule, message, hint: 'A font is a .woff2 whose name has letters, digits, dots and hyphens alone.' };
  return {
    rule,
    message,
    hint: `A theme has ${NAMED.join(', ')}, fonts (.woff2) and their licences (…LICENSE.txt, OFL.txt).`,
  };
}

const tooLarge: Finding = {
  rule: 'file/too-large',
  message: 'is larger than 1 MiB and was not read',
  hint: 'Every reader would wait for it: cut the font to the letters that are wanted, or simplify the drawing.',
};
const noFolder: Finding = {
  rule: 'theme/no-folder',
  message: 'is no folder',
  hint: 'Give the folder that holds theme.css, icon.svg or logo.svg.',
};
const noFont: Finding = {
  rule: 'theme/no-font',
  message: 'is no WOFF2 font',
  hint: 'Convert the font to WOFF2; its file begins with wOF2.',
};
