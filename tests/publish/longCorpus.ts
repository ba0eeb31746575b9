import type { Beat } from '../../src/model/beat.ts';
import { beatFrom } from '../fixtures.ts';
import type { TestArticle } from './dossierFrom.ts';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const GIVEN = ['Ada', 'Bram', 'Clara', 'Dunja', 'Élise', 'Ferro', 'Greta', 'Hugo', 'Ivo', 'Lene', 'Mira', 'Øystein'];
const BEGIN = ['Bor', 'Dal', 'Fen', 'Gar', 'Hol', 'Kes', 'Lin', 'Mor', 'Nor', 'Pel', 'Ras', 'Tam'];
const END = ['berg', 'dahl', 'feld', 'gard', 'holt', 'lund', 'mark', 'quist', 'stad', 'wick'];
const KINDS = ['grey', 'old', 'small', 'green', 'wooden', 'broken', 'leased', 'painted', 'rusty', 'hollow'];
const WATERS = ['river', 'harbour', 'canal', 'coast'];
const THINGS = ['boats', 'sluices', 'barges', 'mills', 'ferries', 'cranes', 'piers', 'weirs', 'dredgers', 'locks'];

const pick = (words: readonly string[], at: number): string => words[at % words.length] ?? '';

/** A small beat, however many articles there are. */
export const LONG_BEAT: Beat = beatFrom({
  topics: [
    { id: 'flooding', name: 'River flooding', aliases: ['flooding', 'floods'] },
    { id: 'drought', name: 'Drought', aliases: ['drought'] },
    { id: 'pumps', name: 'Pumps', kind: 'issue', aliases: ['pumps'] },
  ],
  people: [{ id: 'ada-renn', name: 'Ada Renn', aliases: ['Renn'] }],
  series: [{ id: 'homes', name: 'Homes flooded', counts: ['flooded homes'], about: 'Homes with water in them.' }],
});

/**
 * Short articles, one every second day: a speaker and a series of all of them, a speaker of each, a worded series of
 * every two, opposite directions, dates.
 */
export const longCorpus = (count: number): TestArticle[] =>
  Array.from({ length: count }, (_, i) => {
    const published = new Date(FIRST_DAY + 2 * i * DAY).toISOString().slice(0, 10);
    const pair = Math.floor(i / 2);
    const person = `${pick(GIVEN, i)} ${pick(BEGIN, Math.floor(i / 12))}${pick(END, Math.floor(i / 144))}`;
    const thing = `${pick(KINDS, pair)} ${pick(WATERS, Math.floor(pair / 100))} ${pick(THINGS, Math.floor(pair / 10))}`;
    return {
      published,
      text: [
        `The threat from flooding is ${i % 2 === 0 ? 'rising' : 'falling'}, Ada Renn said.`,
        `She said that the agency had counted ${100 + i} flooded homes since January 2020.`,
        `“The pumps cannot cope with drought,” said ${person}.`,
        `The agency lost ${3 + (i % 40)} ${thing}.`,
        `A dam broke in May ${2005 + (i % 12)}.`,
      ].join(' '),
    };
  });
