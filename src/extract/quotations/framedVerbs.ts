import { formsOf, type VerbForm } from './verbForms.ts';

/**
 * Verbs that attribute without a clause: what somebody means to do, asks of others, takes a stand on, finds or makes
 * known. The classes follow general English; which verbs stand in them was checked against annotated news.
 */
export interface FramedVerb {
  lemma: string;
  /**
   * `intend`: takes "to" and a verb. `judge`: a stand on a noun phrase. `see-as`: one with "as". `call-for`: what is
   * wanted, or of whom it is. `ask-of`: of whom something is wanted, with "to". `bring-up`: what is talked of. `make-known`: what is found, shown or announced.
   */
  frame: 'intend' | 'judge' | 'see-as' | 'call-for' | 'ask-of' | 'bring-up' | 'make-known';
  /** Words that belong to the verb: "called for", "played down". */
  particle: readonly string[];
}

export interface FramedReading {
  verb: FramedVerb;
  form: VerbForm;
}

const GROUPS: readonly { frame: FramedVerb['frame']; verbs: string }[] = [
  // "Renn plans to raise the dyke"
  {
    frame: 'intend',
    verbs:
      'want plan hope vow pledge promise threaten agree refuse decline aim offer intend volunteer wish aspire swear propose decide resolve demand long yearn seek prefer like expect claim',
  },
  // "Renn praised the volunteers"
  {
    frame: 'judge',
    verbs:
      'praise laud commend salute extol applaud hail tout champion cheer thank congratulate credit criticise criticize condemn denounce decry deplore lambast lambaste slam blast rip bash assail attack castigate chastise chide rebuke reprimand scold berate ridicule mock deride disparage belittle denigrate vilify demonise demonize skewer pan savage excoriate fault censure lament bemoan regret reject dismiss repudiate disavow renounce disown deny dispute contest question doubt oppose support back endorse favor favour advocate defend embrace espouse accuse blame admire respect love hate loathe despise detest dislike resent prefer deem judge perceive describe characterise characterize compare liken contrast echo applaud recognise recognize play+down brush+off shrug+off call+out lash+out+at rail+against speak+out+against object+to disagree+with agree+with side+with vouch+for campaign+against apologise+for apologize+for disapprove+of approve+of cheer+on downplay hammer knock balk+at bristle+at believe+in ignore label dub brand decline',
  },
  // "Renn sees the dam as a danger"
  {
    frame: 'see-as',
    verbs:
      'see view regard portray depict paint cast present identify consider treat frame cite describe dismiss characterise characterize',
  },
  // "Renn urged the council to act", "Renn called for a review"
  {
    frame: 'call-for',
    verbs:
      'urge encourage call+on call+for push+for press+for ask+for hope+for wish+for long+for lobby+for argue+for advocate+for plead+for appeal+to implore exhort beseech demand propose recommend seek want suggest request order contemplate expect float',
  },
  // "Renn asked the council to act"
  { frame: 'ask-of', verbs: 'ask beg' },
  // "Renn discussed the dam", "Renn referred to the dam"
  {
    frame: 'bring-up',
    verbs:
      'discuss debate mention cite reference highlight underscore underline emphasise emphasize stress outline detail recount recall explain refer+to allude+to point+to point+out talk+about talk+of speak+about speak+of think+about weigh+in+on comment+on comment+about touch+on dwell+on focus+on lay+out single+out warn+of warn+against warn+about complain+about joke+about boast+about brag+about worry+about wonder+about ask+about question acknowledge answer repeat express voice retweet reaffirm invoke articulate gush+about write+about walk+back',
  },
  // "The survey showed a rise in floods"
  {
    frame: 'make-known',
    verbs:
      'show report announce reveal disclose confirm list predict forecast foresee envision proclaim allege claim note indicate decide promise',
  },
];

const READINGS = new Map<string, FramedReading[]>();

for (const { frame, verbs } of GROUPS) {
  for (const entry of verbs.split(' ')) {
    const [lemma = '', ...particle] = entry.split('+');
    const verb = { lemma, frame, particle };
    for (const [word, form] of formsOf(lemma)) READINGS.set(word, [...(READINGS.get(word) ?? []), { verb, form }]);
  }
}
for (const readings of READINGS.values()) readings.sort((a, b) => b.verb.particle.length - a.verb.particle.length);

/** The readings of a word as such a verb, those with the longest particle first; none for any other word. */
export const framedReadingsOf = (lower: string): readonly FramedReading[] => READINGS.get(lower) ?? NONE;
const NONE: readonly FramedReading[] = [];
