// Pagefind: which articles there are, the best first, and what is in them.

import { isWanted } from './narrowing.js';
import { sentencesOf } from './sentences.js';

/** Articles that are looked through, and how many at a time. */
const LOOKED_THROUGH = 400;
const AT_ONCE = 40;

/** The index lies beside the assets, wherever the site stands; all modules are one file there. */
const bundle = new URL('../pagefind/', import.meta.url);
let loading = null;
export const loadPagefind = () => {
  loading ??= import(new URL('pagefind.js', bundle).href).then(async (pagefind) => {
    await pagefind.options({ basePath: bundle.pathname, baseUrl: new URL('../', bundle).pathname });
    await pagefind.init();
    return pagefind;
  });
  return loading;
};

/** By the names of the form: Pagefind's own orders. Without one the best come first. */
const ORDERS = { newest: { sort: { published: 'desc' } }, oldest: { sort: { published: 'asc' } } };

/**
 * The articles to be looked through, and how many are left. Pagefind reduces words to stems and so misses some that
 * hold a word: "every" is not found by itself. Those it did not find are looked through too, or what is counted would
 * not be true; they come last, unless an order was asked for.
 */
export async function rankedArticles(phrases, order) {
  const pagefind = await loadPagefind();
  const { results: found } = await pagefind.search(phrases.flat().join(' '), ORDERS[order]);
  const { results: all } = await pagefind.search(null, ORDERS[order]);
  const ids = new Set(found.map(({ id }) => id));
  const ranked = [...found, ...all.filter(({ id }) => !ids.has(id))].slice(0, LOOKED_THROUGH);
  if (order === '') return { ranked, left: all.length - ranked.length };
  const wanted = new Set(ranked.map(({ id }) => id));
  return { ranked: all.filter(({ id }) => wanted.has(id)), left: all.length - ranked.length };
}

/** Each of the articles that the filters leave, with its sentences, few or none; opened some at a time. */
export async function openArticles(ranked, phrases, { chosen, type }) {
  const articles = [];
  for (let at = 0; at < ranked.length; at += AT_ONCE) {
    const batch = await Promise.all(ranked.slice(at, at + AT_ONCE).map((one) => one.data()));
    const wanted = batch.filter((data) => isWanted(data, chosen));
    articles.push(...wanted.map((data) => ({ data, sentences: sentencesOf(data, phrases, type) })));
  }
  return articles;
}
