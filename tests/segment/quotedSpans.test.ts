import { describe, expect, it } from 'vitest';
import { articleFrom } from '../fixtures.ts';

/** Spans as words: `>` before a nested one, `+` before one that continues, `~` before one that no mark closes. */
function quotedIn(markdown: string): string[] {
  const { text, quoted } = articleFrom(markdown);
  return quoted.map(
    (q) => `${'>'.repeat(q.depth)}${q.continues ? '+' : ''}${q.closed ? '' : '~'}${text.slice(q.start, q.end)}`,
  );
}

const cases: Record<string, [markdown: string, quoted: string[]][]> = {
  'marks of every printed kind are read': [
    ['He said "we go" and "stay".', ['we go', 'stay']],
    ['He said “we go” and “stay.”', ['we go', 'stay.']],
    ['He said ‘we go’ and ‘stay’.', ['we go', 'stay']],
    ["He said 'we go' and 'stay'.", ['we go', 'stay']],
    ['He said «we go» and « stay ».', ['we go', 'stay']],
    ['He said „we go“ and ‹stay›.', ['we go', 'stay']],
    ['He said »we go« at last.', ['we go']],
    ["''We go,'' he said. ''He said 'no.'''", ['We go,', "He said 'no.'", '>no.']],
    ["\\`\\`We go,'' he said, \\`stay' or not.", ['We go,', 'stay']],
    ['‘‘We go,’’ he said.', ['We go,']],
    ['“We go,” he said. “We stay.”', ['We go,', 'We stay.']],
    ['The river—"our river"—rose.', ['our river']],
    ['She wrote ("in haste") to him.', ['in haste']],
  ],
  'an apostrophe is no quotation mark': [
    ["It's the boats' owner's fault, and theirs' too.", []],
    ['It’s the boats’ owner’s fault. Europe’s’ plan failed.', []],
    ["The '90s, the ’80s, rock 'n' roll and 'em all; the class of '98 met the boats' owners.", []],
    ['The pole was 6\'2" long and 12" wide.', []],
    ["'It's the boats' fault,' he said.", ["It's the boats' fault,"]],
    ['‘It’s the boats’ fault,’ he said.', ['It’s the boats’ fault,']],
    ["He called the 'safe havens' in the north 'a danger'.", ['safe havens', 'a danger']],
    ["The 'boats' and 'walls' of old.", ['boats', 'walls']],
  ],
  'mismatched and misplaced marks are paired as they were meant': [
    ['He praised her as ”a woman of integrity,” someone he knew.', ['a woman of integrity,']],
    ['He praised her as “a woman of integrity," someone he knew.', ['a woman of integrity,']],
    ['He praised her as "a woman of integrity,” someone he knew.', ['a woman of integrity,']],
    ['He praised her as “a woman of integrity,“ someone he knew.', ['a woman of integrity,']],
    ['“We go, ” he said.', ['We go,']],
    ['"We go, "he said.', ['We go,']],
    ['“ We go ” he said.', ['We go']],
    ['He said:"We go"and left.', ['We go']],
    ['We go,” he said.', []],
    ['He said “” and left.', []],
  ],
  'a quotation in a quotation is nested': [
    ['“He told me ‘no’ twice,” she said.', ['He told me ‘no’ twice,', '>no']],
    ['"He told me \'no\' twice," she said.', ["He told me 'no' twice,", '>no']],
    ['‘He told me “no” twice,’ she said.', ['He told me “no” twice,', '>no']],
    ['“He told me ‘no.’”', ['He told me ‘no.’', '>no.']],
    ['“‘We go,’ he said,” she said.', ['‘We go,’ he said,', '>We go,']],
    ['"\'We go,\' he said," she said.', ["'We go,' he said,", '>We go,']],
    ['‘The nurses’ strike was “wrong”,’ she said.', ['The nurses’ strike was “wrong”,', '>wrong']],
    ['“He said “no” to me,” she said.', ['He said “no” to me,', '>no']],
  ],
  'a quotation runs over paragraphs that open with a mark': [
    ['He said: “We had rest. It’s back.\n\n“And so we choose.”', ['~We had rest. It’s back.', '+And so we choose.']],
    ['He said: "We had rest.\n\n"We chose.\n\n"We lost," he added.', ['~We had rest.', '+~We chose.', '+We lost,']],
    ['“We had rest.\n\n:::aside\nA dam\n:::\n\n“We lost.”', ['~We had rest.', '+We lost.']],
    ['‘We had rest.\n\n‘We lost,’ he said.', ['~We had rest.', '+We lost,']],
    ['“One ‘small’ thing.\n\n“Two.”', ['~One ‘small’ thing.', '>small', '+Two.']],
  ],
  'a quotation that nothing carries on ends with its sentence': [
    ['He said: “We go. Nobody went.', ['~We go.']],
    ['He said: “We go.\n\nNobody went.', ['~We go.']],
    ['He said: “We go.\n\n## Later\n\n“We stay,” he said.', ['~We go.', 'We stay,']],
    ['“We go, he said.\n\n“We stay,” she said.', ['~We go, he said.', 'We stay,']],
    ['He was “bad and left Rome.\n\n“We stay,” she said.', ['~bad and left Rome.', 'We stay,']],
    ['“We go, he said, and “we stay” too.', ['~We go, he said, and', 'we stay']],
  ],
};

for (const [title, rows] of Object.entries(cases)) {
  describe(title, () => {
    it.each(rows)('%s', (markdown, quoted) => {
      expect(quotedIn(markdown)).toEqual(quoted);
    });
  });
}

describe('a quoted span', () => {
  it('has its marks in `outer` and not between `start` and `end`', () => {
    const { text, quoted } = articleFrom('He said “ we go ” twice.');
    const [span] = quoted;
    expect(span && text.slice(span.outer.start, span.outer.end)).toBe('“ we go ”');
    expect(span && text.slice(span.start, span.end)).toBe('we go');
  });
});
