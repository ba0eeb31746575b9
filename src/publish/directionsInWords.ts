import type { CoverageCell, Direction } from '../model/dossier.ts';
import { capitalised, counted, listInWords } from '../model/inWords.ts';
import type { Lookup } from './lookup.ts';
import { datedInWords } from './sentenceView.ts';

/** Directions as words of a sentence. */
export const DIRECTION_PHRASES: Record<Direction, string> = {
  rising: 'rising',
  'may-rise': 'may rise',
  steady: 'unchanged',
  falling: 'falling',
  'may-fall': 'may fall',
  named: 'named, no direction',
};

/** Up to so many articles the days are listed; beyond, they are counted. */
const DAYS_LISTED = 6;

/**
 * What the articles say of a topic's direction, in order: "Said to be rising on 8 October 2024; named with no
 * direction on 6 December 2024 and 16 October 2025." Empty where no article names it.
 */
export function directionsInWords(lookup: Lookup, cells: readonly CoverageCell[]): string {
  const naming = cells.filter((cell) => cell.mentions.length > 0);
  if (naming.length === 0) return '';
  const groups = new Map<string, CoverageCell[]>();
  for (const cell of naming) {
    const said = listInWords(cell.directions.map((direction) => PHRASES[direction]));
    groups.set(said, [...(groups.get(said) ?? []), cell]);
  }
  const clauses = [...groups].map(([said, articles]) => `${said} ${whenInWords(lookup, articles, naming.length)}`);
  return `${capitalised(clauses.join('; '))}.`;
}

const PHRASES: Record<Direction, string> = {
  rising: 'said to be rising',
  'may-rise': 'said that it may rise',
  steady: 'said to be unchanged',
  falling: 'said to be falling',
  'may-fall': 'said that it may fall',
  named: 'named with no direction',
};

function whenInWords(lookup: Lookup, articles: readonly CoverageCell[], naming: number): string {
  if (naming > DAYS_LISTED) return `in ${counted(articles.length, 'article')}`;
  const days = articles.map(({ article }) => datedInWords(lookup.entry(article)));
  return `on ${listInWords([...new Set(days)])}`;
}
