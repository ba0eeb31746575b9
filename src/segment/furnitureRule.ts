/** One kind of page furniture: what stands on the page of an article and is not of the article. */
export interface FurnitureRule {
  /** Permanent name, `furniture/form`. */
  name: string;
  /** Small first words of the blocks that it can take, so that most blocks are asked by few rules; absent: any block. */
  begins?: string;
  /** Matches the whole block. */
  pattern: RegExp;
}

// No separator of CREDITED is a letter of NAME_WORD: a name can be cut in one way only, and matching stays linear.
const NAME_WORD = String.raw`[\p{Lu}\d@©][\p{L}\p{M}\d.'’&@_-]{0,40}`;
/** "Jane Doe/AP via Getty Images", "Department of Water": capitals, and the small words between them. */
export const CREDITED = `(?:${NAME_WORD}|©)(?:(?: ?[,/|•] ?| | (?:via|of|and|for|the|de|van) )${NAME_WORD}){0,8}`;
/** A word of a credit in which full stops part the names. */
export const CREDIT_WORD = String.raw`[\p{Lu}\d][\p{L}\p{M}\d'’-]{0,40}`;
const NAME_PART = String.raw`\p{Lu}[\p{L}\p{M}.'’-]`;
/** Two words or more, with capitals. */
export const PERSON = `${NAME_PART}{1,30}(?: (?:${NAME_PART}{0,30}|de|van|von|bin|al)){1,3}`;
/** "The River Post", "Ministry of Works". */
export const ORGANISATION = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}\p{M}\d.'’&-]{0,30}(?: (?:[\p{Lu}\d][\p{L}\p{M}\d.'’&-]{0,30}|of|and|for|the|in)){0,5}`;
export const AGENCY =
  '(?:Getty Images|Getty|Alamy|Shutterstock|iStock|Associated Press|ASSOCIATED PRESS|AP|AFP|Agence France-Presse|Reuters|REUTERS|PA Media|PA Wire|PA|Press Association|EPA-EFE|EPA|dpa|ANP|Bloomberg)';
/** Those who write, as bylines name them. */
export const JOURNALIST =
  '(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Pp]roducer|[Cc]olumnist|[Jj]ournalist|[Ww]riter|[Cc]ommentator)';

export const DAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const SHORT_DAY = String.raw`(?:(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?)`;
export const DATE = String.raw`(?:(?:${DAY}|${SHORT_DAY}),? )?(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH}\.?,? \d{4}|${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{2,4})`;
export const TIME = String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?`;

/** What nobody asks of a reader: with one of these words a prompt is a sentence ("Sign up now, she told them"). */
export const REPORTED = String.raw`\b(?:said|says|told|tells|asked|urged|added|warned|wrote|replied|demanded|insisted|according)\b`;
/** A headline: begins like one, and no full stop ends it. */
export const TITLE = String.raw`["'“‘]?[\p{Lu}\d£$€].{1,200}(?<![.!:;,]|[.!,][”"’'])`;
/** A headline after a label that may also open a sentence: nobody says anything in it. */
export const HEADLINE = `(?!.{0,200}${REPORTED})${TITLE}`;

/** A whole block, letters in any case. */
export const anyCase = (body: string): RegExp => new RegExp(`^(?:${body})$`, 'iu');
/** A whole block in which capitals tell names from words. */
export const named = (body: string): RegExp => new RegExp(`^(?:${body})$`, 'u');
