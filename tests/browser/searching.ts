import type { Browser, Page } from 'playwright-core';
import type { Serving } from '../../src/commands/serve.ts';

/** What the search page calls two of its choices. */
export const TYPE = 'The sentence holds';
export const ORDER = 'Order of articles';

/** The search page when it has answered what its address asks. */
export async function openSearch(
  { browser, serving }: { browser: Browser; serving: Serving },
  query: string,
  width = 1280,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(`${serving.address}search/${query}`);
  await answered(page);
  return page;
}

export const status = (page: Page) => page.locator('[data-status]');
export const answered = (page: Page) => status(page).filter({ hasText: /[.:]$/ }).waitFor();
export const said = async (page: Page): Promise<string> => (await status(page).textContent()) ?? '';
export const select = (page: Page, label: string) => page.getByRole('combobox', { name: label });

/** The addresses of the sentences that are shown. */
export const shown = (page: Page): Promise<string[]> =>
  page
    .locator('[data-results] li li a.go')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
export const titles = (page: Page): Promise<string[]> => page.locator('[data-results] > li > h3').allTextContents();
