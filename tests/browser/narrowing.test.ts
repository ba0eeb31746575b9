import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Serving, serve } from '../../src/commands/serve.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  serving = await serve({ folder: inject('plainSite'), port: 0, prefix: '/under/' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(serving.address + path);
  return page;
};

const rows = (page: Page) => page.locator('[data-f]:not([data-f=""]):visible');
const link = (page: Page, name: RegExp) => page.locator('.filter').getByRole('link', { name });

/** Opens the values of a facet, and follows one of them. */
async function follow(page: Page, facet: string, value: RegExp): Promise<void> {
  const opening = page.locator(`.fl[data-facet="${facet}"]`);
  if ((await opening.getAttribute('open')) === null) await opening.locator('summary').click();
  await link(page, value).click();
}

describe('a list is narrowed without script', () => {
  it('by a link, to as many rows as the link says, with the value in the address', async () => {
    const page = await open('timeline/', { javaScriptEnabled: false });
    const all = await rows(page).count();
    await follow(page, 'threat', /^Iran/);
    expect(page.url()).toMatch(/\/timeline\/#threat-iran$/);
    const said = Number(/\d+$/.exec((await link(page, /^Iran/).textContent())?.trim() ?? '')?.[0]);
    expect(await rows(page).count()).toBe(said);
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(all);
    expect(await page.locator('[data-group]:visible').count()).toBeLessThanOrEqual(said);
    await link(page, /^Show all/).click();
    expect(await rows(page).count()).toBe(all);
    await page.context().close();
  });

  it('by an address that somebody sent', async () => {
    const page = await open('timeline/#threat-iran', { javaScriptEnabled: false });
    const texts = await rows(page).allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toContain('Iran');
    await page.context().close();
  });
});

describe('a list is narrowed with script', () => {
  it('by several values, each in the address, and step by step back again', async () => {
    const page = await open('timeline/');
    const all = await rows(page).count();
    await follow(page, 'threat', /^Russia/);
    const russia = await rows(page).count();
    expect(new URL(page.url()).search).toBe('?threat=russia');
    await follow(page, 'year', /^2025/);
    expect(new URL(page.url()).search).toBe('?threat=russia&year=2025');
    const both = await rows(page).count();
    expect(both).toBeLessThan(russia);
    expect(await page.locator('.filter [role=status]').textContent()).toBe(`${both} of ${all} shown`);
    await page.goBack();
    expect(await rows(page).count()).toBe(russia);
    await page.goBack();
    expect(await rows(page).count()).toBe(all);
    await page.context().close();
  });

  it('by either of two values of one kind', async () => {
    const page = await open('threats/russia/?outlet=politico&outlet=lbc');
    const both = await rows(page).count();
    await follow(page, 'outlet', /^LBC/);
    const one = await rows(page).count();
    expect(new URL(page.url()).search).toBe('?outlet=politico');
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(both);
    await page.context().close();
  });

  it('by an address that was made without script, and that can be cleared', async () => {
    const page = await open('timeline/#threat-iran');
    const narrowed = await rows(page).count();
    await link(page, /^Show all/).click();
    expect(await rows(page).count()).toBeGreaterThan(narrowed);
    expect(page.url()).toMatch(/\/timeline\/$/);
    await page.context().close();
  });

  it('and the keyboard does it as well', async () => {
    const page = await open('timeline/');
    await page.locator('.fl[data-facet="type"] summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toMatch(/^\?type=/);
    await page.context().close();
  });
});

describe('the citation of a sentence', () => {
  it('is copied with its address', async () => {
    const page = await open('articles/2024-12-06-lbc/#s5', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.getByRole('link', { name: 'Sentence 6: cite it' }).click();
    await page.getByRole('button', { name: 'Copy citation' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^LBC, .*, 6 December 2024, sentence 6\. http.*#s6$/);
    expect(await page.locator('.cite [role=status]').textContent()).toBe('Copied');
    await page.context().close();
  });

  it('has no button that does nothing where there is no script', async () => {
    const page = await open('articles/2024-12-06-lbc/#s5', { javaScriptEnabled: false });
    expect(await page.locator('.cite:visible').count()).toBe(1);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.context().close();
  });
});
