import { describe, expect, it } from 'vitest';
import { makeFeeds } from '../../src/publish/feeds.ts';
import { beatFrom } from '../fixtures.ts';
import { FLOOD_ARTICLES, FLOODS, lookupFrom } from './dossierFrom.ts';

const URL = 'https://example.org/a/b/';
const feeds = makeFeeds(lookupFrom(FLOOD_ARTICLES, FLOODS), URL);
const fileOf = (path: string): string => String(feeds.files.find((file) => file.path === path)?.content ?? '');

describe('the feeds', () => {
  it('follow the site, every topic and every speaker, in both formats', () => {
    expect(feeds.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'feed.xml',
        'feed.json',
        'threats/flooding/feed.xml',
        'threats/drought/feed.json',
        'speakers/ada-renn/feed.xml',
      ]),
    );
  });

  it.each([
    ['/threats/flooding/', '/threats/flooding/feed.xml'],
    ['/speakers/ada-renn/', '/speakers/ada-renn/feed.xml'],
    ['/timeline/', '/feed.xml'],
  ])('a page at %s names the feed of its subject', (route, atom) => {
    expect(feeds.of(route)?.atom).toBe(atom);
  });

  it('give the newest article first, and its day as the time of the last change', () => {
    const { items } = JSON.parse(fileOf('feed.json'));
    expect(items.map(({ date_published }: { date_published: string }) => date_published)).toEqual([
      '2025-09-20T00:00:00Z',
      '2024-06-10T00:00:00Z',
      '2023-03-01T00:00:00Z',
    ]);
    expect(fileOf('feed.xml')).toContain('<updated>2025-09-20T00:00:00Z</updated>');
  });

  it('of a topic hold the sentences that name it, each with the address of its sentence', () => {
    expect(fileOf('threats/flooding/feed.json')).toContain(`${URL}articles/2025-09-20/#s1`);
  });

  it('of a topic that nobody names hold no entry', () => {
    expect(JSON.parse(fileOf('threats/drought/feed.json')).items).toEqual([]);
  });

  it('name no entry alike in two feeds', () => {
    const ids = feeds.files.flatMap(({ path, content }) =>
      path.endsWith('.xml') ? [...String(content).matchAll(/<entry>\n<id>([^<]+)/g)].map(([, id]) => id) : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('escape what a title or a sentence holds', () => {
    const beat = beatFrom({ title: 'Floods & <b>"rivers"</b>' });
    const escaped = makeFeeds(
      lookupFrom([{ published: '2024-10-08', text: 'Floods & <i>dams</i> broke.' }], beat),
      URL,
    );
    const atom = String(escaped.files.find(({ path }) => path === 'feed.xml')?.content);
    expect(atom).toContain('<title>Floods &amp; &lt;b&gt;&quot;rivers&quot;&lt;/b&gt;</title>');
  });
});
