import { makeDossier } from '../analyse.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { capitalised, counted } from '../model/inWords.ts';
import { type Command, FLAGS, printDiagnostics } from './command.ts';

export const check: Command<'articles' | 'beat'> = {
  summary: 'Reads everything, builds nothing, and says what is wrong',
  usage: '[options]',
  flags: { articles: FLAGS.articles, beat: FLAGS.beat },
  takesPaths: false,
  async run({ articles = '', beat = '' }) {
    const { value, diagnostics } = await makeDossier({ articles: [articles], beat, drafts: true });
    printDiagnostics(diagnostics);
    if (value === null || hasErrors(diagnostics)) return 1;
    process.stdout.write(`${capitalised(counted(value.articles.length, 'article'))} and ${beat}: nothing to mend\n`);
    return 0;
  },
};
