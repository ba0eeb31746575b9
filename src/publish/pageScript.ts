import type { Page } from './page.ts';

/** The scripts of the site, each one file. No page needs one: they make easier what links do. */
export type ScriptName = 'search' | 'narrow' | 'cite';

/** The script of a page, if it has one. */
export function scriptOf(page: Page): ScriptName | null {
  switch (page.kind) {
    case 'search':
      return 'search';
    case 'article':
      return 'cite';
    case 'articles':
    case 'figures':
    case 'timeline':
    case 'coverage':
    case 'threat':
      return page.model.filter === null ? null : 'narrow';
    default:
      return null;
  }
}
