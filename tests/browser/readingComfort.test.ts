import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Serving, serve } from '../../src/commands/serve.ts';
import { runCommand, temporaryFolder } from '../commands/process.ts';
import { filesBelow } from '../site/walk.ts';
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

/** Opens a page with everything on it unfolded. */
async function open(path: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(serving.address + path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return { page, close: () => context.close() };
}

/** What reaches out of the window sideways, and what is cut off by its own box. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const boxes = [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *, .vh)')].filter(
      (element) => element.checkVisibility() && element.closest('.vh') === null,
    );
    const wide =
      root.scrollWidth <= root.clientWidth
        ? []
        : boxes.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    const cut = boxes.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = (overflow: string, inner: number, outer: number) =>
        (overflow === 'hidden' || overflow === 'clip') && inner > outer + 1;
      return (
        isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight)
      );
    });
    return [...wide.map((element) => `wide: ${name(element)}`), ...cut.map((element) => `cut: ${name(element)}`)];
  });

/** Texts of charts that stand on one another, or off their track. */
const badLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.track > svg')].flatMap((svg) => {
      const track = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')]
        .filter((text) => text.checkVisibility())
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      const off = texts.filter(({ box }) => box.left < track.left - 1 || box.right > track.right + 1);
      const met = texts.flatMap((one, i) =>
        texts
          .slice(i + 1)
          .filter(
            ({ box }) =>
              box.left < one.box.right - 0.5 &&
              one.box.left < box.right - 0.5 &&
              box.top < one.box.bottom - 4 &&
              one.box.top < box.bottom - 4,
          )
          .map((other) => `${one.words} on ${other.words}`),
      );
      return [...off.map(({ words }) => `off: ${words}`), ...met];
    }),
  );

/** What WCAG 2.2 asks a page to bear (1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** Marks and words that a reader cannot see: without ink, or of one colour with what is behind them. */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const none = new Set(['none', 'transparent', 'rgba(0, 0, 0, 0)']);
    const marks = [...document.querySelectorAll('main svg:not(.sprite):not(svg svg), main svg use')].filter((mark) =>
      mark.checkVisibility(),
    );
    const page = getComputedStyle(document.body).backgroundColor;
    const bare = marks.filter((mark) => {
      const { color, opacity, visibility } = getComputedStyle(mark);
      return none.has(color) || color === page || opacity === '0' || visibility === 'hidden';
    });
    const shapes = [...document.querySelectorAll('main .track svg :is(rect, circle, path, line):not(.hit)')].filter(
      (shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].every((ink) => none.has(ink) || ink === page);
      },
    );
    const words = [...document.querySelectorAll('main :is(p, h1, h2, h3, li, a, b, em, mark, span, td, th)')].filter(
      (element) => element.checkVisibility() && element.textContent?.trim() !== '' && element.closest('svg') === null,
    );
    const lost = words.filter((element) => {
      const { color } = getComputedStyle(element);
      const behind = [element, ...ancestors(element)]
        .map((one) => getComputedStyle(one).backgroundColor)
        .find((colour) => !none.has(colour));
      return color === (behind ?? page);
    });
    function ancestors(element: Element): Element[] {
      const parent = element.parentElement;
      return parent === null ? [] : [parent, ...ancestors(parent)];
    }
    return [...bare, ...shapes, ...lost].map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`);
  });

const FLOODS = 'tests/site/floods';
const LOOKED_AT =
  /^(?:coverage|new|figures|timeline|speakers|threats\/flooding|articles\/2026-03-13-gazette)\/index\.html$/;

describe('reading with comfort', () => {
  it.each(types)(
    '$type cuts nothing off from the narrowest page to the widest, at double size, and with texts set wide',
    async ({ path }) => {
      const { page, close } = await open(path, { deviceScaleFactor: 2, bypassCSP: true });
      const found: string[] = [];
      for (const width of [320, 390, 480, 640, 768, 1000, 1080, 1200, 1440, 1920, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await misfits(page)).map((what) => `${width} px, ${what}`));
        found.push(...(await badLabels(page)).map((what) => `${width} px, ${what}`));
      }
      await page.addStyleTag({ content: SPACED });
      for (const width of [320, 640, 768, 1080, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await misfits(page)).map((what) => `${width} px, spaced, ${what}`));
      }
      expect(found).toEqual([]);
      await close();
    },
  );

  it.each(types)('$type says with forced colours all that it says without, and does not move', async ({ path }) => {
    const { page, close } = await open(path, { forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    expect(await unseen(page)).toEqual([]);
    await close();
  });

  it('holds for words, names and headlines of any length: a second beat cuts nothing off', async () => {
    const folder = await temporaryFolder('beatbook-long-');
    const { code, stderr } = await runCommand([
      'build',
      ...['--articles', `${FLOODS}/articles`, '--beat', `${FLOODS}/beat.yaml`, '--out', folder],
    ]);
    expect(code, stderr).toBe(0);
    const floods = await serve({ folder, port: 0, prefix: '/' });
    const context = await browser.newContext({ viewport: { width: 320, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    const found: string[] = [];
    for (const file of filesBelow(folder).filter((name) => LOOKED_AT.test(name))) {
      await page.goto(floods.address + file.replace(/index\.html$/, ''));
      for (const width of [320, 768, 1080]) {
        await page.setViewportSize({ width, height: 900 });
        found.push(
          ...[...(await misfits(page)), ...(await badLabels(page))].map((what) => `${file}, ${width} px, ${what}`),
        );
      }
      await page.setViewportSize({ width: 320, height: 900 });
      await page.addStyleTag({ content: SPACED });
      found.push(...(await misfits(page)).map((what) => `${file}, 320 px, spaced, ${what}`));
    }
    expect(found).toEqual([]);
    await context.close();
    await floods.close();
  });
});
