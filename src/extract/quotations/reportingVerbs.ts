import { formsOf, type VerbForm } from './verbForms.ts';

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

export interface VerbReading {
  verb: ReportingVerb;
  form: VerbForm;
}

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
      'say add claim insist argue warn note admit state declare allege predict suggest stress point+out explain caution maintain confirm contend assert acknowledge emphasise emphasize affirm conclude concede announce make+clear make+it+clear go+on+to+say put+it vow swear reply boast joke complain recall estimate speculate tweet post reckon',
  },
  // "Renn revealed that the river had risen"
  {
    kind: 'say',
    bare: false,
    verbs:
      'promise pledge write reveal respond answer observe remark reiterate repeat report deny disclose indicate propose recommend agree testify attest counter retort urge request complain lament mention hint signal imply highlight underline underscore find show quip continue shout yell scream whisper mutter cry exclaim conclude reflect demand ask wonder plead interject laugh proclaim rule determine summarise summarize charge assume recognise recognize realise realize demonstrate posit clarify learn grumble fret brag calculate project opine muse quip bark intone scoff fume gush chant snap tease theorise theorize reason convey reaffirm dispute volunteer bemoan tout marvel comment elaborate read sing exhort remember shoot+back fire+back hit+back snipe deadpan crow chide',
  },
  // "Renn told reporters that the river had risen"
  { kind: 'tell', bare: true, verbs: 'tell inform remind assure advise notify convince persuade warn ask brief' },
  // "Renn believes it will rise"
  { kind: 'think', bare: true, verbs: 'think believe fear hope expect suspect doubt worry' },
  // "Renn knows that it will rise"
  { kind: 'think', bare: false, verbs: 'feel know understand imagine guess figure sense' },
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

const READINGS = new Map<string, VerbReading[]>();

function enter({ kind, bare, verbs }: VerbGroup): void {
  for (const entry of verbs.split(' ')) {
    const [lemma = '', ...particle] = entry.split('+');
    const verb = { lemma, kind, bare, particle };
    for (const [form, name] of formsOf(lemma))
      READINGS.set(form, [...(READINGS.get(form) ?? []), { verb, form: name }]);
  }
}

for (const group of GROUPS) enter(group);

/** The readings of a word as a reporting verb, those with the longest particle first; none for any other word. */
export const readingsOf = (lower: string): readonly VerbReading[] => READINGS.get(lower) ?? NONE;
const NONE: readonly VerbReading[] = [];

for (const readings of READINGS.values()) readings.sort((a, b) => b.verb.particle.length - a.verb.particle.length);
