import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/model/dossier.ts';
import { describeDatesRead } from '../../src/publish/datesRead.ts';
import { downloadsOf } from '../../src/publish/downloads.ts';
import { type Lookup, makeLookup } from '../../src/publish/lookup.ts';
import { makeFiguresPages } from '../../src/publish/pages/figures.ts';
import { makeHomePage } from '../../src/publish/pages/home.ts';
import { publish } from '../../src/publish/publish.ts';
import {
  dossierFrom,
  FLOOD_ARTICLES,
  FLOODS,
  lookupFrom,
  seriesOf,
  speakerOf,
  speakersOf,
  threatOf,
} from './dossierFrom.ts';

const inferred = (dossier: Dossier): Lookup =>
  makeLookup({
    ...dossier,
    articles: dossier.articles.map((entry) => ({
      ...entry,
      article: { ...entry.article, meta: { ...entry.article.meta, publishedBasis: 'inferred' as const } },
    })),
  });

const lookup = lookupFrom(FLOOD_ARTICLES, FLOODS);

const routesOf = ({ dossier }: Lookup): string[] =>
  publish(dossier, { url: null, prefix: '/' }).pages.map(({ route }) => route);

describe('a date that the editor worked out', () => {
  const worked = inferred(dossierFrom(FLOOD_ARTICLES, FLOODS));

  it('is called inferred in the deck and the facts of a topic', () => {
    const { deck, whole } = threatOf(worked, 'flooding').model;
    expect(deck).toContain('Said to be rising on 1 March 2023 (inferred)');
    expect(whole?.first?.when).toBe('1 March 2023 (inferred)');
  });

  it('is called inferred in the deck of a speaker and the facts of a series', () => {
    expect(speakerOf(worked, 'ada-renn').model.deck).toContain('between 1 March 2023 (inferred) and');
    expect(seriesOf(worked, 'homes').model.whole?.facts[0]?.fact).toBe('1 March 2023 (inferred)');
  });
});

describe('the page of a topic', () => {
  it('speaks of movement only where a sentence states a direction', () => {
    expect(threatOf(lookup, 'flooding').model.moves).toBe(true);
    expect(threatOf(lookup, 'pumps').model.moves).toBe(false);
  });
});

describe('what a speaker said', () => {
  it('is counted in sentences, in the same words, on every page', () => {
    const [line] = speakersOf(lookup).model.people;
    expect(line?.said).toBe('Three articles, four sentences reported without quotation marks.');
    expect(makeHomePage(lookup).model.speakers[0]?.note).toContain(line?.said);
    expect(speakerOf(lookup, 'ada-renn').model.deck).toContain('four sentences reported without quotation marks');
  });

  it('has under each sentence only the topics that this sentence names', () => {
    const text = 'Ada Renn said: “Floods will come back. Drought is another matter.”';
    const { model } = speakerOf(lookupFrom([{ published: '2024-10-08', text }], FLOODS), 'ada-renn');
    const said = model.spoken.flatMap(({ articles }) => articles.flatMap(({ open }) => open));
    expect(said.map(({ topics }) => topics.map(({ name }) => name))).toEqual([['River flooding'], ['Drought']]);
    expect(model.whole?.subjects.rows.map(({ name, counts }) => [name, counts])).toEqual([
      ['River flooding', [1]],
      ['Drought', [1]],
    ]);
  });

  it('has the role apart from the body, which no article prints with it', () => {
    const text = '“Floods will come back,” said Ada Renn, director of the Water Office.';
    const { model } = speakerOf(lookupFrom([{ published: '2024-10-08', text }], FLOODS), 'ada-renn');
    expect(model.whole?.roles[0]).toMatchObject({
      role: 'director',
      organisation: expect.stringContaining('Water Office'),
    });
  });
});

describe('how dates were read', () => {
  const itemsOf = (text: string): string[] =>
    describeDatesRead(lookupFrom([{ published: '2024-10-08', text }], FLOODS)).flatMap(({ items }) =>
      items.map(({ words, more }) => `${words} ${more}`),
    );

  it('lists a date once that two figures share', () => {
    expect(itemsOf('The floods destroyed 300 homes and 20 bridges last year.')).toHaveLength(1);
  });

  it('tells equal words apart by their sentences', () => {
    const items = itemsOf('The agency has lost 300 homes since 2022. It has lost 20 bridges since 2022.');
    expect(items.map((item) => item.slice(-10))).toEqual(['sentence 1', 'sentence 2']);
  });

  it('accounts for dates that are the day of publication', () => {
    const read = describeDatesRead(lookupFrom([{ published: '2024-10-08', text: 'The floods came today.' }], FLOODS));
    expect(read.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^One date (?:is the day on which its article was published|says when the words)/),
    );
  });
});

describe('a rate of what another series counts', () => {
  const text =
    'Since the start of 2020, the agency has counted 19 flooded homes, averaging approximately four per year.';
  const rates = lookupFrom([...FLOOD_ARTICLES, { published: '2025-12-01', text }], FLOODS);
  const rate = rates.dossier.series.find(({ points }) => points.every(({ figure }) => figure.per !== undefined));

  it('leads to the series of its total, and has no page and no files of its own', () => {
    const point = makeFiguresPages(rates)[0]?.model.once.points.find(({ value }) => value.includes('four'));
    expect(point?.alike).toEqual([{ name: 'Homes flooded', route: '/figures/homes/' }]);
    expect(point?.series).toBeNull();
    expect(routesOf(rates)).not.toContain(`/figures/${rate?.id}/`);
    expect(downloadsOf(rates).filter(({ path }) => path.startsWith(`figures/${rate?.id}.`))).toEqual([]);
  });

  it('is told on the page of a series beside it as a number of its article', () => {
    const { whole } = seriesOf(rates, 'homes').model;
    expect(whole?.alike.map(({ route }) => route)).toEqual([
      expect.stringMatching(/^\/articles\/2025-12-01\/#figure-/),
    ]);
  });
});
