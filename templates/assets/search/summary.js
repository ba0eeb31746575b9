import { NARROWED } from './narrowing.js';
import { narrowed } from './page.js';
import { ARTICLES } from './results.js';
import { capitalised, counted } from './wording.js';
import { phrasesOf } from './words.js';

/** What was found, what of it is shown, and what was not looked through. */
export function summary(query, chosen, named, holding, left) {
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
