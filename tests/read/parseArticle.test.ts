import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/read/parseArticle.ts';
import { soundArticle } from './folder.ts';

const file = 'articles/a.md';
const parse = (content: string) => parseArticle('a', file, content);
const withFrontMatter = (lines: string) => `---\n${lines}\n---\n\nThe river rose.\n`;

describe('a sound article', () => {
  test('needs a title and a day, and the rest is filled in', () => {
    const { value, diagnostics } = parse(soundArticle);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ id: 'a', file, body: '\nThe river rose by two metres.\n', bodyLine: 5 });
    expect(value?.meta).toMatchObject({ title: 'The river rose', published: '2026-03-09', publishedBasis: 'stated' });
    expect(value?.positions).toEqual({ title: { line: 2, column: 8 }, published: { line: 3, column: 12 } });
  });

  test('keeps every key of its front matter, and the place of every value', () => {
    const { value, diagnostics } = parse(
      withFrontMatter(`title: "The river: it rose"
published: 2026-03-09T21:31
publishedBasis: inferred
publishedNote: The page shows no date.
source: { name: The Post, url: "https://example.org/a?b=1" }
authors: [Ada Renn, Bo Lind]
retrieved: 2026-03-10
publish: excerpts
archived: https://example.org/archive/a
outletCorrection: The height was corrected.
draft: true
aliases: [old-name]
corrections:
  - drop: figure
    exact: two metres
    nth: 2
    reason: It is a depth.
  - set: date
    exact: on Monday
    fields: { edtf: 2026-03-09 }
    reason: It was a Monday.
    on: 2026-03-11`),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.meta).toMatchObject({ publish: 'excerpts', draft: true, authors: ['Ada Renn', 'Bo Lind'] });
    expect(value?.meta.corrections).toHaveLength(2);
    expect(value?.positions['corrections.1.exact']).toEqual({ line: 20, column: 12 });
    expect(value?.bodyLine).toBe(25);
  });

  test.each([
    ['a date stays the words that were written', 'retrieved: 2026-03-10', { retrieved: '2026-03-10' }],
    ['a colon in quotation marks is no key', "outletCorrection: 'One: two'", { outletCorrection: 'One: two' }],
    ['a comment is passed over', '# a note', {}],
  ])('%s', (_, line, expected) => {
    expect(parse(withFrontMatter(`title: T\npublished: 2026-03-09\n${line}`)).value?.meta).toMatchObject(expected);
  });

  test('a rule in the body does not end it, and its first blank line is kept', () => {
    const { value } = parse('---\ntitle: T\npublished: 2026-03-09\n---  \nOne.\n\n---\n\nTwo.\n');
    expect(value).toMatchObject({ body: 'One.\n\n---\n\nTwo.\n', bodyLine: 5 });
  });
});

describe('front matter that cannot be used', () => {
  test.each([
    ['no front matter', 'The river rose.', 1, 1, 'front-matter/missing', 'has no front matter', '---'],
    ['an empty file', '', 1, 1, 'front-matter/missing', 'has no front matter', '---'],
    ['no end', '---\ntitle: T\n\nThe river rose.', 1, 1, 'front-matter/unclosed', 'has no end', 'three hyphens'],
    ['an end with words', '---\ntitle: T\n--- so\nX', 3, 1, 'front-matter/unclosed', 'more than three', 'nothing but'],
    ['four hyphens', '----\ntitle: T\n----\nX', 1, 1, 'front-matter/language', 'must be YAML', 'YAML'],
    [
      'an end of four hyphens',
      '---\ntitle: T\n----\nX',
      3,
      1,
      'front-matter/unclosed',
      'more than three',
      'nothing but',
    ],
    ['nothing in it', '---\n---\nX', 1, 1, 'front-matter/missing', 'title is missing', 'headline'],
    ['nothing but a comment', '---\n# x\n---\nX', 1, 1, 'front-matter/missing', 'title is missing', 'headline'],
    [
      'a list',
      withFrontMatter('- a'),
      2,
      1,
      'front-matter/wrong-type',
      'must be a group of keys, not a list',
      undefined,
    ],
  ])('%s', (_, content, line, column, rule, message, hint) => {
    const { value, diagnostics } = parse(content);
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({ file, line, column, rule, severity: 'error' });
    expect(diagnostics[0]?.message).toContain(message);
    if (hint) expect(diagnostics[0]?.hint).toContain(hint);
  });

  test.each(['js', 'javascript', ' js', 'JavaScript', 'json', 'coffee', 'toml', 'yaml', 'yml'])(
    'front matter in the language “%s” is an error and is never run',
    (language) => {
      const program = '{ title: (globalThis.frontMatterRan = true) && "T", published: "2026-03-09" }';
      const { value, diagnostics } = parse(`---${language}\n${program}\n---\nX`);
      expect(value).toBeNull();
      expect(diagnostics).toMatchObject([{ line: 1, column: 1, rule: 'front-matter/language', severity: 'error' }]);
      expect(Reflect.has(globalThis, 'frontMatterRan')).toBe(false);
    },
  );

  test('broken YAML is as broken the second time', () => {
    const content = withFrontMatter('title: [T');
    expect(parse(content)).toEqual(parse(content));
    expect(parse(content).value).toBeNull();
  });

  test.each([
    ['64 KiB', `title: ${'x'.repeat(70_000)}`],
    ['1,000 blank lines', '\n'.repeat(60_000)],
    ['1,000 lines of spaces', ' \n'.repeat(30_000)],
  ])('more than %s is refused before it is read', (_, lines) => {
    const { diagnostics } = parse(withFrontMatter(lines));
    expect(diagnostics).toMatchObject([{ line: 1, rule: 'front-matter/too-long' }]);
  });
});

describe('broken YAML is told in plain words, with its place in the file', () => {
  test.each([
    ['title: One: two', 2, 8, 'yaml/block-as-implicit-key', 'a colon and a space', 'quotation marks'],
    ['title: T\ntitle: U', 3, 1, 'yaml/duplicate-key', 'given already', 'one of the two'],
    ["title: 'it's'", 2, 12, 'yaml/unexpected-token', 'after the end of a value', 'the other kind'],
    ['title: "T', 2, 10, 'yaml/missing-char', 'is missing', 'the one above'],
    ['source:\n\tname: X', 3, 1, 'yaml/tab-as-indent', 'a tab', 'two spaces'],
    ['title: @T', 2, 8, 'yaml/bad-scalar-start', 'means something else', 'quotation marks'],
    ['title: !!js/function x', 2, 8, 'yaml/tag-resolve-failed', 'a tag', 'Take the tag out'],
    ['__proto__: { draft: true }', 2, 1, 'yaml/reserved-key', '__proto__', 'Take the line out'],
    ['[a, b]: c', 2, 1, 'yaml/non-string-key', 'a key is no plain text', 'words'],
  ])('%j', (lines, line, column, rule, message, hint) => {
    const { value, diagnostics } = parse(withFrontMatter(lines));
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({ line, column, rule, severity: 'error' });
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint).toContain(hint);
  });

  test.each([
    ['brackets', `corrections: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, 2],
    ['brackets that are not closed', `\ncorrections: ${'['.repeat(60_000)}`, 3],
    ['braces over several lines', 'a: {\n'.repeat(200), 101],
    ['lists in one line', `${'- '.repeat(30_000)}a`, 2],
    ['indentation', Array.from({ length: 150 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 102],
  ])('%s nested too deep are not followed', (_, lines, line) => {
    const { value, diagnostics } = parse(withFrontMatter(lines));
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ line, rule: 'yaml/too-deep' }]);
  });

  test('hyphens, question marks and closed brackets in a value nest nothing', () => {
    const note = `outletCorrection: ${'a - b? [c] '.repeat(200)}`;
    expect(parse(withFrontMatter(`title: T\npublished: 2026-03-09\n${note}`)).diagnostics).toEqual([]);
  });

  test('aliases that multiply are not followed', () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [to, from] of ['ba', 'cb', 'dc', 'ed', 'fe'].map((pair) => pair.split('')))
      levels.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
    expect(parse(withFrontMatter(levels.join('\n'))).diagnostics).toMatchObject([{ rule: 'yaml/aliases' }]);
  });
});

describe('values that cannot be used', () => {
  const sound = 'title: T\npublished: 2026-03-09\n';
  test.each([
    ['published: 2026-03-09', 2, 1, 'front-matter/missing', 'title is missing', 'headline'],
    ['title: T', 2, 1, 'front-matter/missing', 'published is missing', '2025-10-16'],
    ['title:\npublished: 2026-03-09', 2, 7, 'front-matter/missing', 'title is empty', 'headline'],
    ['title: " "\npublished: 2026-03-09', 2, 8, 'front-matter/missing', 'title is empty', 'headline'],
    [
      'title: 2024\npublished: 2026-03-09',
      2,
      8,
      'front-matter/wrong-type',
      'title must be text, not a number',
      '"2024"',
    ],
    [
      'title: T\npublished: 2025-02-30',
      3,
      12,
      'front-matter/wrong-value',
      'published: 2025-02-30 is no day of the calendar',
      '2025-10-16',
    ],
    ['title: T\npublished: yesterday', 3, 12, 'front-matter/wrong-value', 'must be an ISO date', '2025-10-16'],
    ['title: T\npublished: 2025-10-16T24:00', 3, 12, 'front-matter/wrong-value', 'must be an ISO date', '2025-10-16'],
    ['title: T\npublished: 2025-10-16T09:00Z', 3, 12, 'front-matter/wrong-value', 'must be an ISO date', 'local time'],
    [`${sound}auhtors: [A]`, 4, 1, 'front-matter/unknown-key', 'auhtors is no key', 'Did you mean authors?'],
    [`${sound}flavour: x`, 4, 1, 'front-matter/unknown-key', 'flavour is no key', 'Known here: title, published'],
    [`${sound}source: { name: X, nmae: Y }`, 4, 20, 'front-matter/unknown-key', 'in source', 'Did you mean name?'],
    [`${sound}source: The Post`, 4, 9, 'front-matter/wrong-type', 'source must be a group of keys', 'name:'],
    [`${sound}source: { name: X, url: example.org }`, 4, 25, 'front-matter/wrong-value', 'http', 'https://'],
    [`${sound}archived: javascript:alert(1)`, 4, 11, 'front-matter/wrong-value', 'http', undefined],
    [`${sound}publish: exerpts`, 4, 10, 'front-matter/wrong-value', 'full or excerpts', 'Did you mean excerpts?'],
    [`${sound}authors: Ada Renn`, 4, 10, 'front-matter/wrong-type', 'authors must be a list, not text', '[First'],
    [`${sound}draft: maybe`, 4, 8, 'front-matter/wrong-type', 'draft must be true or false', undefined],
    [`${sound}retrieved: 2026-02-29`, 4, 12, 'front-matter/wrong-value', 'is no day', '2025-10-16'],
    [`${sound}aliases: [Old Name]`, 4, 11, 'front-matter/wrong-value', 'aliases.0', 'lower-case'],
    [`${sound}aliases: [old, a]`, 4, 16, 'front-matter/alias-taken', 'own id', 'take this one out'],
    [
      `${sound}corrections: [{ drop: figur, exact: x, reason: y }]`,
      4,
      23,
      'front-matter/wrong-value',
      'corrections.0.drop must be threat or figure',
      'Did you mean figure?',
    ],
    [`${sound}corrections: [{ drop: figure, exact: x }]`, 4, 15, 'front-matter/missing', 'reason is missing', 'reason'],
    [`${sound}corrections: [{ set: date, exact: x, reason: y }]`, 4, 15, 'front-matter/missing', 'fields', 'record'],
  ])('%j', (lines, line, column, rule, message, hint) => {
    const { value, diagnostics } = parse(withFrontMatter(lines));
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({ line, column, rule, severity: 'error' });
    expect(diagnostics[0]?.message).toContain(message);
    if (hint) expect(diagnostics[0]?.hint).toContain(hint);
    expect(diagnostics[0]?.source).toBe(withFrontMatter(lines).split('\n')[line - 1]);
  });

  test('all errors of a file are told, not the first alone, and one for each value', () => {
    const { diagnostics } = parse('---\npublished: yesterday\nflavour: x\ndraft: maybe\n---\n');
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'front-matter/missing',
      'front-matter/wrong-value',
      'front-matter/wrong-type',
      'front-matter/unknown-key',
      'article/empty-body',
    ]);
  });
});

test.each(['', '\n', '\n  \n\t\n'])('a body of nothing but white space (%j) is an error', (body) => {
  const { value, diagnostics } = parse(`---\ntitle: T\npublished: 2026-03-09\n---\n${body}`);
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([{ rule: 'article/empty-body', line: 4, column: 1 }]);
});
