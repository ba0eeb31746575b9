import { NAMING_NOUNS } from './bodyNames.ts';
import { TELLING } from './introducedBodies.ts';
import { SMALL_NOUNS } from './smallBodies.ts';
import { makeWordFinder } from './wordFinder.ts';

/** The words of a text at which the rules look for names of bodies: one pass for all of them. */
export const findBodyWords = makeWordFinder([...NAMING_NOUNS, ...SMALL_NOUNS, ...TELLING]);
