import type { Agreement, Series } from '../model/dossier.ts';
import { agreementParts } from './agreementParts.ts';
import type { Lookup } from './lookup.ts';
import { perDossier } from './perDossier.ts';
import { makeSentenceView, type SentenceView } from './sentenceView.ts';

/** Agreement and tension, as the pages show it that it concerns: the newest where there is much. */
export interface AgreementList {
  items: AgreementItem[];
  /** How many are left out. */
  more: number;
}

interface AgreementItem {
  title: string;
  route: string;
  why: string;
  sides: SentenceView[];
}

const AT_MOST = 20;

/** Items by the article of a side, and by the record of a side. */
const bySide = perDossier(({ agreements }) => {
  const found = new Map<string, Set<Agreement>>();
  const add = (key: string, item: Agreement): void =>
    void found.set(key, (found.get(key) ?? new Set<Agreement>()).add(item));
  for (const item of agreements)
    for (const { place, record } of item.sides) {
      add(place.article, item);
      if (record !== null) add(`${place.article} ${record}`, item);
    }
  return found;
});

export const agreementsOnTopic = (lookup: Lookup, topic: string): AgreementList =>
  listOf(
    lookup,
    lookup.dossier.agreements.filter(({ topics }) => topics.includes(topic)),
  );

export const agreementsInArticle = (lookup: Lookup, article: string): AgreementList =>
  listOf(lookup, bySide(lookup.dossier).get(article) ?? []);

/** Items with a number of the series as a side. */
export function agreementsInSeries(lookup: Lookup, { points }: Series): AgreementList {
  const found = points.flatMap(({ article, figure }) => [
    ...(bySide(lookup.dossier).get(`${article} ${figure.id}`) ?? []),
  ]);
  return listOf(lookup, new Set(found));
}

function listOf(lookup: Lookup, found: Iterable<Agreement>): AgreementList {
  const all = [...found];
  const { dayOf, addressOf } = agreementParts(lookup.dossier);
  const newestFirst = (a: Agreement, b: Agreement): number => (dayOf(a) > dayOf(b) ? -1 : dayOf(a) < dayOf(b) ? 1 : 0);
  const shown = all.length <= AT_MOST ? all : all.toSorted(newestFirst).slice(0, AT_MOST);
  return {
    items: shown.map((item) => ({
      title: item.title,
      route: addressOf(item),
      why: item.why,
      sides: onePerSentence(item.sides).map(({ place }) => makeSentenceView(lookup, place)),
    })),
    more: all.length - shown.length,
  };
}

const onePerSentence = (sides: Agreement['sides']): Agreement['sides'] => {
  const shown = new Set<string>();
  return sides.filter(({ place: { article, sentence } }) => {
    const key = `${article} ${sentence}`;
    return !shown.has(key) && shown.add(key);
  });
};
