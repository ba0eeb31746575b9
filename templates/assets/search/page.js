// What the search page holds; templates/pages/Search.tsx writes it.

export const form = document.querySelector('#find');
export const box = document.querySelector('#q');
export const filters = document.querySelector('[data-filters]');
export const selects = [...filters.querySelectorAll('select')];
export const slash = document.querySelector('[data-slash]');
export const status = document.querySelector('[data-status]');
export const narrowed = document.querySelector('[data-narrowed]');
export const results = document.querySelector('[data-results]');
export const lists = document.querySelector('[data-lists]');
export const plain = document.querySelector('[data-plain]');
