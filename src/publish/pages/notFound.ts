import type { Lookup } from '../lookup.ts';
import type { PageOf } from '../page.ts';
import { routes } from '../routes.ts';

export interface NotFoundPage {
  deck: string;
}

const DECK = 'No page of this site has this address.';

export const makeNotFoundPage = (_lookup: Lookup): PageOf<'notFound'> => ({
  kind: 'notFound',
  route: routes.notFound,
  title: 'Page not found',
  description: DECK,
  section: null,
  feeds: null,
  structured: null,
  model: { deck: DECK },
});
