/** Words for what people do, from general knowledge: offices, ranks, professions. Each is the head of its phrase. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ROLES = list(
  'minister secretary president vice-president vice director director-general general-secretary chief head boss leader chairman chairwoman chairperson chair executive ceo founder co-founder owner spokesman spokeswoman spokesperson lawyer attorney solicitor barrister judge justice prosecutor counsel analyst expert adviser advisor aide strategist consultant economist officer official inspector superintendent constable sergeant captain colonel major general admiral lieutenant commander marshal sheriff mayor governor senator congressman congresswoman representative mp peer lawmaker councillor councilman councilwoman ambassador diplomat envoy commissioner chancellor premier king queen prince princess pope bishop archbishop cardinal rabbi imam pastor reverend professor lecturer scientist researcher historian scholar fellow author writer columnist editor journalist reporter correspondent anchor host presenter broadcaster commentator pundit doctor nurse surgeon teacher student farmer engineer architect coach manager player striker actor actress singer producer comedian businessman businesswoman entrepreneur investor banker trader billionaire tycoon magnate mogul activist campaigner organizer organiser volunteer resident neighbor neighbour witness survivor victim veteran soldier pollster candidate nominee frontrunner front-runner contender delegate treasurer speaker whip coordinator administrator planner detective investigator firefighter pilot driver hydrologist meteorologist forecaster geologist biologist epidemiologist virologist ombudsman watchdog regulator',
);

/** Kinship: who somebody is to another, and no office. */
const KIN = list('mother father son daughter wife husband brother sister widow widower aunt uncle cousin');

/** Of these a body has one, so that "the agency's boss" and its "director general" can be the same person. */
const LEADERS = list(
  'chief head boss director director-general leader chairman chairwoman chair executive ceo commissioner',
);

/** Before a name in short form; what it says of gender, where it says anything. */
const COURTESY: Record<string, 'he' | 'she' | null> = {
  mr: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  sir: 'he',
  fr: null,
  lord: 'he',
  dame: 'she',
  lady: 'she',
  baroness: 'she',
  baron: 'he',
  dr: null,
  prof: null,
  rev: null,
  hon: null,
};

const RANKS = list(
  'sen rep gov gen lt col sgt capt adm maj cmdr supt insp pres amb det cpl pvt pfc sec sens reps govs',
);

const DOCUMENTS = list(
  'report statement alert letter memo filing website survey poll study review paper assessment notice briefing warning bulletin advisory',
);

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/['’]s?$/, '');

/** "Secretary-General" and "co-host" are what one of their halves is. */
export const isRole = (word: string): boolean =>
  RANKS.has(plain(word)) || [plain(word), ...plain(word).split('-')].some((part) => ROLES.has(part));
export const isKin = (word: string): boolean => KIN.has(plain(word));
export const isLeader = (word: string): boolean => LEADERS.has(plain(word));
export const isDocument = (word: string): boolean => DOCUMENTS.has(plain(word));
export const isCourtesy = (word: string): boolean => plain(word) in COURTESY;
export const genderOfCourtesy = (word: string): 'he' | 'she' | null => COURTESY[plain(word)] ?? null;

/** "Director-General", "director general": one key for both, with "former" and the like left out. */
export const roleKey = (role: string): string =>
  role
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace(/\b(?:the|a|an|former|ex|then|acting|deputy|new|current)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
