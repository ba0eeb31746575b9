import { describe, expect, it } from 'vitest';
import { type ArticleBlock, makeArticleText, type TextPart } from '../../src/publish/articleText.ts';
import type { Lookup } from '../../src/publish/lookup.ts';
import { wordsIn } from '../../src/publish/textNodes.ts';
import { beatFrom } from '../fixtures.ts';
import { lookupFrom } from './dossierFrom.ts';

const MIXED = `# A heading of the outlet

The floods rose, Ada Renn said. Nobody counted them.

### Two levels down

- The first item names flooding.
- The second says nothing.

> “We saw floods in May 2019,” she said.
>
> The river is old.

:::aside
A boat on the river (Picture: Ministry).
:::

The end came quietly. It was long. Flooding came back.`;

const lookupOf = (publish: 'full' | 'excerpts'): Lookup =>
  lookupFrom(
    [{ published: '2024-10-08', text: MIXED }],
    beatFrom({ publish, people: [{ id: 'ada-renn', name: 'Ada Renn' }] }),
  );

const textOf = (lookup: Lookup): ArticleBlock[] => makeArticleText(lookup, lookup.entry('2024-10-08'), new Map());

const partsOf = (block: ArticleBlock): TextPart[][] => {
  if (block.kind === 'paragraph') return [block.parts];
  if (block.kind === 'list') return block.items;
  return block.kind === 'quote' ? block.paragraphs : [];
};

const wordsOf = (parts: readonly TextPart[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'omitted') return `[${part.from}–${part.to}]`;
      return part.kind === 'between' ? part.text : wordsIn(part.nodes);
    })
    .join('');

describe('the text of an article published in full', () => {
  const lookup = lookupOf('full');
  const blocks = textOf(lookup);

  it('joined, its pieces give the article’s text back', () => {
    expect(blocks.flatMap(partsOf).map(wordsOf).join('\n\n')).toBe(lookup.entry('2024-10-08').article.text);
  });

  it('items of a list stand in one list, paragraphs of a quotation in one quotation', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'list',
      'quote',
      'shown',
      'paragraph',
    ]);
    expect(blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []))).toEqual([2]);
  });

  it('the outlet’s headings begin at the third level and skip none', () => {
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))).toEqual([3, 4]);
  });

  it('an aside is shown, and says that it is not searched', () => {
    expect(blocks.find((block) => block.kind === 'shown')).toMatchObject({
      as: 'aside',
      note: expect.stringContaining('not searched'),
    });
  });

  it('sentences are numbered through, and every record has its address once', () => {
    const sentences = blocks
      .flatMap(partsOf)
      .flat()
      .filter((part) => part.kind === 'sentence');
    const { records } = lookup.entry('2024-10-08');
    const ids = [...JSON.stringify(sentences.map(({ nodes }) => nodes)).matchAll(/"id":"([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, i) => i + 1));
    expect(ids.sort()).toEqual(
      [...records.threats, ...records.figures, ...records.dates, ...records.quotations].map(({ id }) => id).sort(),
    );
  });
});

describe('the text of an article published as excerpts', () => {
  const blocks = textOf(lookupOf('excerpts'));
  const words = blocks.flatMap(partsOf).map(wordsOf).join('\n');

  it('holds only the sentences that hold a record, and says which are left out', () => {
    expect(words).toBe(
      [
        'The floods rose, Ada Renn said.',
        '[2–2]The first item names flooding.',
        '[4–4]“We saw floods in May 2019,” she said.',
        '[6–8]Flooding came back.',
      ].join('\n'),
    );
  });

  it('holds no heading, caption or other words of the outlet', () => {
    expect(blocks.filter(({ kind }) => kind === 'heading' || kind === 'shown')).toEqual([]);
  });
});
