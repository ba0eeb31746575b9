import type { Page, SiteModel } from '../../src/publish/page.ts';
import { scriptOf } from '../../src/publish/pageScript.ts';
import { pagePolicy } from '../../src/publish/securityPolicy.ts';
import type { AssetRoutes } from '../assets.ts';
import { useHref } from '../link.tsx';
import { SHARE_SIZE } from './ShareImage.tsx';

/** Closes no script element early, whatever an article's title holds. */
const json = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');

export function Head({ page, site, assets }: { page: Page; site: SiteModel; assets: AssetRoutes }) {
  const href = useHref();
  const script = scriptOf(page);
  const title = page.kind === 'home' ? site.title : `${page.title} · ${site.title}`;
  const address = site.url && page.kind !== 'notFound' ? site.url + page.route.slice(1) : null;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={pagePolicy(script)} />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      <meta name="color-scheme" content="light dark" />
      {address && <link rel="canonical" href={address} />}
      <meta property="og:type" content={page.kind === 'article' ? 'article' : 'website'} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:site_name" content={site.title} />
      {address && <meta property="og:url" content={address} />}
      {site.url && assets.share && (
        <>
          <meta property="og:image" content={site.url + assets.share.slice(1)} />
          <meta property="og:image:width" content={String(SHARE_SIZE.width)} />
          <meta property="og:image:height" content={String(SHARE_SIZE.height)} />
          <meta property="og:image:alt" content={`${site.title}. ${site.extent}.`} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      <link rel="icon" href={href(assets.icon)} type="image/svg+xml" />
      {assets.faces.map((face) => (
        <link rel="preload" href={href(face)} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={href(assets.style)} />
      {page.feeds && (
        <>
          <link rel="alternate" type="application/atom+xml" title={page.feeds.title} href={href(page.feeds.atom)} />
          <link rel="alternate" type="application/feed+json" title={page.feeds.title} href={href(page.feeds.json)} />
        </>
      )}
      {page.structured && (
        // JSON in a script element of this type is data and never runs; `<` is escaped above.
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json(page.structured) }} />
      )}
      {script && <script type="module" src={href(assets.scripts[script])} />}
    </head>
  );
}
