import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommand, temporaryFolder } from '../commands/process.ts';
import { outlineOf } from './outline.ts';
import { brokenAddresses, filesBelow } from './walk.ts';

/** A second beat, quite unlike the first: the engine must know nothing of either. */
const BEAT = 'tests/site/floods';
const ADDRESS = 'https://example.org/floods/';
const GOLDEN = 'tests/site/floods/site.txt';
let site = '';

const pagesOf = (folder: string): string[] => filesBelow(folder).filter((file) => file.endsWith('.html'));
const read = (file: string): string => readFileSync(join(site, file), 'utf8');

beforeAll(async () => {
  site = join(await temporaryFolder(), 'dist');
  const flags = ['--articles', `${BEAT}/articles`, '--beat', `${BEAT}/beat.yaml`, '--out', site];
  const { code, stderr } = await runCommand(['build', ...flags]);
  expect(code, stderr).toBe(0);
});

describe('a second beat builds with its own beat.yaml', () => {
  it('to the site that was reviewed', () => {
    const outline = pagesOf(site)
      .filter((file) => !/^(?:data|method|search|404)/.test(file))
      .map((file) => `=== ${file}\n${outlineOf(read(file)).join('\n')}\n`)
      .join('\n');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, outline);
    if (!existsSync(GOLDEN)) throw new Error(`${GOLDEN} is missing: write it with \`npm run golden\` and review it`);
    expect(outline, 'the site has changed; if that is right, `npm run golden`').toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('and every address on it leads somewhere', () => {
    expect(brokenAddresses(site, '/floods/', ADDRESS)).toEqual([]);
  });

  it('publishes of an article in excerpts only the sentences that carry a record', () => {
    const page = read('articles/2026-03-08-herald/index.html');
    expect(page).toContain('have killed');
    const everything = filesBelow(site)
      .map((file) => readFileSync(join(site, file), 'latin1'))
      .join('\n');
    expect(everything).not.toContain('What stood here was withheld');
    expect(JSON.parse(read('data/records.jsonl').split('\n')[0] ?? '')).not.toHaveProperty('text');
  });

  it('says who corrected what, and why', () => {
    const page = outlineOf(read('articles/2026-03-11-courier/index.html')).join('\n');
    expect(page).toContain('The outlet says so in its second edition.');
  });
});

describe('an article that tries to be more than text', () => {
  const parts = (html: string) => {
    const elements: { name: string; attrs: Record<string, string> }[] = [];
    const visit = (node: DefaultTreeAdapterTypes.Node): void => {
      if ('attrs' in node)
        elements.push({ name: node.nodeName, attrs: Object.fromEntries(node.attrs.map((a) => [a.name, a.value])) });
      if ('childNodes' in node) node.childNodes.forEach(visit);
    };
    visit(parse(html));
    return elements;
  };

  it('gives no page a script that is not the site’s own, an event handler, a picture or an address that runs', () => {
    for (const file of pagesOf(site)) {
      for (const { name, attrs } of parts(read(file))) {
        expect(['img', 'iframe', 'object', 'embed', 'base'], file).not.toContain(name);
        expect(
          Object.keys(attrs).filter((key) => key.startsWith('on') || key === 'style'),
          file,
        ).toEqual([]);
        expect(
          Object.values(attrs).filter((value) => /^\s*(?:javascript|data|vbscript):/i.test(value)),
          file,
        ).toEqual([]);
        if (name === 'script')
          expect(attrs.src ?? attrs.type, file).toMatch(
            /assets\/(?:search|narrow|cite)\.[0-9a-f]+\.js$|^application\/ld\+json$/,
          );
      }
    }
  });

  it('is shown as its words, template syntax and all', () => {
    const page = outlineOf(read('articles/2026-03-12-hostile/index.html')).join('\n');
    const title = /^title: "(.*)"$/m.exec(readFileSync(`${BEAT}/articles/2026-03-12-hostile.md`, 'utf8'))?.[1] ?? '';
    expect(title).toContain('<script>');
    expect(page).toContain(title);
    expect(page).toContain('{{ site.title }}');
  });

  it('is no formula in a table', () => {
    const cells = filesBelow(site)
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => read(file).split(/[,\r\n]+"?/));
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  it('ends no JSON-LD early', () => {
    for (const file of pagesOf(site)) {
      for (const [, json = ''] of read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(() => JSON.parse(json), file).not.toThrow();
        expect(json).not.toContain('<');
      }
    }
  });
});
