import { describe, expect, it } from 'vitest';
import { makeSearchIndex } from '../../src/publish/searchIndex.ts';

const page = (path: string, body: string) => ({
  path,
  content: `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`,
});
const ARTICLE = page(
  'articles/x/index.html',
  '<div data-pagefind-body><p><span id="s1">Floods came <mark class="h-t" id="threat-floods">again</mark>.</span></p></div>',
);

describe('the search index', () => {
  it('holds files below pagefind/, by name, and none of Pagefind’s own interface', async () => {
    const paths = (await makeSearchIndex([ARTICLE])).map(({ path }) => path);
    expect(paths).toContain('pagefind/pagefind.js');
    expect(paths.some((path) => path.includes('fragment'))).toBe(true);
    expect(
      paths.filter((path) => !path.startsWith('pagefind/') || /-(?:ui|highlight|component|modular)/.test(path)),
    ).toEqual([]);
    expect(paths).toEqual([...paths].sort());
  });

  it('is the same bytes whenever it is made', async () => {
    const pages = ['a', 'b', 'c', 'd'].map((id) =>
      page(
        `articles/${id}/index.html`,
        `<div data-pagefind-body><span data-pagefind-meta="outlet[data-value]" data-value="${id}"></span><span data-pagefind-sort="published[data-value]" data-value="2024-10-08 ${id}"></span><p id="s1">Flood ${id}.</p></div>`,
      ),
    );
    const [one, two] = [await makeSearchIndex(pages), await makeSearchIndex(pages)];
    expect(one.map(({ path, content }) => [path, Buffer.from(content).toString('base64')])).toEqual(
      two.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
    );
  });

  it('leaves out pages that are no articles', async () => {
    const other = page('threats/x/index.html', '<div data-pagefind-body><p id="s1">Floods.</p></div>');
    const paths = (await makeSearchIndex([other])).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('fragment'))).toEqual([]);
  });
});
