import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftBlocks } from '../../src/segment/draft.ts';
import { type Parsed, parseAll, parseMarkdown } from '../../src/segment/markdown.ts';
import { thin } from '../../src/segment/plainParagraphs.ts';
import { settle } from '../../src/segment/settle.ts';
import { SEED } from '../fixtures.ts';

/** All that segment makes of a tree: what is wrong, and the blocks. */
const readingOf = ({ tree, body }: Parsed) => ({ findings: settle(tree, body), blocks: draftBlocks(tree, 'A title') });
const expectSame = (body: string): void => {
  expect(readingOf(parseMarkdown(body))).toEqual(readingOf(parseAll(body)));
};
const parserReads = (body: string): string | undefined => thin(body)?.body;

describe('a paragraph without Markdown goes around the parser', () => {
  it.each([
    'The river rose.',
    '“We go,” he said (in May) – 3.5 metres & more; AT&T paid $5!',
    'He saw “[the] dam”, 5% of ~20 boats: UK:London.\nIt was 9 a.m.\n\n— “Two,” she said.',
    '2014 was dry.',
    '# One\n\n## Two & [three] – four. \n\nFive.\n\n###### Six',
  ])('%s', (body) => {
    expect(thin(body)?.read).toBeTruthy();
    expectSame(body);
  });

  it('as one with its neighbours, on the lines where they stood', () => {
    expect(parserReads('One\ntwo.\n\nThree.\n\n## Four\n\nFive.')).toBe('\uffff\n\n\n\n\n## Four\n\n\uffff');
  });
});

describe('a paragraph with a trace of Markdown is the parser’s', () => {
  it.each([
    ...[
      ...['# A #', '####### A', '#A', '# ', '#', '#\tA', '# *A*', '# A\nB', '# A\\', '#  A', '# A  ', ' # A'],
      '> A',
      '- A',
      '+ A',
      '* A',
      '1. A',
      '2) A',
      '1.',
      '=== A',
      '| A',
      '~~~',
      ':::aside',
      '    A',
      ' A',
      '\tA',
    ],
    ...['a *b*', 'a _b_', 'a `b`', 'a <b> c', 'a &amp; b', 'a &#8220;b', '[a](b)', 'a ~~b~~', 'a  \nb'],
    ...['see www.example.org', 'see HTTPS://example.org', 'ask desk@example.org', 'a\n---', 'a | b\n- | -', 'a\r\rb'],
    ...['a\0', '\ufeffa'],
  ])('%j', (body) => {
    expect(thin(body)?.read).toBeNull();
    expectSame(body);
    expectSame(`One.\n\n${body}\n\nTwo\nthree.\n\nFour.`);
    expectSame(`One.\n${body}\nTwo.`);
  });

  it.each(['[a]: http://b.c', 'A note.[^1]\n\n[^1]: It.', 'a \uffff'])('all of a body with %j', (body) => {
    expect(thin(body)).toBeNull();
    expectSame(`[a]\n\n${body}\n\nOne.`);
  });
});

describe('what runs on over blank lines keeps its paragraphs', () => {
  it.each([
    '```\n\nOne.\n\n```\n\nTwo.',
    '~~~\n\nOne.',
    '<!--\n\nOne.\n\n-->\n\nTwo.',
    '<script>\n\nOne.\n\n</script>',
    ':::aside\n\nOne.\n\nTwo.\n\n:::\n\nThree.',
    ':::aside\n\nOne.\n\n::::note\n\nTwo.\n\n:::\n\nThree.',
    'Nought.\n\n:::aside\n\nOne.',
    '- One\n\nTwo.\n\n  Three',
    '> One\n\nTwo.',
    '- :::aside\n\nTwo.',
    'One.\n\n    code\n\nTwo.\n\n    code',
  ])('%j', expectSame);
});

it('any body at all is read as by the parser', () => {
  const piece = fc.constantFrom(
    ...[
      'One. ',
      'two ',
      '“Three,” he said. ',
      '\n',
      '\n\n',
      '\n\n',
      '\n\n',
      ' ',
      '  ',
      '    ',
      '\t',
      '[a] ',
      '[b](c) ',
    ],
    ...[
      '- ',
      '> ',
      '1. ',
      '# ',
      ':::aside\n',
      ':::',
      '::x ',
      '```\n',
      '~~~',
      '<!-- ',
      '-->',
      '<b>',
      '</b>',
      '<script>',
    ],
    ...[
      '*',
      '_',
      '**',
      '~',
      '~~',
      '\\',
      '&amp;',
      '&',
      '|',
      '---',
      '===',
      '!',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      ':',
      '.',
      '@',
    ],
    ...[
      'www.a.b',
      'http://a.b',
      'a@b.co',
      '\u00a0',
      '\u200b',
      '\u2028',
      '\u0085',
      '\0',
      '\r',
      '\uffff',
      '\ufeff',
      '3',
      'é',
    ],
  );
  const body = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(body, expectSame), { seed: SEED, numRuns: 1000 });
});

describe('the articles that are here', () => {
  const folders = ['articles', ...readdirSync('golden/open').map((set) => `golden/open/${set}/articles`)];
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  it.each(files.filter((file) => file.endsWith('.md')))('%s', (file) => {
    expectSame(readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, ''));
  });
});
