import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTextBlock } from '../../src/model/article.ts';
import { contains } from '../../src/model/evidence.ts';
import { FrontMatter } from '../../src/model/frontMatter.ts';
import { segment } from '../../src/segment/segment.ts';

const meta = FrontMatter.parse({ title: 'A test article', published: '2024-10-08' });
const outcomeOf = (body: string) =>
  segment({ id: 'test', file: 'articles/test.md', meta, body, bodyLine: 6, positions: {} });

describe('what segment has to say', () => {
  it('is nothing about an ordinary article', () => {
    expect(outcomeOf('The river rose.\n\n:::aside\nA dam\n:::\n').diagnostics).toEqual([]);
  });

  it.each(['', '\n\n', '## A heading only', '![a picture](x.png)', '<p>HTML</p>', ':::aside\nA dam\n:::', '&nbsp;'])(
    'is an error about a body without text: %j',
    (body) => {
      const { value, diagnostics } = outcomeOf(body);
      expect(value.text).toBe('');
      expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'body/empty', line: 6, file: 'articles/test.md' }]);
      expect(diagnostics[0]?.hint).toBeTruthy();
    },
  );

  it('is a warning about a directive that is never closed, which holds all that follows', () => {
    const { value, diagnostics } = outcomeOf('One.\n\n:::aside\nA dam\n\nTwo.');
    expect(value.text).toBe('One.');
    expect(diagnostics).toMatchObject([
      { severity: 'warning', rule: 'directive/unclosed', line: 8, source: ':::aside' },
    ]);
  });

  it('is one warning about directives that are never closed inside one another', () => {
    expect(outcomeOf(`One.\n\n${':::aside\n'.repeat(50)}Two.`).diagnostics).toMatchObject([
      { severity: 'warning', rule: 'directive/unclosed', line: 8, source: ':::aside' },
    ]);
  });

  it('is a warning for each directive that is never closed in a container of its own', () => {
    expect(outcomeOf('> :::aside\n> A\n\nOne.\n\n> :::aside\n> B\n').diagnostics).toMatchObject([
      { rule: 'directive/unclosed', line: 6 },
      { rule: 'directive/unclosed', line: 11 },
    ]);
  });

  it('is a warning about a directive that means nothing, which is shown as printed', () => {
    const { value, diagnostics } = outcomeOf('One.\n\n:::note[Mind]{a=b}\nTwo *three*.\n:::\n\nFour.');
    expect(value.text).toBe('One.\n\n:::note[Mind]{a=b}\n\nTwo three.\n\n:::\n\nFour.');
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'directive/unknown', line: 8 }]);
  });

  it('counts an aside as closed only by a fence of its own width', () => {
    expect(outcomeOf('One.\n\n::::aside\n:::aside\nA\n:::\n::::').diagnostics).toEqual([]);
    expect(outcomeOf('One.\n\n::::aside\nA\n:::\n').diagnostics).toHaveLength(1);
  });

  it('is an error about containers nested beyond reading', () => {
    expect(outcomeOf(`${'> '.repeat(10_000)}x`).diagnostics).toMatchObject([
      { severity: 'error', rule: 'body/too-deep' },
    ]);
  });

  it.each([
    ['one below the other', ':::aside\n'.repeat(2000)],
    ['in a quotation', '> :::aside\n'.repeat(2000)],
    ['after closed ones', `:::aside\nA\n:::\n\n${':::aside\n'.repeat(101)}`],
  ])('is an error at once about directives nested beyond reading: %s', (_, body) => {
    const start = performance.now();
    expect(outcomeOf(`One.\n\n${body}`).diagnostics).toMatchObject([{ severity: 'error', rule: 'body/too-deep' }]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['one after the other', ':::aside\nA\n:::\n\n'.repeat(200)],
    ['each in a quotation of its own', '> :::aside\n> A\n\nB\n\n'.repeat(200)],
    ['that only look like fences', '::: the river\n\n'.repeat(200)],
  ])('is no such error about many directives %s', (_, body) => {
    const rules = outcomeOf(`One.\n\n${body}`).diagnostics.map(({ rule }) => rule);
    expect(rules).not.toContain('body/too-deep');
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '«',
        '»',
        '. ',
        '.',
        '? ',
        '! ',
        '…',
        ' … ',
        'Mr. ',
        'U.K. ',
        '\n\n',
        '\n',
        ' ',
      ],
      ...['> ', '- ', '1. ', '## ', ':::aside\n', ':::', ':a', '[^1]', '*', '**', '`', '[', '](https://a.b)', '(', ')'],
      ...[
        '\u00a0',
        '\u200b',
        '<b>',
        '</b>',
        '<br>',
        '&amp;',
        '|',
        '~~',
        'said.',
        'He',
        'the',
        'Ada Renn asked',
        '2014',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('gives runs that cover their blocks, and blocks that lie in order', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const { text, blocks } = outcomeOf(body).value;
        const textBlocks = blocks.filter(isTextBlock);
        expect(text).toBe(textBlocks.map((block) => text.slice(block.start, block.end)).join('\n\n'));
        for (const block of textBlocks) {
          expect(block.runs.map((run) => run.text).join('')).toBe(text.slice(block.start, block.end));
          expect(text.slice(block.start, block.end)).toMatch(/^\S(?:.*\S)?$/su);
          for (const run of block.runs) expect(text.slice(run.start, run.end)).toBe(run.text);
        }
      }),
    );
  });

  it('gives sentences that do not overlap, stay in their block and cover all but spaces', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const { text, blocks, sentences } = outcomeOf(body).value;
        const textBlocks = blocks.filter(isTextBlock);
        let at = 0;
        sentences.forEach((sentence, index) => {
          expect(sentence.number).toBe(index + 1);
          expect(text.slice(at, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.end)).toMatch(/^\S(?:.*\S)?$/su);
          const block = textBlocks[sentence.block];
          expect(block && contains(block, sentence)).toBe(true);
          at = sentence.end;
        });
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('gives quoted spans inside one block, in reading order, nested or apart', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const { blocks, quoted } = outcomeOf(body).value;
        const textBlocks = blocks.filter(isTextBlock);
        quoted.forEach((span, index) => {
          expect(textBlocks.some((block) => contains(block, span.outer))).toBe(true);
          expect(contains(span.outer, span)).toBe(true);
          expect(span.start).toBeLessThan(span.end);
          const enclosing = quoted.slice(0, index).filter((other) => other.outer.end > span.outer.start);
          expect(enclosing).toHaveLength(span.depth);
          for (const other of enclosing) expect(contains(other, span.outer)).toBe(true);
          if (span.continues) expect(quoted[index - 1]).toBeDefined();
        });
      }),
    );
  });
});

describe('a large or hostile body', () => {
  const bodies: [title: string, body: string][] = [
    ['2 MB on one line', 'The river rose, “he said” to Mr. Orr. '.repeat(55_000)],
    ['half a megabyte without a stop', 'river '.repeat(85_000)],
    ['100,000 stops', '. '.repeat(100_000)],
    ['10,000 opening marks', '“a '.repeat(10_000)],
    ['10,000 nested quotations', `${'“a ‘b '.repeat(5000)}${'’ ”'.repeat(5000)}`],
    ['10,000 single marks', "'a s' ".repeat(10_000)],
    ['10,000 straight marks', '"'.repeat(10_000)],
    ['10,000 brackets', `${'['.repeat(10_000)}x${']'.repeat(10_000)}`],
    ['10,000 unclosed paragraphs', '“The river rose.\n\n'.repeat(10_000)],
    ['10,000 colons', 'UK:London '.repeat(10_000)],
    ['10,000 script tags', '<script> a '.repeat(10_000)],
    ['10,000 dots in a word', 'a.'.repeat(10_000)],
    ['300,000 lines of one paragraph', 'river\n'.repeat(300_000)],
    ['half a megabyte without a space', 'a'.repeat(500_000)],
    ['20,000 prompts', 'Sign up to our newsletter today\n\n'.repeat(20_000)],
  ];
  it.each(bodies)('%s is read in time', (_, body) => {
    const start = performance.now();
    const { diagnostics } = outcomeOf(body);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('body/too-deep');
    expect(performance.now() - start).toBeLessThan(25_000);
  });
});
