import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Serving, serve } from '../../src/commands/serve.ts';
import { openBrowser } from './browser.ts';

/** The same site under a path that it was not told of: links must work all the same. */
const PREFIX = '/any/path/';
let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  serving = await serve({ folder: inject('plainSite'), port: 0, prefix: PREFIX });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

const open = async (path: string, options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.javaScriptEnabled ?? true,
  });
  const page = await context.newPage();
  await page.goto(serving.address + path);
  return page;
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The search page when it has answered. */
const openSearch = async (query: string): Promise<Page> => {
  const page = await open(`search/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-status]', { hasText: /[.:]$/ }).waitFor();
  return page;
};

describe('a reader without JavaScript', () => {
  it('comes from the home page to Iran, to a count, to its sentence, to the outlet', async () => {
    const page = await open('', { javaScriptEnabled: false });
    await page.getByRole('rowheader', { name: 'Iran' }).getByRole('link').click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Iran');
    const sentence = page.getByText('had responded to twenty').first();
    expect(await sentence.isVisible()).toBe(true);
    await page
      .locator('.stm', { hasText: 'had responded to twenty' })
      .getByRole('link', { name: /sentence \d+ in the article/ })
      .click();
    expect(page.url()).toMatch(/\/articles\/2024-10-08-politico\/#s\d+$/);
    const target = page.locator(':target');
    expect(await target.textContent()).toContain('twenty “potentially lethal” Iran-backed plots since 2022');
    const outlet = page.getByRole('link', { name: 'Read the sentence at politico.eu' });
    expect(await outlet.count()).toBe(1);
    expect(await outlet.getAttribute('href')).toMatch(/^https:\/\/www\.politico\.eu\/.*#:~:text=He%20described%20Iran/);
    await page.context().close();
  });

  it('gets the citation of a sentence by its number, and of no other sentence', async () => {
    const page = await open('articles/2024-12-06-lbc/', { javaScriptEnabled: false, width: 390 });
    const shown = page.locator('.cite:visible');
    expect(await shown.count()).toBe(0);
    await page.getByRole('link', { name: 'Sentence 5: cite it' }).click();
    expect(await shown.count()).toBe(1);
    expect(await shown.textContent()).toContain('LBC, “Threat from Russia distracting');
    expect(await shown.textContent()).toContain('6 December 2024, sentence 5');
    await shown.getByRole('link', { name: '“nation-states”' }).click();
    expect(await page.locator(':target').textContent()).toBe('nation-states');
    expect(await shown.textContent()).toContain('sentence 5');
    await page.context().close();
  });

  it('reads on the Iran page how far the two counts can be compared, and opens both sentences', async () => {
    const page = await open('threats/iran/', { javaScriptEnabled: false });
    const comparison = page.locator('.cmp', { hasText: 'more than 20' }).first();
    const text = (await comparison.textContent()) ?? '';
    expect(text).toContain('twenty');
    expect(text).toContain('since 2022');
    expect(text).toContain('past year');
    expect(text).toMatch(/Comparable with care/);
    expect(await comparison.locator('a[href*="2024-10-08-politico/#s"]').count()).toBeGreaterThan(0);
    expect(await comparison.locator('a[href*="2025-10-16-world-today-news/#s"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('is told on the search page what to do instead', async () => {
    const page = await open('search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript, .no-script').first().textContent()).toMatch(/JavaScript/);
    await page.context().close();
  });

  it('switches the marks of an article off, and the text stays', async () => {
    const page = await open('articles/2024-10-08-politico/', { javaScriptEnabled: false });
    const figure = page.locator('.text .h-f').first();
    const underlined = () => figure.evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(await underlined()).toContain('underline');
    await page.getByRole('checkbox', { name: /Figures/ }).uncheck();
    expect(await underlined()).toBe('none');
    expect(await figure.isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('a reader with JavaScript', () => {
  it('finds a sentence by its words, and the result opens it', async () => {
    const page = await open('search/?q=stretched');
    const result = page.getByRole('link', { name: /stretched/i }).first();
    await result.waitFor();
    await result.click();
    await page.waitForURL(/\/articles\/[^/]+\/#s\d+/);
    expect(await page.locator(':target').textContent()).toMatch(/stretched/i);
    await page.context().close();
  });

  const SEARCHES = [
    // A year and an outlet stand in no sentence and are what articles are of.
    ['2024', /^No sentence holds “2024”\.$/, 'Articles of 2024', 2],
    ['2021', /^No sentence holds “2021”\.$/, 'Articles of 2021', 1],
    ['lbc', /^No sentence holds “lbc”\.$/, 'Articles of LBC', 1],
    [
      'Ken McCallum',
      /^\w+ sentences in \w+ articles, for “Ken McCallum”\. Articles in which/,
      'Articles in which Ken McCallum speaks',
      4,
    ],
    ['stretched', /^Three sentences in two articles, for “stretched”\.$/, null, 0],
    // Pagefind itself does not find this word.
    ['every', /^Two sentences in two articles, for “every”\.$/, null, 0],
  ] as const;
  it.each(SEARCHES)('is told how many sentences hold “%s”', async (query, status, heading, articles) => {
    const page = await openSearch(query);
    expect(await page.locator('[data-status]').textContent()).toMatch(status);
    const narrowed = page.locator('[data-narrowed]');
    expect(await narrowed.getByRole('heading').allTextContents()).toEqual(heading === null ? [] : [heading]);
    expect(await narrowed.getByRole('link').count()).toBe(articles);
    expect(await page.locator('[data-results] > li:not(:has(mark))').count()).toBe(0);
    expect(await page.locator('[data-lists]').isVisible()).toBe(false);
    await page.context().close();
  });

  it.each(['Austin Miller', 'prioritise', 'xyzzy'])(
    'is shown the lists where no sentence holds “%s”',
    async (query) => {
      const page = await openSearch(query);
      expect(await page.locator('[data-status]').textContent()).toMatch(/^No sentence holds .*one of these lists:$/);
      expect(await page.locator('[data-results] > li').count()).toBe(0);
      expect(await page.locator('[data-lists]').getByRole('link', { name: 'Speakers' }).isVisible()).toBe(true);
      await page.context().close();
    },
  );

  it.each([
    ['al Qaeda', ['al', 'qaeda']],
    ['AL-QAEDA', ['al', 'qaeda']],
    ['9/11', ['9', '11']],
    ['terroris', ['terrorism', 'terrorist', 'terrorists']],
  ])('sees those words of “%s” marked and no others', async (query, words) => {
    const page = await openSearch(query);
    const marked = await page.locator('[data-results] mark').allTextContents();
    expect(new Set(marked.map((word) => word.toLowerCase()))).toEqual(new Set(words));
    await page.context().close();
  });

  it('is told of all sentences that are counted: each is shown or behind a link to its article', async () => {
    const page = await openSearch('MI5');
    const said = (await page.locator('[data-status]').textContent()) ?? '';
    const shown = await page.locator('[data-results] li li').count();
    const rest = page.getByRole('link', { name: /^and \w+ more in the article$/ });
    const more = (await rest.allTextContents()).map((text) => NUMBERS.indexOf(text.split(' ')[1] ?? ''));
    expect(more.length).toBeGreaterThan(0);
    expect(shown + more.reduce((sum, n) => sum + n, 0)).toBe(Number.parseInt(said, 10));
    expect(await rest.first().getAttribute('href')).toMatch(/\/articles\/[^/]+\/#s\d+$/);
    await page.context().close();
  });

  it('opens the sentences behind a mark of the matrix', async () => {
    const page = await open('');
    await page.getByRole('button', { name: /^Iran.*rising/i }).click();
    const sheet = page.locator('[popover]:popover-open');
    expect(await sheet.textContent()).toMatch(/Iran/);
    expect(await sheet.getByRole('link', { name: /sentence \d+/ }).count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('[popover]:popover-open').count()).toBe(0);
    await page.context().close();
  });
});

describe('a reader on paper', () => {
  const pagesOf = async (page: Page): Promise<number> => {
    const pdf = await page.pdf({ format: 'A4' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  };

  it('gets the article as a PDF of more than one page', async () => {
    const page = await open('articles/2024-10-08-politico/');
    expect(await pagesOf(page)).toBeGreaterThan(1);
    await page.context().close();
  });

  it('gets the front page without the sheets behind its marks, and reads where their sentences are', async () => {
    const page = await open('');
    expect(await page.getByText('The sentences behind the marks').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pop').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText('The sentences behind the marks are on the page coverage.').isVisible()).toBe(true);
    expect(await pagesOf(page)).toBeLessThan(8);
    await page.context().close();
  });

  it('gets the sentences of the coverage page once, opened', async () => {
    const page = await open('coverage/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.pop').filter({ visible: true }).count()).toBe(0);
    const sentences = page.locator('.cov .ev');
    expect(await sentences.filter({ visible: true }).count()).toBe(await sentences.count());
    expect(await pagesOf(page)).toBeLessThan(20);
    await page.context().close();
  });
});
