import { makeExtractor } from '../../src/extract/extract.ts';
import { link } from '../../src/link/link.ts';
import type { Beat } from '../../src/model/beat.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { type Lookup, makeLookup } from '../../src/publish/lookup.ts';
import { makeAgreementPages } from '../../src/publish/pages/agreement.ts';
import { makeArticlesPages } from '../../src/publish/pages/articles.ts';
import { makeCoveragePages } from '../../src/publish/pages/coverage.ts';
import { makeFiguresPages } from '../../src/publish/pages/figures.ts';
import { makeSeriesPages } from '../../src/publish/pages/series.ts';
import { makeSpeakerPages } from '../../src/publish/pages/speaker.ts';
import { makeSpeakersPages } from '../../src/publish/pages/speakers.ts';
import { makeThreatPages } from '../../src/publish/pages/threat.ts';
import { makeTimelinePages } from '../../src/publish/pages/timeline.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

/** An article by its day of publication, which is its id too. */
export interface TestArticle {
  published: string;
  text: string;
}

/** The dossier of a few short articles, made by the pipeline itself. */
export function dossierFrom(articles: readonly TestArticle[], beat: Beat = beatFrom()): Dossier {
  const extract = makeExtractor(beat);
  const entries = articles.map(({ published, text }) => {
    const article = articleFrom(text, published, published);
    return { article, records: extract(article).value };
  });
  return link(entries, beat).value;
}

export const lookupFrom = (articles: readonly TestArticle[], beat?: Beat): Lookup =>
  makeLookup(dossierFrom(articles, beat));

/** The page that stands at a list's own address: that of its newest part. */
const mainPage = <P>(pages: readonly P[]): P => {
  const page = pages[pages.length - 1];
  if (page === undefined) throw new Error('There is no page');
  return page;
};

export const timelineOf = (lookup: Lookup) => mainPage(makeTimelinePages(lookup));
export const figuresOf = (lookup: Lookup) => mainPage(makeFiguresPages(lookup));
export const coverageOf = (lookup: Lookup) => mainPage(makeCoveragePages(lookup));
export const agreementOf = (lookup: Lookup) => mainPage(makeAgreementPages(lookup));
export const articlesOf = (lookup: Lookup) => mainPage(makeArticlesPages(lookup));
export const speakersOf = (lookup: Lookup) => mainPage(makeSpeakersPages(lookup));
export const seriesOf = (lookup: Lookup, id: string) => mainPage(makeSeriesPages(lookup, id));
export const speakerOf = (lookup: Lookup, id: string) => mainPage(makeSpeakerPages(lookup, id));
export const threatOf = (lookup: Lookup, id: string) => mainPage(makeThreatPages(lookup, id));

/** A beat on floods, and three articles of it that count, date and name. */
export const FLOODS = beatFrom({
  topics: [
    { id: 'flooding', name: 'River flooding', aliases: ['flooding', 'floods'] },
    { id: 'drought', name: 'Drought', aliases: ['drought'] },
    { id: 'pumps', name: 'Pumps', kind: 'issue', aliases: ['pumps'] },
  ],
  people: [{ id: 'ada-renn', name: 'Ada Renn', aliases: ['Renn'] }],
  series: [{ id: 'homes', name: 'Homes flooded', counts: ['flooded homes'], about: 'Homes with water in them.' }],
});

export const FLOOD_ARTICLES: readonly TestArticle[] = [
  {
    published: '2023-03-01',
    text: 'The threat from flooding is rising, Ada Renn said. She said that the agency had counted 20 flooded homes since January 2021.',
  },
  {
    published: '2024-06-10',
    text: 'Ada Renn said the agency had counted more than 30 flooded homes in the past year. A dam broke in May 2019.',
  },
  { published: '2025-09-20', text: 'The threat from flooding is falling, Renn said. Pumps are old.' },
];
