/**
 * The verbs that attribute. The classes are those of the attribution literature (Pareti 2015, PARC 3.0; Newell et al.
 * 2018, PolNeAR), cut down to what a rule can rely on.
 */
export interface ReportingVerb {
  lemma: string;
  /**
   * `say`: takes a clause or a quotation. `tell`: the same after its addressee. `think`: a clause, seldom a quotation.
   * `describe`: a noun phrase, believed only where words of it are quoted. `raise`: a noun phrase after a preposition.
   */
  kind: 'say' | 'tell' | 'think' | 'describe' | 'raise';
  /** Whether a clause may follow without "that". */
  bare: boolean;
  /** Words that belong to the verb: "pointed out", "made clear". */
  particle: readonly string[];
}

export type VerbForm = 'base' | 's' | 'past' | 'ing';

export interface VerbReading {
  verb: ReportingVerb;
  form: VerbForm;
}

const IRREGULAR: Record<string, readonly [string, string?]> = {
  say: ['said'],
  tell: ['told'],
  think: ['thought'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  make: ['made'],
  go: ['went', 'gone'],
  take: ['took', 'taken'],
  speak: ['spoke', 'spoken'],
  lay: ['laid'],
  set: ['set'],
  put: ['put'],
  give: ['gave', 'given'],
  pay: ['paid'],
  find: ['found'],
  show: ['showed', 'shown'],
  admit: ['admitted'],
  quip: ['quipped'],
  refer: ['referred'],
  brand: ['branded'],
  label: ['labelled', 'labeled'],
  dub: ['dubbed'],
};

interface VerbGroup {
  kind: ReportingVerb['kind'];
  bare: boolean;
  /** Lemmas; what belongs to a verb follows it after a "+". */
  verbs: string;
}

const GROUPS: readonly VerbGroup[] = [
  // "Renn said the river had risen"
  {
    kind: 'say',
    bare: true,
    verbs:
      'say add claim insist argue warn note admit state declare allege predict suggest stress point+out explain caution maintain confirm contend assert acknowledge emphasise emphasize affirm conclude concede announce make+clear make+it+clear go+on+to+say put+it vow swear reply boast joke complain recall estimate speculate tweet post',
  },
  // "Renn revealed that the river had risen"
  {
    kind: 'say',
    bare: false,
    verbs:
      'promise pledge write reveal respond answer observe remark reiterate repeat report deny disclose indicate propose recommend agree testify attest counter retort urge request complain lament mention hint signal imply highlight underline underscore find show quip continue shout yell scream whisper mutter cry exclaim conclude reflect demand ask wonder plead interject laugh proclaim rule determine summarise summarize',
  },
  // "Renn told reporters that the river had risen"
  { kind: 'tell', bare: true, verbs: 'tell inform remind assure advise notify convince persuade warn ask brief' },
  // "Renn believes it will rise"
  { kind: 'think', bare: true, verbs: 'think believe fear hope expect suspect doubt worry' },
  // "Renn described the flood as “patient”"
  {
    kind: 'describe',
    bare: false,
    verbs:
      'describe call characterise characterize label brand dub denounce decry praise hail criticise criticize condemn blast slam accuse voice express offer outline lay+out set+out pay+tribute+to detail highlight mock ridicule dismiss reject cite compare blame stress reiterate quote defend deride urge discuss underline emphasise emphasize refer+to point+to take+aim+at hit+out+at deem consider decry term lament blame attack announce deny promise',
  },
  // "Renn warned of new floods"
  {
    kind: 'raise',
    bare: false,
    verbs:
      'warn+of warn+about warn+against speak+of speak+about tell+of talk+about talk+of call+for open+up+on open+up+about complain+of complain+about boast+of boast+about',
  },
];

function pastOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular.filter((form) => form !== undefined);
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return [`${lemma}ed`];
}

function ingOf(lemma: string, past: string): string {
  if (/[^e]e$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  // a doubled consonant shows in the past form: quipped, referred
  const last = lemma.at(-1) ?? '';
  return past === `${lemma}${last}ed` ? `${lemma}${last}ing` : `${lemma}ing`;
}

const sOf = (lemma: string): string =>
  /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;

const READINGS = new Map<string, VerbReading[]>();

function enter({ kind, bare, verbs }: VerbGroup): void {
  for (const entry of verbs.split(' ')) {
    const [lemma = '', ...particle] = entry.split('+');
    const verb = { lemma, kind, bare, particle };
    const past = pastOf(lemma);
    const forms: [string, VerbForm][] = [
      ...past.map((form): [string, VerbForm] => [form, 'past']),
      [sOf(lemma), 's'],
      [ingOf(lemma, past[0] ?? ''), 'ing'],
      [lemma, 'base'],
    ];
    for (const [form, name] of forms) READINGS.set(form, [...(READINGS.get(form) ?? []), { verb, form: name }]);
  }
}

for (const group of GROUPS) enter(group);

/** The readings of a word as a reporting verb, those with the longest particle first; none for any other word. */
export const readingsOf = (lower: string): readonly VerbReading[] => READINGS.get(lower) ?? NONE;
const NONE: readonly VerbReading[] = [];

for (const readings of READINGS.values()) readings.sort((a, b) => b.verb.particle.length - a.verb.particle.length);
