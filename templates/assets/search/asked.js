// What is asked for. The form and the address say the same, so that a result can be shared and gone back to.

import { box, selects } from './page.js';

/** The words, the type of record, the order, and of what the articles are to be. */
export function asked() {
  const all = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
  const { type = '', order = '', ...narrowing } = all;
  const chosen = Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== ''));
  return { query: box.value.trim(), type, order, chosen };
}

let address;

/** Makes the form say what the address says; a value that there is none of is as good as none. */
export function readAddress() {
  address = location.search;
  const query = new URLSearchParams(address);
  box.value = query.get('q') ?? '';
  for (const select of selects) {
    select.value = query.get(select.name) ?? '';
    if (select.selectedIndex === -1) select.value = '';
  }
}

/** A step of its own in the browser's history, unless it asks for the same. */
export function writeAddress() {
  const all = [['q', box.value.trim()], ...selects.map(({ name, value }) => [name, value])];
  const query = new URLSearchParams(all.filter(([, value]) => value !== '')).toString();
  if (query === new URLSearchParams(address).toString()) return;
  history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
  address = location.search;
}

/** Whether the reader went back or on to another question; a link within the page asks for nothing. */
export const isElsewhere = () => location.search !== address;
