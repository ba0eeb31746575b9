import matter from 'gray-matter';
import type { Diagnostic } from '../model/diagnostic.ts';
import { parseYaml, type YamlValue } from './parseYaml.ts';
import type { Finding, Report } from './report.ts';

/** Longest front matter, in UTF-16 code units, and most blank lines in it: gray-matter looks for comments in their square. */
const LONGEST = 64 * 1024;
const MOST_BLANK_LINES = 1000;

const FENCE = /^---[ \t]*$/;

export interface Parted {
  yaml: YamlValue;
  body: string;
  /** One-based line of the file on which `body` begins. */
  bodyLine: number;
}

/**
 * Parts front matter and body; the one place that calls gray-matter, whose three traps are closed here.
 * 1. It runs `---js` front matter as a program, whatever its options say: an opening line other than `---` never reaches it.
 * 2. Without options it caches, and a file whose YAML was broken once is empty the next time: it always gets options.
 * 3. Its own YAML makes dates and times into something else: `yaml` is its engine, and all other engines throw.
 */
export function partFrontMatter(text: string, report: Report): { value: Parted | null; diagnostics: Diagnostic[] } {
  const lines = text.split('\n');
  const fault = findFenceFault(lines);
  if (fault) return { value: null, diagnostics: [report({ line: fault.line, column: 1 }, fault)] };
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  lines[0] = '---';
  lines[close] = '---';

  let read: ReturnType<typeof parseYaml> | null = null;
  const { content } = matter(lines.join('\n'), {
    language: 'yaml',
    engines: {
      yaml: (block: string) => {
        read = parseYaml(block, report);
        return {};
      },
      javascript: refuseToRun,
      json: refuseToRun,
    },
  });
  // Not called for a block of comments alone, in which every key is missing.
  const { value, diagnostics } = read ?? parseYaml('', report);
  return { value: value && { yaml: value, body: content, bodyLine: close + 2 }, diagnostics };
}

const refuseToRun = (): never => {
  throw new Error('front matter other than YAML reached gray-matter');
};

const example = 'Begin the file with a line ---, then title: and published:, then a line ---.';

function findFenceFault(lines: readonly string[]): (Finding & { line: number }) | null {
  const opening = lines[0] ?? '';
  if (!opening.startsWith('---'))
    return { line: 1, rule: 'front-matter/missing', message: 'has no front matter', hint: example };
  if (!FENCE.test(opening))
    return {
      line: 1,
      rule: 'front-matter/language',
      message: `front matter must be YAML; “${opening.slice(0, 40)}” is not read and never run`,
      hint: 'Write the front matter as YAML, between two lines of three hyphens.',
    };
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const closing = lines[close];
  if (closing === undefined)
    return {
      line: 1,
      rule: 'front-matter/unclosed',
      message: 'the front matter has no end',
      hint: 'Put a line of three hyphens between the front matter and the text.',
    };
  if (!FENCE.test(closing))
    return {
      line: close + 1,
      rule: 'front-matter/unclosed',
      message: 'the line that ends the front matter holds more than three hyphens',
      hint: 'Put nothing but --- on that line.',
    };
  const block = lines.slice(1, close);
  if (block.join('\n').length > LONGEST || block.filter((line) => line.trim() === '').length > MOST_BLANK_LINES)
    return {
      line: 1,
      rule: 'front-matter/too-long',
      message: 'the front matter is longer than 64 KiB, or has more than 1,000 blank lines',
      hint: 'Is the line of three hyphens after it missing?',
    };
  return null;
}
