import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../site/walk.ts';

/** One page of every type, by the shape of its address. */
const TYPES: [string, RegExp][] = [
  ['home', /^index\.html$/],
  ['timeline', /^timeline\/index/],
  ['threats', /^threats\/index/],
  ['threat', /^threats\/iran\/index/],
  ['figures', /^figures\/index/],
  ['series', /^figures\/[^/]+\/index/],
  ['speakers', /^speakers\/index/],
  ['speaker', /^speakers\/ken-mccallum\/index/],
  ['articles', /^articles\/index/],
  ['article', /^articles\/2024-10-08-politico\/index/],
  ['news', /^new\/index/],
  ['coverage', /^coverage\/index/],
  ['agreement', /^agreement\/index/],
  ['search', /^search\/index/],
  ['data', /^data\/index/],
  ['method', /^method\/index/],
  ['notFound', /^404\.html/],
];

export interface PageType {
  type: string;
  /** Path below the site's root. */
  path: string;
}

/** A page of each type in a built site; a type without a page is a failure of the caller's test. */
export function pageTypes(site: string): PageType[] {
  const files = filesBelow(site);
  return TYPES.map(([type, shape]) => {
    const file = files.find((name) => shape.test(name));
    if (file === undefined) throw new Error(`The site has no page of the type ${type}`);
    return { type, path: file.replace(/index\.html$/, '') };
  });
}

export const textOf = (site: string, file: string): string => readFileSync(join(site, file), 'utf8');
