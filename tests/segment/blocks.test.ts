import { describe, expect, it } from 'vitest';
import { isTextBlock, type Run } from '../../src/model/article.ts';
import { articleFrom } from '../fixtures.ts';

const textOf = (markdown: string): string => articleFrom(markdown).text;
const kindsOf = (markdown: string): string[] => articleFrom(markdown).blocks.map((block) => block.kind);
const shown = (markdown: string) => articleFrom(`Body.\n\n${markdown}`).blocks.filter((block) => !isTextBlock(block));
const runsOf = (markdown: string): Pick<Run, 'text' | 'style' | 'href'>[] =>
  articleFrom(markdown)
    .blocks.filter(isTextBlock)
    .flatMap((block) => block.runs.map(({ start, end, ...run }) => run));

describe('the text', () => {
  const cases: [title: string, markdown: string, text: string][] = [
    ['joins paragraphs by a blank line', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['joins the lines of a paragraph by a space', 'One\ntwo  \nthree\\\nfour.', 'One two three four.'],
    [
      'reads list items, nested ones each by itself',
      '- One\n  - Two\n\n    More\n- Three',
      'One\n\nTwo\n\nMore\n\nThree',
    ],
    ['reads block quotations', '> One.\n>\n> Two.', 'One.\n\nTwo.'],
    [
      'makes every odd space an ordinary one',
      'One\u00a0two\u202fthree\u2009four\tfive\u3000six',
      'One two three four five six',
    ],
    ['collapses spaces, also between runs', 'One  *two * &nbsp; **three**', 'One *two * three'],
    ['drops what takes no room', 'O\u00adne\u200b two\ufeff th\u2060ree\u0007', 'One two three'],
    ['keeps the joiner inside an emoji', 'A \u{1f469}\u200d\u{1f680} flew.', 'A \u{1f469}\u200d\u{1f680} flew.'],
    ['decodes entities', 'Poole &amp; Sons &lt;b&gt; &#8220;go&#8221;', 'Poole & Sons <b> “go”'],
    [
      'keeps printing errors',
      'Poole,the head of WS5,publicly spoke ”thus".',
      'Poole,the head of WS5,publicly spoke ”thus".',
    ],
    ['keeps emphasis and links as words', 'A *very* [long](https://example.org) **river**', 'A very long river'],
    ['keeps one tilde', 'About ~20 and ~~not~~ ~30~ boats', 'About ~20 and not ~30~ boats'],
    [
      'leaves footnote references out',
      'The river[^1] rose.[^n]\n\n[^1]: Not the lake.\n[^n]: In May.',
      'The river rose.',
    ],
    ['leaves pictures and their descriptions out', 'A ![sunk boat](boat.jpg) river ![x][y]\n\n[y]: z.png', 'A river'],
    ['drops HTML and keeps the words around it', 'A <b onclick="x()">big</b> river<br>rose.', 'A big river rose.'],
    ['drops HTML blocks', '<div>\nNot text.\n</div>\n\nThe river rose.', 'The river rose.'],
    ['drops what a script holds', 'The river <script>alert(1)</script> rose.', 'The river rose.'],
    [
      'keeps the colons of prose',
      'UK:London at 12:30pm, a:b[c]{d} and ::x.',
      'UK:London at 12:30pm, a:b[c]{d} and ::x.',
    ],
    ['keeps a line that looks like a leaf directive', '::x[The river] rose', '::x[The river] rose'],
    ['leaves marked asides out', 'One.\n\n:::aside\nNot *this*.\n:::\n\nTwo.', 'One.\n\nTwo.'],
    [
      'leaves headings, tables and code out',
      '# H\n\nOne.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```\ncode\n```\n\n---',
      'One.',
    ],
  ];
  it.each(cases)('%s', (_, markdown, text) => {
    const expected = text.replace('*two * three', 'two three');
    expect(textOf(markdown.replace('*two *', '*two*  '))).toBe(expected);
  });
});

describe('text blocks', () => {
  it('know what they are', () => {
    const { blocks } = articleFrom('One\n\n1. Two\n\n- Three\n\n> Four\n>\n> - Five');
    expect(blocks.filter(isTextBlock).map(({ kind, ordered }) => [kind, ordered])).toEqual([
      ['paragraph', undefined],
      ['item', true],
      ['item', false],
      ['quote', undefined],
      ['item', false],
    ]);
  });

  it('have runs that carry emphasis and links', () => {
    expect(runsOf('A **very *long* river** and [a *lake*](https://example.org/l) `x` ~~y~~.')).toEqual([
      { text: 'A ', style: [] },
      { text: 'very ', style: ['strong'] },
      { text: 'long', style: ['strong', 'em'] },
      { text: ' river', style: ['strong'] },
      { text: ' and ', style: [] },
      { text: 'a ', style: [], href: 'https://example.org/l' },
      { text: 'lake', style: ['em'], href: 'https://example.org/l' },
      { text: ' ', style: [] },
      { text: 'x', style: ['code'] },
      { text: ' ', style: [] },
      { text: 'y', style: ['del'] },
      { text: '.', style: [] },
    ]);
  });

  it.each(['javascript:alert(1)', 'mailto:desk@example.org', '/local', 'data:text/html,x', '//example.org'])(
    'keep the words and not the address of a link to %s',
    (address) => {
      expect(runsOf(`A [river](${address}).`)).toEqual([{ text: 'A river.', style: [] }]);
    },
  );

  it('resolve links by reference', () => {
    expect(runsOf('[River][r] and [lake][l].\n\n[r]: https://example.org/r\n[l]: javascript:x')).toEqual([
      { text: 'River', style: [], href: 'https://example.org/r' },
      { text: ' and lake.', style: [] },
    ]);
  });
});

describe('shown blocks', () => {
  it('are headings with their depth', () => {
    expect(shown('### The *river*')).toEqual([
      { kind: 'heading', depth: 3, html: '<h3>The <em>river</em></h3>', text: 'The river' },
    ]);
  });

  it('are tables and code, words and all', () => {
    expect(shown('| a | b |\n| - | - |\n| 1 | *2* |')[0]).toMatchObject({ kind: 'table', text: 'a | b\n1 | 2' });
    expect(shown('```js\nx < 1\n```')[0]).toMatchObject({ kind: 'code', text: 'x < 1' });
    expect(shown('---')).toEqual([{ kind: 'rule', html: '<hr>', text: '' }]);
  });

  it('are footnotes, after everything else', () => {
    const [, , notes] = articleFrom('One.[^1]\n\n[^1]: Not the *lake*.\n\nTwo.').blocks;
    expect(notes).toMatchObject({ kind: 'footnotes', text: 'Not the lake.' });
    expect(notes && !isTextBlock(notes) && notes.html).toContain('<em>lake</em>');
  });

  it('are asides that an editor marked', () => {
    expect(shown(':::aside\nThe dam\n\nThe *boat*\n:::')).toEqual([
      { kind: 'aside', why: 'marked', html: '<p>The dam</p>\n<p>The <em>boat</em></p>', text: 'The dam\n\nThe boat' },
    ]);
  });

  it('hold no script, no handler, no foreign address and no picture', () => {
    const [aside] = shown(
      ':::aside\n<script>alert(1)</script>\n\nA <img src=x onerror=y> [b](javascript:z) ![c](d.png) <b onclick=e>f</b>\n:::',
    );
    expect(aside && !isTextBlock(aside) && aside.html).toBe('<p>A  b  f</p>');
  });

  it('stand where they stood', () => {
    expect(kindsOf('## H\n\nOne\n\n:::aside\nA\n:::\n\n- Two\n\n  ```\n  c\n  ```\n\n> ## Q\n>\n> Three')).toEqual([
      'heading',
      'paragraph',
      'aside',
      'item',
      'code',
      'heading',
      'quote',
    ]);
  });
});
