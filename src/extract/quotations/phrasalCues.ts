import { type Grammar, isAdverb, isMark } from './grammar.ts';

/** A cue of several words, whose noun or adjective says what the verb leaves open; `last` is its last token. */
export interface PhrasalCue {
  /** `voice`: "raised doubts about". `mind`: "is confident that". */
  frame: 'voice' | 'mind';
  last: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that only hold up a noun. */
const LIGHT = words(
  'express expresses expressed expressing voice voices voiced voicing raise raises raised raising make makes made making show shows showed shown showing have has had cite cites cited offer offers offered offering take takes took taken taking give gives gave given giving announce announced declare declared declares pledge pledged renew renewed reiterate reiterated repeat repeated issue issued issues hold holds held air aired share shared shares level leveled levelled downplay downplayed lodge lodged heap heaped heaps convey conveyed',
);

/** What the noun or the adjective is followed by. */
type Followers = ReadonlyMap<string, ReadonlySet<string>>;

const followers = (rows: Record<string, string>): Followers => {
  const map = new Map<string, Set<string>>();
  for (const [follower, list] of Object.entries(rows))
    for (const word of list.split(' ')) map.set(word, (map.get(word) ?? new Set()).add(follower));
  return map;
};

// "raised doubts about the dam", "voiced the hope that it holds"
const NOUNS: Followers = followers({
  about:
    'question questions concern concerns doubt doubts anxiety worry worries fear fears remark remarks comment comments complaint complaints misgivings reservations feelings claims opinions views',
  for: 'support case call calls enthusiasm admiration disdain praise respect advocacy preference contempt sympathy backing appreciation regret gratitude plans',
  of: 'criticism mention fear fears endorsement note disapproval approval condemnation hope hopes accusations warnings point view opinion issue',
  to: 'opposition objection objections reference references commitment aversion',
  with: 'issue frustration disagreement dissatisfaction disappointment',
  in: 'interest confidence faith belief',
  at: 'aim anger dismay shots',
  on: 'attack attacks views doubt praise thoughts',
  against: 'accusations allegations charges',
  over: 'concern concerns outrage doubts alarm',
  that: 'concern concerns confidence doubt doubts hope hopes fear fears belief view opinion claim claims argument assertion suspicion assurances complaint accusations allegations regret statement case point conviction suggestion warning',
});
// "is critical of the plan", "was sure that it would hold"
const ADJECTIVES: Followers = followers({
  about:
    'worried concerned angry optimistic pessimistic anxious nervous skeptical sceptical excited enthusiastic serious adamant upset ambivalent hopeful apprehensive honest',
  of: 'critical aware supportive skeptical sceptical wary fearful proud dismissive tired sure certain convinced',
  that: 'confident sure certain convinced worried concerned hopeful optimistic adamant aware afraid clear skeptical disappointed doubtful unconvinced proud positive',
  in: 'confident interested',
  to: 'opposed eager willing reluctant determined happy sympathetic',
  by: 'appalled disgusted',
  with: 'frustrated unhappy dissatisfied fed-up',
  for: 'eager grateful hopeful',
});

const BE = words("is was are were be been being 's 're remains remained remain seems feels felt became becomes grew");

/** The cue of several words whose verb is the token at `at`. */
export function phrasalCueAt(grammar: Grammar, at: number): PhrasalCue | null {
  const { tokens } = grammar;
  const lower = tokens[at]?.lower ?? '';
  if (BE.has(lower)) {
    let index = at + 1;
    while (isAdverb(tokens[index]) || tokens[index]?.lower === 'very') index += 1;
    const takes = ADJECTIVES.get(tokens[index]?.lower ?? '');
    return closed(grammar, takes, index, 'mind');
  }
  if (!LIGHT.has(lower)) return null;
  for (let index = at + 1; index < at + 6; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || isMark(token, ',')) return null;
    const takes = NOUNS.get(token.lower);
    if (takes) return closed(grammar, takes, index, 'voice');
    if (!grammar.isNominal(index)) return null;
  }
  return null;
}

function closed(
  grammar: Grammar,
  takes: ReadonlySet<string> | undefined,
  noun: number,
  frame: PhrasalCue['frame'],
): PhrasalCue | null {
  const next = grammar.tokens[noun + 1]?.lower ?? '';
  if (!takes?.has(next)) return null;
  // "that" opens the content; a preposition belongs to the cue
  const opens = next === 'that' || (next === 'to' && frame === 'mind' && grammar.tags(noun + 2).has('Verb'));
  return { frame, last: opens ? noun : noun + 1 };
}
