import { belongsToHour, endsFirm, isShortMonth, opensSentences, stopKindOf } from './abbreviations.ts';
import { isWord } from './markShape.ts';
import { isAttribution } from './reporting.ts';

/** A full stop, question or exclamation mark or ellipsis that may end a sentence. */
export interface Stop {
  /** Where the sentence begins. */
  sentence: number;
  at: number;
  /** The stop itself: ".", "?!", "…", ". . .". */
  words: string;
  /** Closing quotation marks and brackets right after it. */
  closing: string;
  /** Where those end. */
  end: number;
  /** Where the block ends. */
  limit: number;
}

const LOOK_AROUND = 80;
const CLOSING_QUOTE = /["'\u2018\u2019\u201c\u201d\u00ab\u00bb\u2039\u203a]/u;
const OPENING = /^["'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a([{*]{0,4}/u;
const QUOTE_OPENED = /^["'`\u2018\u201c\u201e\u00ab]/u;
const ELLIPSIS = /^(?:\u2026|\.{2,3}|\.(?: \.){2})$/u;
/** A word with a capital inside carries its own beginning: iPhone, al-Noor, eBay. */
const INNER_CAPITAL = /^\p{Ll}{1,2}-?\p{Lu}/u;
/** "– Is it over? – It is." */
const DIALOGUE = /^[\u2013\u2014-] ?\p{Lu}/u;
const GOES_ON = /^[,;:%&+=/)\]}.!?\u2026\u2013\u2014-]/u;

/** True where a stop that a space follows ends its sentence. */
export function endsSentence(text: string, stop: Stop): boolean {
  const following = text.slice(stop.end + 1, Math.min(stop.end + 1 + LOOK_AROUND, stop.limit));
  // the usual stop, which no rule before the last ones is about
  const isPlain = stop.words === '.' && stop.closing === '' && /^[A-Z]/.test(following);
  return isPlain ? endsByWord(text, stop, following, following) : endsByMarks(text, stop, following);
}

/** The same of a stop that more than a full stop is, or that a mark stands next to, or no capital follows. */
function endsByMarks(text: string, stop: Stop, following: string): boolean {
  const bare = following.slice(OPENING.exec(following)?.[0].length ?? 0);
  const word = wordAtStart(bare);
  const closesQuotation = CLOSING_QUOTE.test(stop.closing);

  if (bare === '') return false;
  if (GOES_ON.test(bare)) return DIALOGUE.test(bare) && DIALOGUE.test(text.slice(stop.sentence, stop.sentence + 4));
  if (ELLIPSIS.test(stop.words) && isElision(text, stop, closesQuotation, word)) return false;
  if (/^\p{Ll}/u.test(bare)) return stop.closing === '' && INNER_CAPITAL.test(bare) && followsPlainWord(text, stop);
  if (/[)\]}]/.test(stop.closing) && !/^["'\u2018\u201c]?[([{]/u.test(text.slice(stop.sentence, stop.sentence + 2))) {
    return false;
  }
  if (closesQuotation) return !(/[!?\u2026]|\.\./.test(stop.words) && isAttribution(following));
  if (stop.words === '!' && endsFirm(word)) return false;
  return stop.words !== '.' || stop.closing !== '' || endsByWord(text, stop, following, bare);
}

/** Whether a lone full stop ends a sentence by the word before it; `bare` is what follows without opening marks. */
function endsByWord(text: string, stop: Stop, following: string, bare: string): boolean {
  if (isLabel(text, stop)) return false;
  const before = wordBefore(text, stop);
  switch (stopKindOf(before.word, before.context)) {
    case 'never':
      return false;
    case 'number':
      return !/^\p{N}/u.test(bare) && !isShortMonth(wordAtStart(bare));
    case 'hour':
      return !belongsToHour(wordAtStart(bare));
    case 'opener':
      if (QUOTE_OPENED.test(following) && /^\p{Lu}/u.test(bare)) return true;
      return opensSentences(wordAtStart(bare)) && !isInitial(bare);
    case null:
      return true;
  }
}

/**
 * True where a stop without a space ends its sentence: "The river rose.Then it fell." Only between a plain word and a
 * capitalised one, never in an address ("example.Com"), an abbreviation ("St.Petersburg") or a name with dots.
 */
export function endsUnspaced(text: string, stop: Stop): boolean {
  if (!/^[.!?]{1,2}$/.test(stop.words) || stop.words === '..') return false;
  const after = text.slice(stop.end, Math.min(stop.end + LOOK_AROUND, stop.limit));
  const next = /^["'`\u2018\u201c\u00ab([]{0,2}(\p{Lu}\p{Ll}+|[AI](?= ))(?![\p{L}\p{N}@/]|\.\p{L})/u.exec(after);
  if (!next) return false;
  const token = /\S*$/u.exec(text.slice(Math.max(stop.sentence, stop.at - LOOK_AROUND), stop.at))?.[0] ?? '';
  if (/[/@\\]|^www\.|\p{L}\.\p{L}/iu.test(token) || !/[\p{Ll}\p{N}%)\]"'\u2019\u201d]$/u.test(token)) return false;
  if (ADDRESS_END.test(next[1] ?? '') && stop.closing === '') return false;
  const before = wordBefore(text, stop);
  return stopKindOf(before.word, before.context) === null;
}

const ADDRESS_END =
  /^(?:com|org|net|gov|edu|int|mil|info|biz|co|uk|us|eu|io|ai|tv|app|dev|news|online|site|js|ts|py|html?|pdf|docx?|txt|md)$/i;

/** Words were left out, or the speaker paused: the sentence goes on. "About that … We have", "Well… I think". */
function isElision(text: string, stop: Stop, closesQuotation: boolean, nextWord: string): boolean {
  if (closesQuotation) return false;
  const before = text[stop.at - 1] ?? '';
  return stop.at === stop.sentence || /[\s[("'`\u2018\u201c]/u.test(before) || nextWord === 'I';
}

const followsPlainWord = (text: string, stop: Stop): boolean =>
  stop.words !== '.' || (/^\p{Ll}{2,}$/u.test(wordBefore(text, stop).word) && wordKind(text, stop) === null);

const wordAtStart = (words: string): string => /^[\p{L}\p{M}\p{N}'\u2019-]{1,40}/u.exec(words)?.[0] ?? '';

const wordKind = (text: string, stop: Stop): ReturnType<typeof stopKindOf> => {
  const { word, context } = wordBefore(text, stop);
  return stopKindOf(word, context);
};

/** "1." and "b." before the sentence that they count. */
const isLabel = (text: string, stop: Stop): boolean =>
  stop.at - stop.sentence <= 5 && /^[^\p{L}\p{N}]{0,2}(?:\p{N}{1,3}|\p{L})$/u.test(text.slice(stop.sentence, stop.at));

/** The "A." of "J. A. Doe". */
const isInitial = (words: string): boolean => /^\p{Lu}\./u.test(words);

/** The word before a stop with its inner dots ("U.K", "a.m"), and what stands before it. */
function wordBefore(text: string, stop: Stop): { word: string; context: string } {
  const first = Math.max(stop.sentence, stop.at - LOOK_AROUND);
  let from = stop.at;
  while (from > first && (text[from - 1] === '.' || isWord(text[from - 1] ?? ''))) from -= 1;
  return { word: text.slice(from, stop.at), context: text.slice(first, from) };
}
