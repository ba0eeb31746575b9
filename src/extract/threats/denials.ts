import { AUXILIARIES, isAdverb, SAYING } from './closedClasses.ts';
import type { SentenceWords, Token } from './sentenceWords.ts';

const list = (...words: string[]): ReadonlySet<string> => new Set(words.flatMap((line) => line.split(' ')));

/** Words that deny what stands after them, with or without a "that": "denied fraud is rising", "false reports of". */
const DENYING = list(
  'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes',
  'refuted refuting disputed disputing rebut rebuts rebutted rebutting debunk debunks debunked debunking doubts doubted',
  'doubting disbelieve disbelieves disbelieved false falsely untrue mistaken mistakenly myth myths nonsense exaggerated',
  'exaggerates exaggerating overblown unfounded baseless groundless incorrect incorrectly misleading misconception fallacy',
  'lie hoax falsehood',
);

/** Words that deny or leave open only the clause or the claim that they lead to: "against saying", "ignored warnings that". */
const DENYING_A_CLAIM = list(
  'against wrong wrongly question questions questioned questioning dispute disputes doubt doubtful ignore ignores ignored',
  'ignoring refuse refuses refused decline declines declined disagree disagrees disagreed absurd unclear unproven unsure',
  'unlikely unconvinced sceptical skeptical short',
  'challenge challenges challenged challenging contrary contradict contradicts contradicted lies',
);

/** "There is no doubt that", "nobody denies that": a negation takes the denial away. */
const UNDONE = list('doubt doubts doubted question questions deny denies denied denying dispute disputes disputed');

const NEGATORS = list(
  'not no never neither nor without little hardly barely scarcely rarely seldom cannot isn’t aren’t wasn’t weren’t hasn’t',
  'haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t none nobody few',
);

const NEGATIVE_SUBJECTS = list('no none nobody few neither nor hardly not');

/** Who says so says so falsely. */
const FALSELY = list('falsely wrongly mistakenly incorrectly');

/** Verbs of speech and belief, besides those that report. */
const BELIEVING = list(
  'believe believing think thinks thought thinking claim claiming suggest suggesting argue arguing accept accepts',
  'predict predicts predicted predicting forecast forecasts project projects projected estimate estimates estimated',
  'accepted assume assumes assumed assuming agree agrees agreed imagine pretend pretends pretending feel feels felt',
);
const CLAIMS = list(
  'claim claims report reports warning warnings suggestion suggestions idea notion view belief assertion assertions',
  'argument arguments allegation allegations rumour rumours rumor rumors perception theory talk',
);

/** Words that turn the sentence to something else: a denial before them does not reach beyond. */
const TURNS = list('but while whereas although though because yet');
const isHardBreak = (before: string): boolean => /[;:()[\]?!]/.test(before);
const isComma = (before: string): boolean => /[,–—]|\s-\s/.test(before);

const isSpeech = (lower: string): boolean => SAYING.has(lower) || BELIEVING.has(lower);

/**
 * Whether the sentence denies, or leaves to others, the claim that holds the word at the index: "rejected claims that",
 * "no one believes", "it is a myth that", "claims that … are false". In doubt it does: no direction is better than a
 * wrong one. Time is linear in the words of the sentence.
 */
export function isDenied(words: SentenceWords, at: number): boolean {
  const governed = readGovernors(words.tokens, at);
  return governed === 'denied' || isDeniedAfter(words.tokens, at, governed === 'claimed');
}

/** What stands before the word: a denial, a claim that nobody in particular makes, or nothing of the kind. */
function readGovernors(tokens: readonly Token[], at: number): 'denied' | 'claimed' | 'stated' {
  let isClaim = false;
  let isNear = true;
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || isHardBreak(tokens[index + 1]?.before ?? '') || TURNS.has(token.lower)) break;
    if (isComma(tokens[index + 1]?.before ?? '')) isNear = false;
    if (token.topic !== null) continue;
    const { lower } = token;
    if (DENYING.has(lower) || (isClaim && DENYING_A_CLAIM.has(lower))) {
      const undone = UNDONE.has(lower) ? negatorBefore(tokens, index) : null;
      if (undone === null) return 'denied';
      index = undone;
    } else if (lower === 'that' || CLAIMS.has(lower)) {
      // "Klee reports that" and "reports that": only what a denial or a negation makes of it tells them apart.
      isClaim = true;
      isNear = true;
    } else if (isSpeech(lower)) {
      if (!isOpenClaim(tokens, index)) return readSpeaker(tokens, index);
      isClaim = true;
      isNear = true;
    } else if (isClaim && isNear && NEGATORS.has(lower) && !isNumbered(tokens, index)) {
      return 'denied';
    }
  }
  return isClaim ? 'claimed' : 'stated';
}

/** "No 10". */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'no' && /^\d/.test(tokens[at + 1]?.lower ?? '');

const negatorBefore = (tokens: readonly Token[], at: number): number | null => {
  for (let index = at - 1; index >= 0 && at - index <= 4; index--)
    if (NEGATORS.has(tokens[index]?.lower ?? '')) return index;
  return null;
};

/** "to say", "against saying", "anyone claiming": a claim without a speaker of its own; ", saying" has one. */
function isOpenClaim(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (token === undefined) return false;
  if (token.lower.endsWith('ing')) return !isComma(token.before) && before !== 'and' && !AUXILIARIES.has(before);
  return before === 'to';
}

/** The clause of a verb of speech: "no one believes", "did not say", "falsely claimed". */
function readSpeaker(tokens: readonly Token[], verb: number): 'denied' | 'stated' {
  let index = verb - 1;
  for (; index >= 0; index--) {
    const lower = tokens[index]?.lower ?? '';
    if (NEGATORS.has(lower) || FALSELY.has(lower)) return 'denied';
    if (!AUXILIARIES.has(lower) && !isAdverb(lower)) break;
  }
  if (isComma(tokens[index + 1]?.before ?? '')) index = beforeAside(tokens, index);
  for (; index >= 0; index--) {
    const token = tokens[index];
    const previous = tokens[index - 1]?.lower ?? '';
    if (token === undefined) break;
    const isStart = index === 0 || isComma(token.before) || isHardBreak(token.before);
    const isCoordinated = /^(?:and|or|that)$/.test(previous) || TURNS.has(previous);
    if (!isStart && !isCoordinated && token.lower !== 'nor') continue;
    const isNegative =
      NEGATIVE_SUBJECTS.has(token.lower) && !isNumbered(tokens, index) && tokens[index + 1]?.lower !== 'longer';
    if (isNegative) return 'denied';
    return previous === 'that' && readGovernors(tokens, index) === 'denied' ? 'denied' : 'stated';
  }
  return 'stated';
}

/** "No one, Klee said, believes": the index of the word before the aside; the index itself where there is none. */
function beforeAside(tokens: readonly Token[], last: number): number {
  if (!SAYING.has(tokens[last]?.lower ?? '') && !SAYING.has(tokens[last - 1]?.lower ?? '')) return last;
  for (let index = last; index > 0 && last - index <= 8; index--)
    if (isComma(tokens[index]?.before ?? '')) return index - 1;
  return last;
}

const BE = list('is are was were be been being isn’t aren’t wasn’t weren’t');
const TRUE = list('true correct right supported borne justified');

/** "claims that fraud is rising are false", "anyone claiming that fraud is falling is mistaken", "…, they falsely claim". */
function isDeniedAfter(tokens: readonly Token[], at: number, isClaim: boolean): boolean {
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || isHardBreak(token.before) || TURNS.has(token.lower)) return false;
    if (isComma(token.before) && !isClaim) return isFalselySaid(tokens, index);
    if (!BE.has(token.lower)) continue;
    const after = tokens.slice(index + 1, index + 5);
    const end = after.findIndex((one) => isComma(one.before) || isHardBreak(one.before));
    const predicate = end === -1 ? after : after.slice(0, end);
    const isNegated = token.lower.endsWith('n’t') || predicate.some((one) => one.lower === 'not');
    if (isNegated) {
      if (predicate.some((one) => TRUE.has(one.lower))) return true;
    } else if (predicate.some((one) => DENYING.has(one.lower))) return true;
    else if (isClaim && predicate.some((one) => DENYING_A_CLAIM.has(one.lower))) return true;
  }
  return false;
}

const isFalselySaid = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 12)
    .some((token, index) => FALSELY.has(token.lower) && isSpeech(tokens[from + index + 1]?.lower ?? ''));
