import type { Diagnostic } from '../model/diagnostic.ts';

/** Columns of a line that are shown around the place that a diagnostic speaks of. */
const BEFORE = 50;
const AFTER = 50;

/** What colours a terminal knows by number (ECMA-48): red, yellow, grey. */
const COLOURS = { error: 31, warning: 33, faint: 90 } as const;

/**
 * Diagnostics for people: sorted by file, line and column; each with the line of the file and a caret; a count at the end.
 * Empty where there are none.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], { colour = false } = {}): string {
  if (diagnostics.length === 0) return '';
  const paint = (words: string, as: keyof typeof COLOURS): string =>
    colour ? `\u001B[${COLOURS[as]}m${words}\u001B[39m` : words;
  const blocks = diagnostics.toSorted(byPlace).map((diagnostic) => {
    const { severity, rule, message, hint } = diagnostic;
    return [
      `${placeOf(diagnostic)}  ${paint(severity, severity)}  ${paint(rule, 'faint')}  ${printable(message)}`,
      ...frameOf(diagnostic).map((line) => `  ${paint(line, 'faint')}`),
      ...(hint === undefined ? [] : [`  hint: ${printable(hint)}`]),
      '',
    ].join('\n');
  });
  return `${blocks.join('\n')}\n${countOf(diagnostics)}`;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

const placeOf = ({ file, line, column }: Diagnostic): string =>
  [printable(file), line, column].filter((part) => part !== null).join(':');

/** The offending line with a caret under the column; long lines are cut on both sides of it. */
function frameOf({ source, line, column }: Diagnostic): string[] {
  if (source === undefined || line === null || source.trim() === '') return [];
  const at = Math.min((column ?? 1) - 1, source.length);
  const start = at > BEFORE ? at - BEFORE : 0;
  const end = Math.min(source.length, at + AFTER);
  const words = `${start > 0 ? '…' : ''}${source.slice(start, end)}${end < source.length ? '…' : ''}`;
  const margin = ' '.repeat(String(line).length);
  const caret = ' '.repeat(at - start + (start > 0 ? 1 : 0));
  return [`${line} | ${printable(words)}`, ...(column === null ? [] : [`${margin} | ${caret}^`])];
}

/** Control characters as spaces, one for one: what an article holds must not steer the terminal that it is shown on. */
const printable = (words: string): string => words.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');

function countOf(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): number => diagnostics.filter((d) => d.severity === severity).length;
  const told = [
    { n: count('error'), word: 'error' },
    { n: count('warning'), word: 'warning' },
  ].filter(({ n }) => n > 0);
  return told.map(({ n, word }) => `${n} ${word}${n === 1 ? '' : 's'}`).join(', ');
}
