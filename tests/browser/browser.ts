import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chrome or Chromium of the machine; on Linux x64 without one, the one that comes inside a package. */
async function executable(): Promise<string> {
  const installed = [process.env.CHROME_PATH, ...INSTALLED].find((path) => path && existsSync(path));
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need Chrome or Chromium: install it, or say where it is with CHROME_PATH');
  }
  // The package unpacks its system libraries and fonts only where it takes itself to be on AWS Lambda, and unpacks
  // into TMPDIR, which another run may be using at the same time.
  const folder = await mkdtemp(join(tmpdir(), 'beatbook-chromium-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  process.env.TMPDIR = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  // Its own font configuration names folders of AWS alone; without any font the browser falls over.
  const fonts = join(folder, 'fonts.conf');
  await writeFile(
    fonts,
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`,
  );
  process.env.FONTCONFIG_FILE = fonts;
  return path;
}

/** A headless browser, with further flags. The caller closes it. */
export const openBrowser = async (flags: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await executable(), args: ['--no-sandbox', ...flags] });
