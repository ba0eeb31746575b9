import { isKin, isLeader, isRole } from './roles.ts';
import type { Gender } from './sourceReading.ts';
import { tagsOfWord } from './wordTags.ts';

/** Of these an event has several, so that "the referee" may be somebody whom nobody has named yet. */
const ANOTHERS = new Set(
  'minister secretary president spokesman spokeswoman spokesperson judge magistrate coroner justice prosecutor counsel lawyer attorney solicitor barrister official mayor governor inspector superintendent constable sergeant detective officer source witness eyewitness bystander onlooker analyst expert adviser resident neighbour neighbor commissioner chancellor premier king queen editor reporter correspondent presenter host interviewer journalist referee umpire coach manager captain registrar clerk victim defendant claimant plaintiff regulator watchdog ombudsman speaker treasurer member nominee candidate patient customer worker assistant volunteer landlord tenant driver passenger doctor nurse'.split(
    ' ',
  ),
);

const OF_WOMEN = new Set('mother daughter wife sister widow aunt grandmother granddaughter stepmother'.split(' '));
const OF_MEN = new Set('father son husband brother widower uncle grandfather grandson stepfather'.split(' '));

const AGED = /^[Tt]he (?:now )?[\p{L}\d-]+-year-old(?: [\p{Ll}-]+)?$/u;
const PERSONAL = /^[Tt]he (?:(?:former|retired|veteran|young) )?([\p{L}-]+)(?: of (?:\p{Ll}+|\d+))?$/u;

/**
 * Words that say of somebody named before what they are besides: "the 48-year-old", "the father of two", "the striker",
 * "the Italian". With the gender that they tell; null for any others.
 */
export function personNoun(printed: string): { gender: Gender } | null {
  const [head = ''] = printed.split(',');
  if (AGED.test(head)) return { gender: null };
  const word = PERSONAL.exec(head)?.[1] ?? '';
  if (OF_WOMEN.has(word)) return { gender: 'she' };
  if (OF_MEN.has(word)) return { gender: 'he' };
  if (isKin(word)) return null;
  if (/^\p{Lu}/u.test(word)) return isPeople(word) ? { gender: null } : null;
  return isRole(word) && !isLeader(word) && !ANOTHERS.has(word) ? { gender: null } : null;
}

/** "Italian" of one, and not "Dutch" or "French" of all. */
const isPeople = (word: string): boolean =>
  PARTISANS.has(word) || (/(?:an|ian|i|er|ot)$/.test(word) && tagsOfWord(word).has('Demonym'));
const PARTISANS = new Set('Conservative Liberal Democrat Republican Socialist Independent Green'.split(' '));
