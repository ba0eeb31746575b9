import { Beat } from '../model/beat.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { BeatFault } from './beatFault.ts';
import { findNameClashes } from './beatNames.ts';
import { findBrokenReferences } from './beatReferences.ts';
import { findWrongValues } from './beatValues.ts';
import { explainIssues, positionOf } from './explainIssues.ts';
import { parseYaml } from './parseYaml.ts';
import { makeReport } from './report.ts';

/** How to mend what is wrong with a key of beat.yaml. */
const HINTS: Readonly<Record<string, string>> = {
  title: 'Add the name of the site: title: What the agencies say about the floods.',
  standfirst: 'Add one line under the title: standfirst: Six reports over ten days.',
  topics: 'List at least one topic, with id, name and aliases (the words by which articles name it).',
  id: 'Ids become addresses: lower-case words joined by hyphens, such as river-flooding.',
  aliases: 'Write a list of words: aliases: [flood, floods, "burst its banks"].',
  capitals: 'Write a list of towns whose names stand for their government: capitals: [Washington].',
  counts: 'List the counted words as articles print them: counts: [deaths, people dead].',
  edtf: 'Write a day, a month or a year: "2022-02-24", "2022-02", "2022".',
  url: 'Write the address at which the site will stand: https://example.org/floods/.',
};

/** beat.yaml checked by itself and its parts against each other. `content` has `\n` line ends and no byte order mark. */
export function parseBeat(file: string, content: string): Outcome<Beat | null> {
  const report = makeReport(file, content);
  const { value: yaml, diagnostics } = parseYaml(content, report);
  if (!yaml) return { value: null, diagnostics };
  if (yaml.value === undefined || yaml.value === null) {
    const hint = 'Give it title, standfirst and topics.';
    return { value: null, diagnostics: [report(null, { rule: 'beat/empty', message: 'is empty', hint })] };
  }
  const beat = Beat.safeParse(yaml.value);
  if (!beat.success)
    return {
      value: null,
      diagnostics: explainIssues(beat.error.issues, { yaml, schema: Beat, report, family: 'beat', hints: HINTS }),
    };
  const lineOf = (path: BeatFault['path']): number => positionOf(yaml, path.map(String))?.line ?? 1;
  const faults = [
    ...findNameClashes(beat.data, lineOf),
    ...findBrokenReferences(beat.data),
    ...findWrongValues(beat.data),
  ].map(({ path, ...finding }) => report(positionOf(yaml, path.map(String)), finding));
  return { value: faults.some(({ severity }) => severity === 'error') ? null : beat.data, diagnostics: faults };
}
