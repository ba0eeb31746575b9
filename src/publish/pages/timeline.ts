import type { ReferEntry, SaidEntry } from '../../model/dossier.ts';
import { capitalised, counted } from '../../model/inWords.ts';
import { type DatesRead, describeDatesRead } from '../datesRead.ts';
import { facetsOfSentence } from '../facets.ts';
import { type Faceted, type FilterView, makeFilter } from '../filters.ts';
import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { inParts, makeRouteOfPart, type PartsOfYear, partsByYear } from '../parts.ts';
import { routes } from '../routes.ts';
import { extentInDays } from '../sentenceView.ts';
import { MOST_LABELLED, makeSaidRegister, makeTimelineScale, type SaidRegister } from '../timelineChart.ts';
import { makeRetold, makeTimelineGroup, makeTimelineRow, type TimelineGroup } from '../timelineRows.ts';
import type { TimeAxis } from '../timeScale.ts';

export interface TimelinePage {
  deck: string;
  axis: TimeAxis;
  said: SaidRegister;
  /** What the articles of this page refer to. */
  groups: TimelineGroup[];
  /** Too many articles to stand open one after the other: each opens by itself. */
  folded: boolean;
  /** Links that narrow the rows of this page. */
  filter: FilterView | null;
  /** "March 2024": the stretch that stands here, where the timeline has several pages; else null. */
  part: string | null;
  parts: PartsOfYear[];
  /** Told once, on the timeline's first page. */
  datesRead: DatesRead[];
}

/** Rows that a page holds: some 250 kB of HTML. */
const ROWS_A_PAGE = 220;
const HEADING = 2;

/** The timeline: one page, or where it is long a page a year or month, the newest of them at the timeline's address. */
export function makeTimelinePages(lookup: Lookup): PageOf<'timeline'>[] {
  const { timeline } = lookup.dossier;
  const scale = makeTimelineScale(lookup.dossier);
  const refers = inGroups(timeline.refers);
  const retold = inGroups(timeline.retold);
  const rowsOf = ({ article }: SaidEntry): number =>
    HEADING + (refers.get(article)?.length ?? 0) + (retold.get(article)?.length ?? 0);
  const parts = inParts(timeline.said, { most: ROWS_A_PAGE, dayOf: ({ day }) => day, sizeOf: rowsOf });
  const routeOfPart = makeRouteOfPart(parts, routes.timeline);
  const routeOf = new Map(
    parts.flatMap((part) => part.rows.map(({ article }) => [article, routeOfPart(part)] as const)),
  );
  const standing = new Map(timeline.refers.map((refer) => [refer.id, refer]));
  const said = makeSaidRegister(lookup, scale, ({ article }) => routeOf.get(article) ?? routes.timeline);
  const groupOf = (one: SaidEntry): TimelineGroup => ({
    ...makeTimelineGroup(lookup, scale, one),
    rows: (refers.get(one.article) ?? []).map((refer) => makeTimelineRow(lookup, scale, refer)),
    retold: (retold.get(one.article) ?? []).flatMap((refer) => {
      const first = standing.get(refer.oneWith ?? '');
      return first ? [makeRetold(lookup, refer, first, routeOf.get(first.article) ?? routes.timeline)] : [];
    }),
  });
  const datesRead = describeDatesRead(lookup);
  const deck = deckOf(lookup);
  return parts.map((part): PageOf<'timeline'> => {
    const route = routeOfPart(part);
    const groups = part.rows.map(groupOf);
    const filter = narrow(lookup, groups);
    const isFirst = route === routes.timeline;
    return {
      kind: 'timeline',
      route,
      title: isFirst ? TITLE : `What was said in ${part.label}, and when it was about`,
      description: isFirst ? deck : `${capitalised(counted(part.rows.length, 'article'))}, published in ${part.label}.`,
      section: routes.timeline,
      feeds: null,
      structured: null,
      model: {
        deck: isFirst ? deck : `${capitalised(counted(part.rows.length, 'article'))}, published in ${part.label}.`,
        axis: scale.axis,
        said,
        groups,
        folded: part.rows.length > MOST_LABELLED,
        filter,
        part: part.label || null,
        parts: partsByYear(parts, {
          routeOf: routeOfPart,
          here: part,
          extentOf: (rows) => counted(rows.length, 'article'),
        }),
        datesRead: isFirst ? datesRead : [],
      },
    };
  });
}

const TYPES = { date: 'Date or period', figure: 'Window of a count' } as const;

/** Marks the rows with what they can be narrowed by, and gives the links that do so. */
function narrow(lookup: Lookup, groups: readonly TimelineGroup[]): FilterView | null {
  const rows = groups.flatMap((group) => group.rows);
  const { view, marks } = makeFilter(
    rows.map(
      ({ sentence, kind }): Faceted => ({
        ...facetsOfSentence(lookup, sentence),
        type: [{ id: kind, name: TYPES[kind] }],
      }),
    ),
  );
  for (const [i, row] of rows.entries()) row.marks = marks[i] ?? '';
  return view;
}

const TITLE = 'When it was said, and when it was about';

/** What each article refers to, in the order of the timeline. */
function inGroups(refers: readonly ReferEntry[]): Map<string, ReferEntry[]> {
  const groups = new Map<string, ReferEntry[]>();
  for (const refer of refers) {
    const group = groups.get(refer.article);
    if (group) group.push(refer);
    else groups.set(refer.article, [refer]);
  }
  return groups;
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
