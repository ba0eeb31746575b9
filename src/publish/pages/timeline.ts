import { capitalised, counted } from '../../model/inWords.ts';
import { type DatesRead, describeDatesRead } from '../datesRead.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';
import { extentInDays } from '../sentenceView.ts';
import { MOST_LABELLED, makeSaidRegister, makeTimelineScale, type SaidRegister } from '../timelineChart.ts';
import { makeRetold, makeTimelineGroup, makeTimelineRow, type TimelineGroup } from '../timelineRows.ts';
import type { TimeAxis } from '../timeScale.ts';

export interface TimelinePage {
  deck: string;
  axis: TimeAxis;
  said: SaidRegister;
  groups: TimelineGroup[];
  /** Years in which something was said, where there are too many articles to show one after the other; else empty. */
  years: string[];
  datesRead: DatesRead[];
}

export function makeTimelinePage(lookup: Lookup): PageOf<'timeline'> {
  const { timeline } = lookup.dossier;
  const scale = makeTimelineScale(lookup.dossier);
  const groups = timeline.said.map((said) => makeTimelineGroup(lookup, scale, said));
  const byArticle = new Map(timeline.said.map(({ article }, i) => [article, groups[i]]));
  for (const refer of timeline.refers) byArticle.get(refer.article)?.rows.push(makeTimelineRow(lookup, scale, refer));
  const standing = new Map(timeline.refers.map((refer) => [refer.id, refer]));
  for (const refer of timeline.retold) {
    const first = standing.get(refer.oneWith ?? '');
    if (first) byArticle.get(refer.article)?.retold.push(makeRetold(lookup, refer, first));
  }
  const deck = deckOf(lookup);
  return {
    kind: 'timeline',
    route: routes.timeline,
    title: 'When it was said, and when it was about',
    description: deck,
    section: routes.timeline,
    feeds: null,
    structured: null,
    model: {
      deck,
      axis: scale.axis,
      said: makeSaidRegister(lookup, scale),
      groups,
      years: groups.length > MOST_LABELLED ? [...new Set(groups.map(({ year }) => year))] : [],
      datesRead: describeDatesRead(lookup),
    },
  };
}

function deckOf({ dossier }: Lookup): string {
  const { said, refers } = dossier.timeline;
  const isOne = said.length === 1;
  const [first, last] = [dossier.articles[0], dossier.articles[dossier.articles.length - 1]];
  const [since, until] = first && last ? extentInDays(first, last) : [];
  const published = until === undefined ? `published on ${since}` : `published between ${since} and ${until}`;
  const articles = `${capitalised(counted(said.length, 'article'))}, ${published}.`;
  const years = refers
    .flatMap(({ start, end, readings }) => [{ start, end }, ...readings])
    .flatMap(({ start, end }) => [start, end].filter((day) => day !== null).map((day) => Number(day.slice(0, 4))))
    .sort((a, b) => a - b);
  const [from, to] = [years[0], years[years.length - 1]];
  if (from === undefined || to === undefined) {
    return `${articles} No sentence in ${isOne ? 'it' : 'them'} gives a date that could be placed.`;
  }
  const extent = from === to ? `is in ${from}` : `runs from ${from} to ${to}`;
  return `${articles} What ${isOne ? 'it describes' : 'they describe'} ${extent}. Open a row for the sentence.`;
}
