import { isMarkdownName } from './findArticleFiles.ts';
import type { Finding } from './report.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Addresses and file names are cut at 255 bytes by most systems; ours carry further words. */
const LONGEST = 120;

/** The name of a file without its folders and its ending. */
export const nameOf = (file: string): string => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return isMarkdownName(name) ? name.slice(0, -'.md'.length) : name;
};

/** What hinders a file's name from being the article's id, and the id to use; null where nothing does. */
export function findNameFault(file: string): Finding | null {
  const name = nameOf(file);
  if (SLUG.test(name) && name.length <= LONGEST && file.endsWith('.md')) return null;
  const slug = slugOf(name);
  return {
    rule: 'article/file-name',
    message: `the file’s name is the article’s id, and “${name.slice(0, LONGEST)}” can be none`,
    hint:
      slug === ''
        ? 'Rename the file to lower-case words joined by hyphens, and .md.'
        : `Rename the file to ${slug}.md (lower-case words joined by hyphens).`,
  };
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}
