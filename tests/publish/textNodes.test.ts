import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkKind, TextMark } from '../../src/publish/textMarks.ts';
import { makeTextNodes, type TextNode, wordsIn } from '../../src/publish/textNodes.ts';

const runOf = (text: string) => [{ start: 0, end: text.length, text, style: [] }];

const markOf = (
  kind: MarkKind,
  start: number,
  end: number,
  record: string | null = null,
  route: string | null = null,
) => ({ kind, start, end, record, route }) satisfies TextMark;

/** Nodes as a short text: `threat#id(words)`. */
const drawn = (nodes: readonly TextNode[]): string =>
  nodes
    .map((node) =>
      node.kind === 'words'
        ? node.text
        : `${node.mark}${node.id === null ? '' : `#${node.id}`}(${drawn(node.children)})`,
    )
    .join('');

const TEXT = 'twenty floods since May';

describe('the text of a sentence as nodes', () => {
  it.each<[string, TextMark[], string]>([
    ['without marks it is words alone', [], 'twenty floods since May'],
    ['a mark stands around its words', [markOf('threat', 7, 13, 't')], 'twenty threat#t(floods) since May'],
    [
      'a mark inside another is nested in it',
      [markOf('reported', 0, 23, 'q'), markOf('figure', 0, 6, 'f')],
      'reported#q(figure#f(twenty) floods since May)',
    ],
    [
      'marks that overlap are cut, and the id stands on the first part',
      [markOf('said', 0, 13), markOf('date', 7, 23, 'd')],
      'said(twenty date#d(floods))date( since May)',
    ],
    [
      'two records on the same words have an address each',
      [markOf('threat', 7, 13, 'a'), markOf('threat', 7, 13, 'b')],
      'twenty threat#a(threat#b(floods)) since May',
    ],
  ])('%s', (_, marks, expected) => {
    expect(drawn(makeTextNodes(runOf(TEXT), { start: 0, end: TEXT.length }, marks, new Set()))).toBe(expected);
  });

  it('an id that stands on the page already is not set again', () => {
    const marks = [markOf('threat', 7, 13, 't')];
    const seen = new Set<string>();
    const within = { start: 0, end: TEXT.length };
    makeTextNodes(runOf(TEXT), within, marks, seen);
    expect(drawn(makeTextNodes(runOf(TEXT), within, marks, seen))).toBe('twenty threat(floods) since May');
  });

  it('words lead where the innermost mark with a page leads, and never where the outlet’s own link stands', () => {
    const runs = [
      { start: 0, end: 7, text: 'twenty ', style: [] },
      { start: 7, end: 13, text: 'floods', style: [], href: 'https://example.org/' },
      { start: 13, end: 23, text: ' since May', style: [] },
    ];
    const marks = [markOf('figure', 0, 13, 'f', '/figures/x/'), markOf('date', 14, 23, 'd')];
    const [figure] = makeTextNodes(runs, { start: 0, end: 23 }, marks, new Set());
    expect(figure).toMatchObject({
      children: [
        { text: 'twenty ', route: '/figures/x/', href: null },
        { text: 'floods', route: null, href: 'https://example.org/' },
      ],
    });
  });

  it('whatever the marks and runs, the pieces joined give the text back, and every id stands once', () => {
    const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
    const places = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom<MarkKind>('threat', 'said', 'date')), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, places, fc.array(fc.nat(60), { maxLength: 5 }), (words, spans, cuts) => {
        const points = [...new Set([0, words.length, ...cuts.filter((at) => at < words.length)])].sort((a, b) => a - b);
        const runs = points.slice(1).map((end, i) => {
          const start = points[i] ?? 0;
          return { start, end, text: words.slice(start, end), style: [] };
        });
        const marks = spans
          .map(([a, b, kind], i) => markOf(kind, Math.min(a, b), Math.max(a, b), `r${i}`))
          .filter(({ start, end }) => start < end)
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const nodes = makeTextNodes(runs, { start: 0, end: words.length }, marks, new Set());
        const ids = [...drawn(nodes).matchAll(/#r\d+\(/g)].map(([id]) => id);
        expect(wordsIn(nodes)).toBe(words);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
