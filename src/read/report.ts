import type { Diagnostic } from '../model/diagnostic.ts';

/** One-based line and column of a file, in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

export interface Finding {
  rule: string;
  message: string;
  hint?: string;
  severity?: Diagnostic['severity'];
}

export type Report = (at: Position | null, finding: Finding) => Diagnostic;

/** Makes the diagnostics of one file, each with the line that it speaks of. `text` is the file's, with `\n` line ends. */
export function makeReport(file: string, text: string): Report {
  let lines: string[] | null = null;
  return (at, { severity = 'error', ...finding }) => {
    lines ??= text.split('\n');
    const source = at === null ? undefined : lines[at.line - 1];
    return {
      file,
      line: at?.line ?? null,
      column: at?.column ?? null,
      severity,
      ...finding,
      ...(source === undefined ? {} : { source }),
    };
  };
}

/** A finding on a file as a whole, which may not even have been opened. */
export const onFile = (file: string, finding: Finding): Diagnostic => makeReport(file, '')(null, finding);
