import { describe, expect, it } from 'vitest';
import { makeMarginNotes } from '../../src/publish/articleNotes.ts';
import { beatFrom } from '../fixtures.ts';
import { lookupFrom, type TestArticle } from './dossierFrom.ts';

const BEAT = beatFrom({
  people: [{ id: 'ada-renn', name: 'Ada Renn' }],
  namedDates: [{ name: 'the dam failure', aliases: ['the dam failed'], edtf: '2022-03-07', background: true }],
});

const notesOf = (articles: readonly TestArticle[], id: string): [number, string][] => {
  const lookup = lookupFrom(articles, BEAT);
  const notes = makeMarginNotes(lookup, lookup.entry(id));
  return [...notes].flatMap(([sentence, all]) => all.map(({ lead }): [number, string] => [sentence, lead]));
};

describe('the notes beside an article', () => {
  it('tell of two directions in one article, beside the later sentence', () => {
    const text =
      'The threat from flooding is rising, Ada Renn said. It rained. The threat from flooding is falling, she said.';
    expect(notesOf([{ published: '2024-10-08', text }], '2024-10-08')).toContainEqual([
      3,
      'River flooding: rising and falling in one article.',
    ]);
  });

  it('tell nothing of one direction that is given twice', () => {
    const text =
      'The threat from flooding is rising, Ada Renn said. The threat from flooding is rising fast, she said.';
    expect(notesOf([{ published: '2024-10-08', text }], '2024-10-08')).toEqual([]);
  });

  it('tell that a date is background and in no article', () => {
    const text = 'Over 300 homes were lost since the dam failed, she said.';
    const lookup = lookupFrom([{ published: '2024-10-08', text }], BEAT);
    const notes = [...makeMarginNotes(lookup, lookup.entry('2024-10-08')).values()].flat();
    expect(notes.filter(({ about }) => about === 'date').map((note) => note.text)).toEqual([
      expect.stringContaining('not in the article'),
    ]);
  });

  it('tell that a speaker’s words return in another article', () => {
    const articles = [
      { published: '2023-03-01', text: '“The embankments are utterly threadbare,” Ada Renn said.' },
      { published: '2024-06-10', text: 'Ada Renn said: “Our budget is utterly threadbare.”' },
    ];
    expect(notesOf(articles, '2024-06-10')).toEqual([[1, '“utterly threadbare”']]);
  });

  it('tell of a single word that returns only where it is quoted by itself', () => {
    const articles = [
      { published: '2023-03-01', text: '“The embankments are threadbare,” Ada Renn said.' },
      { published: '2024-06-10', text: 'Ada Renn said that the budget was “threadbare”.' },
    ];
    expect(notesOf(articles, '2023-03-01')).toEqual([]);
    expect(notesOf(articles, '2024-06-10')).toEqual([[1, '“threadbare”']]);
  });

  it('tell once what a date can mean, also where two figures share it', () => {
    const text = 'The floods destroyed 300 homes and 20 bridges last year, Ada Renn said.';
    expect(notesOf([{ published: '2024-10-08', text }], '2024-10-08')).toEqual([[1, 'Last year.']]);
  });

  it('are none where no other record changes the reading', () => {
    expect(
      notesOf([{ published: '2024-10-08', text: 'The floods came in May 2019, Ada Renn said.' }], '2024-10-08'),
    ).toEqual([]);
  });
});
