import { BYLINE_RULES, END_NOTES } from './bylineFurniture.ts';
import type { FurnitureRule } from './furnitureRule.ts';
import { PAGE_RULES } from './pageFurniture.ts';
import { creditRuleOf, PICTURE_RULES } from './pictureFurniture.ts';
import { PROMPT_RULES } from './promptFurniture.ts';

/** Longest block, in UTF-16 code units, that can be furniture: a caption of three lines. */
const LONGEST = 320;

const RULES: readonly FurnitureRule[] = [...PICTURE_RULES, ...PROMPT_RULES, ...BYLINE_RULES, ...PAGE_RULES];
const FREE = RULES.filter((rule) => rule.begins === undefined);
const BY_FIRST_WORD = new Map<string, FurnitureRule[]>();
for (const rule of RULES) {
  for (const word of rule.begins?.split(' ') ?? []) {
    const same = BY_FIRST_WORD.get(word);
    if (same) same.push(rule);
    else BY_FIRST_WORD.set(word, [rule]);
  }
}
// letters of ASCII first: the class alone is slow where a text has curly marks
const FIRST_WORD = /(?:[a-zA-Z\d]|[\p{L}\p{N}©])+/u;

/**
 * The rule by which a block is page furniture, or null. Only a short block that is furniture from first to last letter
 * is: a sentence that merely begins like a prompt stays in the text.
 */
export function furnitureRuleOf(text: string, title: string): string | null {
  if (text.length > Math.max(LONGEST, title.length + 8)) return null;
  if (isTitle(text, title)) return 'furniture/title';
  if (text.length > LONGEST) return null;
  return (creditRuleOf(text) ?? ruleOfWhole(text) ?? ruleOfParts(text))?.name ?? null;
}

function ruleOfWhole(text: string): FurnitureRule | undefined {
  const first = FIRST_WORD.exec(text.slice(0, 40))?.[0].toLowerCase() ?? '';
  const takes = ({ pattern }: FurnitureRule): boolean => pattern.test(text);
  const rule = BY_FIRST_WORD.get(first)?.find(takes);
  return rule ?? (text.length <= SHORT || FREE_HINT.test(text) ? FREE.find(takes) : undefined);
}

/** Rules that can begin with any word, such as a name, take short blocks (hours, dates, agencies) and those with one of these words. */
const FREE_HINT = /[/@]|contributed|eporter|orrespondent|ditor|roducer|olumnist|ournalist|riter|ommentator/;
const SHORT = 70;

const PART_GAP = /(?<=[.!?])\s(?=\p{Lu})| [|•·] /u;
/** The first gap, with the stop before it: looking back at every space is slow. */
const FIRST_GAP = /[.!?]\s(?=\p{Lu})| [|•·] /u;
const MOST_PARTS = 4;

/** "Additional reporting by Jane Doe. Sign up to our newsletter": several prompts in one block, each by a rule. */
function ruleOfParts(text: string): FurnitureRule | undefined {
  const gap = FIRST_GAP.exec(text);
  if (!gap) return undefined;
  const end = gap[0].length === 2 ? gap.index + 1 : gap.index;
  if (end === 0) return undefined;
  const rule = ruleOfWhole(text.slice(0, end));
  if (!rule) return undefined;
  const others = text.slice(gap.index + gap[0].length).split(PART_GAP);
  return others.length < MOST_PARTS && others.every((part) => part !== '' && ruleOfWhole(part)) ? rule : undefined;
}

/** The rule by which a whole block, and no mere part of it, is furniture, or null. */
export const ruleOfPrompt = (text: string): string | null => ruleOfWhole(text)?.name ?? null;

/** The rule by which the last block of an article is a word about its writer, or null. */
export function endNoteRuleOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  return END_NOTES.find(({ pattern }) => pattern.test(text))?.name ?? null;
}

function isTitle(text: string, title: string): boolean {
  // Marks and spaces may differ, letters may not.
  if (text.length > title.length * 2 + 8 || beginsOtherwise(text, title)) return false;
  const letters = lettersOf(title);
  return letters !== '' && lettersOf(text) === letters;
}

/** A text that begins with a letter of ASCII; others are not told apart here. */
const PLAIN = /^[a-z]/i;
const beginsOtherwise = (text: string, title: string): boolean =>
  PLAIN.test(text) && PLAIN.test(title) && text[0]?.toLowerCase() !== title[0]?.toLowerCase();

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
