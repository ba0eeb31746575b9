/**
 * Calls back with every match of a pattern with the flag `g`. Does what `String.matchAll` does without its copy of the
 * pattern, which costs more than most patterns take for a sentence.
 */
export function eachMatch(pattern: RegExp, text: string, take: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    take(match);
    // a reader may use the same pattern
    pattern.lastIndex = next;
  }
}
