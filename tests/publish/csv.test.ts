import { describe, expect, it } from 'vitest';
import { type Cell, makeCsv } from '../../src/publish/csv.ts';

describe('a cell of a table', () => {
  it.each<[string, Cell, string]>([
    ['plain words stay as they are', 'a flood', 'a flood'],
    ['a comma puts the cell in quotation marks', 'a, b', '"a, b"'],
    ['quotation marks are doubled', 'he said "no"', '"he said ""no"""'],
    ['a line break stays inside quotation marks', 'a\nb', '"a\nb"'],
    ['an equals sign is guarded by an apostrophe', '=1+1', "'=1+1"],
    ['so is a plus', '+44 20', "'+44 20"],
    ['so is a hyphen', '-based', "'-based"],
    ['so is an at sign', '@ministry', "'@ministry"],
    ['a guarded cell with a comma has both', '=A1,B1', '"\'=A1,B1"'],
    ['a negative number is a number', -3, '-3'],
    ['nothing is an empty cell', null, ''],
    ['a truth value is written out', false, 'false'],
  ])('%s', (_, cell, written) => {
    expect(makeCsv(['head'], [[cell]])).toBe(`head\r\n${written}\r\n`);
  });
});
