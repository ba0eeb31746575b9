import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotations/findQuotations.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const read = (text: string): string[] =>
  findQuotations(articleFrom(text), beatFrom()).quotations.map(
    ({ source, content }) => `${source?.exact} | ${content.map(({ exact }) => exact).join(' // ')}`,
  );

describe('a source is found however it is named', () => {
  const cases: [text: string, expected: string][] = [
    // numbers and words that stand for people
    ['47% say the dam is safe.', '47% | the dam is safe'],
    ['More than six in ten said they were afraid.', 'More than six in ten | they were afraid'],
    ['Some argue that the dam is old.', 'Some | that the dam is old'],
    ['One says it will hold.', 'One | it will hold'],
    ['Thirty of those surveyed say they would leave.', 'Thirty of those surveyed | they would leave'],
    ['Renn and Klee say the dam is safe.', 'Renn and Klee | the dam is safe'],
    ['Advisers to Renn say the dam is safe.', 'Advisers to Renn | the dam is safe'],
    // longer than a noun phrase
    [
      'All the farmers who live by the river said it had risen.',
      'All the farmers who live by the river | it had risen',
    ],
    [
      'Jo Klee, a farmer who has left the valley and will not return, said the dam is old.',
      'Jo Klee, a farmer who has left the valley and will not return | the dam is old',
    ],
    [
      'A letter obtained by the council warns that the dam is old.',
      'A letter obtained by the council | that the dam is old',
    ],
    // after a phrase
    ['In the end the minister said the flood was over.', 'the minister | the flood was over'],
    [
      'Increasingly, the town’s most patient farmers claim that it is late.',
      'the town’s most patient farmers | that it is late',
    ],
    // nouns that may be verbs, and a name that may be one
    ['The Renn campaign said it was late.', 'The Renn campaign | it was late'],
    ['Organizers say they want to avoid a flood.', 'Organizers | they want to avoid a flood'],
    ['Ada May said the dam was old.', 'Ada May | the dam was old'],
    // part of the verb's group
    ['He’s claiming that the dam is safe.', 'He’s | that the dam is safe'],
    ['The mayor is predicting that the dam will hold.', 'The mayor | that the dam will hold'],
    // an addressee
    ['A reporter asked Klee how he felt.', 'A reporter | how he felt'],
    ['Renn told farmers who had come from Halm that the dam was old.', 'Renn | that the dam was old'],
    // of the main clause
    ['As the water rose, Renn stood by the dam, saying it would hold.', 'Renn | it would hold'],
  ];
  it.each(cases)('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  const left: string[] = [
    'The people they claimed to know had left.',
    'It is not what he promises to do.',
    'Lest you assume that the dam is safe, look.',
    'If all the farmers who live by the river say it is safe, she will return.',
    'The talks are continuing.',
    'She read “The Old Dam of Brenna Valley” twice.',
    'The three reports fill a shelf.',
  ];
  it.each(left)('left: %s', (text) => expect(read(text)).toEqual([]));
});

describe('an attribution may part what it attributes', () => {
  const cases: [text: string, expected: string[]][] = [
    ['In winter, she said, the river is high.', ['she | In winter // the river is high']],
    ['It makes sense, Renn said, for towns to wait.', ['Renn | It makes sense // for towns to wait']],
    ['The answer, the mayor told them, was simple.', ['the mayor | The answer // was simple']],
    ['The dam, which Renn said had failed, was old.', ['Renn | which // had failed']],
    [
      'Halm built the dam, which Renn said the ministry should pay for.',
      ['Renn | which // the ministry should pay for'],
    ],
    [
      'Since May, according to the ministry, the river has fallen.',
      ['the ministry | Since May // the river has fallen'],
    ],
    ['But the river has fallen, according to the ministry.', ['the ministry | the river has fallen']],
    ['But according to the ministry, the river has fallen.', ['the ministry | the river has fallen']],
    ['The dam holds, Renn said, adding that it is old.', ['Renn | The dam holds', 'Renn | that it is old']],
    ['The dam holds, she said on Monday.', ['she | The dam holds']],
    ['Even the old dam is safe, says engineer Ada Renn.', ['engineer Ada Renn | Even the old dam is safe']],
  ];
  it.each(cases)('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('speech after a colon is whoever’s the sentence is about', () => {
  const cases: [text: string, expected: string][] = [
    ['She went on: “The river will rise again by night.”', 'She | The river will rise again by night.'],
    ['Ada Renn: “The river will rise again by night.”', 'Ada Renn | The river will rise again by night.'],
    ['The timing was good: “The river will rise again by night.”', 'undefined | The river will rise again by night.'],
  ];
  it.each(cases)('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('a denial and a relative clause', () => {
  it('that somebody has never said it gives nothing', () =>
    expect(read('Klee has never said, “Success is not a final thing.”')).toEqual([]));
  it('ends before the verb of the sentence', () =>
    expect(read('Ada Renn, who said the flood was over, left.')).toEqual(['who | the flood was over']));
  it('ends before the outlet’s comparison', () =>
    expect(read('Half said it was over, compared with a third in May.')).toEqual(['Half | it was over']));
});
