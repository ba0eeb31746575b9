import type { Dossier, Entry } from '../model/dossier.ts';
import { capitalised, counted, numberInWords } from '../model/inWords.ts';
import { makeDownloads } from './downloads.ts';
import { makeFeeds } from './feeds.ts';
import { makeHostFiles } from './hostFiles.ts';
import { makeLookup } from './lookup.ts';
import type { Page, Site, SiteModel } from './page.ts';
import { makeAgreementPages } from './pages/agreement.ts';
import { makeArticlePage } from './pages/article.ts';
import { makeArticlesPages } from './pages/articles.ts';
import { makeCoveragePages } from './pages/coverage.ts';
import { makeDataPage } from './pages/data.ts';
import { makeFiguresPages } from './pages/figures.ts';
import { makeHomePage } from './pages/home.ts';
import { makeMethodPage } from './pages/method.ts';
import { makeNewsPages } from './pages/news.ts';
import { makeNotFoundPage } from './pages/notFound.ts';
import { makeSearchPage } from './pages/search.ts';
import { makeSeriesPages } from './pages/series.ts';
import { makeSpeakerPages } from './pages/speaker.ts';
import { makeSpeakersPages } from './pages/speakers.ts';
import { makeThreatPages } from './pages/threat.ts';
import { makeThreatsPage } from './pages/threats.ts';
import { makeTimelinePages } from './pages/timeline.ts';
import { isSeries } from './seriesOfFigure.ts';

/** Where the site will stand. */
export interface Hosting {
  /** Address with a closing slash; null where nobody said. */
  url: string | null;
  /** Path that begins and ends with a slash. */
  prefix: string;
}

/** The dossier as a site: a page model for every page, and every file that is no page. */
export function publish(dossier: Dossier, hosting: Hosting): Site {
  const lookup = makeLookup(dossier);
  const feeds = hosting.url === null ? null : makeFeeds(lookup, hosting.url);
  const pages: Page[] = [
    makeHomePage(lookup),
    ...makeTimelinePages(lookup),
    makeThreatsPage(lookup),
    ...dossier.topics.flatMap(({ topic }) => makeThreatPages(lookup, topic.id)),
    ...makeFiguresPages(lookup),
    ...dossier.series.filter(isSeries).flatMap(({ id }) => makeSeriesPages(lookup, id)),
    ...makeSpeakersPages(lookup),
    ...dossier.speakers.flatMap(({ id }) => makeSpeakerPages(lookup, id)),
    ...makeArticlesPages(lookup),
    ...dossier.articles.map(({ article }) => makeArticlePage(lookup, article.id)),
    ...makeNewsPages(lookup),
    ...makeCoveragePages(lookup),
    ...makeAgreementPages(lookup),
    makeSearchPage(lookup),
    makeDataPage(lookup),
    makeMethodPage(lookup),
    makeNotFoundPage(lookup),
  ];
  return {
    model: makeSiteModel(dossier, hosting),
    pages: pages.map((page) => ({ ...page, feeds: feeds?.of(page.route) ?? null })),
    files: [...makeDownloads(lookup), ...(feeds?.files ?? []), ...makeHostFiles(pages, hosting, lookup)],
  };
}

function makeSiteModel({ beat, articles }: Dossier, { url, prefix }: Hosting): SiteModel {
  return {
    title: beat.title,
    standfirst: beat.standfirst,
    language: beat.language,
    extent: `${capitalised(counted(articles.length, 'article'))}, ${yearsOf(articles)}`,
    articlesInWords: numberInWords(articles.length),
    articles: articles.length,
    url,
    prefix,
    contact: beat.contact ?? null,
  };
}

/** "2021–2025", or the one year. Articles come in order of publication. */
function yearsOf(articles: readonly Entry[]): string {
  const [first, last] = [articles[0], articles[articles.length - 1]].map(
    (e) => e?.article.meta.published.slice(0, 4) ?? '',
  );
  return first === last ? (first ?? '') : `${first}–${last}`;
}
