import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Serving, serve } from '../../src/commands/serve.ts';
import { openBrowser } from './browser.ts';
import { answered, ORDER, openSearch, said, select, shown, status, TYPE, titles } from './searching.ts';

let browser: Browser;
let serving: Serving;
const open = (query: string, width?: number, scheme?: 'light' | 'dark'): Promise<Page> =>
  openSearch({ browser, serving }, query, width, scheme);

beforeAll(async () => {
  serving = await serve({ folder: inject('plainSite'), port: 0, prefix: '/under/a/path/' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

const query = (page: Page): string => new URL(page.url()).search;

describe('the address of a search', () => {
  it('says all that is asked for, and opens it again', async () => {
    const page = await open('');
    await page.getByRole('searchbox').fill('MI5');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(query(page)).toBe('?q=MI5');
    await select(page, TYPE).selectOption('A figure');
    await select(page, 'Year').selectOption('2024');
    await select(page, ORDER).selectOption('Newest first');
    await answered(page);
    expect(query(page)).toBe('?q=MI5&type=figure&year=2024&order=newest');
    const found = [await said(page), ...(await shown(page))];
    const again = await open(query(page));
    expect([await said(again), ...(await shown(again))]).toEqual(found);
    expect(await select(again, TYPE).inputValue()).toBe('figure');
    expect(await select(again, 'Year').inputValue()).toBe('2024');
    expect(await select(again, ORDER).inputValue()).toBe('newest');
    for (const one of [page, again]) await one.context().close();
  });

  it('goes step by step back and on, with the form and the results', async () => {
    const page = await open('?q=stretched');
    const first = await said(page);
    await select(page, TYPE).selectOption('A date');
    await answered(page);
    const second = await said(page);
    expect(second).not.toBe(first);
    await page.getByRole('searchbox').fill('MI5');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/q=MI5&type=date/);
    await page.goBack();
    await status(page).filter({ hasText: second }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('stretched');
    await page.goBack();
    await status(page).filter({ hasText: first }).waitFor();
    expect(await select(page, TYPE).inputValue()).toBe('');
    await page.goForward();
    await status(page).filter({ hasText: second }).waitFor();
    expect(query(page)).toBe('?q=stretched&type=date');
    await page.context().close();
  });

  it('is not a step of its own where the same is asked again', async () => {
    const page = await open('?q=stretched');
    const steps = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Search' }).click();
    await answered(page);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.context().close();
  });

  it('is there again when the reader comes back from an article', async () => {
    const page = await open('?q=MI5&type=figure&order=oldest');
    const found = await titles(page);
    await page.locator('[data-results] a.go').first().click();
    await page.waitForURL(/\/articles\//);
    await page.goBack();
    await answered(page);
    expect(await titles(page)).toEqual(found);
    expect(await select(page, TYPE).inputValue()).toBe('figure');
    await page.context().close();
  });

  it.each(['?q=stretched&type=nonsense&order=sideways&outlet=Nobody', '?q=stretched&type=&topic='])(
    'asks for nothing by a value that there is none of: %s',
    async (address) => {
      const page = await open(address);
      expect(await said(page)).toBe('Three sentences in two articles, for “stretched”.');
      await page.context().close();
    },
  );

  it('keeps what is typed where the reader follows a link within the page', async () => {
    const page = await open('?q=stretched');
    await page.getByRole('searchbox').fill('half a word');
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.click());
    await page.waitForURL(/#main$/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('half a word');
    await page.context().close();
  });
});

describe('the keyboard on the search page', () => {
  const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

  it('moves to the box with “/”, takes what stands there, and types it inside the box', async () => {
    const page = await open('?q=stretched');
    expect(await page.getByRole('searchbox').getAttribute('aria-keyshortcuts')).toBe('/');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('q');
    await page.keyboard.type('9/11');
    expect(await page.getByRole('searchbox').inputValue()).toBe('9/11');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=9%2F11/);
    await page.context().close();
  });

  it('leaves “/” alone in a list of values, with another key, and where the reader switched it off', async () => {
    const page = await open('?q=stretched');
    await select(page, TYPE).focus();
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('f-type');
    await page.getByRole('checkbox', { name: 'The key / moves to the search box' }).focus();
    await page.keyboard.press('Control+/');
    expect(await focused(page)).not.toBe('q');
    await page.keyboard.press('Space');
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('q');
    expect(await page.getByRole('searchbox').getAttribute('aria-keyshortcuts')).toBeNull();
    await page.context().close();
  });

  it('goes from the box through every choice, and chooses', async () => {
    const page = await open('?q=MI5');
    await page.keyboard.press('/');
    const met: (string | undefined)[] = [];
    for (let step = 0; step < 7; step += 1) {
      await page.keyboard.press('Tab');
      met.push(await focused(page));
    }
    expect(met).toEqual(['', 'f-type', 'f-topic', 'f-speaker', 'f-outlet', 'f-year', 'f-order']);
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/order=newest/);
    await page.context().close();
  });
});
