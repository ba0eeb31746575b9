import type { Page, SiteModel } from '../src/publish/page.ts';
import { Agreement } from './pages/Agreement.tsx';
import { Article } from './pages/Article.tsx';
import { Articles } from './pages/Articles.tsx';
import { Coverage } from './pages/Coverage.tsx';
import { Data } from './pages/Data.tsx';
import { Figures } from './pages/Figures.tsx';
import { Home } from './pages/Home.tsx';
import { Method } from './pages/Method.tsx';
import { News } from './pages/News.tsx';
import { NotFound } from './pages/NotFound.tsx';
import { Search } from './pages/Search.tsx';
import { Series } from './pages/Series.tsx';
import { Speaker } from './pages/Speaker.tsx';
import { Speakers } from './pages/Speakers.tsx';
import { Threat } from './pages/Threat.tsx';
import { Threats } from './pages/Threats.tsx';
import { Timeline } from './pages/Timeline.tsx';

/** The content of a page, by its type. */
export function PageBody({ page, site }: { page: Page; site: SiteModel }) {
  switch (page.kind) {
    case 'home':
      return <Home page={page} site={site} />;
    case 'timeline':
      return <Timeline page={page} site={site} />;
    case 'threats':
      return <Threats page={page} site={site} />;
    case 'threat':
      return <Threat page={page} site={site} />;
    case 'figures':
      return <Figures page={page} site={site} />;
    case 'series':
      return <Series page={page} site={site} />;
    case 'speakers':
      return <Speakers page={page} site={site} />;
    case 'speaker':
      return <Speaker page={page} site={site} />;
    case 'articles':
      return <Articles page={page} site={site} />;
    case 'article':
      return <Article page={page} site={site} />;
    case 'news':
      return <News page={page} site={site} />;
    case 'coverage':
      return <Coverage page={page} site={site} />;
    case 'agreement':
      return <Agreement page={page} site={site} />;
    case 'search':
      return <Search page={page} site={site} />;
    case 'data':
      return <Data page={page} site={site} />;
    case 'method':
      return <Method page={page} site={site} />;
    case 'notFound':
      return <NotFound page={page} site={site} />;
  }
}
