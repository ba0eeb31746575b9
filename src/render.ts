import { fileURLToPath } from 'node:url';
import type { AssetRoutes } from '../templates/assets.ts';
import type { Site, SiteFile } from './publish/page.ts';
import { fileOf } from './publish/routes.ts';

const project = new URL('../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, project));

/** Every page of the site as text, rendered by Eleventy from the page models; nothing is written. */
export async function renderPages(site: Site, assets: AssetRoutes): Promise<SiteFile[]> {
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(path('templates/'), path('dist/'), {
    configPath: path('.eleventy.ts'),
    quietMode: true,
    config(config) {
      config.addGlobalData('pages', site.pages);
      config.addGlobalData('site', site.model);
      config.addGlobalData('assets', assets);
    },
  });
  const rendered = await eleventy.toJSON();
  const content = new Map(rendered.map((page) => [page.url, page.content]));
  return site.pages.map(({ route }) => {
    const html = content.get(route);
    if (html === undefined) throw new Error(`No template rendered ${route}`);
    return { path: fileOf(route), content: html };
  });
}
