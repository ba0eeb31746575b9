import type { Span } from '../model/evidence.ts';
import type { Gold, GoldDate, GoldFigure, GoldQuotation, GoldSentence, GoldTrap, Words } from './gold.ts';
import { isUnfound, locate, locateBeside, type Unfound } from './locate.ts';
import type { Surface } from './surface.ts';

interface Placed {
  at: Span;
}
export type PlacedFigure = GoldFigure & Placed;
export type PlacedDate = GoldDate & Placed;
export type PlacedSentence = GoldSentence & Placed;
export type PlacedTrap = GoldTrap & { at: Span | null };

export interface PlacedQuotation {
  form: GoldQuotation['form'];
  required: boolean;
  /** Undefined where the gold leaves it open, null where nobody is named. */
  speaker: string | null | undefined;
  content: Span[];
  /** Other contents that are as right. */
  alternatives: Span[][];
  source: Span | null;
}

/** The gold of an article with every word in its place. */
export interface PlacedGold extends Pick<Gold, 'speakers' | 'optionalSpeakers' | 'singleQuotes'> {
  figures: PlacedFigure[];
  dates: PlacedDate[];
  quotations: PlacedQuotation[];
  sentences: PlacedSentence[];
  traps: PlacedTrap[];
}

/** Something in a gold file that cannot be right. */
export interface GoldFault {
  path: readonly (string | number)[];
  rule: string;
  message: string;
  hint: string;
}

/** Finds all words of the gold; what is not found is a fault, and all faults are found at once. */
export function placeGold(gold: Gold, surface: Surface): { value: PlacedGold; faults: GoldFault[] } {
  const faults: GoldFault[] = [];
  const take = (found: Span | Unfound, path: GoldFault['path'], within: Surface['ofGold']): Span | null => {
    if (isUnfound(found)) faults.push(unfound(found, path));
    return isUnfound(found) ? null : within(found);
  };
  const place = (words: Words, path: GoldFault['path']): Span | null =>
    take(locate(gold.text, words), path, surface.ofGold);
  const all = <T extends Words & object>(list: 'figures' | 'dates', items: readonly T[]) =>
    items.flatMap((item, index) => {
      const at = place(item, [list, index, 'text']);
      return at ? [{ ...item, at }] : [];
    });
  return {
    value: {
      figures: all('figures', gold.figures),
      dates: all('dates', gold.dates),
      quotations: gold.quotations.flatMap((one, index) => placeQuotation(one, index)),
      sentences: gold.threats.flatMap((one, index) => {
        const at = place({ text: one.sentence, nth: one.nth }, ['threats', index, 'sentence']);
        return at ? [{ ...one, at }] : [];
      }),
      traps: [
        ...gold.mustNot.map((trap, index) => placeTrap(trap, index)),
        ...gold.mustNotFurniture.map((trap, index) => placeOutside(trap, index)),
      ],
      speakers: gold.speakers,
      optionalSpeakers: gold.optionalSpeakers,
      singleQuotes: gold.singleQuotes,
    },
    faults,
  };

  function placeQuotation(one: GoldQuotation, index: number): PlacedQuotation[] {
    const path = ['quotations', index];
    const spans = (words: readonly Words[], below: GoldFault['path']): Span[] =>
      words.flatMap((each, part) => {
        const found = locate(gold.text, each);
        if (!isUnfound(found)) return [found];
        faults.push(unfound(found, [...path, ...below, part]));
        return [];
      });
    const placed = (found: readonly Span[]): Span[] => found.flatMap((span) => surface.ofGold(span) ?? []);
    const content = spans(one.content, ['content']);
    if (one.cue !== undefined) place(one.cue, [...path, 'cue']);
    return [
      {
        form: one.form,
        required: one.required,
        speaker: one.speaker,
        content: placed(content),
        alternatives: one.contentAlt.map((parts, at) => placed(spans(parts, ['contentAlt', at]))),
        source:
          one.source === undefined
            ? null
            : take(locateBeside(gold.text, one.source, content), [...path, 'source'], surface.ofGold),
      },
    ];
  }

  function placeTrap(trap: GoldTrap, index: number): PlacedTrap {
    return { ...trap, at: place(trap, ['mustNot', index, 'text']) };
  }

  /** Words of page furniture have a place only where the program took the furniture for text. */
  function placeOutside(trap: GoldTrap, index: number): PlacedTrap {
    const found = locate(surface.text.slice(gold.text.length), trap);
    if (!isUnfound(found))
      return {
        ...trap,
        at: surface.ofGold({ start: found.start + gold.text.length, end: found.end + gold.text.length }),
      };
    if (!surface.holds(trap.text)) faults.push(unfound(found, ['mustNotFurniture', index, 'text'], 'article'));
    return { ...trap, at: null };
  }
}

function unfound({ text, times }: Unfound, path: GoldFault['path'], where = 'gold’s text'): GoldFault {
  const words = `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
  if (times === 0)
    return {
      path,
      rule: 'gold/not-in-the-text',
      message: `${path.join('.')}: ${words} does not stand in the ${where}`,
      hint: 'Copy the words from the text, letter by letter, with its quotation marks.',
    };
  return {
    path,
    rule: 'gold/not-so-often',
    message: `${path.join('.')}: ${words} stands in the text ${times} ${times === 1 ? 'time' : 'times'}, and nth counts from 0`,
    hint: `Give an nth from 0 to ${times - 1}.`,
  };
}
