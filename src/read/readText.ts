import { isUtf8 } from 'node:buffer';
import { readFileSync, type Stats, statSync } from 'node:fs';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { type Finding, onFile } from './report.ts';

/** Largest file that is read, in bytes. A long article has some 50,000. */
export const LARGEST_FILE = 2 * 1024 * 1024;

export const tooLarge: Finding = {
  rule: 'file/too-large',
  message: 'is larger than 2 MiB and was not read',
  hint: 'An article is text. If this one is, split it; if a picture is embedded in it, take that out.',
};

/**
 * The text of a file, without byte order mark and with `\n` line ends; null where it cannot be read as text.
 * Synchronous, because for small files this is several times as fast as going through the thread pool.
 */
export function readText(file: string): Outcome<string | null> {
  try {
    const unfit = findUnfitness(statSync(file));
    if (unfit) return refused(onFile(file, unfit));
    return decodeText(file, readFileSync(file));
  } catch (error) {
    return refused(onFile(file, explainFailure(error)));
  }
}

/** What hinders a file from being opened at all: a folder, a pipe (opening it would wait for ever), a giant. */
function findUnfitness(stats: Stats): Finding | null {
  if (stats.isDirectory())
    return {
      rule: 'file/is-a-folder',
      message: 'is a folder, and a file was expected',
      hint: 'Rename the folder so that it does not end in .md or .yaml.',
    };
  if (!stats.isFile())
    return { rule: 'file/unreadable', message: 'is no ordinary file', hint: 'Give the name of a text file.' };
  return stats.size > LARGEST_FILE ? tooLarge : null;
}

/** Words for what the operating system says of a file that it will not hand over. */
export function explainFailure(error: unknown): Finding {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return {
      rule: 'file/missing',
      message: 'does not exist',
      hint: 'Check the path; it counts from the current folder.',
    };
  if (code === 'EACCES' || code === 'EPERM')
    return { rule: 'file/unreadable', message: 'may not be read', hint: 'Give yourself the permission to read it.' };
  if (code === 'ELOOP')
    return { rule: 'file/link', message: 'is a symbolic link that leads in a circle', hint: 'Remove the link.' };
  return {
    rule: 'file/unreadable',
    message: `cannot be read (${typeof code === 'string' ? code : String(error)})`,
    hint: 'Check the file and the disk that it lies on.',
  };
}

/** Bytes to text, as `readText` promises; for what comes from standard input too. */
export function decodeText(file: string, bytes: Buffer): Outcome<string | null> {
  if (bytes.length > LARGEST_FILE) return refused(onFile(file, tooLarge));
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refused(
      onFile(file, {
        rule: 'encoding/utf-16',
        message: 'is UTF-16 text, and only UTF-8 is read',
        hint: 'Save it again with the encoding UTF-8.',
      }),
    );
  if (!isUtf8(bytes)) return refused(findBadBytes(file, bytes));
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) return refused(nulByte(file, text, nul));
  return { value: text, diagnostics: [] };
}

/** No byte of a longer UTF-8 sequence is a line feed, so the first line that is invalid by itself holds the first bad byte. */
function findBadBytes(file: string, bytes: Buffer): Diagnostic {
  let start = 0;
  for (let line = 1; ; line++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const words = bytes.subarray(start, end);
    if (!isUtf8(words) || found < 0) {
      const source = words.toString('utf8');
      return {
        ...onFile(file, {
          rule: 'encoding/not-utf-8',
          message: 'holds a byte that is no UTF-8',
          hint: 'Save the file with the encoding UTF-8; it is probably Windows-1252 or Latin-1 now.',
        }),
        line,
        column: source.indexOf('\uFFFD') + 1,
        source,
      };
    }
    start = end + 1;
  }
}

function nulByte(file: string, text: string, offset: number): Diagnostic {
  const before = text.slice(0, offset);
  return {
    ...onFile(file, {
      rule: 'encoding/nul',
      message: 'holds a NUL byte, so it is no plain text',
      hint: 'Save it as plain text with the encoding UTF-8; it may be UTF-16, or a word processor’s own format.',
    }),
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}

const refused = (diagnostic: Diagnostic): Outcome<null> => ({ value: null, diagnostics: [diagnostic] });
