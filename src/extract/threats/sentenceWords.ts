import type { Evidence } from '../../model/evidence.ts';
import { tagWords } from '../tagging.ts';
import { endsClause } from './closedClasses.ts';
import { type Mention, type Word, wordsOf } from './topicNames.ts';

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

export function makeSentenceWords(sentence: Evidence, mentions: readonly Mention[], year: number): SentenceWords {
  const tokens: Token[] = [];
  for (const word of wordsOf(sentence.exact, sentence.start)) {
    const mention = mentions.find((one) => one.start <= word.start && word.end <= one.end);
    const last = tokens.at(-1);
    if (mention !== undefined && last !== undefined && last.start === mention.start) {
      extend(last, word);
    } else if (last?.lower === 're' && word.before === '-' && last.topic === null) {
      extend(last, word);
    } else {
      const isOpposed = word.before === '-' && /^(?:anti|non|post|pre)$/.test(last?.lower ?? '');
      const topic = isOpposed ? null : (mention?.topic ?? null);
      const lower = word.lower.replaceAll("'", '’');
      tokens.push({ ...word, lower, topic, isProper: mention?.isProper ?? false });
    }
  }
  let tags: Map<number, ReadonlySet<string>> | null = null;
  const hasTag = (index: number, tag: string): boolean => {
    const token = tokens[index];
    if (token === undefined || token.topic !== null) return false;
    tags ??= new Map(tagWords(sentence.exact).map((word) => [sentence.start + word.start, word.tags]));
    return tags.get(token.start)?.has(tag) ?? false;
  };
  const isVerb = (index: number): boolean => hasTag(index, 'Verb') && !hasTag(index, 'Adjective');
  const isPastTense = (index: number): boolean => hasTag(index, 'PastTense') && !hasTag(index, 'Adjective');
  return { tokens, sentence, year, isVerb, isPastTense };
}

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
