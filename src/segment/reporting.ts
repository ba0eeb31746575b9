const VERBS =
  'said|says|asked|asks|added|told|replied|answered|wrote|writes|tweeted|posted|shouted|cried|exclaimed|demanded|wondered|joked|quipped|continued|responded|insisted|warned|argued|explained';
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,30}`;
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame|Lady|Lord|Gen|Sen|Rep|Gov)\.? )?`;
const PRONOUN =
  'He|She|They|We|It|I|You|Who|This|That|One|Nobody|Everybody|Everyone|Somebody|Someone|None|All|Some|Many|Most|Both|Few|Others|No';

const NAMED_SPEAKER = new RegExp(
  String.raw`^${TITLE}(?!(?:${PRONOUN})\b)${NAME}(?: (?:${NAME}|de|van|von|bin|al)){0,3}(?:, [^,.!?“”"]{2,80},)? (?:${VERBS})(?=[.,;]|$| (?:at|in|on|during|after|when|as|while|before|reporters|him|her|them|aloud|again|later|afterwards)\b)`,
  'u',
);
const AT_END = new RegExp(String.raw`[\p{L}’'-] (?:${VERBS})(?: (?:\p{L}{2,12}|on \p{L}{6,9})){0,2}[.]$`, 'u');

/** True where the words after a closed quotation are its attribution: `“Is it over?” Ada Renn asked.` */
export const isAttribution = (words: string): boolean => NAMED_SPEAKER.test(words);

/** True where a paragraph ends in the outlet's words and not in a quotation: `…, the minister said on Monday.` */
export const endsInAttribution = (words: string): boolean => AT_END.test(words);
