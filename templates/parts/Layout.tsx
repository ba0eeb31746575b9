import type { ComponentChildren } from 'preact';
import type { Page, SiteModel } from '../../src/publish/page.ts';
import { routes } from '../../src/publish/routes.ts';
import type { AssetRoutes } from '../assets.ts';
import { A, LinksFrom, makeHref } from '../link.tsx';
import { Head } from './Head.tsx';
import { Sprite } from './icons.tsx';
import { Logo } from './Logo.tsx';

const MENU = [
  ['Timeline', routes.timeline],
  ['Threats', routes.threats],
  ['Figures', routes.figures],
  ['Speakers', routes.speakers],
  ['Articles', routes.articles],
  ['Agreement', routes.agreement],
  ['Search', routes.search],
  ['Data', routes.data],
  ['Method', routes.method],
] as const;

function Menu({ section }: { section: string | null }) {
  return (
    <nav class="mast-nav" aria-label="Main">
      <ul>
        {MENU.map(([name, route]) => (
          <li>
            <A to={route} aria-current={route === section ? 'page' : undefined}>
              {name}
            </A>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer({ site }: { site: SiteModel }) {
  return (
    <footer class="foot">
      <div class="wrap foot-in small">
        <p class="mut">
          {`Every record on this site is taken from ${site.articles === 1 ? 'one published news article' : `one of ${site.articlesInWords} published news articles`} and shown with the sentence it came from. Headlines and sentences are reproduced as printed, errors included.`}
        </p>
        <p class="mut">
          A direction such as “rising” records what the sentence says. It is not a judgement about whether the sentence
          is right.
        </p>
        <p>
          <A to={routes.news}>What is new</A> · <A to={routes.coverage}>Coverage</A> · <A to={routes.method}>Method</A>{' '}
          · <A to={routes.data}>Download the data</A>
          <br />
          <span class="mut">Built with Beatbook</span>
        </p>
      </div>
    </footer>
  );
}

/** The whole document around a page's content. On the home page the nameplate is the h1. */
export function Layout(props: { page: Page; site: SiteModel; assets: AssetRoutes; children: ComponentChildren }) {
  const { page, site, assets, children } = props;
  const home = page.kind === 'home';
  return (
    <LinksFrom value={makeHref(page.route, site.prefix)}>
      <html lang={site.language}>
        <Head page={page} site={site} assets={assets} />
        <body>
          <Sprite />
          <a class="skip" href="#main">
            Skip to content
          </a>
          <header class={home ? 'mast plate' : 'mast'}>
            <div class="wrap">
              <div class="mast-in">
                {home ? (
                  <h1>
                    <Logo of={assets.logo} />
                    {site.title}
                  </h1>
                ) : (
                  <>
                    <A class="brand" to={routes.home}>
                      <Logo of={assets.logo} />
                      {site.title}
                    </A>
                    <span class="small mut">{site.extent}</span>
                  </>
                )}
              </div>
              <Menu section={page.section} />
            </div>
          </header>
          <main id="main" class="wrap">
            {children}
          </main>
          <Footer site={site} />
        </body>
      </html>
    </LinksFrom>
  );
}

/** Where the page stands: "Home / Threats / Iran". */
export function Crumbs({ of }: { of: { name: string; route?: string }[] }) {
  return (
    <nav class="crumb" aria-label="Breadcrumb">
      <A to={routes.home}>Home</A>
      {of.map(({ name, route }) => (
        <>
          {' / '}
          {route ? <A to={route}>{name}</A> : <span aria-current="page">{name}</span>}
        </>
      ))}
    </nav>
  );
}
