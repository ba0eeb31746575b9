import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Serving, serve } from '../../src/commands/serve.ts';
import { openBrowser } from './browser.ts';
import { pageTypes } from './pages.ts';

const site = inject('plainSite');
const types = pageTypes(site);
let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  serving = await serve({ folder: site, port: 0, prefix: '/' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

/** Opens a page and notes every complaint of the browser and every request to another host. */
async function open(path: string, width: number, colorScheme: 'light' | 'dark' = 'light', javaScriptEnabled = true) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on(
    'request',
    (request) => request.url().startsWith(serving.address) || complaints.push(`asks ${request.url()}`),
  );
  await page.goto(serving.address + path);
  return { page, complaints, close: () => context.close() };
}

/** Elements that reach over the right edge of the window, other than those that scroll by themselves. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 5);
  });

describe('every type of page', () => {
  it.each(types)(
    '$type fits every width without scrolling sideways, and the browser has nothing to complain of',
    async ({ path }) => {
      const { page, complaints, close } = await open(path, 1440);
      for (const width of [320, 390, 480, 768, 1000, 1080, 1200, 1440, 1920, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await tooWide(page), `${width} px`).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.each(types)('$type has nothing that axe objects to, light and dark, wide and narrow', async ({ path }) => {
    for (const [width, scheme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      const { page, close } = await open(path, width, scheme);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.target.join(' '))
              .slice(0, 3)
              .join('; ')}`,
        ),
      ).toEqual([]);
      await close();
    }
  });

  it.each(types)('$type can be walked by keyboard: the skip link first, and focus is always seen', async ({ path }) => {
    const { page, close } = await open(path, 1080);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return true;
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
      });
      expect(seen).toBe(true);
    }
    await close();
  });
});
