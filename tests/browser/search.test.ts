import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Serving, serve } from '../../src/commands/serve.ts';
import { numberInWords } from '../../src/model/inWords.ts';
import { filesBelow } from '../site/walk.ts';
import { openBrowser } from './browser.ts';
import { answered, ORDER, openSearch, said, select, shown, titles } from './searching.ts';

const site = inject('plainSite');
let browser: Browser;
let serving: Serving;
const open = (query: string, width?: number, scheme?: 'light' | 'dark'): Promise<Page> =>
  openSearch({ browser, serving }, query, width, scheme);

beforeAll(async () => {
  serving = await serve({ folder: site, port: 0, prefix: '/under/a/path/' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

/** Those of the sentences that have a mark of a kind on the pages of their articles. */
const withMark = (page: Page, marks: string, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ([selector, all]) => {
      const held: string[] = [];
      for (const address of all) {
        const { pathname, hash } = new URL(address, location.href);
        const article = new DOMParser().parseFromString(await (await fetch(pathname)).text(), 'text/html');
        const sentence = article.getElementById(hash.slice(1));
        if (sentence?.querySelector(selector) || sentence?.closest(selector)) held.push(address);
      }
      return held;
    },
    [marks, addresses] as const,
  );

describe('a search narrowed to a type of record', () => {
  it.each([
    ['threat', '.h-t', 'a threat or issue'],
    ['figure', '.h-f', 'a figure'],
    ['date', '.h-d', 'a date'],
    ['quotation', '.h-q, .h-r', 'a quotation or reported words'],
  ])('shows the sentences that hold a %s, and no others', async (type, marks, words) => {
    const all = await open('?q=year');
    const page = await open(`?q=year&type=${type}`);
    const sentences = await shown(page);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThan((await shown(all)).length);
    expect(sentences.sort()).toEqual((await withMark(all, marks, await shown(all))).sort());
    const number = numberInWords(sentences.length);
    expect((await said(page)).toLowerCase()).toMatch(
      new RegExp(`^${number} sentences with ${words}, in \\w+ articles, for “year”\\.$`),
    );
    for (const one of [all, page]) await one.context().close();
  });

  it('says so where there is none, and what else to do', async () => {
    const page = await open('?q=stretched+xyzzy&type=date&year=2024');
    expect(await said(page)).toBe(
      'No sentence with a date holds all the words of “stretched xyzzy” with these filters. Try other words or fewer, other filters, or one of these lists:',
    );
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('[data-lists]').getByRole('link', { name: 'Figures' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('is not asked for by a word that is also the name of a type or an order', async () => {
    for (const word of ['figure', 'newest', 'quotation']) {
      const page = await open(`?q=${word}`);
      expect(await said(page)).toMatch(/^(?:No sentence holds|\w+ sentences? in)/);
      expect(await page.locator('[data-narrowed]').isVisible()).toBe(false);
      await page.context().close();
    }
  });
});

describe('the order of what is found', () => {
  it('is by publication where that is asked for, and finds the same', async () => {
    const best = await open('?q=MI5');
    const newest = await open('?q=MI5&order=newest');
    const oldest = await open('?q=MI5&order=oldest');
    const years = await newest
      .locator('[data-results] > li')
      .evaluateAll((articles) =>
        articles.map((article) => Number(/\b20\d\d\b/.exec(article.querySelector('.src')?.textContent ?? '')?.[0])),
      );
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(new Set(years).size).toBeGreaterThan(1);
    expect(await titles(oldest)).toEqual((await titles(newest)).reverse());
    expect(await said(newest)).toBe(await said(best));
    expect((await shown(newest)).sort()).toEqual((await shown(best)).sort());
    for (const page of [best, newest, oldest]) await page.context().close();
  });

  it('holds for articles that Pagefind itself does not find by the word', async () => {
    const page = await open('?q=every&order=newest');
    const newest = await titles(page);
    expect(newest.length).toBe(2);
    await select(page, ORDER).selectOption('Oldest first');
    await page.waitForURL(/order=oldest/);
    await answered(page);
    expect(await titles(page)).toEqual(newest.reverse());
    await page.context().close();
  });
});

describe('what was found', () => {
  it.each(['?q=MI5&type=figure&order=newest', '?q=xyzzy&type=date', '?q=Ken+McCallum', ''])(
    'has nothing that axe objects to: search/%s',
    async (address) => {
      for (const [width, scheme] of [
        [1440, 'light'],
        [320, 'dark'],
      ] as const) {
        const page = await open(address, width, scheme);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await page.context().close();
      }
    },
  );
});

describe('the script of the search', () => {
  it('shows what it serves: without it there is no choice and no key that would do nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${serving.address}search/?q=stretched`);
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await context.close();
  });

  it('is named by the search page alone', () => {
    const naming = filesBelow(site).filter(
      (file) => file.endsWith('.html') && /assets\/search\.\w+\.js/.test(readFileSync(join(site, file), 'utf8')),
    );
    expect(naming).toEqual(['search/index.html']);
  });
});
