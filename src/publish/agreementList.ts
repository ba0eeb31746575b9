import type { Agreement, Series } from '../model/dossier.ts';
import type { Lookup } from './lookup.ts';
import { perDossier } from './perDossier.ts';
import { routes } from './routes.ts';
import { makeSentenceView, type SentenceView } from './sentenceView.ts';

/** An item of agreement or tension, as the pages show it that it concerns. */
export interface AgreementItem {
  title: string;
  route: string;
  why: string;
  sides: SentenceView[];
}

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

export const agreementsOnTopic = (lookup: Lookup, topic: string): AgreementItem[] =>
  itemsOf(
    lookup,
    lookup.dossier.agreements.filter(({ topics }) => topics.includes(topic)),
  );

export const agreementsInArticle = (lookup: Lookup, article: string): AgreementItem[] =>
  itemsOf(lookup, bySide(lookup.dossier).get(article) ?? []);

/** Items with a number of the series as a side. */
export function agreementsInSeries(lookup: Lookup, { points }: Series): AgreementItem[] {
  const found = points.flatMap(({ article, figure }) => [
    ...(bySide(lookup.dossier).get(`${article} ${figure.id}`) ?? []),
  ]);
  return itemsOf(lookup, new Set(found));
}

const itemsOf = (lookup: Lookup, items: Iterable<Agreement>): AgreementItem[] =>
  [...items].map(({ id, title, why, sides }) => ({
    title,
    route: `${routes.agreement}#${id}`,
    why,
    sides: onePerSentence(sides).map(({ place }) => makeSentenceView(lookup, place)),
  }));

const onePerSentence = (sides: Agreement['sides']): Agreement['sides'] => {
  const shown = new Set<string>();
  return sides.filter(({ place: { article, sentence } }) => {
    const key = `${article} ${sentence}`;
    return !shown.has(key) && shown.add(key);
  });
};
