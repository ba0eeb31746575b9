import type { Article } from '../src/model/article.ts';
import { type Beat, Beat as BeatSchema } from '../src/model/beat.ts';
import { FrontMatter } from '../src/model/frontMatter.ts';
import { segment } from '../src/segment/segment.ts';

/** The seed of every property of the tests; another one can be set to look further. */
export const SEED = Number(process.env.SEED ?? 20241008);

/** An article made from Markdown; `published` is an ISO day. */
export function articleFrom(markdown: string, published = '2024-10-08', id = 'test'): Article {
  const meta = FrontMatter.parse({ title: 'A test article', published, source: { name: 'The Test' } });
  return segment({ id, file: `articles/${id}.md`, meta, body: markdown, bodyLine: 1, positions: {} }).value;
}

/** Takes `[[…]]` marks out of a text: the plain text, and the marked words in order. */
export function unmark(marked: string): { text: string; marks: string[] } {
  const marks = [...marked.matchAll(/\[\[(.*?)\]\]/gs)].map((m) => m[1] ?? '');
  return { text: marked.replace(/\[\[(.*?)\]\]/gs, '$1'), marks };
}

/** A beat with one topic and whatever else a test wants. */
export const beatFrom = (parts: Partial<Record<keyof Beat, unknown>> = {}): Beat =>
  BeatSchema.parse({
    title: 'A test beat',
    standfirst: 'For tests.',
    topics: [{ id: 'flooding', name: 'River flooding', aliases: ['flood', 'floods', 'flooding'] }],
    ...parts,
  });
