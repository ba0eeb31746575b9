import type { Grammar } from './grammar.ts';
import { isAdverb, isMark, isOf } from './tokens.ts';
import { LIGHT_VERBS, LINKING_VERBS } from './wordClasses.ts';

/** A cue of several words, whose noun or adjective says what the verb leaves open; `last` is its last token. */
export interface PhrasalCue {
  /** `voice`: "raised doubts about". `mind`: "is confident that". */
  frame: 'voice' | 'mind';
  last: number;
}

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

/** The cue of several words whose verb is the token at `at`. */
export function phrasalCueAt(grammar: Grammar, at: number): PhrasalCue | null {
  const { tokens } = grammar;
  const token = tokens[at];
  if (isOf(token, LINKING_VERBS)) {
    let index = at + 1;
    while (isAdverb(tokens[index]) || tokens[index]?.lower === 'very') index += 1;
    const takes = ADJECTIVES.get(tokens[index]?.lower ?? '');
    return closed(grammar, takes, index, 'mind');
  }
  if (!isOf(token, LIGHT_VERBS)) return null;
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
