// Numbers in words, as everywhere on the site.

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const inWords = (n) => SMALL[n] ?? String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
export const counted = (n, one) => `${inWords(n)} ${n === 1 ? one : `${one}s`}`;
export const capitalised = (words) => words.charAt(0).toUpperCase() + words.slice(1);
