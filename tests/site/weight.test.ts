import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { MOST_MARKS } from '../../src/publish/filters.ts';
import { filterRules } from '../../templates/filterRules.ts';
import { filesBelow, readPage } from './walk.ts';

const site = inject('plainSite');
const sizeOf = (file: string): number => statSync(join(site, file)).size;
/** Pagefind's own files are its index and what reads it. */
const own = (file: string): boolean => file.endsWith('.js') && !file.startsWith('pagefind/');

/** All script that a page may load, in bytes of our own files. */
const MOST_SCRIPT = 12_000;
const MOST_STYLE = 48_000;

describe('what a reader’s browser has to load', () => {
  it(`holds at most ${MOST_SCRIPT} bytes of our own script, on any page and in any file`, () => {
    const scripts = filesBelow(site).filter(own);
    expect(scripts.filter((file) => sizeOf(file) > MOST_SCRIPT)).toEqual([]);
    const named = new Set<string>();
    for (const file of filesBelow(site).filter((name) => name.endsWith('.html'))) {
      const { addresses } = readPage(readFileSync(join(site, file), 'utf8'));
      const loaded = addresses.map((address) => posix.join('/', posix.dirname(file), address).slice(1)).filter(own);
      for (const script of loaded) named.add(script);
      expect(
        loaded.reduce((sum, script) => sum + sizeOf(script), 0),
        file,
      ).toBeLessThanOrEqual(MOST_SCRIPT);
    }
    expect([...named].sort()).toEqual(scripts);
    // A script is one file: none asks for another of ours that would have to be counted.
    for (const script of scripts)
      expect(readFileSync(join(site, script), 'utf8')).not.toMatch(/\bimport\s*["'{*]|\bfrom\s*["']/);
  });

  it(`holds one style sheet of at most ${MOST_STYLE} bytes, shorter than what it is made from`, () => {
    const [style = 'none', ...more] = filesBelow(site).filter(
      (file) => file.endsWith('.css') && !file.startsWith('pagefind/'),
    );
    expect(more).toEqual([]);
    const parts = readdirSync('templates/assets/css').map((name) => statSync(`templates/assets/css/${name}`).size);
    const written = parts.reduce((sum, size) => sum + size, filterRules(MOST_MARKS).length);
    expect(sizeOf(style)).toBeLessThan(0.85 * written);
    expect(sizeOf(style)).toBeLessThanOrEqual(MOST_STYLE);
    expect(readFileSync(join(site, style), 'utf8')).not.toContain('/*');
  });
});

describe('the front page over the wire', () => {
  const sent = (file: string): number => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
  const text =
    sent('index.html') +
    filesBelow(site)
      .filter((file) => /^assets\/(?:style|icon)\./.test(file))
      .reduce((sum, file) => sum + sent(file), 0);
  const faces = filesBelow(site).filter((file) => /^assets\/fonts\/(?!.*accents).*\.woff2$/.test(file));

  it('weighs at most 30 kB without faces, and 120 kB with them', () => {
    expect(text).toBeLessThanOrEqual(30_000);
    expect(faces).toHaveLength(3);
    expect(text + faces.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(120_000);
  });
});

describe('the scripts as they are written', () => {
  const modules = filesBelow('templates/assets').filter((file) => file.endsWith('.js'));

  it('stand in modules of at most 250 lines', () => {
    expect(modules.length).toBeGreaterThan(0);
    expect(
      modules.filter((file) => readFileSync(join('templates/assets', file), 'utf8').split('\n').length > 251),
    ).toEqual([]);
  });
});
