import type { Beat, SeriesDefinition } from '../../model/beat.ts';
import type { Figure } from '../../model/records.ts';

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)
      ? word.slice(0, -2)
      : word.length > 3 && /[^su]s$/.test(word)
        ? word.slice(0, -1)
        : word;

/** Words without case, hyphens, articles, possessives and plurals, so that printings of one phrase are equal. */
export const levelled = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:a|an|the)$/.test(word))
    .map(singular)
    .join(' ');

const compatible = (definition: string, unit: string): boolean =>
  definition === unit || (/^(?:percent|share)$/.test(definition) && /^(?:percent|share)$/.test(unit));

/** The topics of a definition with all that stand under them in beat.yaml. */
function within(beat: Beat, topics: readonly string[]): Set<string> {
  const inside = new Set(topics);
  for (let before = -1; before !== inside.size; ) {
    before = inside.size;
    for (const { id, parent } of beat.topics) if (parent !== undefined && inside.has(parent)) inside.add(id);
  }
  return inside;
}

/**
 * What the counted words leave open the topics decide: the sentence must name one of the definition's. A sentence that
 * names no topic at all leaves it to the words, if they are more than one: "cases" by itself may be cases of anything.
 */
function isAbout(beat: Beat, definition: SeriesDefinition, words: string, named: readonly string[]): boolean {
  if (definition.threats.length === 0) return true;
  if (named.length === 0) return words.includes(' ');
  const inside = within(beat, definition.threats);
  return named.some((topic) => inside.has(topic));
}

type Counted = Pick<Figure, 'counts' | 'unit' | 'per' | 'change'>;

/** The levelled words of each definition: worked out once a beat, and not once a figure. */
const levelledCounts = new WeakMap<SeriesDefinition, ReadonlySet<string>>();

function countsOf(definition: SeriesDefinition): ReadonlySet<string> {
  const known = levelledCounts.get(definition) ?? new Set(definition.counts.map(levelled));
  levelledCounts.set(definition, known);
  return known;
}

const mayHold = ({ unit }: SeriesDefinition, figure: Counted): boolean =>
  compatible(unit, figure.unit) && !(unit === 'count' && (figure.per !== undefined || figure.change !== undefined));

/** The series of beat.yaml that a figure belongs to, or null; `named` are the topics of its sentence. */
export function seriesOf(beat: Beat, figure: Counted, named: readonly string[]): string | null {
  let words: string | null = null;
  for (const definition of beat.series) {
    if (!mayHold(definition, figure)) continue;
    words ??= levelled(figure.counts);
    if (countsOf(definition).has(words) && isAbout(beat, definition, words, named)) return definition.id;
  }
  return null;
}
