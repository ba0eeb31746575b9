import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Every file below a folder, as `/`-joined paths, in the order of their names. */
export function filesBelow(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => {
      const inner = path ? `${path}/${name}` : name;
      return statSync(join(folder, inner)).isDirectory() ? filesBelow(folder, inner) : [inner];
    });
}

interface PageFacts {
  ids: string[];
  /** Every address that the page asks a browser to open or load, as written. */
  addresses: string[];
}

const ADDRESSES = new Set(['href', 'src', 'action', 'poster', 'data', 'xlink:href']);

export function readPage(html: string): PageFacts {
  const facts: PageFacts = { ids: [], addresses: [] };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      for (const { name, value, prefix } of node.attrs) {
        const full = prefix ? `${prefix}:${name}` : name;
        if (full === 'id') facts.ids.push(value);
        else if (ADDRESSES.has(full)) facts.addresses.push(value);
        else if (full === 'srcset')
          facts.addresses.push(...value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''));
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return facts;
}

const HOST = 'http://walk.invalid';

/**
 * Follows every address of every page, style sheet, feed and download of a built site that is served under `prefix`,
 * and says which lead nowhere. `own` is the site's absolute address where it was built with one.
 */
export function brokenAddresses(folder: string, prefix: string, own?: string): string[] {
  const files = new Set(filesBelow(folder));
  const pages = new Map(
    [...files].filter((f) => f.endsWith('.html')).map((f) => [f, readPage(readFileSync(join(folder, f), 'utf8'))]),
  );
  const broken: string[] = [];

  const check = (from: string, address: string): void => {
    const mine = own !== undefined && address.startsWith(own) ? HOST + prefix + address.slice(own.length) : address;
    const url = new URL(mine, `${HOST}${prefix}${from.replace(/(^|\/)index\.html$/, '$1')}`);
    if (url.origin !== HOST) return;
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(prefix)) {
      broken.push(`${from}: ${address} leads out of ${prefix}`);
      return;
    }
    const file = path.endsWith('/') ? `${path.slice(prefix.length)}index.html` : path.slice(prefix.length);
    const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
    if (!files.has(file)) broken.push(`${from}: ${address} leads to no file`);
    else if (fragment && pages.has(file) && !pages.get(file)?.ids.includes(fragment))
      broken.push(`${from}: ${address} names no id`);
  };

  for (const [file, { ids, addresses }] of pages) {
    for (const address of addresses) check(file, address);
    for (const id of ids.filter((one, at) => ids.indexOf(one) !== at))
      broken.push(`${file}: the id ${id} stands twice`);
  }
  for (const file of files) {
    const text = (): string => readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.css')) for (const [, address = ''] of text().matchAll(/url\(([^)]+)\)/g)) check(file, address);
    if (/\.xml$/.test(file))
      for (const [, address = ''] of text().matchAll(/(?:href="|<loc>|<id>)(https?:[^"<]+)/g))
        check(file, address.replace(/&amp;/g, '&'));
    if (file.endsWith('feed.json'))
      for (const [, address = ''] of text().matchAll(/"(?:url|feed_url|home_page_url)":\s*"([^"]+)"/g))
        check(file, address);
    if (file.endsWith('datapackage.json'))
      for (const [, address = ''] of text().matchAll(/"path":\s*"([^"]+)"/g)) check(file, address);
  }
  return broken;
}
