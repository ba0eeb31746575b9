import { resolve } from 'node:path';
import { ownParts, partsAt } from '../accuracy/findFolders.ts';
import { hideAside } from '../accuracy/hideAside.ts';
import { accuracyOf, missesOf, type PartScore, scoresOf, tableOf } from '../accuracy/report.ts';
import { findStale, writeAccuracy } from '../accuracy/writeAccuracy.ts';
import { measure } from '../measure.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { listInWords } from '../model/inWords.ts';
import { type Command, type ExitCode, printDiagnostics, WrongUse } from './command.ts';

export const accuracy: Command<'errors' | 'aside' | 'format' | 'write'> = {
  summary: 'Measures the records against golden articles, and prints how many are right',
  usage: '[options] [DIR…]',
  help: [
    'Without DIR: the golden articles of the project (golden/README.md says what they are). The numbers are compared with',
    'those in golden/accuracy.json and README.md, and the exit code is 1 where these say something else; --write writes them.',
    'DIR: a folder with articles/, gold/ and, for topics, beat.yaml; or a folder of such folders. Nothing is compared.',
    '',
    'Per cent: the share that is right. For what is found, F1: of what the program claims and of what there is to find.',
    'Articles in golden/aside are kept aside: nobody looks at their misses while rules are written.',
  ].join('\n'),
  flags: {
    errors: { about: 'list each miss: file, records, words, what was got and wanted; of articles kept aside, counts' },
    aside: { about: 'show what is wrong with the gold of articles kept aside, and with --errors their misses' },
    format: { value: 'text|json', about: 'how to print', default: 'text' },
    write: { about: 'write the numbers to golden/accuracy.json and README.md' },
  },
  takesPaths: true,
  async run({ errors, aside, format = 'text', write }, paths) {
    if (!['text', 'json'].includes(format)) throw new WrongUse('--format is text or json');
    if (write && paths.length > 0) throw new WrongUse('--write goes with the project’s own articles, without DIR');
    const found = paths.length > 0 ? partsAt(paths, resolve) : ownParts();
    const measured = await measure(found.value);
    const said = [...found.diagnostics, ...measured.diagnostics];
    const diagnostics = aside ? said : hideAside(said, found.value);
    printDiagnostics(diagnostics);
    if (hasErrors(diagnostics)) return 1;
    const shown = { errors: errors !== undefined, aside: aside !== undefined };
    process.stdout.write(format === 'json' ? inJson(measured.value, shown) : inText(measured.value, shown));
    return paths.length > 0 ? 0 : keep(measured.value, write !== undefined);
  },
};

interface Shown {
  errors: boolean;
  aside: boolean;
}

function inText(parts: readonly PartScore[], { errors, aside }: Shown): string {
  const misses = errors ? parts.flatMap((part) => missesOf(part, aside)) : [];
  return [...parts.map(tableOf), ...(misses.length > 0 ? [misses.join('\n')] : [])].map((one) => `${one}\n`).join('\n');
}

function inJson(parts: readonly PartScore[], { errors, aside }: Shown): string {
  const told = parts.map((part) => ({
    part: part.id,
    name: part.name,
    ...scoresOf(part),
    missed: part.misses.length,
    ...(errors && (aside || !part.isAside) ? { misses: part.misses } : {}),
  }));
  return `${JSON.stringify({ parts: told }, null, 2)}\n`;
}

/** The written numbers are those of the program, or it is said that they are not. */
async function keep(parts: readonly PartScore[], write: boolean): Promise<ExitCode> {
  const numbers = accuracyOf(parts);
  if (write) {
    const diagnostics = await writeAccuracy(numbers);
    printDiagnostics(diagnostics);
    if (hasErrors(diagnostics)) return 1;
  }
  const stale = await findStale(numbers);
  process.stderr.write(
    stale.length === 0
      ? 'golden/accuracy.json and README.md say the same\n'
      : `${listInWords(stale)} ${stale.length === 1 ? 'says' : 'say'} something else: npm run accuracy -- --write\n`,
  );
  return stale.length === 0 ? 0 : 1;
}
