import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import { themeFolder } from '../analyse.ts';
import { build } from '../build.ts';
import { type Command, FLAGS, printDiagnostics } from './command.ts';
import { readPort, serve } from './serve.ts';

const RELOAD = '/.beatbook/reload';
/** Reloads the page after a build, and when the server has come back after a template changed. */
const CLIENT = `const changes = new EventSource('${RELOAD}');
let lost = false;
changes.addEventListener('reload', () => location.reload());
changes.addEventListener('error', () => { lost = true; });
changes.addEventListener('open', () => { if (lost) location.reload(); });`;
const templates = fileURLToPath(new URL('../../templates/', import.meta.url));

export const dev: Command<'articles' | 'beat' | 'theme' | 'out' | 'port'> = {
  summary: 'Serves the site and rebuilds it when an article, beat.yaml, the theme, a template or a style changes',
  usage: '[options]',
  help: 'Drafts are shown. After an error the last good site stays up.',
  flags: {
    articles: FLAGS.articles,
    beat: FLAGS.beat,
    theme: FLAGS.theme,
    out: { ...FLAGS.out, about: 'folder for the working copy of the site', default: '.cache/dev' },
    port: FLAGS.port,
  },
  takesPaths: false,
  async run({ articles = '', beat = '', theme, out = '', port = '' }) {
    const readers = new Set<ServerResponse>();
    const rebuild = async (): Promise<void> => {
      const began = performance.now();
      const { value, diagnostics } = await build({ articles: [articles], beat, theme, out, drafts: true, hosting: {} });
      // A working copy stands nowhere, so that it has no address is no news.
      printDiagnostics(diagnostics.filter(({ rule }) => rule !== 'site/no-address'));
      if (value === null) return;
      process.stdout.write(
        `${value.pages} pages, ${value.written} files changed, ${Math.round(performance.now() - began)} ms\n`,
      );
      for (const reader of readers) reader.write('event: reload\ndata: {}\n\n');
    };
    await rebuild();
    const before = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> =>
      path === RELOAD ? listen(request, response, readers) : sendPage(response, out, path);
    const { address } = await serve({ folder: out, port: readPort(port), prefix: '/', before });
    process.stdout.write(`Beatbook serves the site at ${address} and watches for changes (Ctrl-C ends it)\n`);
    watchFor([articles, beat, themeFolder({ theme, beat }), join(templates, 'assets')], rebuild);
    return new Promise(() => {});
  },
};

/** Rebuilds after a change, one build at a time; what changes during a build is built after it. */
function watchFor(paths: string[], rebuild: () => Promise<void>): void {
  let running = false;
  let again = false;
  const changed = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await rebuild();
    } while (again);
    running = false;
  };
  watch(paths, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 } }).on(
    'all',
    () => void changed(),
  );
}

async function listen(request: IncomingMessage, response: ServerResponse, readers: Set<ServerResponse>): Promise<true> {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write('\n');
  readers.add(response);
  request.on('close', () => readers.delete(response));
  return true;
}

/** A page with the script that reloads it, in place of the policy that would forbid that script. */
async function sendPage(response: ServerResponse, out: string, path: string): Promise<boolean> {
  const plain = new URL(path, 'http://localhost').pathname;
  if (!/^\/(?:[\w-]+\/)*$/.test(plain)) return false;
  const page = await readFile(join(out, plain, 'index.html'), 'utf8').catch(() => null);
  if (page === null) return false;
  const live = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, `<script>${CLIENT}</script>`);
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(live);
  return true;
}
