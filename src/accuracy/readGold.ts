import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { explainIssues, positionOf } from '../read/explainIssues.ts';
import { parseYaml } from '../read/parseYaml.ts';
import { readText } from '../read/readText.ts';
import { makeReport } from '../read/report.ts';
import { Gold } from './gold.ts';
import type { GoldFault } from './placeGold.ts';

/** A gold file that has the right form. */
export interface GoldFile {
  file: string;
  gold: Gold;
  /** A fault as a diagnostic, at its line. */
  report(fault: GoldFault): Diagnostic;
}

/** Null where the file cannot be used; then there is an error among the diagnostics. An unknown key is a warning. */
export function readGold(file: string): Outcome<GoldFile | null> {
  const { value: content, diagnostics } = readText(file);
  if (content === null) return { value: null, diagnostics };
  const report = makeReport(file, content);
  // JSON is YAML as well, and a YAML reader knows the line of every value.
  const { value: json, diagnostics: faults } = parseYaml(content, report);
  if (!json) return { value: null, diagnostics: faults };
  const parsed = Gold.safeParse(json.value);
  const said = parsed.success
    ? []
    : explainIssues(parsed.error.issues, { yaml: json, schema: Gold, report, family: 'gold', hints: HINTS });
  const usable = parsed.success ? parsed : Gold.safeParse(withoutUnknown(json.value, parsed.error.issues));
  if (!usable.success) return { value: null, diagnostics: said };
  return {
    value: {
      file,
      gold: usable.data,
      report: ({ path, ...finding }) => report(positionOf(json, path.map(String)), finding),
    },
    diagnostics: said.map((one) => ({ ...one, severity: 'warning' })),
  };
}

const HINTS: Readonly<Record<string, string>> = {
  figures: 'Write "figures": [] where there are none.',
  dates: 'Write "dates": [] where there are none.',
  quotations: 'Write "quotations": [] where there are none.',
  speakers: 'Write "speakers": [] where there are none.',
  id: 'The id is the name of the article’s file without .md.',
};

type Issue = NonNullable<ReturnType<typeof Gold.safeParse>['error']>['issues'][number];

/** A copy without the keys that the schema does not know. */
function withoutUnknown(value: unknown, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    let at: unknown = copy;
    for (const step of issue.path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
    if (typeof at === 'object' && at !== null) for (const key of issue.keys) Reflect.deleteProperty(at, key);
  }
  return copy;
}
