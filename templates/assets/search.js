// The only script of the site: the search page. Pagefind finds articles; this shows the sentences in them.

/** Articles whose sentences are shown, sentences of one article, and articles that are looked through for them. */
const ARTICLES = 20;
const SENTENCES = 6;
const LOOKED_THROUGH = 400;

const form = document.querySelector('#find');
const box = document.querySelector('#q');
const filters = document.querySelector('[data-filters]');
const status = document.querySelector('[data-status]');
const results = document.querySelector('[data-results]');
const plain = document.querySelector('[data-plain]');

/** The index lies beside the assets, wherever the site stands. */
const bundle = new URL('../pagefind/', import.meta.url);
let loading = null;
const loadPagefind = () => {
  loading ??= import(new URL('pagefind.js', bundle).href).then(async (pagefind) => {
    await pagefind.options({ basePath: bundle.pathname, baseUrl: new URL('../', bundle).pathname });
    await pagefind.init();
    return pagefind;
  });
  return loading;
};

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

/** The words of an article by their position in the index. `raw_content` has `<` and `>` escaped; nothing else. */
function wordsOf({ raw_content: raw, content }) {
  const text = raw ?? content;
  const words = text.includes('\u200B') ? text.split('\u200B') : text.split(/\s+/);
  const spaced = text.includes('\u200B') ? '' : ' ';
  return words.map((word) => word.replace(/&lt;/g, '<').replace(/&gt;/g, '>') + spaced);
}

/** The sentences of an article that hold what was found, best first: number, words, and which words were found. */
function sentencesOf(data) {
  const words = wordsOf(data);
  const starts = data.anchors
    .filter(({ id }) => /^s\d+$/.test(id))
    .map(({ id, location }) => ({ number: Number(id.slice(1)), from: location }))
    .sort((a, b) => a.from - b.from);
  const found = new Map();
  for (const { location, balanced_score: score } of data.weighted_locations) {
    const at = starts.findLastIndex(({ from }) => from <= location);
    if (at === -1) continue;
    const { number, from } = starts[at];
    const sentence = found.get(number) ?? {
      number,
      from,
      to: starts[at + 1]?.from ?? words.length,
      hits: new Set(),
      score: 0,
    };
    if (!sentence.hits.has(location)) sentence.score += score;
    sentence.hits.add(location);
    found.set(number, sentence);
  }
  return [...found.values()]
    .sort((a, b) => b.hits.size - a.hits.size || b.score - a.score || a.number - b.number)
    .slice(0, SENTENCES)
    .sort((a, b) => a.number - b.number)
    .map((sentence) => ({ ...sentence, words: words.slice(sentence.from, sentence.to) }));
}

/** Who a sentence is attributed to, as the article's page says. */
const speakerOf = (data, number) =>
  JSON.parse(data.meta.said ?? '[]').find(([, sentences]) => sentences.includes(number))?.[0] ??
  'No speaker in the sentence';

function showSentence(data, { number, from, words, hits }) {
  const parts = words.flatMap((word, i) =>
    hits.has(from + i) ? [element('mark', 'hit', word.trimEnd()), word.slice(word.trimEnd().length)] : [word],
  );
  const link = element('a', 'go', `sentence ${number} in the article`);
  link.href = `${data.url}#s${number}`;
  const source = element('p', 'src', `${speakerOf(data, number)} · ${data.meta.outlet}, ${data.meta.when} · `, link);
  return element('li', '', element('p', 'ev', ...parts), source);
}

function showArticle(data) {
  const title = element('a', '', data.meta.title);
  const sentences = sentencesOf(data);
  title.href = sentences.length > 0 ? `${data.url}#s${sentences[0].number}` : data.url;
  const list = element('ol', '', ...sentences.map((sentence) => showSentence(data, sentence)));
  return element('li', '', element('h3', '', title), list);
}

const chosenFilters = () => {
  const chosen = [...filters.querySelectorAll('select')].filter((select) => select.value !== '');
  return Object.fromEntries(chosen.map((select) => [select.name, select.value]));
};

/** What an article can be narrowed down to, by the names of the form. */
const VALUES = {
  topic: ({ topic }) => JSON.parse(topic ?? '[]'),
  speaker: ({ said }) => JSON.parse(said ?? '[]').map(([name]) => name),
  outlet: ({ outlet }) => [outlet],
  year: ({ year }) => [year],
};
const isWanted = ({ meta }, chosen) =>
  Object.entries(chosen).every(([name, value]) => VALUES[name](meta).includes(value));

/** The best articles that the filters leave, opened batch by batch until there are enough. */
async function openArticles(found, chosen) {
  const wanted = [];
  for (let at = 0; at < Math.min(found.length, LOOKED_THROUGH) && wanted.length < ARTICLES; at += ARTICLES) {
    const batch = await Promise.all(found.slice(at, at + ARTICLES).map((one) => one.data()));
    wanted.push(...batch.filter((data) => isWanted(data, chosen)));
  }
  return wanted.slice(0, ARTICLES);
}

const counted = (n, one) => `${n} ${n === 1 ? one : `${one}s`}`;

/** What was found, and whether there may be more. */
function summary(query, found, articles, chosen) {
  const sentences = results.querySelectorAll('li li').length;
  const narrowed = Object.keys(chosen).length > 0;
  if (articles.length === 0) return `No sentence found for “${query}”${narrowed ? ' with these filters' : ''}.`;
  const more =
    articles.length === ARTICLES && found.length > ARTICLES ? `, the best of ${counted(found.length, 'article')}` : '';
  return `${counted(sentences, 'sentence')} in ${counted(articles.length, 'article')}${more}, for “${query}”.`;
}

let latest = 0;

async function search() {
  const query = box.value.trim();
  const turn = ++latest;
  plain.hidden = true;
  if (query === '') {
    results.replaceChildren();
    status.textContent = 'Type a word, a name or a year.';
    return;
  }
  status.textContent = 'Searching…';
  try {
    const pagefind = await loadPagefind();
    const chosen = chosenFilters();
    const { results: found } = await pagefind.search(query);
    const articles = await openArticles(found, chosen);
    if (turn !== latest) return;
    results.replaceChildren(...articles.map(showArticle));
    status.textContent = summary(query, found, articles, chosen);
  } catch {
    if (turn !== latest) return;
    status.textContent = 'The search index could not be loaded.';
    plain.hidden = false;
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
