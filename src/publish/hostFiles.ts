import type { Lookup } from './lookup.ts';
import type { Page, SiteFile } from './page.ts';
import type { Hosting } from './publish.ts';
import { fileOf } from './routes.ts';
import { sitePolicy } from './securityPolicy.ts';

/** What hosts read and readers do not: headers, robots, sitemap, and the sign that GitHub Pages need not run Jekyll. */
export function makeHostFiles(pages: readonly Page[], hosting: Hosting, lookup: Lookup): SiteFile[] {
  const files = [
    { path: '.nojekyll', content: '' },
    { path: '_headers', content: headers(hosting) },
    { path: 'robots.txt', content: robots(hosting) },
    { path: '_redirects', content: redirects(hosting, lookup) },
  ];
  return hosting.url === null
    ? files
    : [...files, { path: 'sitemap.xml', content: sitemap(pages, hosting.url, lookup) }];
}

const robots = ({ url }: Hosting): string =>
  `User-agent: *\nAllow: /\n${url === null ? '' : `\nSitemap: ${url}sitemap.xml\n`}`;

/** Netlify's and Cloudflare Pages' format. Assets are named by their content, so they may be kept for a year. */
const headers = ({ prefix }: Hosting): string => `${prefix}*
  Content-Security-Policy: ${sitePolicy()}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=()

${prefix}assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** An article that was renamed keeps its old addresses as `aliases`. */
const redirects = ({ prefix }: Hosting, { dossier }: Lookup): string =>
  dossier.articles
    .flatMap(({ article }) =>
      article.meta.aliases.map((old) => `${prefix}articles/${old}/ ${prefix}articles/${article.id}/ 301\n`),
    )
    .join('');

/** An article's page was last changed when the article was published, every other page with the newest article. */
function sitemap(pages: readonly Page[], url: string, { dossier }: Lookup): string {
  const newest = dossier.articles[dossier.articles.length - 1]?.article.meta.published.slice(0, 10) ?? '';
  const published = new Map(
    dossier.articles.map(({ article }) => [fileOf(`/articles/${article.id}/`), article.meta.published.slice(0, 10)]),
  );
  const entries = pages
    .filter((page) => page.kind !== 'notFound')
    .map(
      (page) =>
        `<url><loc>${url}${page.route.slice(1)}</loc><lastmod>${published.get(fileOf(page.route)) ?? newest}</lastmod></url>\n`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
