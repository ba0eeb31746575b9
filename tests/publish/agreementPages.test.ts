import { describe, expect, it } from 'vitest';
import { makeArticlePage } from '../../src/publish/pages/article.ts';
import { agreementOf, FLOODS, lookupFrom, seriesOf, threatOf, timelineOf } from './dossierFrom.ts';

const WIRE =
  'The council opened the sports hall of Ostrava to families whose kitchens stood under brown water. Pumps from three counties worked all night beside the railway embankment.';
const EDITED =
  'The council opened the sports hall of Ostrava to families whose kitchens stood under brown water. Pumps from two counties worked the whole night beside the railway embankment.';

describe('one text in two articles', () => {
  const lookup = lookupFrom(
    [
      { published: '2026-01-04', text: WIRE },
      { published: '2026-01-05', text: `${EDITED} It went on raining.` },
      { published: '2026-01-06', text: 'The floods are over.' },
    ],
    FLOODS,
  );

  it('is said on the page of agreement, with both articles', () => {
    const { sameTexts } = agreementOf(lookup).model;
    expect(sameTexts?.more).toBe(0);
    expect(sameTexts?.texts).toEqual([
      {
        articles: [
          { name: 'The Test, 4 January 2026', route: '/articles/2026-01-04/' },
          { name: 'The Test, 5 January 2026', route: '/articles/2026-01-05/' },
        ],
        extent:
          'Both sentences of the one stand in the other, which has three, in the same words, or with few of them changed.',
      },
    ]);
  });

  it('is the first reason why the two are related', () => {
    const [first] = makeArticlePage(lookup, '2026-01-05').model.related;
    expect(first?.reasons[0]).toEqual({
      lead: 'Prints the same text',
      detail:
        'Two of the three sentences here stand there too, with few words changed or none. For these the two are one source.',
    });
  });

  it('is not said where no text stands twice', () => {
    expect(agreementOf(lookupFrom([{ published: '2026-01-04', text: WIRE }], FLOODS)).model.sameTexts?.texts).toEqual(
      [],
    );
  });
});

describe('an item of agreement or tension', () => {
  const lookup = lookupFrom(
    [
      {
        published: '2026-01-04',
        text: 'The agency has counted 20 flooded homes since January 2021. Floods are rising.',
      },
      { published: '2026-01-05', text: 'By its own word the agency has counted 12 flooded homes since January 2021.' },
      { published: '2026-01-06', text: 'Pumps are old.' },
    ],
    FLOODS,
  );
  const title = 'Homes flooded: a later count that is lower';

  it('stands on the pages of its articles, its series and its threats', () => {
    expect(makeArticlePage(lookup, '2026-01-04').model.agreements.items.map((item) => item.title)).toEqual([title]);
    expect(makeArticlePage(lookup, '2026-01-05').model.agreements.items.map((item) => item.title)).toEqual([title]);
    const [item] = seriesOf(lookup, 'homes').model.whole?.agreements.items ?? [];
    expect(item?.title).toBe(title);
    expect(item?.route).toMatch(/^\/agreement\/#different-number-homes-/);
    expect(item?.sides).toHaveLength(2);
  });

  it('stands on no other page', () => {
    expect(makeArticlePage(lookup, '2026-01-06').model.agreements.items).toEqual([]);
    expect(threatOf(lookup, 'drought').model.whole?.agreements.items).toEqual([]);
  });
});

describe('a happening that two articles tell', () => {
  const lookup = lookupFrom(
    [
      { published: '2026-01-05', text: 'Floods broke the weir at Ostrava on 2 January 2026.' },
      { published: '2026-01-06', text: 'On 2 January 2026 floods carried the weir at Ostrava away.' },
    ],
    FLOODS,
  );

  it('is one row, with the other article as a source, and the other leads there', () => {
    const [first, second] = timelineOf(lookup).model.groups;
    expect(first?.rows.map(({ alsoToldBy }) => alsoToldBy.map(({ words }) => words))).toEqual([
      ['The Test, 6 January 2026'],
    ]);
    expect(second?.rows).toEqual([]);
    expect(second?.retold).toMatchObject([
      { where: 'The Test, 5 January 2026', route: `/timeline/#${first?.rows[0]?.id}` },
    ]);
  });
});
