import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresAt, formsOf } from '../../scripts/tagger/learn.ts';
import { tagsOfWord, tagWords } from '../../src/extract/tagging.ts';
import { certainKey } from '../../src/extract/words/features.ts';
import { infinitiveOf } from '../../src/extract/words/infinitive.ts';
import { classByLexicon, theModel } from '../../src/extract/words/model.ts';
import { add, weightsOf } from '../../src/extract/words/sight.ts';
import { greatest, makeTagger } from '../../src/extract/words/tagger.ts';
import { WORD, wordTokens } from '../../src/extract/words/tokens.ts';
import { SEED } from '../fixtures.ts';

const model = theModel();

describe('words of a text', () => {
  test.each([
    [
      'hyphens and slashes part words',
      'late-stage attacks and/or plots',
      ['late', 'stage', 'attacks', 'and', 'or', 'plots'],
    ],
    ['apostrophes and inner stops do not', 'The U.K.’s plan didn’t pass', ['The', 'U.K.’s', 'plan', 'didn’t', 'pass']],
    [
      'numbers keep their groups, points, signs and per cents',
      '£1,250.50 is 6.5% of it',
      ['£1,250.50', 'is', '6.5%', 'of', 'it'],
    ],
    [
      'a word ends where its letters do, unless what follows goes on',
      'A dam, a café and O’Renn’s R&D',
      ['A', 'dam', 'a', 'café', 'and', 'O’Renn’s', 'R&D'],
    ],
    ['a comma without its space parts words', 'Renn,the mayor', ['Renn', 'the', 'mayor']],
    ['marks are no words', '“Yes,” he said … no – never.', ['Yes', 'he', 'said', 'no', 'never']],
    [
      'accents, in one character or two, belong to the word',
      'Zoë and Zoe\u0308 met',
      ['Zoë', 'and', 'Zoe\u0308', 'met'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(wordTokens(text).map(({ word }) => word)).toEqual(wanted);
  });

  test('are those that the pattern finds', () => {
    const part = fc.constantFrom(
      ...['a', 'B', 'be', 'U', 'é', 'e\u0308', '7', '10', '٣', '.', ',', "'", '’', '‘', '“', '’s', '.K.', 'ª'],
      ...['-', '–', '/', '&', ' ', '\n', '\u00a0', '%', '£', '$', '…', '(', ':', ';', '😀', '_', '\u0007'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(wordTokens(text).map(({ word }) => word)).toEqual(
          [...text.matchAll(new RegExp(WORD))].map(([word]) => word),
        );
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  test('every word is where it says that it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end, word } of wordTokens(text)) expect(text.slice(start, end)).toBe(word);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('the tagger', () => {
  test.each([
    ['a verb between its subject and object', 'The council repaired the wall.', 'repaired', ['Verb', 'PastTense']],
    ['the same word as a verb and as a noun', 'They plan a new road.', 'plan', ['Verb']],
    ['… behind a determiner', 'The plan failed.', 'plan', ['Noun']],
    ['a plural noun', 'Three floods came.', 'floods', ['Noun', 'Plural']],
    ['a number', 'Some 43 people came.', '43', ['Value']],
    ['a modal verb', 'It may rain.', 'may', ['Modal']],
    ['a name that it has never seen', 'Mayor Brunhild Oxenholm spoke.', 'Oxenholm', ['Noun', 'ProperNoun']],
    ['a gerund', 'They were repairing the dam.', 'repairing', ['Gerund']],
  ])('knows %s', (_, sentence, word, wanted) => {
    const tagged = tagWords(sentence).find((one) => one.word === word);
    expect([...(tagged?.tags ?? [])]).toEqual(expect.arrayContaining(wanted));
  });

  test('gives every word the class that weighing all its features one by one gives', () => {
    const tag = makeTagger(model);
    const words = fc.constantFrom(
      ...'The the a Renn council plans plan rose rising 43 £5m May may said that dams, “We will” not U.K. slowly – Zoë'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (chosen) => {
        const text = chosen.join(' ');
        const forms = formsOf(text, (norm) => classByLexicon(model.lexicon, norm));
        const given: number[] = [];
        for (const [at, form] of forms.entries()) {
          const scores = new Int32Array(model.given);
          for (const feature of featuresAt(forms, given, at)) add(scores, weightsOf(model, feature));
          given.push(model.certain.get(certainKey(form)) ?? greatest(scores));
        }
        expect(tag(text).words.map(({ tags }) => tags)).toEqual(given.map((at) => model.classes[at]));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('gives a word the same tags whichever word is asked for first', () => {
    const tag = makeTagger(model);
    const words = fc.constantFrom(...'The plan may rise, said Renn of “rising” dams and he will not rose'.split(' '));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), fc.nat(), (chosen, nth) => {
        const text = chosen.join(' ');
        const asked = tag(text).words;
        const first = asked[nth % asked.length];
        const tags = first?.tags;
        expect(asked.map((word) => word.tags)).toEqual(tag(text).words.map((word) => word.tags));
        expect(first?.tags).toBe(tags);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('takes time in line with the length of a text without a space', () => {
    const time = (length: number) => {
      const from = performance.now();
      for (const text of ['x'.repeat(length), 'x-'.repeat(length / 2)])
        expect(tagWords(text).at(-1)?.tags).toBeDefined();
      return performance.now() - from;
    };
    time(1000);
    expect(time(200_000)).toBeLessThan(3000);
  });

  test('fits into two megabytes', () => {
    expect(statSync(new URL('../../src/extract/words/model.json', import.meta.url)).size).toBeLessThan(2_000_000);
  });
});

describe('a word by itself', () => {
  test.each([
    ['Anna', ['FirstName', 'FemaleName']],
    ['Kenneth', ['FirstName', 'MaleName']],
    ['Norway', ['Place']],
    ['quickly', ['Adverb']],
  ])('%s', (word, wanted) => {
    expect([...tagsOfWord(word)]).toEqual(expect.arrayContaining(wanted));
  });

  test('an unknown word with a capital may be a name and is no place', () => {
    expect(tagsOfWord('Quintavelle').has('Place')).toBe(false);
  });
});

describe('the dictionary form of a verb', () => {
  test.each([
    ['disrupted', 'disrupt'],
    ['planned', 'plan'],
    ['based', 'base'],
    ['tries', 'try'],
    ['dying', 'die'],
    ['fell', 'fall'],
    ['Hoped', 'hope'],
    ['does', 'do'],
    ['seen', 'see'],
    ['cases', null],
    ['frobbed', null],
  ])('of “%s” is %s', (form, wanted) => {
    expect(infinitiveOf(form)).toBe(wanted);
  });
});
