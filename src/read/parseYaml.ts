import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Position, Report } from './report.ts';
import { DEEPEST, findDeepNesting } from './yamlNesting.ts';

/** How often aliases (`*name`) may be followed before the file counts as an attempt to blow it up. */
const MOST_ALIASES = 50;

/** YAML as it was read: the value, and where each key and each value stands, by dotted path (`topics.0.id`). */
export interface YamlValue {
  /** Plain data; dates and times of day are strings. Undefined where nothing was written. */
  value: unknown;
  values: ReadonlyMap<string, Position>;
  keys: ReadonlyMap<string, Position>;
}

/**
 * Reads YAML 1.2 by the core schema, in which a date stays a string (YAML 1.1 makes 2025-10-16 a timestamp and 12:30:45
 * the number 45045). The value is null where there are errors.
 */
export function parseYaml(text: string, report: Report): { value: YamlValue | null; diagnostics: Diagnostic[] } {
  const deep = findDeepNesting(text);
  if (deep !== null)
    return {
      value: null,
      diagnostics: [
        report(
          { line: deep, column: 1 },
          {
            rule: 'yaml/too-deep',
            message: `is nested more than ${DEEPEST} levels deep`,
            hint: 'Is a bracket or a brace not closed?',
          },
        ),
      ],
    };
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    lineCounter: counter,
  });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return { value: null, diagnostics: faults.map((fault) => report(at(fault.pos[0]), explainYamlError(fault))) };

  const values = new Map<string, Position>();
  const keys = new Map<string, Position>();
  const diagnostics: Diagnostic[] = [];
  walk(document.contents, '', {
    value: (path, offset) => values.set(path, at(offset)),
    key: (path, name, offset) => {
      keys.set(path, at(offset));
      if (name === '__proto__')
        diagnostics.push(
          report(at(offset), {
            rule: 'yaml/reserved-key',
            message: '__proto__ can be no key',
            hint: 'Take the line out.',
          }),
        );
    },
  });
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const value = toPlainData(document);
  if (value instanceof Error)
    return {
      value: null,
      diagnostics: [
        report(at(0), {
          rule: 'yaml/aliases',
          message: `its aliases (*name) cannot be followed: ${value.message}`,
          hint: 'Write the values out.',
        }),
      ],
    };
  return { value: { value, values, keys }, diagnostics };
}

function toPlainData(document: Document): unknown {
  try {
    return document.contents === null ? undefined : document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}

interface Visitor {
  value: (path: string, offset: number) => void;
  key: (path: string, name: string, offset: number) => void;
}

/** What an alias stands for is not entered: its parts have their place where they were written. */
function walk(node: unknown, path: string, visit: Visitor): void {
  const below = (name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);
  if (isMap(node)) {
    visit.value(path, node.range?.[0] ?? 0);
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      visit.key(below(name), name, key.range?.[0] ?? 0);
      walk(value, below(name), visit);
    }
  } else if (isSeq(node)) {
    visit.value(path, node.range?.[0] ?? 0);
    for (const [index, item] of node.items.entries()) walk(item, below(index), visit);
  } else if (isScalar(node) || isAlias(node)) visit.value(path, node.range?.[0] ?? 0);
}

const quoteIt = 'Put the whole value in double quotation marks: title: "One: two".';

/** The library's words, where an editor would not understand them, in ours. */
const WORDS: Partial<Record<YAMLError['code'], { message: string; hint: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: { message: 'a value holds a colon and a space, which begins a new key', hint: quoteIt },
  MULTILINE_IMPLICIT_KEY: { message: 'a key runs over several lines', hint: 'Is a colon missing after a key?' },
  DUPLICATE_KEY: { message: 'this key was given already', hint: 'Keep one of the two.' },
  TAB_AS_INDENT: { message: 'a tab stands where YAML wants spaces', hint: 'Indent with two spaces.' },
  BAD_INDENT: {
    message: 'the indentation fits nothing above it',
    hint: 'Line it up with its neighbours, with spaces.',
  },
  BAD_SCALAR_START: { message: 'a value begins with a character that means something else in YAML', hint: quoteIt },
  UNEXPECTED_TOKEN: {
    message: 'something stands after the end of a value',
    hint: 'Quotation marks inside a value: put the other kind around it, or double them.',
  },
  MISSING_CHAR: {
    message: 'a quotation mark, bracket or colon is missing',
    hint: 'Look at this line and the one above.',
  },
  MULTIPLE_DOCS: { message: 'a second document begins here', hint: 'Take out the line that begins with --- or ... .' },
  NON_STRING_KEY: { message: 'a key is no plain text', hint: 'Write keys as words.' },
  TAG_RESOLVE_FAILED: { message: 'a tag (!name) means nothing here', hint: 'Take the tag out.' },
};

function explainYamlError(error: { code: YAMLError['code']; message: string }): {
  rule: string;
  message: string;
  hint: string;
} {
  const words = WORDS[error.code] ?? { message: error.message, hint: 'Check the punctuation of this line.' };
  return { rule: `yaml/${error.code.toLowerCase().replaceAll('_', '-')}`, ...words };
}
