import type { Source } from '../model/article.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { FrontMatter } from '../model/frontMatter.ts';
import { explainIssues, positionOf } from './explainIssues.ts';
import { partFrontMatter } from './frontMatterFence.ts';
import { makeReport } from './report.ts';

/** How to mend what is wrong with a key of the front matter. */
const HINTS: Readonly<Record<string, string>> = {
  title: 'Add the headline as the outlet printed it: title: "…".',
  published: 'Write the day as 2025-10-16, or with a local time as 2024-12-06T21:31.',
  source: 'Write source: and under it, indented, name: and url:.',
  url: 'Write the whole address, with https:// at its beginning.',
  authors: 'Write a list: authors: [First Name, Second Name].',
  retrieved: 'Write a day of the calendar, as 2025-10-16.',
  on: 'Write a day of the calendar, as 2025-10-16.',
  aliases: 'Write former ids of the article: lower-case words joined by hyphens.',
  corrections: 'A correction says drop, set or add and the type of record, then exact (the record’s words) and reason.',
};

/**
 * One article file: front matter checked, body untouched. `content` has `\n` line ends and no byte order mark.
 * Null where the article cannot be used; then there is an error among the diagnostics.
 */
export function parseArticle(id: string, file: string, content: string): Outcome<Source | null> {
  const report = makeReport(file, content);
  const parted = partFrontMatter(content, report);
  if (!parted.value) return { value: null, diagnostics: parted.diagnostics };
  const { yaml, body, bodyLine } = parted.value;

  const diagnostics: Diagnostic[] = [];
  const meta = FrontMatter.safeParse(yaml.value ?? {});
  if (!meta.success)
    diagnostics.push(
      ...explainIssues(meta.error.issues, {
        yaml: { ...yaml, value: yaml.value ?? {} },
        schema: FrontMatter,
        report,
        family: 'front-matter',
        hints: HINTS,
      }),
    );
  else if (meta.data.aliases.includes(id))
    diagnostics.push(
      report(positionOf(yaml, ['aliases', String(meta.data.aliases.indexOf(id))]), {
        rule: 'front-matter/alias-taken',
        message: `the alias ${id} is the article’s own id`,
        hint: 'Aliases are former ids; take this one out.',
      }),
    );
  if (body.trim() === '')
    diagnostics.push(
      report(
        { line: bodyLine - 1, column: 1 },
        {
          rule: 'article/empty-body',
          message: 'the article has no text',
          hint: 'Put the article’s text under the front matter.',
        },
      ),
    );
  if (!meta.success || diagnostics.length > 0) return { value: null, diagnostics };
  return {
    value: {
      id,
      file,
      meta: meta.data,
      body,
      bodyLine,
      positions: Object.fromEntries([...yaml.values].filter(([path]) => path !== '')),
    },
    diagnostics,
  };
}
