/**
 * Takes a picture of every type of page of `dist/` at three widths, light and dark, for looking at:
 * `npm run build && npm run screens -- FOLDER`. With no folder it renews the one picture of the README.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../src/commands/serve.ts';
import { openBrowser } from '../tests/browser/browser.ts';
import { pageTypes } from '../tests/browser/pages.ts';

const [folder] = process.argv.slice(2);
const serving = await serve({ folder: 'dist', port: 0, prefix: '/' });
const browser = await openBrowser();

async function take(
  path: string,
  file: string,
  width: number,
  scheme: 'light' | 'dark',
  fullPage: boolean,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(serving.address + path);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, fullPage });
  await context.close();
}

if (folder === undefined) {
  await take('', 'docs/home.png', 1440, 'light', false);
} else {
  await mkdir(folder, { recursive: true });
  for (const { type, path } of pageTypes('dist')) {
    for (const width of [390, 768, 1440]) {
      for (const scheme of ['light', 'dark'] as const)
        await take(path, join(folder, `${type}-${width}-${scheme}.png`), width, scheme, true);
    }
  }
}
await browser.close();
await serving.close();
