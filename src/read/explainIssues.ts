import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestWord } from './nearestWord.ts';
import type { YamlValue } from './parseYaml.ts';
import type { Finding, Position, Report } from './report.ts';
import { keysAt } from './schemaKeys.ts';

type Issue = z.core.$ZodIssue;

/** What to look up while issues are put into words. */
export interface Reading {
  yaml: YamlValue;
  schema: z.core.$ZodType;
  report: Report;
  /** `front-matter` or `beat`. */
  family: string;
  /** How to mend a key, by its name (`published`). */
  hints: Readonly<Record<string, string>>;
}

/** Zod's issues as diagnostics in plain words, at the line and column of the key or value. One a path: the first. */
export function explainIssues(issues: readonly Issue[], reading: Reading): Diagnostic[] {
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const issue of issues.flatMap((each) => nearestAlternative(each, []))) {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      diagnostics.push(...issue.keys.map((key) => explainUnknownKey(path, key, reading)));
    else if (!seen.has(path.join('.'))) diagnostics.push(explainValue(issue, path, reading));
    seen.add(path.join('.'));
  }
  return diagnostics;
}

/** Of the alternatives of a union the one with the fewest issues was meant. */
function nearestAlternative(issue: Issue, above: readonly PropertyKey[]): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length);
  return nearest?.flatMap((each) => nearestAlternative(each, path)) ?? [{ ...issue, path }];
}

function explainUnknownKey(
  path: readonly string[],
  key: string,
  { yaml, schema, report, family }: Reading,
): Diagnostic {
  const known = keysAt(schema, path);
  const meant = nearestWord(key, known);
  const inside = path.length > 0 ? ` in ${path.join('.')}` : '';
  return report(yaml.keys.get([...path, key].join('.')) ?? positionOf(yaml, path), {
    rule: `${family}/unknown-key`,
    message: `${key} is no key that is known here${inside}`,
    hint: meant ? `Did you mean ${meant}?` : `Known here: ${known.join(', ')}.`,
  });
}

function explainValue(issue: Issue, path: readonly string[], { yaml, report, family, hints }: Reading): Diagnostic {
  const value = valueAt(yaml.value, path);
  const name = path.join('.') || 'the file';
  const own = [...path].reverse().find((step) => hints[step] !== undefined);
  const hint = own === undefined ? undefined : hints[own];
  const finding = describe(issue, name, value);
  return report(positionOf(yaml, path) ?? { line: 1, column: 1 }, {
    rule: `${family}/${finding.rule}`,
    message: finding.message,
    ...((finding.hint ?? hint) ? { hint: finding.hint ?? hint } : {}),
  });
}

function describe(issue: Issue, name: string, value: unknown): Finding {
  if (value === undefined) return { rule: 'missing', message: `${name} is missing` };
  if (value === null || (typeof value === 'string' && value.trim() === ''))
    return { rule: 'missing', message: `${name} is empty` };
  if (issue.code === 'invalid_type') {
    const quote = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
    return {
      rule: 'wrong-type',
      message: `${name} must be ${KINDS[issue.expected] ?? issue.expected}, not ${kindOf(value)}`,
      ...(quote ? { hint: `Put it in quotation marks: "${value}".` } : {}),
    };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const meant = nearestWord(String(value), allowed);
    return {
      rule: 'wrong-value',
      message: `${name} must be ${allowed.join(' or ')}, and is “${inBrief(value)}”`,
      ...(meant ? { hint: `Did you mean ${meant}?` } : {}),
    };
  }
  if (issue.code === 'too_small' && Array.isArray(value))
    return { rule: 'missing', message: `${name} lists nothing, and needs at least ${issue.minimum}` };
  return { rule: 'wrong-value', message: describeForm(issue, name, value) };
}

/** Our schemas word their rules as "must be …" or "is no …"; whatever else comes is zod's own wording. */
function describeForm(issue: Issue, name: string, value: unknown): string {
  if (issue.message.startsWith('must ')) return `${name} ${issue.message}, and is “${inBrief(value)}”`;
  if (issue.message.startsWith('is ')) return `${name}: ${inBrief(value)} ${issue.message}`;
  return `${name}: “${inBrief(value)}” is not in the form that is wanted here`;
}

const KINDS: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return 'true or false';
  return KINDS[typeof value] ?? typeof value;
}

const inBrief = (value: unknown): string => {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
};

function valueAt(value: unknown, path: readonly string[]): unknown {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

/** Where the value stands; where there is none, the nearest thing around it that is there. */
export function positionOf(yaml: YamlValue, path: readonly string[]): Position | null {
  for (let length = path.length; length >= 0; length--) {
    const key = path.slice(0, length).join('.');
    const position = yaml.values.get(key) ?? yaml.keys.get(key);
    if (position) return position;
  }
  return null;
}
