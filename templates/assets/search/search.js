// The search page. Pagefind finds articles; this shows the sentences in them.

import { loadPagefind, openArticles, rankedArticles } from './articles.js';
import { asked, isElsewhere, readAddress, writeAddress } from './asked.js';
import { namedBy } from './narrowing.js';
import { box, filters, form, lists, narrowed, plain, results, status } from './page.js';
import { ARTICLES, showArticle, showNarrowed } from './results.js';
import { listenForSlash } from './slash.js';
import { summary } from './summary.js';
import { phrasesOf } from './words.js';

let latest = 0;

async function search() {
  const question = asked();
  const phrases = phrasesOf(question.query);
  const turn = ++latest;
  plain.hidden = true;
  lists.hidden = true;
  if (phrases.length === 0) {
    narrowed.hidden = true;
    results.replaceChildren();
    status.textContent = 'Type a word, a name or a year.';
    return;
  }
  status.textContent = 'Searching…';
  try {
    const { ranked, left } = await rankedArticles(phrases, question.order);
    const articles = await openArticles(ranked, phrases, question);
    if (turn !== latest) return;
    const holding = articles.filter(({ sentences }) => sentences.length > 0);
    const named = namedBy(question.query);
    showNarrowed(named, articles);
    results.replaceChildren(...holding.slice(0, ARTICLES).map(showArticle));
    status.textContent = summary(question, named, holding, left);
    lists.hidden = holding.length > 0 || !narrowed.hidden;
  } catch {
    if (turn !== latest) return;
    narrowed.hidden = true;
    results.replaceChildren();
    status.textContent = 'The search index could not be loaded. Everything on this site is reached from its lists:';
    lists.hidden = false;
  }
}

function ask() {
  writeAddress();
  search();
}

readAddress();
filters.hidden = false;
listenForSlash();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
filters.addEventListener('change', ask);
addEventListener('popstate', () => {
  if (!isElsewhere()) return;
  readAddress();
  search();
});
box.addEventListener('focus', () => loadPagefind().catch(() => {}), { once: true });
search();
