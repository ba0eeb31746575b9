import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/dossier.ts';
import { citeSentences, reportAddress } from '../../src/publish/citing.ts';
import { lookupFrom } from './dossierFrom.ts';

const entryOf = (text: string, meta: Partial<Entry['article']['meta']> = {}): Entry => {
  const entry = lookupFrom([{ published: '2024-10-08', text }]).entry('2024-10-08');
  return { ...entry, article: { ...entry.article, meta: { ...entry.article.meta, ...meta } } };
};

const publisherOf = (text: string, url: string): string | undefined =>
  citeSentences(entryOf(text, { source: { name: 'The Test', url } })).get(1)?.publisher?.address;

describe('the citation of a sentence', () => {
  it('names outlet, title, day and sentence', () => {
    const cited = citeSentences(entryOf('It rained. The river rose.'));
    expect(cited.get(2)?.line).toBe('The Test, “A test article”, 8 October 2024, sentence 2');
  });

  it('says of an inferred day that it is inferred, and of an outlet that nobody knows that it is not named', () => {
    const cited = citeSentences(entryOf('It rained.', { publishedBasis: 'inferred', source: undefined }));
    expect(cited.get(1)?.line).toBe('Outlet not named, “A test article”, 8 October 2024 (inferred), sentence 1');
  });

  it('names the records of its sentence alone, in the order of their words', () => {
    const cited = citeSentences(entryOf('The floods hit 20 homes in May 2019. Nobody slept. The flooding is over.'));
    expect(cited.get(1)?.records.map(({ words }) => words)).toEqual(['floods', '20', 'May 2019']);
    expect(cited.get(2)?.records).toEqual([]);
    expect(cited.get(3)?.records.map(({ words }) => words)).toEqual(['flooding']);
  });

  it('cuts long words of a record between two words', () => {
    const said = '“The water came up to the windows of the school and stayed for nine long days,” Ada Renn said.';
    const [record] = citeSentences(entryOf(said)).get(1)?.records ?? [];
    expect(record?.words).toBe('The water came up to the windows of the school…');
  });
});

describe('the way to the sentence at its publisher', () => {
  const url = 'https://www.example.org/news/1';
  it.each([
    ['gives a short sentence whole', 'It rained.', url, 'It%20rained.'],
    ['encodes what means something there', 'Ill-fed, wet & cold.', url, 'Ill%2Dfed%2C%20wet%20%26%20cold.'],
  ])('%s', (_, text, address, directive) => {
    expect(publisherOf(text, address)).toBe(`${address}#:~:text=${directive}`);
  });

  it('gives a long sentence by its first and its last six words', () => {
    const middle = 'and the water went on to rise for as long as anybody there could remember '.repeat(3);
    expect(publisherOf(`One two three four five six ${middle}a b c d e f.`, url)).toBe(
      `${url}#:~:text=One%20two%20three%20four%20five%20six,a%20b%20c%20d%20e%20f.`,
    );
  });

  it('keeps a fragment that the address has', () => {
    expect(publisherOf('It rained.', `${url}#live`)).toBe(`${url}#live:~:text=It%20rained.`);
  });

  it('is not there where the address is not known', () => {
    expect(citeSentences(entryOf('It rained.')).get(1)?.publisher).toBeNull();
  });
});

describe('an error is reported', () => {
  const record = { address: 'https://example.org/b/articles/x/#figure-20', words: '20 & more' };
  it.each([
    [
      'to a mail address with words and address of the record filled in',
      'mailto:desk@example.org',
      'mailto:desk@example.org?subject=Error%20in%20a%20record%3A%20%E2%80%9C20%20%26%20more%E2%80%9D&body=https%3A%2F%2Fexample.org%2Fb%2Farticles%2Fx%2F%23figure-20%0A%0A',
    ],
    [
      'to a page that is told the record’s address',
      'https://example.org/report?from=site#form',
      'https://example.org/report?from=site&record=https%3A%2F%2Fexample.org%2Fb%2Farticles%2Fx%2F%23figure-20#form',
    ],
  ])('%s', (_, contact, address) => {
    expect(reportAddress(contact, record)).toBe(address);
  });

  it('whatever the words are', () => {
    expect(reportAddress('mailto:desk@example.org', { ...record, words: 'half a pair \ud83d' })).toContain('%EF%BF%BD');
  });
});
