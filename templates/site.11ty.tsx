import { renderToString } from 'preact-render-to-string';
import type { Page, SiteModel } from '../src/publish/page.ts';
import { fileOf } from '../src/publish/routes.ts';
import type { AssetRoutes } from './assets.ts';
import { PageBody } from './pages.tsx';
import { Layout } from './parts/Layout.tsx';

/** What Eleventy hands to the one template: the page in turn, and what all pages share. */
interface TemplateData {
  entry: Page;
  site: SiteModel;
  assets: AssetRoutes;
}

export const data = {
  pagination: { data: 'pages', size: 1, alias: 'entry' },
  permalink: ({ entry }: TemplateData): string => fileOf(entry.route),
  eleventyExcludeFromCollections: true,
};

export function render({ entry, site, assets }: TemplateData): string {
  const page = renderToString(
    <Layout page={entry} site={site} assets={assets}>
      <PageBody page={entry} site={site} />
    </Layout>,
  );
  return `<!DOCTYPE html>\n${page}\n`;
}
