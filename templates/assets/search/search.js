// The search page. Pagefind finds articles; this shows the sentences in them.

import { LOOKED_THROUGH, loadPagefind, openArticles, rankedArticles } from './articles.js';
import { chosenFilters, namedBy } from './narrowing.js';
import { box, filters, form, lists, narrowed, plain, results, status } from './page.js';
import { ARTICLES, showArticle, showNarrowed } from './results.js';
import { summary } from './summary.js';
import { phrasesOf } from './words.js';

let latest = 0;

async function search() {
  const query = box.value.trim();
  const phrases = phrasesOf(query);
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
    const chosen = chosenFilters();
    const ranked = await rankedArticles(phrases);
    const articles = await openArticles(ranked.slice(0, LOOKED_THROUGH), phrases, chosen);
    if (turn !== latest) return;
    const holding = articles.filter(({ sentences }) => sentences.length > 0);
    const named = namedBy(query);
    showNarrowed(named, articles);
    results.replaceChildren(...holding.slice(0, ARTICLES).map(showArticle));
    status.textContent = summary(query, chosen, named, holding, ranked.length - LOOKED_THROUGH);
    lists.hidden = holding.length > 0 || !narrowed.hidden;
  } catch {
    if (turn !== latest) return;
    narrowed.hidden = true;
    results.replaceChildren();
    status.textContent = 'The search index could not be loaded. Everything on this site is reached from its lists:';
    lists.hidden = false;
  }
}

/** The address of the page says what is searched for, so that a result can be shared. */
function remember() {
  const query = new URLSearchParams({ q: box.value.trim(), ...chosenFilters() });
  history.replaceState(null, '', `?${query}`);
}

const asked = new URLSearchParams(location.search);
box.value = asked.get('q') ?? '';
for (const select of filters.querySelectorAll('select')) {
  select.value = asked.get(select.name) ?? '';
  if (select.selectedIndex === -1) select.value = '';
}
filters.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  remember();
  search();
});
filters.addEventListener('change', () => {
  remember();
  search();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')) return;
  event.preventDefault();
  box.focus();
});
box.addEventListener('focus', () => loadPagefind().catch(() => {}), { once: true });
search();
