/** Every address of the site, from its root: `/threats/iran/`. Ids come from file names and beat.yaml, never from titles. */
export const routes = {
  home: '/',
  timeline: '/timeline/',
  threats: '/threats/',
  threat: (id: string): string => `/threats/${id}/`,
  figures: '/figures/',
  /** Below it the older of the numbers that were said once; a series of that name may stand at it. */
  figuresOnce: '/figures/once/',
  /** Below it all series by letter; a series of that name may stand at it. */
  figuresByName: '/figures/by-name/',
  series: (id: string): string => `/figures/${id}/`,
  /** Below it the earlier numbers of a long series: a series may be called as the address of those said once. */
  seriesParts: (id: string): string => `/figures/${id}/said/`,
  speakers: '/speakers/',
  /** Below it all speakers by letter; a speaker of that name may stand at it. */
  speakersByName: '/speakers/by-name/',
  speaker: (id: string): string => `/speakers/${id}/`,
  articles: '/articles/',
  /** Below it the older articles, by year or month; an article of that name may stand at it. */
  articlesPublished: '/articles/published/',
  article: (id: string): string => `/articles/${id}/`,
  record: (article: string, record: string): string => `/articles/${article}/#${record}`,
  news: '/new/',
  /** Of the news, from 1. */
  newsPage: (page: number): string => (page === 1 ? '/new/' : `/new/${page}/`),
  coverage: '/coverage/',
  agreement: '/agreement/',
  search: '/search/',
  data: '/data/',
  method: '/method/',
  notFound: '/404.html',
} as const;

/** A sentence's address. */
export const sentenceRoute = (article: string, number: number): string => `/articles/${article}/#s${number}`;

/**
 * The way from one page to another address of the site without naming the root, so that the same bytes work at
 * every prefix: from `/threats/iran/` to `/articles/x/#s1` is `../../articles/x/#s1`.
 */
export function relativeRoute(from: string, to: string): string {
  const [path = '/', fragment] = split(to, '#');
  const [plain = '/', query] = split(path, '?');
  const tail = `${query === undefined ? '' : `?${query}`}${fragment === undefined ? '' : `#${fragment}`}`;
  const fromFolders = from.split('/').slice(1, -1);
  const toParts = plain.split('/').slice(1);
  if (plain === from) return tail || './';
  let shared = 0;
  while (shared < fromFolders.length && shared < toParts.length - 1 && fromFolders[shared] === toParts[shared])
    shared += 1;
  const way = '../'.repeat(fromFolders.length - shared) + toParts.slice(shared).join('/');
  return (way || './') + tail;
}

const split = (text: string, mark: string): [string, string?] => {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};

/** Path of the file that a host serves for an address: `threats/iran/index.html`. */
export const fileOf = (route: string): string => (route.endsWith('/') ? `${route}index.html` : route).slice(1);
