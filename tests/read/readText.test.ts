import { describe, expect, test } from 'vitest';
import { explainFailure, LARGEST_FILE, readText } from '../../src/read/readText.ts';
import { folderWith } from './folder.ts';

const read = (content: string | Uint8Array) => readText(`${folderWith({ 'a.md': content })}/a.md`);

describe('text that is accepted', () => {
  test.each([
    ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
    ['old Macintosh line ends', 'a\rb', 'a\nb'],
    ['a byte order mark', '\uFEFFa', 'a'],
    ['a non-breaking space', 'a\u00A0b', 'a\u00A0b'],
    ['a replacement character that was printed', 'a\uFFFDb', 'a\uFFFDb'],
    ['an empty file', '', ''],
    ['letters outside the basic plane', '𝒶', '𝒶'],
  ])('%s', (_, content, expected) => {
    expect(read(content)).toEqual({ value: expected, diagnostics: [] });
  });

  test('exactly 2 MiB', () => {
    expect(read('a'.repeat(LARGEST_FILE)).diagnostics).toEqual([]);
  });
});

describe('text that is refused', () => {
  test.each([
    ['Latin-1', Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x63, 0x0a), 'encoding/not-utf-8', 2, 2],
    ['a sequence that is cut off at the end', Uint8Array.of(0x61, 0xe2, 0x82), 'encoding/not-utf-8', 1, 2],
    ['an overlong sequence', Uint8Array.of(0xc0, 0x80), 'encoding/not-utf-8', 1, 1],
    ['a surrogate', Uint8Array.of(0xed, 0xa0, 0x80), 'encoding/not-utf-8', 1, 1],
    ['UTF-16, low byte first', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 'encoding/utf-16', null, null],
    ['UTF-16, high byte first', Uint8Array.of(0xfe, 0xff, 0x00, 0x61), 'encoding/utf-16', null, null],
    ['a NUL byte', Uint8Array.of(0x61, 0x0a, 0x62, 0x00), 'encoding/nul', 2, 2],
  ])('%s', (_, content, rule, line, column) => {
    const { value, diagnostics } = read(content);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ rule, line, column, severity: 'error' }]);
    expect(diagnostics[0]?.hint).toContain('UTF-8');
  });

  test('more than 2 MiB', () => {
    expect(read(new Uint8Array(LARGEST_FILE + 1)).diagnostics).toMatchObject([{ rule: 'file/too-large', line: null }]);
  });
});

test.each([
  ['ENOENT', 'file/missing', 'does not exist'],
  ['EACCES', 'file/unreadable', 'may not be read'],
  ['ELOOP', 'file/link', 'leads in a circle'],
  ['EIO', 'file/unreadable', 'cannot be read (EIO)'],
])('the operating system’s %s is put into words', (code, rule, message) => {
  const finding = explainFailure(Object.assign(new Error(code), { code }));
  expect(finding.rule).toBe(rule);
  expect(finding.message).toContain(message);
});
