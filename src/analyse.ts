import { makeExtractor } from './extract/extract.ts';
import { link } from './link/link.ts';
import type { Article, Source } from './model/article.ts';
import type { Beat } from './model/beat.ts';
import { type Diagnostic, hasErrors, type Outcome } from './model/diagnostic.ts';
import type { Dossier, Entry } from './model/dossier.ts';
import type { Theme } from './model/theme.ts';
import { readArticles } from './read/readArticles.ts';
import { readBeat } from './read/readBeat.ts';
import { readTheme, themeBeside } from './read/readTheme.ts';
import { segment } from './segment/segment.ts';

/** What the editor keeps: paths as typed. */
export interface Input {
  articles: readonly string[];
  beat: string;
  /** Drafts are left out of what is published. */
  drafts: boolean;
}

/** The folder of the theme where one was named, and the beat that it may lie beside. */
export interface ThemeInput {
  theme?: string | undefined;
  beat: string;
}

export interface Analysis {
  beat: Beat;
  entries: Entry[];
}

/** read → segment → extract. What is broken is reported and left out; without a beat there is nothing to look for. */
export async function analyse(input: Input): Promise<Outcome<Analysis | null>> {
  const [beat, sources] = await Promise.all([readBeat(input.beat), readArticles(input.articles)]);
  const wanted = sources.value.filter(({ meta }) => !meta.draft || input.drafts);
  const { value: entries, diagnostics: said } = findRecords(wanted, beat.value);
  const diagnostics = [...beat.diagnostics, ...sources.diagnostics, ...said];
  return { value: beat.value && { beat: beat.value, entries }, diagnostics };
}

/** segment → extract. An article with an error in it is left out; without a beat all are, and only checked. */
export function findRecords(sources: readonly Source[], beat: Beat | null): Outcome<Entry[]> {
  const diagnostics: Diagnostic[] = [];
  const articles: Article[] = [];
  for (const source of sources) {
    const segmented = segment(source);
    diagnostics.push(...segmented.diagnostics);
    if (!hasErrors(segmented.diagnostics)) articles.push(segmented.value);
  }
  if (beat === null) return { value: [], diagnostics };
  const extract = makeExtractor(beat);
  const entries = articles.map((article): Entry => {
    const extracted = extract(article);
    diagnostics.push(...extracted.diagnostics);
    return { article, records: extracted.value };
  });
  return { value: entries, diagnostics };
}

/** The way from the editor's files to the dossier; null where an error stands in it. */
export async function makeDossier(input: Input): Promise<Outcome<Dossier | null>> {
  const { value, diagnostics } = await analyse(input);
  if (value === null || hasErrors(diagnostics)) return { value: null, diagnostics };
  if (value.entries.length === 0) return { value: null, diagnostics: [...diagnostics, onlyDrafts(input)] };
  const linked = link(value.entries, value.beat);
  return { value: linked.value, diagnostics: [...diagnostics, ...linked.diagnostics] };
}

/** What the editor changes of the site's looks; null where there is nothing, or an error among the diagnostics. */
export const themeOf = ({ theme, beat }: ThemeInput): Outcome<Theme | null> => readTheme(theme, beat);

/** The folder that a theme is looked for in, whether or not it is there. */
export const themeFolder = ({ theme, beat }: ThemeInput): string => theme ?? themeBeside(beat);

const onlyDrafts = ({ articles }: Input): Diagnostic => ({
  file: articles.join(' '),
  line: null,
  column: null,
  severity: 'error',
  rule: 'articles/only-drafts',
  message: 'Every article is a draft: there is nothing to publish',
  hint: 'Take draft: true out of the front matter of what should be published.',
});
