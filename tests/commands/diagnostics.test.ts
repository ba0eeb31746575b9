import { describe, expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/commands/diagnostics.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const diagnostic = (parts: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'articles/a.md',
  line: 3,
  column: 12,
  severity: 'error',
  rule: 'front-matter/wrong-value',
  message: 'published: 2025-02-30 is no day of the calendar',
  ...parts,
});

test('a diagnostic shows its place, its line with a caret, and how to mend it', () => {
  const source = 'published: 2025-02-30';
  expect(formatDiagnostics([diagnostic({ source, hint: 'Write the day as 2025-10-16.' })])).toBe(
    `articles/a.md:3:12  error  front-matter/wrong-value  published: 2025-02-30 is no day of the calendar
  3 | published: 2025-02-30
    |            ^
  hint: Write the day as 2025-10-16.

1 error`,
  );
});

test('a finding on a whole file has no line and no frame', () => {
  const whole = diagnostic({ line: null, column: null, rule: 'file/missing', message: 'does not exist' });
  expect(formatDiagnostics([whole])).toBe('articles/a.md  error  file/missing  does not exist\n\n1 error');
});

test('nothing to say is nothing', () => {
  expect(formatDiagnostics([])).toBe('');
});

test('diagnostics are sorted by file, line and column, whatever order they came in', () => {
  const places = [
    diagnostic({ file: 'b.md', line: 1, column: 1 }),
    diagnostic({ file: 'a.md', line: 10, column: 1 }),
    diagnostic({ file: 'a.md', line: 2, column: 9 }),
    diagnostic({ file: 'a.md', line: 2, column: 1 }),
    diagnostic({ file: 'a.md', line: null, column: null }),
    diagnostic({ file: 'B.md', line: 1, column: 1 }),
  ];
  const shown = formatDiagnostics(places).match(/^\S+\.md\S*/gm);
  expect(shown).toEqual(['B.md:1:1', 'a.md', 'a.md:2:1', 'a.md:2:9', 'a.md:10:1', 'b.md:1:1']);
  expect(formatDiagnostics([...places].reverse())).toBe(formatDiagnostics(places));
});

test.each([
  [1, 0, '1 error'],
  [2, 1, '2 errors, 1 warning'],
  [0, 2, '2 warnings'],
])('%i errors and %i warnings are counted as “%s”', (errors, warnings, expected) => {
  const all = [
    ...Array.from({ length: errors }, () => diagnostic()),
    ...Array.from({ length: warnings }, () => diagnostic({ severity: 'warning' })),
  ];
  expect(formatDiagnostics(all).split('\n').at(-1)).toBe(expected);
});

describe('the line of the file', () => {
  const frame = (source: string, column: number): string[] =>
    formatDiagnostics([diagnostic({ source, line: 7, column })])
      .split('\n')
      .slice(1, 3);

  test.each([1, 60, 500, 1000])('a long line is cut around column %i, and the caret stands under it', (column) => {
    const source = `${'a'.repeat(column - 1)}X${'b'.repeat(1000 - column)}`;
    const [line = '', caret = ''] = frame(source, column);
    expect(line.length).toBeLessThan(115);
    expect(line[caret.indexOf('^')]).toBe('X');
  });

  test('a caret may stand behind the last character', () => {
    expect(frame('abc', 4)).toEqual(['  7 | abc', '    |    ^']);
  });

  test('control characters do not reach the terminal, and shift nothing', () => {
    expect(frame('\u001B[31mred\tX', 10)).toEqual(['  7 |  [31mred X', '    |          ^']);
  });

  test('an empty line is not shown', () => {
    expect(formatDiagnostics([diagnostic({ source: '' })])).not.toContain('|');
  });
});

test('colour is given only where it is asked for', () => {
  expect(formatDiagnostics([diagnostic()])).not.toContain('\u001B');
  expect(formatDiagnostics([diagnostic()], { colour: true })).toContain('\u001B[31merror\u001B[39m');
});
