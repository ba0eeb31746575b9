import { describe, expect, test } from 'vitest';
import { parseBeat } from '../../src/read/parseBeat.ts';
import { readBeat } from '../../src/read/readBeat.ts';
import { folderWith } from './folder.ts';

/** A beat about floods, whole, with further lines where a test wants them. */
const beatWith = (more = '', topics = '') => `title: What the agencies say about the floods
standfirst: Six reports over ten days.
timezone: Europe/London
topics:
  - id: weather
    name: Weather
    aliases: [storm, storms]
  - id: flooding
    name: River flooding
    parent: weather
    aliases: [flood, flood-water, "burst its banks"]
${topics}${more}`;
const firstLine = beatWith().split('\n').length;

const parse = (content: string) => parseBeat('beat.yaml', content);

test('a beat is read, and what it leaves out is filled in', () => {
  const { value, diagnostics } = parse(beatWith());
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ language: 'en-GB', publish: 'excerpts', people: [], series: [] });
  expect(value?.topics[1]).toMatchObject({ id: 'flooding', kind: 'threat', parent: 'weather' });
});

test('every part of a beat can be given', () => {
  const { value, diagnostics } = parse(
    beatWith(`people:
  - { id: ada-renn, name: Ada Renn, aliases: [Renn], roles: [{ role: minister, organisation: interior, from: "2024" }] }
organisations:
  - { id: interior, name: Interior Ministry, aliases: [the ministry], speaksFor: government }
  - { id: government, name: The government }
namedDates:
  - { name: the dam failure, aliases: [since the dam failed], edtf: "2026-03-07" }
  - { name: the drought, edtf: "2022" }
series:
  - { id: deaths, name: Deaths, counts: [deaths], unit: count, threats: [flooding], comparableWhen: { agent: same } }
  - { id: cost, name: Cost, counts: [damage], unit: GBP }
`),
  );
  expect(diagnostics).toEqual([]);
  expect(value?.series[0]?.comparableWhen).toEqual({ agent: 'same', limits: 'same' });
});

describe('a file that is no beat', () => {
  test.each([
    ['empty', '', null, 'beat/empty'],
    ['nothing but a comment', '# later\n', null, 'beat/empty'],
    ['a list', '- a\n', 1, 'beat/wrong-type'],
    ['broken', 'title: One: two\n', 1, 'yaml/block-as-implicit-key'],
    ['two documents', `${beatWith()}---\ntitle: T\n`, firstLine, 'yaml/multiple-docs'],
  ])('%s', (_, content, line, rule) => {
    const { value, diagnostics } = parse(content);
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({ file: 'beat.yaml', line, rule, severity: 'error' });
  });

  test('missing', async () => {
    const file = `${folderWith({})}/beat.yaml`;
    const { value, diagnostics } = await readBeat(file);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ file, line: null, rule: 'file/missing', message: 'does not exist' }]);
    expect(diagnostics[0]?.hint).toContain('--beat FILE');
  });

  test('with Windows line ends it is the same beat', async () => {
    const file = `${folderWith({ 'beat.yaml': `\uFEFF${beatWith().replaceAll('\n', '\r\n')}` })}/beat.yaml`;
    expect((await readBeat(file)).value).toEqual(parse(beatWith()).value);
  });
});

describe('wrong keys and values', () => {
  test.each([
    ['topcs:\n  - {}', 12, 1, 'beat/unknown-key', 'topcs is no key', 'Did you mean topics?'],
    ['publish: all', 12, 10, 'beat/wrong-value', 'full or excerpts', undefined],
    ['language: de', 12, 11, 'beat/wrong-value', 'must be English', undefined],
    ['contact: desk', 12, 10, 'beat/wrong-value', 'mailto:', undefined],
    ['url: example.org', 12, 6, 'beat/wrong-value', 'http', 'https://'],
    ['series: [{ id: x, name: X, counts: [] }]', 12, 36, 'beat/missing', 'lists nothing', 'deaths'],
    ['series: [{ id: x, name: X, counts: [x], unit: cuont }]', 12, 47, 'beat/wrong-unit', 'no unit', 'mean count?'],
    ['series: [{ id: x, name: X, counts: [x], unit: pounds }]', 12, 47, 'beat/wrong-unit', 'no unit', 'GBP'],
    ['series: [{ id: x, name: X, counts: [x], threats: [flod] }]', 12, 51, 'beat/unknown-id', 'flod', 'Known: weather'],
    [
      'series: [{ id: x, name: X, counts: [x], threats: [floodin] }]',
      12,
      51,
      'beat/unknown-id',
      'floodin',
      'mean flooding?',
    ],
    ['people: [{ id: Ada, name: Ada }]', 12, 16, 'beat/wrong-value', 'lower-case words', 'addresses'],
    ['people: [{ id: ada, name: Ada, rolls: [] }]', 12, 32, 'beat/unknown-key', 'in people.0', 'mean roles?'],
    [
      'people: [{ id: a, name: A, roles: [{ role: chief, organisation: fire }] }]',
      12,
      65,
      'beat/unknown-id',
      'no organisation has the id fire',
      'Known: none.',
    ],
    ['organisations: [{ id: a, name: A, speaksFor: b }]', 12, 46, 'beat/unknown-id', 'has the id b', 'Known: a.'],
    ['namedDates: [{ name: N, edtf: 2026-02-30 }]', 12, 31, 'beat/wrong-date', '2026-02-30 is no', '2022-02'],
    ['namedDates: [{ name: N, edtf: 2026-13 }]', 12, 31, 'beat/wrong-date', '2026-13 is no', '2022-02'],
    ['namedDates: [{ name: N, edtf: 2026 }]', 12, 31, 'beat/wrong-type', 'must be text', '"2026"'],
    ['people: [{ id: a, name: A, roles: [{ role: r, from: soon }] }]', 12, 53, 'beat/wrong-date', 'soon is no', '2022'],
  ])('%s', (more, line, column, rule, message, hint) => {
    const { value, diagnostics } = parse(beatWith(more));
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ line, column, rule, severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain(message);
    if (hint) expect(diagnostics[0]?.hint).toContain(hint);
  });

  test.each([
    ['Europe/Lodnon', 'Did you mean Europe/London?'],
    ['here', 'IANA'],
  ])('%s is no time zone', (zone, hint) => {
    const { diagnostics } = parse(beatWith().replace('Europe/London', zone));
    expect(diagnostics).toMatchObject([{ line: 3, column: 11, rule: 'beat/wrong-time-zone' }]);
    expect(diagnostics[0]?.hint).toContain(hint);
  });

  test('a topic without an id or a name', () => {
    const { diagnostics } = parse(beatWith('', '  - aliases: [rain]\n'));
    expect(diagnostics.map(({ message, line }) => `${line} ${message}`)).toEqual([
      '12 topics.2.id is missing',
      '12 topics.2.name is missing',
    ]);
  });
});

describe('names that stand for two things', () => {
  test.each([
    ['the same alias', 'aliases: [flood]', '“flood” names two topics: rain here, and flooding in line 11'],
    ['in other letter case', 'aliases: [FLOOD]', '“FLOOD” names two topics'],
    ['its plural', 'aliases: [floods]', '“floods” names two topics'],
    ['a topic’s name', 'aliases: [river flooding]', '“river flooding” names two topics'],
    ['a space for the hyphen', 'aliases: [flood water]', '“flood water” names two topics'],
  ])('an alias of two topics: %s', (_, aliases, message) => {
    const { value, diagnostics } = parse(beatWith('', `  - { id: rain, name: Rain, ${aliases} }\n`));
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ line: 12, column: 39, rule: 'beat/alias-shared', severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  test('a capital of two topics, and one that is an alias as well', () => {
    const topics = '  - { id: a, name: A, capitals: [Valdport] }\n  - { id: b, name: B, capitals: [Valdport] }\n';
    expect(parse(beatWith('', topics)).diagnostics).toMatchObject([
      { line: 13, rule: 'beat/alias-shared', severity: 'error' },
    ]);
    const twice = '  - { id: a, name: A, aliases: [Valdport], capitals: [Valdport] }\n';
    expect(parse(beatWith('', twice)).diagnostics).toMatchObject([
      { line: 12, rule: 'beat/alias-repeated', severity: 'warning' },
    ]);
  });

  test('capitals are a list of words', () => {
    const { value, diagnostics } = parse(beatWith('', '  - { id: a, name: A, capitals: Valdport }\n'));
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ line: 12, severity: 'error' }]);
    expect(diagnostics[0]?.hint).toContain('list of towns');
  });

  test('an alias of two topics that differ in the shape of the apostrophe', () => {
    const topics = '  - { id: rain, name: Rain, aliases: [ada’s rain, "ada\'s rain"] }\n';
    expect(parse(beatWith('', topics)).diagnostics).toMatchObject([
      { line: 12, rule: 'beat/alias-repeated', severity: 'warning' },
    ]);
  });

  test('an alias that a topic has twice is a warning, and the beat can be used', () => {
    const { value, diagnostics } = parse(beatWith('', '  - { id: rain, name: Rain, aliases: [wet, Wet] }\n'));
    expect(value).not.toBeNull();
    expect(diagnostics).toMatchObject([{ line: 12, column: 44, rule: 'beat/alias-repeated', severity: 'warning' }]);
  });

  test('a topic may list a plural beside its singular', () => {
    expect(parse(beatWith().replace('[flood,', '[flood, floods,')).diagnostics).toEqual([]);
  });

  test('a name may be its own alias', () => {
    expect(parse(beatWith('', '  - { id: rain, name: Rain, aliases: [rain] }\n')).diagnostics).toEqual([]);
  });

  test.each([
    ['two people', 'people: [{ id: a, name: A, aliases: [Renn] }, { id: b, name: B, aliases: [renn] }]'],
    ['a person’s name and another’s alias', 'people: [{ id: a, name: Renn }, { id: b, name: B, aliases: [Renn] }]'],
    ['a person and a body', 'people: [{ id: a, name: Renn }]\norganisations: [{ id: b, name: B, aliases: [Renn] }]'],
    ['two dates', 'namedDates: [{ name: N, edtf: "2026" }, { name: M, aliases: [N], edtf: "2025" }]'],
  ])('one name for %s', (_, more) => {
    expect(parse(beatWith(more)).diagnostics).toMatchObject([{ rule: 'beat/alias-shared', severity: 'error' }]);
  });

  test.each([
    ['two topics', beatWith('', '  - { id: flooding, name: Again }\n'), 12],
    ['two people', beatWith('people: [{ id: a, name: A }, { id: a, name: B }]'), 12],
    ['a person and a body', beatWith('people: [{ id: a, name: A }]\norganisations: [{ id: a, name: B }]'), 13],
    ['two series', beatWith('series:\n- { id: a, name: A, counts: [x] }\n- { id: a, name: B, counts: [y] }'), 14],
  ])('one id for %s', (_, content, line) => {
    const { value, diagnostics } = parse(content);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ line, rule: 'beat/same-id' }]);
    expect(diagnostics[0]?.message).toMatch(/here and in line \d+$/);
  });

  test('a topic and a series may have one id', () => {
    expect(parse(beatWith('series: [{ id: flooding, name: A, counts: [x] }]')).diagnostics).toEqual([]);
  });
});

describe('parents', () => {
  test('a parent that does not exist', () => {
    const { diagnostics } = parse(beatWith().replace('parent: weather', 'parent: wether'));
    expect(diagnostics).toMatchObject([
      { line: 10, column: 13, rule: 'beat/unknown-id', hint: 'Did you mean weather?' },
    ]);
  });

  test.each([
    ['under itself', '  - { id: a, name: A, parent: a }\n', 'a → a'],
    ['under each other', '  - { id: a, name: A, parent: b }\n  - { id: b, name: B, parent: a }\n', 'a → b → a'],
    [
      'in a circle below another topic’s way',
      '  - { id: c, name: C, parent: a }\n  - { id: a, name: A, parent: b }\n  - { id: b, name: B, parent: a }\n',
      'a → b → a',
    ],
  ])('topics that stand %s are told of once', (_, topics, circle) => {
    const { value, diagnostics } = parse(beatWith('', topics));
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ rule: 'beat/parent-circle', severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain(circle);
  });
});
