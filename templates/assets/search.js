// The only script of the site: the search page. Pagefind finds articles; this shows the sentences in them.

/** Articles that are shown, sentences of one article, and articles that are looked through, some at a time. */
const ARTICLES = 20;
const SENTENCES = 6;
const LOOKED_THROUGH = 400;
const AT_ONCE = 40;
/** Shorter words are found whole: with every word that begins like them they would find nearly everything. */
const SHORTEST_BEGINNING = 4;

const form = document.querySelector('#find');
const box = document.querySelector('#q');
const filters = document.querySelector('[data-filters]');
const status = document.querySelector('[data-status]');
const narrowed = document.querySelector('[data-narrowed]');
const results = document.querySelector('[data-results]');
const lists = document.querySelector('[data-lists]');
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
const linkTo = (href, ...children) => {
  const made = element('a', '', ...children);
  made.href = href;
  return made;
};

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (n) => SMALL[n] ?? String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
const counted = (n, one) => `${inWords(n)} ${n === 1 ? one : `${one}s`}`;
const capitalised = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** Small letters without accents. */
const folded = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text and where they stand; hyphens, apostrophes and all other signs part words. */
const tokensOf = (text) =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: folded(word),
    from: index,
    to: index + word.length,
  }));

/** What is looked for: words, and words that stand together because a hyphen or quotation marks hold them together. */
const phrasesOf = (query) =>
  query
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .split(/["“”]/)
    .flatMap((part, i) => (i % 2 === 1 ? [part] : part.split(/\s+/)))
    .map((part) => tokensOf(part).map(({ word }) => word))
    .filter((words) => words.length > 0);

const isWord = (asked, word) =>
  word === asked || (asked.length >= SHORTEST_BEGINNING && !/\d/.test(asked) && word.startsWith(asked));

/** The words of a sentence that were asked for; null where one of them is missing. */
function hitsIn(tokens, phrases) {
  const hits = new Set();
  for (const phrase of phrases) {
    const found = tokens.flatMap((_, at) =>
      phrase.every((asked, i) => isWord(asked, tokens[at + i]?.word ?? '')) ? tokens.slice(at, at + phrase.length) : [],
    );
    if (found.length === 0) return null;
    for (const token of found) hits.add(token);
  }
  return [...hits].sort((a, b) => a.from - b.from);
}

/** The words of an article by their position in the index. `raw_content` has `<` and `>` escaped; nothing else. */
function wordsOf({ raw_content: raw, content }) {
  const text = raw ?? content;
  const words = text.includes('\u200B') ? text.split('\u200B') : text.split(/\s+/);
  const spaced = text.includes('\u200B') ? '' : ' ';
  return words.map((word) => word.replace(/&lt;/g, '<').replace(/&gt;/g, '>') + spaced);
}

/** The sentences of an article that hold every word that was asked for: number, text, and where the words stand. */
function sentencesOf(data, phrases) {
  const words = wordsOf(data);
  const starts = data.anchors
    .filter(({ id }) => /^s\d+$/.test(id))
    .map(({ id, location }) => ({ number: Number(id.slice(1)), from: location }))
    .sort((a, b) => a.from - b.from);
  return starts.flatMap(({ number, from }, i) => {
    const text = words
      .slice(from, starts[i + 1]?.from)
      .join('')
      .trim();
    const hits = hitsIn(tokensOf(text), phrases);
    return hits ? [{ number, text, hits }] : [];
  });
}

/** Who a sentence is attributed to, as the article's page says. */
const speakerOf = (data, number) =>
  JSON.parse(data.meta.said ?? '[]').find(([, sentences]) => sentences.includes(number))?.[0] ??
  'No speaker in the sentence';

function showSentence(data, { number, text, hits }) {
  const parts = hits.flatMap(({ from, to }, i) => [
    text.slice(hits[i - 1]?.to ?? 0, from),
    element('mark', 'hit', text.slice(from, to)),
  ]);
  const link = linkTo(`${data.url}#s${number}`, `sentence ${number} in the article`);
  link.className = 'go';
  const source = element('p', 'src', `${speakerOf(data, number)} · ${data.meta.outlet}, ${data.meta.when} · `, link);
  return element('li', '', element('p', 'ev', ...parts, text.slice(hits[hits.length - 1].to)), source);
}

function showArticle({ data, sentences }) {
  const [first] = sentences;
  const heading = element('h3', '', linkTo(`${data.url}#s${first.number}`, data.meta.title));
  const list = element('ol', '', ...sentences.slice(0, SENTENCES).map((sentence) => showSentence(data, sentence)));
  const next = sentences[SENTENCES];
  if (next === undefined) return element('li', '', heading, list);
  const more = linkTo(
    `${data.url}#s${next.number}`,
    `and ${inWords(sentences.length - SENTENCES)} more in the article`,
  );
  return element('li', '', heading, list, element('p', 'src', more));
}

const chosenFilters = () => {
  const chosen = [...filters.querySelectorAll('select')].filter((select) => select.value !== '');
  return Object.fromEntries(chosen.map((select) => [select.name, select.value]));
};

/** What an article can be narrowed down to, by the names of the form, and what such articles are called. */
const NARROWED = {
  topic: { of: ({ topic }) => JSON.parse(topic ?? '[]'), called: (name) => `Articles that name ${name}` },
  speaker: {
    of: ({ said }) => JSON.parse(said ?? '[]').map(([name]) => name),
    called: (name) => `Articles in which ${name} speaks`,
  },
  outlet: { of: ({ outlet }) => [outlet], called: (name) => `Articles of ${name}` },
  year: { of: ({ year }) => [year], called: (name) => `Articles of ${name}` },
};
const isWanted = ({ meta }, chosen) =>
  Object.entries(chosen).every(([name, value]) => NARROWED[name].of(meta).includes(value));

/** The first thing to narrow down to whose name is the whole query; null where the query is no such name. */
function namedBy(query) {
  const key = (words) =>
    tokensOf(words)
      .map(({ word }) => word)
      .join(' ');
  for (const { name, options } of filters.querySelectorAll('select')) {
    const option = [...options].find(({ value }) => value !== '' && key(value) === key(query));
    if (option) return { name, value: option.value };
  }
  return null;
}

/**
 * All articles, the best first. Pagefind reduces words to stems and so misses some that hold a word: "every" is not
 * found by itself. Those it did not find are looked through too, or what is counted would not be true.
 */
async function rankedArticles(phrases) {
  const pagefind = await loadPagefind();
  const { results: found } = await pagefind.search(phrases.flat().join(' '));
  const { results: all } = await pagefind.search(null);
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...all.filter(({ id }) => !ids.has(id))];
}

/** Each of the articles that the filters leave, with its sentences, few or none; opened some at a time. */
async function openArticles(ranked, phrases, chosen) {
  const articles = [];
  for (let at = 0; at < ranked.length; at += AT_ONCE) {
    const batch = await Promise.all(ranked.slice(at, at + AT_ONCE).map((one) => one.data()));
    const wanted = batch.filter((data) => isWanted(data, chosen));
    articles.push(...wanted.map((data) => ({ data, sentences: sentencesOf(data, phrases) })));
  }
  return articles;
}

/** The articles of what the query names, whether or not their sentences hold its words. */
function showNarrowed(named, articles) {
  const ofIt = named ? articles.filter(({ data }) => isWanted(data, { [named.name]: named.value })) : [];
  narrowed.hidden = ofIt.length === 0;
  if (narrowed.hidden) return narrowed.replaceChildren();
  const lines = ofIt.slice(0, ARTICLES).map(({ data: { url, meta } }) => {
    const source = element('p', 'small mut', `${meta.outlet}, ${meta.when}`);
    return element('li', '', element('p', 'ttl', linkTo(url, meta.title)), source);
  });
  const left = ofIt.length - lines.length;
  narrowed.replaceChildren(
    element('h3', '', NARROWED[named.name].called(named.value)),
    element('ul', 'list', ...lines, ...(left > 0 ? [element('li', '', `and ${counted(left, 'more article')}`)] : [])),
  );
}

/** What was found, what of it is shown, and what was not looked through. */
function summary(query, chosen, named, holding, left) {
  const asked = `“${query.replace(/["“”]/g, '')}”${Object.keys(chosen).length > 0 ? ' with these filters' : ''}`;
  const rest = left > 0 ? ` ${capitalised(counted(left, 'more article'))} may hold it.` : '';
  if (holding.length === 0) {
    const holds = phrasesOf(query).flat().length > 1 ? 'holds all the words of' : 'holds';
    const instead = narrowed.hidden ? ' Try other words or fewer, or one of these lists:' : '';
    return `No sentence ${holds} ${asked}.${rest}${instead}`;
  }
  const all = holding.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const listed = narrowed.hidden ? '' : ` ${NARROWED[named.name].called(named.value)} are listed below them.`;
  const shown = holding.length > ARTICLES ? ` The first ${ARTICLES} articles are shown.` : '';
  return `${capitalised(counted(all, 'sentence'))} in ${counted(holding.length, 'article')}, for ${asked}.${shown}${rest}${listed}`;
}

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
