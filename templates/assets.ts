import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { SiteFile } from '../src/publish/page.ts';

/** Where a page finds what it looks like; the names carry a hash of the content, so hosts may keep them for a year. */
export interface AssetRoutes {
  style: string;
  icon: string;
  search: string;
  /** The share image; null where the site has no address, without which nobody could load it. */
  share: string | null;
}

const folder = new URL('./assets/', import.meta.url);
const hashed = (name: string, content: string | Uint8Array): string => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return name.replace(/(\.[a-z0-9]+)$/, `.${hash}$1`);
};

const namesIn = async (path: string): Promise<string[]> => (await readdir(new URL(path, folder))).sort();

/** Fonts first: the style sheet names them; then the style sheet, cut from its parts in the order of their names. */
export async function loadAssets(): Promise<{ files: SiteFile[]; routes: Omit<AssetRoutes, 'share'> }> {
  const files: SiteFile[] = [];
  const add = (name: string, content: string | Uint8Array): string => {
    const path = `assets/${hashed(name, content)}`;
    files.push({ path, content });
    return `/${path}`;
  };
  const fonts = new Map<string, string>();
  for (const name of await namesIn('fonts/')) {
    const content = await readFile(new URL(`fonts/${name}`, folder));
    if (name.endsWith('.woff2')) fonts.set(`fonts/${name}`, add(`fonts/${name}`, content).replace('/assets/', ''));
    else files.push({ path: `assets/fonts/${name}`, content });
  }
  const parts = await Promise.all(
    (await namesIn('css/')).map((name) => readFile(new URL(`css/${name}`, folder), 'utf8')),
  );
  const style = parts
    .join('\n')
    .replace(/url\((fonts\/[^)]+)\)/g, (_, name: string) => `url(${fonts.get(name) ?? name})`);
  const icon = await readFile(new URL('icon.svg', folder), 'utf8');
  const search = await readFile(new URL('search.js', folder), 'utf8');
  return {
    files,
    routes: { style: add('style.css', style), icon: add('icon.svg', icon), search: add('search.js', search) },
  };
}
