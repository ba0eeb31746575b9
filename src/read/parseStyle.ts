/** A declaration of a style sheet: `name: value`, and where it begins. */
export interface Declaration {
  name: string;
  value: string;
  at: number;
}

/** What stands before a pair of braces, and what stands between them. */
export interface StyleRule {
  prelude: string;
  at: number;
  declarations: Declaration[];
  rules: StyleRule[];
}

export interface StyleFault {
  at: number;
  message: string;
  hint: string;
}

export interface ParsedStyle {
  rules: StyleRule[];
  /** What ends in a semicolon and stands in no braces: `@import "x.css"`. */
  statements: { words: string; at: number }[];
  faults: StyleFault[];
}

/** A comment, a string, an address without quotation marks: none of their braces and semicolons counts. */
const WHOLE = /\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|url\(\s*(?!["'])[^)]*\)?/gi;

/**
 * The structure of a style sheet, with the place of everything. It knows no properties and no values, and goes on after
 * a fault, so that all faults are told at once.
 */
export function parseStyle(text: string): ParsedStyle {
  const faults: StyleFault[] = [];
  const plain = text.replace(WHOLE, (word, at: number) => blanked(word, at, faults));
  // Comments say nothing; strings and addresses are wanted where values are read.
  const said = text.replace(WHOLE, (word) => (word.startsWith('/*') ? spaces(word) : word));
  const top: StyleRule = { prelude: '', at: 0, declarations: [], rules: [] };
  const statements: ParsedStyle['statements'] = [];
  const open = [top];
  let from = 0;
  for (const { 0: sign, index: at } of plain.matchAll(/[{};]/g)) {
    const words = wordsBetween(said, from, at);
    const inner = open[open.length - 1] ?? top;
    from = at + 1;
    if (sign === '{') {
      const rule: StyleRule = { prelude: words?.words.replace(/\s+/g, ' ') ?? '', at: words?.at ?? at, ...empty() };
      inner.rules.push(rule);
      open.push(rule);
      continue;
    }
    if (words && inner === top) statements.push(words);
    else if (words) declare(inner, words, faults);
    if (sign === '}' && open.length > 1) open.pop();
    else if (sign === '}') faults.push({ at, message: 'a brace } closes nothing', hint: 'Take it out.' });
  }
  const rest = wordsBetween(said, from, said.length);
  if (rest && open.length === 1) statements.push(rest);
  for (const { at } of open.slice(1))
    faults.push({ at, message: 'a brace { is never closed', hint: 'Write } where this rule ends.' });
  return { rules: top.rules, statements, faults };
}

const empty = (): Pick<StyleRule, 'declarations' | 'rules'> => ({ declarations: [], rules: [] });

const spaces = (words: string): string => words.replace(/[^\n]/g, ' ');

/** The words as blanks of the same length; a fault where they were never ended. */
function blanked(word: string, at: number, faults: StyleFault[]): string {
  const isComment = word.startsWith('/*');
  const end = isComment ? '*/' : /^["']/.test(word) ? word.charAt(0) : ')';
  if (!word.endsWith(end) || word.length < 2 * end.length)
    faults.push({
      at,
      message: isComment
        ? 'a comment is never ended'
        : `${word.charAt(0) === 'u' ? 'url(' : word.charAt(0)} is never closed`,
      hint: `Write ${end} where it ends.`,
    });
  return spaces(word);
}

function wordsBetween(text: string, from: number, to: number): { words: string; at: number } | null {
  const words = text.slice(from, to);
  if (words.trim() === '') return null;
  return { words: words.trim(), at: from + words.length - words.trimStart().length };
}

function declare(rule: StyleRule, { words, at }: { words: string; at: number }, faults: StyleFault[]): void {
  const colon = words.indexOf(':');
  const name = words.slice(0, Math.max(colon, 0)).trim();
  if (/^[\w-]+$/.test(name)) rule.declarations.push({ name, value: words.slice(colon + 1).trim(), at });
  else
    faults.push({
      at,
      message: 'is no declaration',
      hint: 'A declaration is a name, a colon, a value and a semicolon.',
    });
}
