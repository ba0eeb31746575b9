import { stringify } from 'yaml';
import { type Chance, makeChance } from './chance.ts';
import {
  ADJECTIVES,
  AFTER,
  BODIES,
  DAYS,
  FAMILY,
  GIVEN,
  MONTHS,
  MOVES,
  NOUNS,
  OFFICES,
  OUTLETS,
  PLACES,
  SERIES,
  SPEAKS,
  TOPICS,
  VERBS,
} from './newsWords.ts';

/** A made-up article as the editor would keep it. */
export interface MadeArticle {
  /** File name without `.md`. */
  id: string;
  markdown: string;
}

/** Where the first article stands, and over how many days all of them are spread. */
const FIRST_DAY = Date.UTC(2012, 0, 3);
const DAYS_IN_ALL = 5000;
const DAY = 86_400_000;
/** Paragraphs an article: with the sentences that they hold about 680 words. */
const PARAGRAPHS = 15;
/** One article of so many is printed again by another outlet, with its first sentence changed. */
const COPIED = 40;

/** beat.yaml of the made-up articles. */
export const newsBeat = (): string =>
  stringify({
    title: 'Made-up news of a country of rivers',
    standfirst: 'Articles written by a program, to measure with.',
    publish: 'full',
    topics: TOPICS.map(([id, name, kind = 'threat']) => ({ id, name: capital(name), kind, aliases: [name] })),
    people: GIVEN.flatMap((given, i) => [i, i + 5].map((at) => person(given, FAMILY[at % FAMILY.length] ?? FAMILY[0]))),
    organisations: BODIES.map(([id, name]) => ({ id, name: name.replace('the ', ''), aliases: [name] })),
    series: SERIES.map(([id, name, counts]) => ({ id, name, counts: [counts] })),
  });

const person = (given: string, family: string) => ({
  id: `${given}-${family}`.toLowerCase(),
  name: `${given} ${family}`,
});

/**
 * News-like articles, spread evenly over some thirteen years: quotations, counts with and without a time, directions,
 * dates, and sentences that hold none of these. The same index and count give the same article, whichever others are made.
 */
export function newsArticle(index: number, count: number): MadeArticle {
  const copied = index > 0 && index % COPIED === 0;
  const chance = makeChance(copied ? index - 1 : index);
  const day = new Date(FIRST_DAY + Math.floor((index * DAYS_IN_ALL) / count) * DAY).toISOString().slice(0, 10);
  const outlet = OUTLETS[(index * 5 + (copied ? 3 : 0)) % OUTLETS.length] ?? OUTLETS[0];
  const id = `${day}-${String(index).padStart(6, '0')}`;
  const topic = chance.pick(TOPICS)[1];
  const title = `${capital(topic)} and the ${chance.pick(ADJECTIVES)} ${chance.pick(NOUNS)} of ${chance.pick(PLACES)}`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => paragraph(chance, Number(day.slice(0, 4))));
  if (copied) paragraphs[0] = `${filler(makeChance(index))} ${paragraphs[0]}`;
  const meta = {
    title,
    published: day,
    source: { name: outlet, url: `https://news.example/${id}` },
    authors: [`${chance.pick(GIVEN)} ${chance.pick(FAMILY)}`],
  };
  return { id, markdown: `---\n${stringify(meta)}---\n\n${paragraphs.join('\n\n')}\n` };
}

function paragraph(chance: Chance, year: number): string {
  const sentences = [filler(chance), telling(chance, year), filler(chance)];
  return sentences.slice(0, 2 + chance.below(2)).join(' ');
}

/** A sentence in which nothing is to be found. */
const filler = (chance: Chance): string =>
  `The ${chance.pick(ADJECTIVES)} ${chance.pick(NOUNS)} ${chance.pick(VERBS)} ${chance.pick(AFTER)}, and the ${chance.pick(NOUNS)} beside the ${chance.pick(ADJECTIVES)} ${chance.pick(NOUNS)} ${chance.pick(VERBS)} as well.`;

/** A sentence with a record in it. */
function telling(chance: Chance, year: number): string {
  const topic = chance.pick(TOPICS)[1];
  const other = chance.pick(TOPICS)[1];
  const [, body] = chance.pick(BODIES);
  const [, , counts] = chance.pick(SERIES);
  const first = chance.below(GIVEN.length);
  const name = `${GIVEN[first]} ${FAMILY[(first + 5 * chance.below(2)) % FAMILY.length]}`;
  const since = `${chance.pick(MONTHS)} ${year - 1 - chance.below(4)}`;
  const number = 2 + chance.below(400);
  const place = chance.pick(PLACES);
  const thing = `the ${chance.pick(ADJECTIVES)} ${chance.pick(NOUNS)}`;
  switch (chance.below(12)) {
    case 0:
      return `“The threat from ${topic} is ${chance.pick(MOVES)} and ${thing} cannot cope with it,” ${name}, ${chance.pick(OFFICES)}, ${chance.pick(SPEAKS)} on ${chance.pick(DAYS)}.`;
    case 1:
      return `${capital(body)} has counted ${number} ${counts} since ${since}.`;
    case 2:
      return `More than ${number} ${counts} were recorded in the past year, according to ${body}.`;
    case 3:
      return `${name} said that ${topic} and ${other} had cost ${place} £${number} million.`;
    case 4:
      return `In ${since} ${topic} took ${thing} of ${place}.`;
    case 5:
      return `The danger of ${topic} is ${chance.pick(MOVES)}, ${body} said in ${chance.pick(MONTHS)}.`;
    case 6:
      return `“We shall not leave ${thing} to ${topic},” ${chance.pick(SPEAKS)} ${name}.`;
    case 7:
      return `One in ${3 + chance.below(7)} of the ${number} homes in ${place} has no cover against ${topic}.`;
    case 8:
      return `About ${5 + chance.below(90)} per cent of ${counts} between ${year - 3} and ${year - 1} were in ${place}.`;
    case 9:
      return `${capital(topic)} could become worse next year, ${name} ${chance.pick(['warned', 'said'])}.`;
    case 10:
      return `${capital(place)} has asked for help against ${topic}, but ${thing} is still waiting for it.`;
    default:
      return `Asked about ${other}, ${name} called the plan for ${thing} “a promise that nobody has kept”.`;
  }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
