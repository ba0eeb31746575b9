import type { AgreementPage } from './pages/agreement.ts';
import type { ArticlePage } from './pages/article.ts';
import type { ArticlesPage } from './pages/articles.ts';
import type { CoveragePage } from './pages/coverage.ts';
import type { DataPage } from './pages/data.ts';
import type { FiguresPage } from './pages/figures.ts';
import type { HomePage } from './pages/home.ts';
import type { MethodPage } from './pages/method.ts';
import type { NewsPage } from './pages/news.ts';
import type { NotFoundPage } from './pages/notFound.ts';
import type { SearchPage } from './pages/search.ts';
import type { SeriesPage } from './pages/series.ts';
import type { SpeakerPage } from './pages/speaker.ts';
import type { SpeakersPage } from './pages/speakers.ts';
import type { ThreatPage } from './pages/threat.ts';
import type { ThreatsPage } from './pages/threats.ts';
import type { TimelinePage } from './pages/timeline.ts';

/** What each type of page is made of: plain data, so that a page whose model did not change need not be rendered. */
export interface PageModels {
  home: HomePage;
  timeline: TimelinePage;
  threats: ThreatsPage;
  threat: ThreatPage;
  figures: FiguresPage;
  series: SeriesPage;
  speakers: SpeakersPage;
  speaker: SpeakerPage;
  articles: ArticlesPage;
  article: ArticlePage;
  news: NewsPage;
  coverage: CoveragePage;
  agreement: AgreementPage;
  search: SearchPage;
  data: DataPage;
  method: MethodPage;
  notFound: NotFoundPage;
}

export type PageKind = keyof PageModels;

export interface PageOf<K extends PageKind> {
  kind: K;
  /** Address from the site's root. */
  route: string;
  /** For the browser's title bar and for search engines; the site's title is added by the layout. */
  title: string;
  description: string;
  /** The item of the menu that the page belongs to. */
  section: string | null;
  /** The feeds that follow this page's subject; without an address of the site there are none. */
  feeds: { title: string; atom: string; json: string } | null;
  /** JSON-LD, as data. */
  structured: object | null;
  model: PageModels[K];
}

export type Page = { [K in PageKind]: PageOf<K> }[PageKind];

/** What every page says of the site. */
export interface SiteModel {
  title: string;
  standfirst: string;
  language: string;
  /** "Five articles, 2021–2025". */
  extent: string;
  /** "five": how many articles, in words. */
  articlesInWords: string;
  /** How many articles the site is made from. */
  articles: number;
  /** Where the site will stand, with a closing slash; null where nobody said. */
  url: string | null;
  /** The path of `url`, or what the deployer gave; begins and ends with a slash. */
  prefix: string;
  contact: string | null;
}

export interface SiteFile {
  /** Path below the output folder, with `/`. */
  path: string;
  content: string | Uint8Array;
}

export interface Site {
  model: SiteModel;
  pages: Page[];
  /** Downloads, feeds and host files. */
  files: SiteFile[];
}
