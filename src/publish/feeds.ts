import { type FeedEntry, type FeedSubject, makeFeedSubjects } from './feedEntries.ts';
import type { Lookup } from './lookup.ts';
import type { PageOf, SiteFile } from './page.ts';
import { routes } from './routes.ts';

export interface Feeds {
  files: SiteFile[];
  /** The feeds that follow the subject of a page. */
  of(route: string): PageOf<'home'>['feeds'];
}

/**
 * Atom (RFC 4287) and JSON Feed 1.1 for the site, each topic and each speaker. `url` ends in a slash. Every date is an
 * article's: nothing here knows when the site was built.
 */
export function makeFeeds(lookup: Lookup, url: string): Feeds {
  const subjects = makeFeedSubjects(lookup);
  const followed = new Map(subjects.map((subject) => [subject.route, linksTo(subject)]));
  return {
    files: subjects.flatMap((subject) => [
      { path: linksTo(subject).atom.slice(1), content: makeAtom(subject, url, lookup.beat.language) },
      { path: linksTo(subject).json.slice(1), content: makeJsonFeed(subject, url, lookup.beat.language) },
    ]),
    of: (route) => followed.get(route) ?? followed.get(routes.home) ?? null,
  };
}

const linksTo = ({ route, title }: FeedSubject): NonNullable<PageOf<'home'>['feeds']> => ({
  title,
  atom: `${route}feed.xml`,
  json: `${route}feed.json`,
});

const addressOf = (url: string, route: string): string => url + route.slice(1);

/** What XML 1.0 allows, with its own signs escaped. */
const xml = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** Control characters, lone surrogates and non-characters (XML 1.0, production 2). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The entry's words as HTML: a summary, then what is new and each statement, with links to their sentences. */
function contentOf({ summary, statements, facts }: FeedEntry, url: string): string {
  const link = (name: string, route: string): string => `<a href="${xml(addressOf(url, route))}">${xml(name)}</a>`;
  const found = facts.map(({ heading, items, more }) => {
    const lines = items.map(({ title, route, text, sentences }) => {
      const words = text === '' ? '' : `: ${xml(text)}`;
      const places = sentences.map((one) => link(one.name, one.route)).join('; ');
      return `<li>${link(title, route)}${words}${places === '' ? '' : ` (${places})`}</li>`;
    });
    return `<h3>${xml(heading)}</h3><ul>${lines.join('')}</ul>${more === null ? '' : `<p>${xml(more)}</p>`}`;
  });
  const said = statements.map(
    ({ text, source, route }) =>
      `<blockquote><p>${xml(text)}</p></blockquote><p>${xml(source)} · ${link('the sentence in the article', route)}</p>`,
  );
  return `<p>${xml(summary)}</p>${found.join('')}${said.join('')}`;
}

/** An article is an entry of every feed that tells of it; as a tag (RFC 4151) the id names both and opens nothing. */
function tagOf({ route }: FeedSubject, entry: FeedEntry, url: string): string {
  const { hostname, pathname } = new URL(url);
  return `tag:${hostname},${entry.day}:${pathname}${route.slice(1)}${entry.route.slice(1)}`;
}

function makeAtom(subject: FeedSubject, url: string, language: string): string {
  const { atom } = linksTo(subject);
  const entries = subject.entries.map(
    (entry) => `<entry>
<id>${xml(tagOf(subject, entry, url))}</id>
<title>${xml(entry.title)}</title>
<link rel="alternate" type="text/html" href="${xml(addressOf(url, entry.route))}"/>
<published>${entry.published}</published>
<updated>${entry.updated}</updated>
${entry.authors.map((name) => `<author><name>${xml(name)}</name></author>`).join('')}
<content type="html">${xml(contentOf(entry, url))}</content>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${xml(addressOf(url, atom))}</id>
<title>${xml(subject.title)}</title>
<updated>${subject.updated}</updated>
<link rel="self" type="application/atom+xml" href="${xml(addressOf(url, atom))}"/>
<link rel="alternate" type="text/html" href="${xml(addressOf(url, subject.route))}"/>
<generator>Beatbook</generator>
${entries.join('')}</feed>
`;
}

function makeJsonFeed(subject: FeedSubject, url: string, language: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: subject.title,
    home_page_url: addressOf(url, subject.route),
    feed_url: addressOf(url, linksTo(subject).json),
    language,
    items: subject.entries.map((entry) => ({
      id: tagOf(subject, entry, url),
      url: addressOf(url, entry.route),
      title: entry.title,
      summary: entry.summary,
      content_html: contentOf(entry, url),
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors.map((name) => ({ name })),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
