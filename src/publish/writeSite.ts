import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { SiteFile } from './page.ts';

/** What writing a site did, in files. */
export interface Written {
  written: number;
  unchanged: number;
  removed: number;
}

/** Lists the files of the site that stands in a folder, so that the next build removes what vanished and nothing else. */
const LIST = '.beatbook-files';

/** Where a file is written before it takes its place; what an interrupted write left there goes with the next. */
const STAGING = '.beatbook-staging';

/**
 * Makes `out` hold exactly the given files. A file whose bytes are right is not touched; a file is replaced whole, so a
 * reader never meets half a page; what an earlier build wrote and this one did not is removed. The list of both is
 * written first, so that an interrupted write is completed by the next.
 * A folder that holds something else is refused: it is not ours to clear.
 */
export async function writeSite(out: string, files: readonly SiteFile[]): Promise<Outcome<Written>> {
  const written: Written = { written: 0, unchanged: 0, removed: 0 };
  const staging = join(out, STAGING);
  const put = (path: string, content: string | Uint8Array): Promise<boolean> =>
    replace(join(out, path), join(staging, 'file'), content);
  try {
    const before = await listed(out);
    if (before === null) return { value: written, diagnostics: [foreignFolder(out)] };
    if (!(await claim(staging))) return { value: written, diagnostics: [busy(out)] };
    const now = files.map(({ path }) => path).sort();
    const kept = new Set(now);
    const vanished = before.filter((path) => !kept.has(path));
    await put(LIST, list([...now, ...vanished].sort()));
    for (const { path, content } of files) {
      if (await put(path, content)) written.written += 1;
      else written.unchanged += 1;
    }
    for (const path of vanished) {
      await rm(join(out, path), { force: true });
      await removeEmptyFolders(out, dirname(path));
      written.removed += 1;
    }
    await put(LIST, list(now));
    await rm(staging, { recursive: true, force: true });
    return { value: written, diagnostics: [] };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { value: written, diagnostics: [cannotWrite(error, out)] };
  }
}

const list = (paths: readonly string[]): string => `${paths.join('\n')}\n`;

/** The files of the site that stands in the folder; none where there is no folder; null where it holds something else. */
async function listed(out: string): Promise<string[] | null> {
  const known = await readFile(join(out, LIST), 'utf8').catch(absent);
  // A path in the list that leads out of the folder can only be somebody's tampering: it is never followed.
  if (known !== null)
    return known.split('\n').filter((path) => path !== '' && !path.split('/').includes('..') && !path.startsWith('/'));
  const found = await readdir(out).catch(absent);
  return found === null || found.every((name) => name === STAGING) ? [] : null;
}

/** The process that is writing says so here. */
const CLAIM = 'process';

/**
 * Takes the staging folder for this process; false where another one that still runs has it. What a process left that
 * runs no more is cleared away.
 */
async function claim(staging: string): Promise<boolean> {
  const other = Number(await readFile(join(staging, CLAIM), 'utf8').catch(absent));
  if (other > 0 && other !== process.pid && isRunning(other)) return false;
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await writeFile(join(staging, CLAIM), String(process.pid));
  return true;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM';
  }
}

const absent = (error: unknown): null => {
  if (isSystemError(error) && error.code === 'ENOENT') return null;
  throw error;
};

/** True where the file was written, false where its bytes were right. */
async function replace(path: string, temporary: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const standing = await readFile(path).catch(absent);
  if (standing?.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(temporary, bytes);
  await rename(temporary, path);
  return true;
}

/** From the inside out, as far as they are empty. */
async function removeEmptyFolders(out: string, folder: string): Promise<void> {
  if (folder === '.') return;
  try {
    await rmdir(join(out, folder));
  } catch (error) {
    if (isSystemError(error) && ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(error.code ?? '')) return;
    throw error;
  }
  await removeEmptyFolders(out, dirname(folder));
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

const about = (file: string, rule: string, message: string, hint: string): Diagnostic => ({
  file,
  line: null,
  column: null,
  severity: 'error',
  rule,
  message,
  hint,
});

const foreignFolder = (out: string): Diagnostic =>
  about(
    out,
    'write/foreign-folder',
    'The folder holds files that Beatbook did not write',
    'Choose an empty folder with --out, or empty this one.',
  );

const busy = (out: string): Diagnostic =>
  about(
    out,
    'write/busy',
    'Another build is writing to this folder',
    'Wait until it has ended, or choose another folder with --out.',
  );

const REASONS: Record<string, string> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
};

const cannotWrite = (error: NodeJS.ErrnoException, out: string): Diagnostic =>
  about(
    error.path ?? out,
    'write/failed',
    `The site cannot be written: ${REASONS[error.code ?? ''] ?? error.message}`,
    'Pages that were already written are whole; mend the cause and build again, and the rest follows.',
  );
