import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newsArticle, newsBeat } from './newsCorpus.ts';

/**
 * Writes made-up articles and their beat into a folder that is not there yet, or empty.
 * @returns the folder of the articles; null where the folder holds something, which is left as it is.
 */
export async function writeCorpus(folder: string, count: number): Promise<string | null> {
  const articles = join(folder, 'articles');
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) return null;
  await mkdir(articles);
  await writeFile(join(folder, 'beat.yaml'), newsBeat());
  for (let i = 0; i < count; i++) {
    const { id, markdown } = newsArticle(i, count);
    await writeFile(join(articles, `${id}.md`), markdown);
  }
  return articles;
}
