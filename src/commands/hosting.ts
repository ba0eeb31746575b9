import type { Hosting } from '../publish/publish.ts';
import { WrongUse } from './command.ts';

/** What `--url` and `--path-prefix` say of where the site will stand. */
export function readHosting(flags: { url?: string; 'path-prefix'?: string }): Partial<Hosting> {
  const prefix = flags['path-prefix'] === undefined ? undefined : readPrefix(flags['path-prefix']);
  if (flags.url === undefined) return prefix === undefined ? {} : { prefix };
  const url = readUrl(flags.url);
  if (prefix === undefined || new URL(url).pathname === prefix) return { url, prefix: new URL(url).pathname };
  if (new URL(url).pathname !== '/') {
    throw new WrongUse(
      `--url ends in the path ${new URL(url).pathname} and --path-prefix says ${prefix}: say one of them`,
    );
  }
  return { url: new URL(prefix, url).href, prefix };
}

function readPrefix(said: string): string {
  const prefix = `/${said.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(prefix) || /\/\.{1,2}\//.test(prefix)) {
    throw new WrongUse(`--path-prefix must be a path such as /a/b/, not ${said}`);
  }
  return prefix;
}

function readUrl(said: string): string {
  const url = URL.canParse(said) ? new URL(said) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new WrongUse(`--url must be an address such as https://example.org/beat/, not ${said}`);
  }
  url.pathname = `${url.pathname}/`.replace(/\/{2,}/g, '/');
  return url.href;
}
