import { NARROWED } from './narrowing.js';
import { narrowed, selects } from './page.js';
import { ARTICLES } from './results.js';
import { capitalised, counted } from './wording.js';
import { phrasesOf } from './words.js';

/** " with a figure", as the form names the type; nothing where none was asked for. */
function withType(type) {
  if (type === '') return '';
  const name = selects.find((select) => select.name === 'type').selectedOptions[0].text;
  return ` with ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** What was found, what of it is shown, and what was not looked through. */
export function summary({ query, type, chosen }, named, holding, left) {
  const filtered = Object.keys(chosen).length > 0;
  const asked = `“${query.replace(/["“”]/g, '')}”${filtered ? ' with these filters' : ''}`;
  const rest = left > 0 ? ` ${capitalised(counted(left, 'more article'))} may hold it.` : '';
  const held = withType(type);
  if (holding.length === 0) {
    const holds = phrasesOf(query).flat().length > 1 ? 'holds all the words of' : 'holds';
    const other = filtered || held ? ', other filters' : '';
    const instead = narrowed.hidden ? ` Try other words or fewer${other}, or one of these lists:` : '';
    return `No sentence${held} ${holds} ${asked}.${rest}${instead}`;
  }
  const all = holding.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const listed = narrowed.hidden ? '' : ` ${NARROWED[named.name].called(named.value)} are listed below them.`;
  const shown = holding.length > ARTICLES ? ` The first ${ARTICLES} articles are shown.` : '';
  const found = `${capitalised(counted(all, 'sentence'))}${held && `${held},`}`;
  return `${found} in ${counted(holding.length, 'article')}, for ${asked}.${shown}${rest}${listed}`;
}
