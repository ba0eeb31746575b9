import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../src/commands/serve.ts';
import { runCommand, temporaryFolder } from '../commands/process.ts';
import { openBrowser } from './browser.ts';
import { pageTypes } from './pages.ts';

/** The project's own site under the second theme. */
let site = '';
let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  site = join(await temporaryFolder(), 'dist');
  const { code, stderr } = await runCommand(['build', '--theme', 'tests/site/theme', '--out', site]);
  expect(code, stderr).toBe(0);
  serving = await serve({ folder: site, port: 0, prefix: '/' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

const open = async (type: string, colorScheme: 'light' | 'dark', width = 1280) => {
  const { path } = pageTypes(site).find((page) => page.type === type) ?? { path: 'none' };
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(serving.address + path);
  return page;
};

const SHOWN = ['home', 'figures', 'article'];
const CASES = SHOWN.flatMap((type) => [
  { type, scheme: 'light' as const, page: 'rgb(251, 246, 234)', ink: 'rgb(35, 28, 21)', strong: 'rgb(110, 27, 39)' },
  { type, scheme: 'dark' as const, page: 'rgb(16, 32, 29)', ink: 'rgb(240, 234, 219)', strong: 'rgb(232, 180, 160)' },
]);

describe('a second theme', () => {
  it.each(CASES)('gives $type its colours and faces, $scheme', async ({ type, scheme, page: paper, ink, strong }) => {
    const page = await open(type, scheme);
    const styleOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor, borderTopColor, fontFamily } = getComputedStyle(element);
          return { color, backgroundColor, borderTopColor, fontFamily };
        });
    expect(await styleOf('body')).toMatchObject({ backgroundColor: paper, color: ink });
    expect((await styleOf('body')).fontFamily).toMatch(/^Verdana/);
    expect((await styleOf('h1')).fontFamily).toMatch(/^"Iowan Old Style"/);
    expect((await styleOf('.mast')).borderTopColor).toBe(strong);
    await page.context().close();
  });

  it.each(CASES)(
    'has contrast enough on $type, $scheme, and nothing else that axe objects to',
    async ({ type, scheme }) => {
      const page = await open(type, scheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`),
      ).toEqual([]);
      await page.context().close();
    },
  );

  it.each(SHOWN)(
    'shows its logo on %s, no higher than a headline, and the name says what the link is',
    async (type) => {
      const page = await open(type, 'light');
      const logo = page.locator('.mast img');
      const { loaded, width, height } = await logo.evaluate((image) => {
        const { width: wide, height: high } = image.getBoundingClientRect();
        return { loaded: image instanceof HTMLImageElement && image.naturalWidth > 0, width: wide, height: high };
      });
      expect(loaded).toBe(true);
      expect(height).toBeGreaterThanOrEqual(20);
      expect(height).toBeLessThanOrEqual(64);
      expect(width / height).toBeCloseTo(1.5, 1);
      const role = type === 'home' ? ('heading' as const) : ('link' as const);
      expect(await page.getByRole(role, { name: 'What MI5 says threatens the UK', exact: true }).count()).toBe(1);
      for (const narrow of [320, 390, 768]) {
        await page.setViewportSize({ width: narrow, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${narrow} px`).toBeLessThanOrEqual(
          narrow,
        );
      }
      await page.context().close();
    },
  );

  it('leaves paper white, with black letters', async () => {
    const page = await open('article', 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const body = await page.locator('body').evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { color, backgroundColor };
    });
    expect(body).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    await page.context().close();
  });
});
