import type { Source } from '../model/article.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { findNameFault, nameOf } from './articleId.ts';
import { byCodeUnits, findArticleFiles } from './findArticleFiles.ts';
import { parseArticle } from './parseArticle.ts';
import { decodeText, LARGEST_FILE, readText } from './readText.ts';
import { type Finding, makeReport, onFile } from './report.ts';

/** How standard input is named where a path is expected; its article’s id is `stdin`. */
const STDIN = '-';
const idOf = (path: string): string => (path === STDIN ? 'stdin' : nameOf(path));

/**
 * The articles of files and folders, in the order of their ids; `-` stands for one article on standard input, with the
 * id `stdin`. A broken article is left out and reported; all are read, whatever is wrong with one.
 */
export async function readArticles(
  paths: readonly string[],
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Outcome<Source[]>> {
  const found = findArticleFiles(paths.filter((path) => path !== STDIN));
  const diagnostics = [...found.diagnostics];
  const sources: Source[] = [];
  const take = ({ value, diagnostics: said }: Outcome<Source | null>): void => {
    if (value) sources.push(value);
    diagnostics.push(...said);
  };
  for (const file of found.value) take(readArticle(file));
  const hasStream = paths.includes(STDIN);
  if (hasStream) take(parsed(idOf(STDIN), STDIN, await readStream(input)));
  else if (found.value.length === 0) diagnostics.push(...noArticles(paths, found.diagnostics));

  const clashes = findClashes(hasStream ? [...found.value, STDIN] : found.value);
  const taken = findTakenAliases(sources);
  return {
    value: sources
      .filter(({ file, id }) => !clashes.files.has(file) && !taken.ids.has(id))
      .sort((a, b) => byCodeUnits(a.id, b.id)),
    diagnostics: [...diagnostics, ...clashes.diagnostics, ...taken.diagnostics],
  };
}

function readArticle(file: string): Outcome<Source | null> {
  const article = parsed(idOf(file), file, readText(file));
  const fault = findNameFault(file);
  return fault ? { value: null, diagnostics: [onFile(file, fault), ...article.diagnostics] } : article;
}

const parsed = (id: string, file: string, text: Outcome<string | null>): Outcome<Source | null> =>
  text.value === null ? { value: null, diagnostics: text.diagnostics } : parseArticle(id, file, text.value);

/** Reads no further than the largest file that is allowed. */
async function readStream(input: AsyncIterable<Uint8Array>): Promise<Outcome<string | null>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST_FILE) break;
  }
  return decodeText(STDIN, Buffer.concat(chunks));
}

/** Where a path could not be searched, that has been said already. */
function noArticles(paths: readonly string[], said: readonly Diagnostic[]): Diagnostic[] {
  if (said.length > 0) return [];
  const finding: Finding = {
    rule: 'articles/none',
    message: 'holds no article',
    hint: 'Put each article in it as a file of its own, such as 2025-10-16-the-outlet.md.',
  };
  return [onFile(paths[0] ?? '.', paths.length === 0 ? { ...finding, message: 'no article was named' } : finding)];
}

/** Ids that differ in letter case alone are one address on many hosts and one file on many disks. */
function findClashes(files: readonly string[]): { files: Set<string>; diagnostics: Diagnostic[] } {
  const byId = new Map<string, string[]>();
  for (const file of files) {
    const id = idOf(file).toLowerCase();
    byId.set(id, [...(byId.get(id) ?? []), file]);
  }
  const clashing = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const [id, [first, ...others]] of byId) {
    if (first === undefined || others.length === 0) continue;
    for (const file of [first, ...others]) clashing.add(file);
    for (const file of others)
      diagnostics.push(
        onFile(file, {
          rule: 'article/same-id',
          message: `two articles have the id ${id}: this one and ${first}`,
          hint: 'An id is the file’s name, whatever its folder. Rename one of the two.',
        }),
      );
  }
  return { files: clashing, diagnostics };
}

/** A former id leads to its article, so it can neither be another article's id nor another's former id. */
function findTakenAliases(sources: readonly Source[]): { ids: Set<string>; diagnostics: Diagnostic[] } {
  const owners = new Map(sources.map(({ id, file }) => [id, file]));
  const ids = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const { id, file, meta, positions } of sources) {
    for (const [index, alias] of meta.aliases.entries()) {
      const owner = owners.get(alias);
      if (owner === undefined) {
        owners.set(alias, file);
        continue;
      }
      ids.add(id);
      const report = makeReport(file, readText(file).value ?? '');
      diagnostics.push(
        report(positions[`aliases.${index}`] ?? null, {
          rule: 'front-matter/alias-taken',
          message: `the alias ${alias} belongs to ${owner === file ? 'this article already' : owner}`,
          hint: 'Take it out of one of the two.',
        }),
      );
    }
  }
  return { ids, diagnostics };
}
