import { describe, expect, it } from 'vitest';
import { type ArticleNews, statedIn, whatIsNew } from '../../src/publish/whatIsNew.ts';
import { dossierFrom, FLOODS, type TestArticle } from './dossierFrom.ts';

/** Articles of the days 1, 2, 3 … of one month. */
const inTurn = (texts: readonly string[]): TestArticle[] =>
  texts.map((text, i) => ({ published: `2026-03-${String(i + 1).padStart(2, '0')}`, text }));

/** One line an item, as short as a case can be read. */
function linesOf(news: ArticleNews): string[] {
  const { firstNamed, turns, joined, opened, firstQuoted, agreements, sameTexts } = news;
  return [
    ...firstNamed.map(({ topic, cell }) => `named ${topic}: ${cell.directions.join('+')}`),
    ...turns.map(
      ({ topic, before, now }) =>
        `turn ${topic}: ${before ? `${statedIn(before).join('+')} (${before.article.slice(8)})` : 'none'} > ${statedIn(now).join('+')}`,
    ),
    ...joined.map(({ series, point, comparison }) => {
      const earlier = comparison && `${comparison.earlier.figure.evidence.exact} (${comparison.verdict})`;
      return `joined ${series.id}: ${earlier ?? 'nothing'} > ${point.figure.evidence.exact}`;
    }),
    ...opened.map(
      ({ series, points }) => `opened ${series.id}: ${points.map(({ figure }) => figure.evidence.exact).join(', ')}`,
    ),
    ...firstQuoted.map(({ speaker, quotations }) => `quoted ${speaker.id}: ${quotations.length}`),
    ...agreements.map(({ kind, form }) => `${kind} ${form}`),
    ...sameTexts.map(({ article, form }) => `same text ${article.slice(8)}: ${form}`),
  ];
}

const WIRE =
  'The council opened the sports hall of Ostrava to families whose kitchens stood under brown water. Crews from other counties worked all night beside the railway embankment.';

/** What the last article adds to those before it. */
const CASES: [contract: string, texts: string[], lines: string[]][] = [
  ['the first article has nothing before it', ['Floods are rising. The agency has counted 20 flooded homes.'], []],
  ['a topic that no article before names', ['Pumps are old.', 'Floods came.'], ['named flooding: named']],
  [
    'a topic named for the first time with the direction that it states, and no turn',
    ['Pumps are old.', 'The threat from flooding is rising.'],
    ['named flooding: rising'],
  ],
  ['a topic named again is not new', ['Floods came.', 'Floods came again.'], []],
  ['a topic that is not named any more is no news', ['Floods came. Pumps are old.', 'Pumps are old.'], []],
  [
    'a direction that differs from the one before',
    ['The threat from flooding is rising.', 'The threat from flooding is falling.'],
    ['turn flooding: rising (01) > falling', 'differ opposite-directions'],
  ],
  [
    'the last article that states a direction counts, not the last that names the topic',
    ['The threat from flooding is rising.', 'Floods came.', 'The threat from flooding is falling.'],
    ['turn flooding: rising (01) > falling', 'differ opposite-directions'],
  ],
  ['the same direction again is no turn', ['The threat from flooding is rising.', 'Flooding is rising.'], []],
  [
    'of two articles that differ the later is what the next is held to',
    [
      'The threat from flooding is rising.',
      'The threat from flooding is falling.',
      'The threat from flooding is falling.',
    ],
    [],
  ],
  [
    'one of two directions again is no turn, for of the other nothing is said',
    ['The threat from flooding is rising. Flooding is falling in the north.', 'The threat from flooding is rising.'],
    [],
  ],
  [
    'a second direction beside one that was stated before',
    ['The threat from flooding is rising.', 'The threat from flooding is rising. Flooding is falling in the north.'],
    ['turn flooding: rising (01) > rising+falling'],
  ],
  [
    'a direction where articles before name the topic and state none',
    ['Floods came.', 'The threat from flooding is rising.'],
    ['turn flooding: none > rising'],
  ],
  ['a topic named without a direction after one is no turn', ['Flooding is rising.', 'Floods came.'], []],
  [
    'a number that joins a series, with the verdict against the number before',
    [
      'The agency had counted 20 flooded homes since January 2021.',
      'The agency had counted 30 flooded homes in the past year.',
    ],
    ['joined homes: 20 (not-comparable) > 30'],
  ],
  [
    'a series that the article begins',
    ['Pumps are old.', 'The agency had counted 20 flooded homes since January 2021.'],
    ['opened homes: 20'],
  ],
  [
    'speakers quoted for the first time, in the order of the text',
    ['Ada Renn said the dam would hold.', 'Bela Korr said it would not. Ada Renn said it would.'],
    ['quoted bela-korr: 1'],
  ],
  [
    'an article that prints the text of an earlier one',
    [WIRE, `${WIRE} It went on raining.`],
    ['same text 01: repeated'],
  ],
];

describe('what an article adds to those before it', () => {
  it.each(CASES)('%s', (_contract, texts, lines) => {
    const news = whatIsNew(dossierFrom(inTurn(texts), FLOODS));
    const last = news[news.length - 1];
    expect(last && linesOf(last)).toEqual(lines);
  });

  it('is told of every article, in order of publication, whatever the order of the files', () => {
    const articles = inTurn(['Floods came.', 'Pumps are old.', 'Drought came.']);
    const news = whatIsNew(dossierFrom([...articles].reverse(), FLOODS));
    expect(news.map(({ article, before }) => [article, before])).toEqual([
      ['2026-03-01', 0],
      ['2026-03-02', 1],
      ['2026-03-03', 2],
    ]);
    expect(news.map(linesOf)).toEqual([[], ['named pumps: named'], ['named drought: named']]);
  });

  it('is nothing where there is no article', () => {
    expect(whatIsNew(dossierFrom([], FLOODS))).toEqual([]);
  });

  it('holds what agrees or differs with an earlier article once, with the later of the two', () => {
    const news = whatIsNew(
      dossierFrom(inTurn(['Flooding is rising.', 'Flooding is falling.', 'Flooding is rising.']), FLOODS),
    );
    expect(news.map(({ agreements }) => agreements.length)).toEqual([0, 1, 1]);
  });
});
