import { withoutPossessive } from './endings.ts';
import { remembered } from './remembered.ts';

/** Words for what people do, from general knowledge: offices, ranks, professions. Each is the head of its phrase. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ROLES = list(
  'minister secretary president vice-president vice director director-general general-secretary chief head boss leader chairman chairwoman chairperson chair executive ceo founder co-founder owner spokesman spokeswoman spokesperson lawyer attorney solicitor barrister judge justice prosecutor counsel analyst expert adviser advisor aide strategist consultant economist officer official inspector superintendent constable sergeant captain colonel major general admiral lieutenant commander marshal sheriff mayor governor senator congressman congresswoman representative mp peer lawmaker councillor councilman councilwoman ambassador diplomat envoy commissioner chancellor premier king queen prince princess pope bishop archbishop cardinal rabbi imam pastor reverend professor lecturer scientist researcher historian scholar fellow author writer columnist editor journalist reporter correspondent anchor host presenter broadcaster commentator pundit doctor nurse surgeon teacher student farmer engineer architect coach manager player striker actor actress singer producer comedian businessman businesswoman entrepreneur investor banker trader billionaire tycoon magnate mogul activist campaigner organizer organiser volunteer resident neighbor neighbour witness survivor victim veteran soldier pollster candidate nominee frontrunner front-runner contender delegate treasurer speaker whip coordinator administrator planner detective investigator firefighter pilot driver hydrologist meteorologist forecaster geologist biologist epidemiologist virologist ombudsman assistant eyewitness bystander onlooker worker member parent patient customer passenger commuter motorist tenant undergraduate graduate claimant defendant plaintiff recorder physio skipper winger athlete footballer runner boxer climber supervisor matron vicar priest chaplain canon lifeguard',
);

/** Trades that are also surnames: in small letters alone. */
const TRADES = list(
  'clerk midwife paramedic pharmacist psychologist psychiatrist physician paediatrician pediatrician radiologist cardiologist oncologist dentist therapist carer porter foreman machinist electrician plumber carpenter builder mechanic miner fisherman baker butcher chef cook waiter waitress publican landlord landlady shopkeeper grocer broker accountant auditor actuary statistician mathematician physicist chemist astronomer ecologist botanist zoologist climatologist sociologist anthropologist archaeologist philosopher criminologist seismologist glaciologist immunologist lobbyist trustee registrar dean provost rector principal headteacher headmaster headmistress tutor librarian curator archivist conservationist ranger gamekeeper shepherd jockey trainer goalkeeper midfielder defender referee umpire cyclist swimmer sprinter golfer conductor composer musician violinist guitarist painter sculptor photographer filmmaker playwright poet novelist designer developer programmer technician sailor postman policeman policewoman pensioner apprentice cleaner caretaker gardener grower voter magistrate coroner warden secretary-general undersecretary machinist welder trucker courier shopper dealer supplier striker batsman bowler rower fan parishioner pilgrim refugee migrant evacuee hiker walker angler beekeeper crofter trawlerman winemaker brewer',
);

/** Sciences and the like name those who work at them: "volcanologist", "hydrographer". */
const OF_A_SCIENCE = /^\p{Ll}{2,}(?:ologist|ographer|iatrist|etrist|metrician)s?$/u;

/** Who somebody is to another, and no office. */
const KIN = list(
  'mother father son daughter wife husband brother sister widow widower aunt uncle cousin partner fiancé fiancée boyfriend girlfriend colleague friend nephew niece grandmother grandfather grandson granddaughter stepmother stepfather stepson stepdaughter twin mother-in-law father-in-law brother-in-law sister-in-law housemate flatmate roommate classmate teammate team-mate bandmate co-star',
);

/** Of these a body has one, so that "the agency's boss" and its "director general" can be the same person. */
const LEADERS = list(
  'chief head boss director director-general leader chairman chairwoman chair executive ceo commissioner',
);

/** Before a name in short form; what it says of gender, where it says anything. */
const COURTESY: ReadonlyMap<string, 'he' | 'she' | null> = new Map<string, 'he' | 'she' | null>(
  Object.entries({
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
  }),
);

/** Short forms of ranks and offices, and what they are short for. */
const RANKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    gov: 'governor',
    govs: 'governor',
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    sgt: 'sergeant',
    capt: 'captain',
    adm: 'admiral',
    maj: 'major',
    cmdr: 'commander',
    supt: 'superintendent',
    insp: 'inspector',
    pres: 'president',
    amb: 'ambassador',
    det: 'detective',
    cpl: 'corporal',
    pvt: 'private',
    pfc: 'private',
    sec: 'secretary',
    cllr: 'councillor',
  }),
);

/** Of the police, in capitals alone. */
const POLICE_RANKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PC: 'police constable',
    WPC: 'police constable',
    DI: 'detective inspector',
    DCI: 'detective chief inspector',
    DSI: 'detective superintendent',
    DS: 'detective sergeant',
  }),
);

/** Written behind a name, and no part of it. */
const POST_NOMINALS = new Set(
  'KC QC SC MP MEP MSP TD MLA OBE CBE MBE KBE DBE CMG QPM PhD MD RN FRS FRCP Jr Sr Jr. Sr.'.split(' '),
);
/** Offices that are forms of address too: what else is said of somebody tells more. */
const FORMS_OF_ADDRESS = list('professor councillor cllr reverend pastor rabbi imam father sister');

const DOCUMENTS = list(
  'report statement alert letter memo filing website survey poll study review paper assessment notice briefing warning bulletin advisory figures data statistics analysis research documents emails accounts minutes records',
);

const plain = (word: string): string => {
  const lower = word.toLowerCase();
  return withoutPossessive(lower.endsWith('.') ? lower.slice(0, -1) : lower);
};

/** "Secretary-General" and "co-host" are what one of their halves is. */
export const isRole = remembered((word) => {
  const lower = plain(word);
  if (RANKS.has(lower) || POLICE_RANKS.has(word) || ROLES.has(lower) || TRADES.has(word)) return true;
  if (lower.length > 7 && OF_A_SCIENCE.test(word)) return true;
  return lower.includes('-') && lower.split('-').some((part) => ROLES.has(part));
});
/** "Shopkeeper": a trade that opens a sentence, where a whole name has to follow. */
export const isTradeWithCapital = remembered(
  (word) => /^\p{Lu}\p{Ll}/u.test(word) && !isRole(word) && isRole(word.toLowerCase()),
);
export const isPostNominal = (word: string): boolean => POST_NOMINALS.has(word);
export const isFormOfAddress = (word: string): boolean => FORMS_OF_ADDRESS.has(plain(word));
export const isKin = remembered((word) => KIN.has(plain(word)));
export const isLeader = remembered((word) => LEADERS.has(plain(word)));
export const isDocument = remembered((word) => DOCUMENTS.has(plain(word)));
export const isCourtesy = remembered((word) => COURTESY.has(plain(word)));
export const genderOfCourtesy = (word: string): 'he' | 'she' | null => COURTESY.get(plain(word)) ?? null;

const spelledOut = (word: string): string =>
  POLICE_RANKS.get(word) ?? RANKS.get(word.toLowerCase().replace(/\.$/, '')) ?? word;

/** "Director-General", "director general"; "Insp", "inspector": one key for both, "former" and the like left out. */
export const roleKey = remembered((role) => {
  const spelled = role.split(' ').map(spelledOut).join(' ').toLowerCase().replace(/-/g, ' ');
  return spelled
    .replace(/\b(?:the|a|an|former|ex|then|acting|deputy|new|current)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
});
