import { describe, expect, it } from 'vitest';
import { makeArticlePage } from '../../src/publish/pages/article.ts';
import { makeThreatPages } from '../../src/publish/pages/threat.ts';
import { beatFrom } from '../fixtures.ts';
import { FLOOD_ARTICLES, FLOODS, lookupFrom } from './dossierFrom.ts';

const lookup = lookupFrom(FLOOD_ARTICLES, FLOODS);
const told = (of: readonly { way: string; kind: string; route: string }[] | undefined): string[] =>
  (of ?? []).map(({ way, kind, route }) => `${way} ${kind} ${route}`);

describe('what stands before and after a page', () => {
  it.each([
    ['2023-03-01', ['next article /articles/2024-06-10/']],
    ['2024-06-10', ['previous article /articles/2023-03-01/', 'next article /articles/2025-09-20/']],
    ['2025-09-20', ['previous article /articles/2024-06-10/']],
  ])('is the article published before and after %s', (id, beside) => {
    expect(told(makeArticlePage(lookup, id).model.neighbours)).toEqual(beside);
  });

  it('says the outlet and the day of an article', () => {
    const [first] = makeArticlePage(lookup, '2025-09-20').model.neighbours;
    expect(first).toMatchObject({ name: 'A test article', note: 'The Test, 10 June 2024' });
  });

  it('is nothing for the one article of a site', () => {
    const alone = lookupFrom([{ published: '2024-05-01', text: 'Nothing happened.' }]);
    expect(makeArticlePage(alone, '2024-05-01').model.neighbours).toEqual([]);
  });

  it('is the topic above and below in the list: threats with their parts, then issues', () => {
    const beat = beatFrom({
      topics: [
        { id: 'pumps', name: 'Pumps', kind: 'issue', aliases: ['pumps'] },
        { id: 'floods', name: 'Floods', aliases: ['floods'] },
        { id: 'drought', name: 'Drought', aliases: ['drought'] },
        { id: 'surge', name: 'Surge', aliases: ['surge'], parent: 'floods' },
      ],
    });
    const some = lookupFrom([{ published: '2024-05-01', text: 'Floods came.' }], beat);
    const beside = (id: string) => told(makeThreatPages(some, id)[0]?.model.whole?.neighbours);
    expect(beside('floods')).toEqual(['next threat /threats/surge/']);
    expect(beside('surge')).toEqual(['previous threat /threats/floods/', 'next threat /threats/drought/']);
    expect(beside('pumps')).toEqual(['previous threat /threats/drought/']);
    expect(beside('drought')).toEqual(['previous threat /threats/surge/', 'next issue /threats/pumps/']);
  });
});
