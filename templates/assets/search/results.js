// What was found, shown.

import { element, linkTo } from './elements.js';
import { isWanted, NARROWED } from './narrowing.js';
import { narrowed } from './page.js';
import { speakerOf } from './sentences.js';
import { counted, inWords } from './wording.js';

/** Articles that are shown, and sentences of one article. */
export const ARTICLES = 20;
const SENTENCES = 6;

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

export function showArticle({ data, sentences }) {
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

/** The articles of what the query names, whether or not their sentences hold its words. */
export function showNarrowed(named, articles) {
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
