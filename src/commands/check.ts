import { makeDossier, themeOf } from '../analyse.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { capitalised, counted } from '../model/inWords.ts';
import { type Command, FLAGS, printDiagnostics } from './command.ts';

export const check: Command<'articles' | 'beat' | 'theme'> = {
  summary: 'Reads everything, builds nothing, and says what is wrong',
  usage: '[options]',
  flags: { articles: FLAGS.articles, beat: FLAGS.beat, theme: FLAGS.theme },
  takesPaths: false,
  async run({ articles = '', beat = '', theme }) {
    const { value, diagnostics } = await makeDossier({ articles: [articles], beat, drafts: true });
    diagnostics.push(...themeOf({ theme, beat }).diagnostics);
    printDiagnostics(diagnostics);
    if (value === null || hasErrors(diagnostics)) return 1;
    process.stdout.write(`${capitalised(counted(value.articles.length, 'article'))} and ${beat}: nothing to mend\n`);
    return 0;
  },
};
