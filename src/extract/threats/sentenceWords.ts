import type { Evidence } from '../../model/evidence.ts';
import { tagText } from '../tagging.ts';
import type { TaggedText } from '../words/taggedText.ts';
import { endsClause } from './closedClasses.ts';
import type { Word } from './textWords.ts';
import type { Mention } from './topicNames.ts';

/** A word of a sentence, or a whole name of a topic taken as one word; hyphened names of movement too. */
export interface Token extends Word {
  topic: string | null;
  isProper: boolean;
}

/** One sentence as the rules of movement read it. */
export interface SentenceWords {
  /** Offsets count in the article's text. */
  tokens: readonly Token[];
  sentence: Evidence;
  /** Year of publication. */
  year: number;
  /** Whether the token at an index is a verb, or one in the past tense: the tagger is asked at most once a sentence. */
  isVerb: (index: number) => boolean;
  isPastTense: (index: number) => boolean;
}

/** `words` are those of the sentence, of which `mentions` name topics. */
export function makeSentenceWords(
  sentence: Evidence,
  words: readonly Word[],
  mentions: readonly Mention[],
  year: number,
): SentenceWords {
  const tokens: Token[] = [];
  let next = 0;
  for (const word of words) {
    while ((mentions[next]?.end ?? word.end) < word.end) next++;
    const candidate = mentions[next];
    const mention = candidate !== undefined && candidate.start <= word.start ? candidate : undefined;
    const last = tokens.at(-1);
    if (last !== undefined && (last.start === mention?.start || isPrefix(last, word) || isThousands(last, word)))
      extend(last, word);
    else tokens.push(tokenOf(word, last, mention, sentence));
  }
  let tagged: TaggedText | null = null;
  const hasTag = (index: number, tag: string): boolean => {
    const token = tokens[index];
    if (token === undefined || token.topic !== null) return false;
    tagged ??= tagText(sentence.exact);
    return tagged.tagsFrom(token.start - sentence.start)?.has(tag) ?? false;
  };
  const isVerb = (index: number): boolean => hasTag(index, 'Verb') && !hasTag(index, 'Adjective');
  const isPastTense = (index: number): boolean => hasTag(index, 'PastTense') && !hasTag(index, 'Adjective');
  return { tokens, sentence, year, isVerb, isPastTense };
}

/** "50,500" is one word. */
const isThousands = (last: Token, word: Word): boolean =>
  word.before === ',' && /^\d{3}$/.test(word.lower) && /^\d{1,3}(?:,\d{3})*$/.test(last.lower);

/** "re-emerging" is one word. */
const isPrefix = (last: Token, word: Word): boolean =>
  word.before === '-' && last.lower === 're' && last.topic === null;

function tokenOf(word: Word, last: Token | undefined, mention: Mention | undefined, sentence: Evidence): Token {
  const { start, end, lower } = word;
  const isOpposed = word.before === '-' && OPPOSED.has(last?.lower ?? '');
  return {
    start,
    end,
    word: word.word,
    lower: lower.includes("'") ? lower.replaceAll("'", '’') : lower,
    before: last === undefined ? sentence.exact.slice(0, start - sentence.start) : word.before,
    topic: isOpposed ? null : (mention?.topic ?? null),
    isProper: mention?.isProper ?? false,
  };
}

const OPPOSED = new Set(['anti', 'non', 'post', 'pre']);

function extend(token: Token, word: Word): void {
  token.word += word.before + word.word;
  token.lower += word.before + word.lower;
  token.end = word.end;
}

/** True where the words at `index` are these, with no end of a clause among them. */
export const standsAt = (tokens: readonly Token[], index: number, words: readonly string[]): boolean =>
  words.every((word, offset) => {
    const token = tokens[index + offset];
    return token?.lower === word && (offset === 0 || !endsClause(token.before));
  });
