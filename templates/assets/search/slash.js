// The key "/" moves to the search box. A key by itself can get in the way of speech input, so it can be switched off.

import { box, slash } from './page.js';

const choice = slash.querySelector('input');

function announce() {
  if (choice.checked) box.setAttribute('aria-keyshortcuts', '/');
  else box.removeAttribute('aria-keyshortcuts');
}

export function listenForSlash() {
  slash.hidden = false;
  announce();
  choice.addEventListener('change', announce);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !choice.checked) return;
    if (event.target === box || event.target.matches('select')) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
