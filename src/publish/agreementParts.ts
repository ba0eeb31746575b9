import type { Agreement, Dossier } from '../model/dossier.ts';
import { inParts, makeRouteOfPart, type Part, type RouteOfPart } from './parts.ts';
import { perDossier } from './perDossier.ts';
import { routes } from './routes.ts';

/** Pairs that a page holds: some 150 kB of HTML. */
const PAIRS_A_PAGE = 50;

interface AgreementParts {
  /** Cut by the day of the later side, where there are more pairs than a page holds. */
  parts: Part<Agreement>[];
  routeOf: RouteOfPart<Agreement>;
  /** ISO day on which the later side was published. */
  dayOf(item: Agreement): string;
  /** Where a pair stands. */
  addressOf(item: Agreement): string;
}

/** The pairs page by page; asked for by every page that a pair concerns. */
export const agreementParts = perDossier((dossier): AgreementParts => {
  const dayOf = makeDayOf(dossier);
  const { agreements } = dossier;
  const ordered = agreements.length <= PAIRS_A_PAGE ? agreements : agreements.toSorted(byDay(dayOf));
  const parts = inParts(ordered, { most: PAIRS_A_PAGE, dayOf });
  const routeOf = makeRouteOfPart(parts, routes.agreement);
  const standing = new Map(parts.flatMap((part) => part.rows.map(({ id }) => [id, routeOf(part)] as const)));
  return { parts, routeOf, dayOf, addressOf: ({ id }) => `${standing.get(id) ?? routes.agreement}#${id}` };
});

/** Oldest first; pairs of one day stay in their order. */
const byDay =
  (dayOf: (item: Agreement) => string) =>
  (a: Agreement, b: Agreement): number =>
    dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;

function makeDayOf({ articles }: Dossier): (item: Agreement) => string {
  const published = new Map(articles.map(({ article }) => [article.id, article.meta.published.slice(0, 10)]));
  return ({ sides }) =>
    sides.reduce((latest, { place }) => {
      const day = published.get(place.article) ?? '';
      return day > latest ? day : latest;
    }, '');
}
