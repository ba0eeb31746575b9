// Narrows a list by several values at once and keeps the choice in the address. Without it each link narrows by itself.

const filter = document.querySelector('.filter');
const links = [...filter.querySelectorAll('[data-mark]')];
const shown = filter.querySelector('[data-shown]');
const rows = [...document.querySelectorAll('[data-f]')].map((element) => ({
  element,
  marks: new Set(element.dataset.f.split(' ')),
}));
const groups = [...document.querySelectorAll('[data-group]')];

const facetOf = (link) => link.closest('[data-facet]').dataset.facet;
const chosenAs = (link) => link.id.slice(facetOf(link).length + 1);
const isChosen = (link) => link.hasAttribute('aria-current');

/** A row stays that has, of every facet in which something is chosen, one of the chosen values. */
function choose(chosen) {
  const facets = byFacet(chosen);
  for (const link of links) {
    if (chosen.includes(link)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const { element, marks } of rows)
    element.hidden = ![...facets.values()].every((some) => some.some((link) => marks.has(link.dataset.mark)));
  for (const group of groups) group.hidden = chosen.length > 0 && !group.querySelector('[data-f]:not([hidden])');
  filter.toggleAttribute('data-narrowed', chosen.length > 0);
  // A row without marks says that nothing was said.
  const counted = rows.filter(({ element }) => element.dataset.f !== '');
  const left = counted.filter(({ element }) => !element.hidden).length;
  shown.textContent = chosen.length > 0 ? `${left} of ${counted.length} shown` : '';
}

function byFacet(chosen) {
  const facets = new Map();
  for (const link of chosen) facets.set(facetOf(link), [...(facets.get(facetOf(link)) ?? []), link]);
  return facets;
}

/** What the address says: `?threat=iran&year=2024`, or a link that was followed where no script ran. */
function chosenByAddress() {
  const asked = new URLSearchParams(location.search);
  const followed = decodeURIComponent(location.hash.slice(1));
  return links.filter((link) => asked.getAll(facetOf(link)).includes(chosenAs(link)) || link.id === followed);
}

function goTo(chosen) {
  const asked = new URLSearchParams(chosen.map((link) => [facetOf(link), chosenAs(link)]));
  const query = chosen.length > 0 ? `?${asked}` : '';
  history.pushState(null, '', location.pathname + query);
  choose(chosen);
}

filter.dataset.live = '';
filter.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const chosen = links.filter(isChosen);
  if (!link.dataset.mark) goTo([]);
  else goTo(isChosen(link) ? chosen.filter((one) => one !== link) : [...chosen, link]);
});
addEventListener('popstate', () => choose(chosenByAddress()));

const first = chosenByAddress();
for (const link of first) link.closest('details').open = true;
choose(first);
