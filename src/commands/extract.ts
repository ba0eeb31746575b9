import { analyse } from '../analyse.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { type Command, FLAGS, printDiagnostics, WrongUse } from './command.ts';

export const extract: Command<'beat'> = {
  summary: 'Prints the records of articles as JSON Lines',
  usage: '[options] PATH…',
  help: [
    'Each PATH is an article, a folder of articles, or - for one article on standard input (id: stdin).',
    'Standard output: one JSON object per article, in the order of their ids; diagnostics go to standard error.',
    'A broken article is reported and the others are printed. Use npm run --silent, or npm prints lines of its own.',
  ].join('\n'),
  flags: { beat: FLAGS.beat },
  takesPaths: true,
  async run({ beat = '' }, paths) {
    if (paths.length === 0) throw new WrongUse('extract wants at least one PATH');
    const { value, diagnostics } = await analyse({ articles: paths, beat, drafts: true });
    const records = (value?.entries ?? []).map((entry) => entry.records).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const record of records) process.stdout.write(`${JSON.stringify(record)}\n`);
    printDiagnostics(diagnostics);
    return hasErrors(diagnostics) ? 1 : 0;
  },
};
