import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExtractor } from '../src/extract/extract.ts';
import { link } from '../src/link/link.ts';
import { ArticleRecords } from '../src/model/records.ts';
import { publish } from '../src/publish/publish.ts';
import { articleFrom, beatFrom, SEED } from './fixtures.ts';

const RUNS = Number(process.env.RUNS ?? 60);

const beat = beatFrom({
  topics: [
    { id: 'flooding', name: 'River flooding', aliases: ['flood', 'floods', 'flooding'] },
    { id: 'fraud', name: 'Fraud', aliases: ['fraud', 'IS'], parent: 'flooding' },
  ],
  people: [{ id: 'ada-renn', name: 'Ada Renn', aliases: ['Renn'], roles: [{ role: 'minister', organisation: 'fws' }] }],
  organisations: [{ id: 'fws', name: 'Flood Water Service', aliases: ['FWS', 'the service'] }],
  namedDates: [{ name: 'the dam failure', aliases: ['the dam failed'], edtf: '2024-03-07' }],
  series: [{ id: 'deaths', name: 'Deaths', counts: ['deaths', 'people'], threats: ['flooding'] }],
});
const extract = makeExtractor(beat);

/** Pieces of news that rules look for, in any order, with whatever else a page may hold between them. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Ada Renn said',
      'she added:',
      '“We were ready,”',
      '"not sure',
      '” he told reporters',
      'according to the FWS',
      'The minister, who',
      'the floods have killed 19 people',
      'since 2020',
      'in the past year',
      'one in five of the 232 arrests',
      '£170m',
      '13 per cent',
      'almost half',
      'last year',
      'on Tuesday',
      'next May',
      'the last four or five years',
      'fraud is on the rise',
      'flooding has not increased',
      'IS',
      'since the dam failed',
      'under 18',
      '20 to 30-year',
      'more than',
      'U.K.',
      'Mr. Renn',
      '…',
      '—',
      '\n\n',
      '\n\n> ',
      '\n\n- ',
      '\n\n## ',
      '\n\n:::aside\n\n',
      '\n\n:::\n\n',
      '’s',
      '.',
      ',',
      ';',
      '?”',
    ),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 20, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
);
const body = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => `A flood came. ${pieces.join(' ')}`);
const parameters = { numRuns: RUNS, seed: SEED };

describe('whatever an article holds', () => {
  it('its records are valid by their schema, and no rule falls over', () => {
    fc.assert(
      fc.property(body, (markdown) => {
        const { value, diagnostics } = extract(articleFrom(markdown));
        expect(diagnostics).toEqual([]);
        expect(ArticleRecords.safeParse(value).error?.issues ?? []).toEqual([]);
      }),
      parameters,
    );
  });

  it('the records of a sentence do not depend on a paragraph of furniture beside it', () => {
    fc.assert(
      fc.property(body, (markdown) => {
        fc.pre(!markdown.includes(':::'));
        const plain = extract(articleFrom(markdown)).value;
        const furnished = extract(
          articleFrom(`${markdown}\n\n:::aside\n\nPicture: The flood killed 99 people in 2001, Ada Renn said.\n\n:::`),
        ).value;
        expect(furnished).toEqual(plain);
      }),
      parameters,
    );
  });

  it('several of them link and make pages, in any order the same', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 4 }), (bodies) => {
        const entries = bodies.map((markdown, i) => {
          const article = articleFrom(markdown, `2024-10-0${i + 1}`, `article-${i}`);
          return { article, records: extract(article).value };
        });
        const dossier = link(entries, beat);
        expect(dossier.diagnostics).toEqual([]);
        expect(link([...entries].reverse(), beat).value).toEqual(dossier.value);
        const site = publish(dossier.value, { url: 'https://example.org/', prefix: '/' });
        expect(new Set(site.pages.map(({ route }) => route)).size).toBe(site.pages.length);
        expect(JSON.parse(JSON.stringify(site.pages))).toEqual(site.pages);
      }),
      parameters,
    );
  });
});
