import type { SiteFile } from './page.ts';

/** Pagefind's own interface; the search page has one of ours. */
const INTERFACE = /^pagefind-(?:ui|modular|component|highlight)/;

/** What the search page and Pagefind agree on: article pages say with `data-pagefind-body` what is to be found. */
const isIndexed = ({ path, content }: SiteFile): boolean =>
  path.startsWith('articles/') && typeof content === 'string' && content.includes('data-pagefind-body');

/**
 * Pagefind parts words at every element with an id, and keeps each id in its index: of those in the text only the
 * sentences' own are wanted.
 */
const withoutRecordIds = (html: string): string => html.replace(/(<(?:mark|span) class="h-[a-z]") id="[^"]*"/g, '$1');

/**
 * The files of the search index, below `pagefind/`, in the order of their names; none where no page has anything to
 * find. Made in memory: nothing is written. Throws where Pagefind refuses a page, which is a bug of a template.
 */
export async function makeSearchIndex(pages: readonly SiteFile[]): Promise<SiteFile[]> {
  const { createIndex, close } = await import('pagefind');
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const { path, content } of pages.filter(isIndexed)) {
      const added = await index.addHTMLFile({ sourcePath: path, content: withoutRecordIds(String(content)) });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${path}: ${added.errors.join('; ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind made no files: ${made.errors.join('; ')}`);
    return made.files
      .filter(({ path }) => !INTERFACE.test(path))
      .map(({ path, content }) => ({ path: `pagefind/${path}`, content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}
