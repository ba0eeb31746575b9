import { remembered } from './remembered.ts';

const list = (words: string): readonly string[] => words.split(' ');

/** Words that make a capitalised name a body's: what it is. */
const BODY_NOUNS = list(
  'Agency Ministry Department Office Council Commission Committee Court Service Party University College Institute Institution Foundation Association Union Federation Society Centre Center Bureau Bank Fund Group Company Police Army Navy Force Authority Board Network Alliance League Organisation Organization Project Campaign Administration Government Trust Observatory Watch Directorate Inspectorate Secretariat Chamber Guild Forum Assembly Parliament Congress Senate Embassy Laboratory Academy Coalition Confederation Consortium Cooperative Museum Hospital Tribunal Treasury Front Movement Constabulary Survey Club Surgery Hospice Infirmary Archive Rescue Cathedral Diocese Regulator',
);

/** Words that end the names of firms: general words of trade. */
const FIRM_NOUNS = list(
  'Corp Corporation Inc Ltd PLC plc Holdings Industries Homes Foods Motors Airlines Airways Air Systems Partners Technologies Stores Brands Ceramics Steel Pharma Pharmaceuticals Insurance Logistics Railways Telecom Shipping Breweries Dairies Hotels Resorts Properties Estates Studios Laboratories Electronics Chemicals Textiles Engineering Aerospace Shipyard Brewery Ventures Enterprises Solutions Robotics Biosciences Therapeutics Ferries Trains Rail Railway Buses Water Energy Electric Gas Petroleum Mining Brothers Bros Technology Software Networks Communications Wireless Bakery Farms Distillery Supermarkets Capital Securities Investments Financial Healthcare Medical Labs Construction Developments Housing Freight Travel Holidays Cruises Aviation Airports Semiconductors Rovers Wanderers Albion FC',
);

const PRESS_NOUNS = list(
  'News Times Post Press Journal Guardian Telegraph Mail Herald Tribune Street House Magazine Radio TV',
);

/** Words of causes: in the names of charities, and of no person or place. */
const CAUSE_NOUNS = list(
  'Relief Aid Action Rights Now Against Without Save Friends Concern Appeal International Worldwide',
);

const ONE_OF = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`);
const ANY_BODY = ONE_OF([...BODY_NOUNS, ...FIRM_NOUNS, ...PRESS_NOUNS, ...CAUSE_NOUNS]);

/** "FWS", "River Office", "Brandt & Co": an acronym, or a name with a word for a body or an "&" in it. */
export const isBodyName = remembered((name) => isAcronym(name) || ANY_BODY.test(name) || name.includes(' & '));

export const isAcronym = (name: string): boolean => /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.&-]{2,}$/u.test(name);

/** What sort of body a noun means; "the agency" may be any public body, "the firm" any firm. */
const KINDS: Record<string, readonly string[]> = {
  public: list(
    'agency service directorate ministry department office bureau authority board commission council committee inspectorate police panel regulator watchdog secretariat embassy consulate survey',
  ),
  police: list('police force constabulary'),
  firm: [
    ...list(
      'company firm group business manufacturer retailer operator developer supplier insurer airline carmaker conglomerate chain lender multinational start-up startup supermarket carrier housebuilder publisher broadcaster utility subsidiary',
    ),
    ...FIRM_NOUNS.map((word) => word.toLowerCase()),
  ],
  bank: ['bank', 'lender'],
  party: list('party front league coalition alliance'),
  union: list('union guild federation association'),
  charity: list('charity foundation trust forum group'),
  research: list('institute institution university college centre center laboratory observatory academy thinktank'),
  other: list(
    'chamber society court force network project organisation organization fund museum hospital tribunal treasury assembly club hospice infirmary surgery school diocese cathedral',
  ),
};
/** Of these a body need not bear the word in its name. */
const GENERIC = new Map<string, readonly string[]>([
  ['agency', ['public']],
  ['watchdog', ['public']],
  ['regulator', ['public']],
  ['force', ['police']],
  ['company', ['firm']],
  ['firm', ['firm']],
  ['business', ['firm']],
  ['operator', ['firm']],
  ['party', ['party']],
  ['union', ['union']],
  ['organisation', ['charity', 'union', 'research', 'other']],
  ['organization', ['charity', 'union', 'research', 'other']],
  ['group', ['charity', 'union']],
]);
const KIND_NOUNS = new Set(Object.values(KINDS).flat());

/** "carmaker", "chipmaker": a firm by what it makes; "lawmaker" is a person. */
const isMaker = (word: string): boolean => /^\p{L}{3,}-?maker$/u.test(word) && !PEOPLE_WHO_MAKE.has(word);
const PEOPLE_WHO_MAKE = new Set(list('lawmaker policymaker peacemaker filmmaker film-maker dressmaker winemaker'));
/** At these a body's name may stand. */
export const NAMING_NOUNS: ReadonlySet<string> = new Set([...BODY_NOUNS, ...FIRM_NOUNS]);

/** "Carmaker", "Charity": a common noun that tells the sort of a body before its name, and is no part of it. */
export const isLabel = (word: string): boolean => !NAMING_NOUNS.has(word) && isKindOfBody(word);

/** "the directorate", "the charity": a noun by which a body named before may be called. */
export const isKindOfBody = remembered((word) => KIND_NOUNS.has(word.toLowerCase()) || isMaker(word.toLowerCase()));

const FIRMS = new Set(KINDS.firm);
const isFirmNoun = remembered((word) => FIRMS.has(word) || isMaker(word));

/** Whether such a noun may mean the one firm of an article: "the airline", "the retailer". */
export const mayMeanFirm = (nouns: ReadonlySet<string>, word: string): boolean =>
  isFirmNoun(word) && [...nouns].some(isFirmNoun);

/** Whether a body that is called by `nouns` may be called `word` though no part of its name says so. */
export const mayBeCalled = (nouns: ReadonlySet<string>, word: string): boolean =>
  (GENERIC.get(word) ?? (isMaker(word) ? ['firm'] : [])).some((kind) => KINDS[kind]?.some((noun) => nouns.has(noun)));
