/**
 * Scores every type of page of `dist/` with Lighthouse, on a telephone: `npm run build && npm run lighthouse`, or
 * of the types that are named: `npm run lighthouse -- home article`.
 * Lighthouse is no dependency of the project (it brings 200 packages): it is installed into a folder of its own,
 * beside the system's other temporary files, at the version named here. Exit code 1 where a score is below 100.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { serve } from '../src/commands/serve.ts';
import { openBrowser } from '../tests/browser/browser.ts';
import { pageTypes } from '../tests/browser/pages.ts';

const VERSION = '12.8.2';
const PORT = 9333;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Result {
  lhr: {
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
  };
}
type Lighthouse = (url: string, flags: object) => Promise<Result | undefined>;

/** Its newest dependency on a list of trackers cannot be installed without its maker's key, so that is pinned too. */
function install(): string {
  const folder = join(tmpdir(), `beatbook-lighthouse-${VERSION}`);
  const entry = join(folder, 'node_modules/lighthouse/core/index.js');
  if (existsSync(entry)) return entry;
  mkdirSync(folder, { recursive: true });
  const dependencies = { lighthouse: VERSION };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies, overrides: { 'third-party-web': '0.27.0' } }),
  );
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  return entry;
}

const TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

/** Text is sent compressed, as every static host sends it. */
async function sendCompressed(_: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
  const [plain = '/'] = path.split('?');
  const file = plain.endsWith('/') ? `${plain}index.html` : plain;
  const type = TYPES[file.split('.').pop() ?? ''];
  if (type === undefined || !existsSync(join('dist', file))) return false;
  const content = gzipSync(await readFile(join('dist', file)));
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'gzip' }).end(content);
  return true;
}

const { default: lighthouse }: { default: Lighthouse } = await import(pathToFileURL(install()).href);
const serving = await serve({ folder: 'dist', port: 0, prefix: '/', before: sendCompressed });
const browser = await openBrowser([`--remote-debugging-port=${PORT}`]);
let worst = 100;
const wanted = process.argv.slice(2);
const types = pageTypes('dist').filter(({ type }) => wanted.length === 0 || wanted.includes(type));
for (const { type, path } of types) {
  const flags = { port: PORT, onlyCategories: CATEGORIES, logLevel: 'error', output: 'json' };
  const result = await lighthouse(serving.address + path, flags);
  if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => Math.round(100 * (categories[name]?.score ?? 0)));
  worst = Math.min(worst, ...scores);
  process.stdout.write(`${type.padEnd(12)} ${scores.map((score) => String(score).padStart(4)).join('')}\n`);
  for (const name of CATEGORIES) {
    for (const { id, weight } of categories[name]?.auditRefs ?? []) {
      const audit = audits[id];
      if (weight > 0 && audit && audit.score !== null && audit.score < 1 && (categories[name]?.score ?? 0) < 1)
        process.stdout.write(`             ${name}: ${audit.title} ${audit.displayValue ?? ''}\n`);
    }
  }
}
await browser.close();
await serving.close();
process.exitCode = worst < 100 ? 1 : 0;
