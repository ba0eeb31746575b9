import { loadAssets } from '../templates/assets.ts';
import { type Input, makeDossier, type ThemeInput, themeOf } from './analyse.ts';
import type { Beat } from './model/beat.ts';
import { type Diagnostic, hasErrors, type Outcome } from './model/diagnostic.ts';
import type { Theme } from './model/theme.ts';
import type { SiteFile, SiteModel } from './publish/page.ts';
import { type Hosting, publish } from './publish/publish.ts';
import { makeSearchIndex } from './publish/searchIndex.ts';
import { type Written, writeSite } from './publish/writeSite.ts';
import { renderPages } from './render.ts';

export interface BuildOptions extends Input, ThemeInput {
  out: string;
  /** What was said on the command line; beat.yaml's `url` holds where nothing was. */
  hosting: Partial<Hosting>;
}

export interface Built extends Written {
  articles: number;
  pages: number;
}

/** The whole program. Everything is made before the first file is written, so a failed build leaves `out` as it was. */
export async function build(options: BuildOptions): Promise<Outcome<Built | null>> {
  const theme = themeOf(options);
  const { value: dossier, diagnostics } = await makeDossier(options);
  diagnostics.push(...theme.diagnostics);
  if (dossier === null || hasErrors(diagnostics)) return { value: null, diagnostics };
  const hosting = hostingOf(options.hosting, dossier.beat);
  if (hosting.url === null) diagnostics.push(noAddress(options.beat));
  const site = publish(dossier, hosting);
  const assets = await loadAssets(theme.value);
  const share = hosting.url === null ? [] : [await drawShareImage(site.model, theme.value)];
  const pages = await renderPages(site, { ...assets.routes, share: share[0] ? `/${share[0].path}` : null });
  const search = await makeSearchIndex(pages);
  const written = await writeSite(options.out, [...assets.files, ...share, ...site.files, ...search, ...pages]);
  diagnostics.push(...written.diagnostics);
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  return { value: { ...written.value, articles: dossier.articles.length, pages: pages.length }, diagnostics };
}

/** Loaded only where there is something to draw: the renderer is the largest thing that a build needs. */
const drawShareImage = async (model: SiteModel, theme: Theme | null): Promise<SiteFile> =>
  (await import('./shareImage.tsx')).renderShareImage(model, theme);

/** The command line's word holds before beat.yaml's; a path by itself moves beat.yaml's address to that path. */
function hostingOf(said: Partial<Hosting>, beat: Beat): Hosting {
  if (said.url) return { url: said.url, prefix: new URL(said.url).pathname };
  if (beat.url === undefined) return { url: null, prefix: said.prefix ?? '/' };
  const url = new URL(said.prefix ?? '.', beat.url.replace(/\/*$/, '/'));
  return { url: url.href, prefix: url.pathname };
}

const noAddress = (beat: string): Diagnostic => ({
  file: beat,
  line: null,
  column: null,
  severity: 'warning',
  rule: 'site/no-address',
  message: 'The site has no address: feeds, sitemap, canonical addresses and the share image are left out',
  hint: 'Write url: https://… into beat.yaml, or build with --url.',
});
