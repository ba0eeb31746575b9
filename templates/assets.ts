import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Theme } from '../src/model/theme.ts';
import { MOST_MARKS } from '../src/publish/filters.ts';
import type { SiteFile } from '../src/publish/page.ts';
import type { ScriptName } from '../src/publish/pageScript.ts';
import { filterRules } from './filterRules.ts';
import { bundleScript, minifyStyle } from './minify.ts';

/** Where a page finds what it looks like; the names carry a hash of the content, so hosts may keep them for a year. */
export interface AssetRoutes {
  style: string;
  icon: string;
  /** Faces that nearly every page is set in, asked for before the style sheet is read; none of a theme's. */
  faces: string[];
  /** The theme's mark beside the site's name, and its size, so that it holds its place before it is there. */
  logo: { route: string; width: number; height: number } | null;
  scripts: Record<ScriptName, string>;
  /** The share image; null where the site has no address, without which nobody could load it. */
  share: string | null;
}

const folder = new URL('./assets/', import.meta.url);
/** Behind this part of the style sheet a theme's own stands, so that it wins; print, further down, wins over both. */
const TOKENS = '01-tokens.css';
const FACES = ['fonts/newsreader.woff2', 'fonts/public-sans.woff2'];

const hashed = (name: string, content: string | Uint8Array): string => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return name.replace(/(\.[a-z0-9]+)$/, `.${hash}$1`);
};

const namesIn = async (path: string): Promise<string[]> => (await readdir(new URL(path, folder))).sort();
const read = (path: string): Promise<string> => readFile(new URL(path, folder), 'utf8');

/** Fonts first: the style sheet names them; then the style sheet, cut from its parts in the order of their names. */
export async function loadAssets(
  theme: Theme | null,
): Promise<{ files: SiteFile[]; routes: Omit<AssetRoutes, 'share'> }> {
  const files: SiteFile[] = [];
  const add = (name: string, content: string | Uint8Array): string => {
    const path = `assets/${hashed(name, content)}`;
    files.push({ path, content });
    return `/${path}`;
  };
  const fonts = new Map<string, string>();
  const addFont = (name: string, path: string, content: Uint8Array): unknown =>
    fonts.set(name, add(path, content).replace('/assets/', ''));
  for (const name of await namesIn('fonts/')) {
    const content = await readFile(new URL(`fonts/${name}`, folder));
    if (name.endsWith('.woff2')) addFont(`fonts/${name}`, `fonts/${name}`, content);
    else files.push({ path: `assets/fonts/${name}`, content });
  }
  for (const { name, content } of theme?.fonts ?? []) addFont(name, `theme/${name}`, content);
  for (const { name, content } of theme?.licences ?? []) files.push({ path: `assets/theme/${name}`, content });
  const parts = await Promise.all(
    (await namesIn('css/')).map(async (name) => {
      const part = await read(`css/${name}`);
      return name === TOKENS && theme ? `${part}\n${theme.style}` : part;
    }),
  );
  const style = [...parts, filterRules(MOST_MARKS)]
    .join('\n')
    .replace(/url\(\s*["']?([\w./-]+)["']?\s*\)/gi, (_, name: string) => `url(${fonts.get(name) ?? name})`);
  const script = async (name: ScriptName): Promise<string> =>
    add(`${name}.js`, await bundleScript(new URL(`${name}/${name}.js`, folder)));
  const logo = theme?.logo && { ...theme.logo.size, route: add('logo.svg', theme.logo.content) };
  return {
    files,
    routes: {
      style: add('style.css', await minifyStyle(style)),
      faces: theme === null || theme.fonts.length === 0 ? FACES.map((name) => `/assets/${fonts.get(name)}`) : [],
      icon: add('icon.svg', theme?.icon ?? (await read('icon.svg'))),
      logo: logo ?? null,
      scripts: { search: await script('search'), narrow: await script('narrow'), cite: await script('cite') },
    },
  };
}
