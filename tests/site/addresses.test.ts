import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { SITE_URL } from '../builtSite.setup.ts';
import { brokenAddresses, filesBelow, readPage } from './walk.ts';

const plain = inject('plainSite');
const addressed = inject('addressedSite');

describe('every address of the built site leads somewhere', () => {
  it('at the root of a host, without an address of its own', () => {
    expect(brokenAddresses(plain, '/')).toEqual([]);
  });

  it('under any path, without an address of its own, but for the not-found page', () => {
    const broken = brokenAddresses(plain, '/any/path/').filter((line) => !line.startsWith('404.html'));
    expect(broken).toEqual([]);
  });

  it('under the path it was built for', () => {
    expect(brokenAddresses(addressed, '/a/b/', SITE_URL)).toEqual([]);
  });
});

describe('the walk itself', () => {
  it('reads ids and addresses', () => {
    expect(readPage('<p id="x"><a href="../y/#z">y</a><svg><use href="#x"/></svg>')).toEqual({
      ids: ['x'],
      addresses: ['../y/#z', '#x'],
    });
  });
});

describe('a site without an address', () => {
  it('holds nothing that needs one', () => {
    const files = filesBelow(plain);
    expect(files.filter((file) => /feed\.(?:xml|json)$|sitemap/.test(file))).toEqual([]);
    const pages = files.filter((file) => file.endsWith('.html')).map((file) => readFileSync(join(plain, file), 'utf8'));
    expect(pages.filter((page) => /rel="canonical"|og:url|rel="alternate"/.test(page))).toEqual([]);
  });
});

describe('a site with an address', () => {
  it('says it on every page, in its feeds and in its sitemap', () => {
    const files = filesBelow(addressed);
    expect(files).toEqual(expect.arrayContaining(['feed.xml', 'feed.json', 'sitemap.xml', 'robots.txt']));
    expect(readFileSync(join(addressed, 'index.html'), 'utf8')).toContain(`<link rel="canonical" href="${SITE_URL}"`);
    const [, image = ''] =
      /<meta property="og:image" content="([^"]+)"/.exec(readFileSync(join(addressed, 'index.html'), 'utf8')) ?? [];
    expect(image.startsWith(SITE_URL)).toBe(true);
    const png = readFileSync(join(addressed, image.slice(SITE_URL.length)));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(readFileSync(join(addressed, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${SITE_URL}sitemap.xml`);
  });
});

describe('what every host needs', () => {
  it.each(['404.html', '.nojekyll', '_headers', 'robots.txt'])('%s is there', (file) => {
    expect(filesBelow(plain)).toContain(file);
  });

  it('no page holds inline script or style, or asks another host for anything', () => {
    for (const file of filesBelow(addressed).filter((name) => name.endsWith('.html'))) {
      const page = readFileSync(join(addressed, file), 'utf8');
      expect(page, file).not.toMatch(/<style|\sstyle="|\son[a-z]+="|javascript:/i);
      expect(page.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, ''), file).not.toMatch(
        /<script(?![^>]*\ssrc=)/,
      );
      expect(page, file).not.toMatch(
        /<(?:script|img|iframe|source|video|audio|embed|object)[^>]+(?:src|data)="https?:/,
      );
      expect(page, file).toContain('http-equiv="Content-Security-Policy"');
    }
  });
});
