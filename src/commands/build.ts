import { build as buildSite } from '../build.ts';
import { capitalised, counted } from '../model/inWords.ts';
import { type Command, FLAGS, printDiagnostics } from './command.ts';
import { readHosting } from './hosting.ts';

type BuildFlag = 'articles' | 'beat' | 'theme' | 'out' | 'url' | 'path-prefix';

export const BUILD_FLAGS = {
  articles: FLAGS.articles,
  beat: FLAGS.beat,
  theme: FLAGS.theme,
  out: FLAGS.out,
  url: FLAGS.url,
  'path-prefix': FLAGS['path-prefix'],
};

/** Builds, prints what there is to say, and says whether there is a site; shared by `build` and `start`. */
export async function runBuild(flags: Partial<Record<BuildFlag, string>>): Promise<boolean> {
  const { articles = '', beat = '', out = '', theme } = flags;
  const hosting = readHosting(flags);
  const { value, diagnostics } = await buildSite({ articles: [articles], beat, theme, out, drafts: false, hosting });
  printDiagnostics(diagnostics);
  if (value === null) {
    const begun = diagnostics.some(({ rule }) => rule === 'write/failed');
    process.stderr.write(
      begun
        ? 'The site was not written to its end.\n'
        : 'No site was built; what was published before stands as it was.\n',
    );
    return false;
  }
  const files = `${counted(value.written, 'file')} written, ${value.unchanged} unchanged, ${value.removed} removed`;
  process.stderr.write(
    `${capitalised(counted(value.articles, 'article'))}, ${counted(value.pages, 'page')} in ${out} (${files})\n`,
  );
  return true;
}

export const build: Command<BuildFlag> = {
  summary: 'Builds the site from the articles and beat.yaml',
  usage: '[options]',
  flags: BUILD_FLAGS,
  takesPaths: false,
  run: async (flags) => ((await runBuild(flags)) ? 0 : 1),
};
