/** Levels that are allowed; front matter and beat.yaml have five. */
export const DEEPEST = 100;

/**
 * One-based line on which text that may be YAML nests deeper than `DEEPEST`, or null. The parser calls itself once a
 * level and would exhaust the stack, so this looks at brackets, indicators and indentation alone; it may count too many
 * (brackets in quotation marks), never too few.
 */
export function findDeepNesting(text: string): number | null {
  const indents: number[] = [];
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    // "- - - a" nests three lists; hyphens after the first word are only words.
    let begins = true;
    let inLine = 0;
    for (let at = indent; at < line.length; at++) {
      const character = line.charAt(at);
      const isIndicator = (character === '-' || character === '?') && /[ \t]/.test(line.charAt(at + 1));
      if (character === '[' || character === '{') brackets++;
      else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
      else if (begins && isIndicator) inLine++;
      else if (character !== ' ' && character !== '\t') begins = false;
      if (indents.length + brackets + inLine > DEEPEST) return index + 1;
    }
  }
  return null;
}
