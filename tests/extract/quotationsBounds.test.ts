import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotations/findQuotations.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const read = (text: string) => findQuotations(articleFrom(text), beatFrom());
const contentsOf = (text: string): string[] =>
  read(text).quotations.map(({ content }) => content.map(({ exact }) => exact).join(' // '));

describe('words that the text denies, or asks after, are nobody’s', () => {
  const left: string[] = [
    'Few said the flood was over.',
    'None of them said the flood was over.',
    'Neither Klee nor Ada Renn said the flood was over.',
    'Nobody said the flood was over.',
    'No minister said that the flood was over.',
    'Not everyone said the flood was over.',
    '“The flood is over by now,” said nobody.',
    'The flood is over, according to nobody.',
    'Churchill never said, “Success is not a final thing.”',
    'Klee never claimed that the flood was over.',
    'It is not clear who said “the flood is over by now”.',
    'Nobody knows who said that the flood was over.',
    'I’ve told him he isn’t welcome.',
    'You’ve said that flu is over.',
    'The ministry denied that.',
  ];
  it.each(left)('left: %s', (text) => {
    const { quotations, speakers } = read(text);
    expect(quotations).toEqual([]);
    expect(speakers).toEqual([]);
  });

  const taken: [text: string, content: string][] = [
    ['A few officials said the flood was over.', 'the flood was over'],
    ['No 10 said the flood was over.', 'the flood was over'],
    ['Ada Renn, who said the flood was over, has left.', 'the flood was over'],
    ['She’d told reporters that the flood was over.', 'that the flood was over'],
    ['Renn denied that it was over.', 'that it was over'],
    ['Nobody left, but Renn said the flood was over.', 'the flood was over'],
  ];
  it.each(taken)('taken: %s', (text, content) => expect(contentsOf(text)).toEqual([content]));

  it('but listed as seen, where they are quoted', () => {
    const { notUnderstood } = read('Churchill never said, “Success is not a final thing.”');
    expect(notUnderstood).toMatchObject([{ looksLike: 'quotation' }]);
  });
});

describe('a content ends where the outlet speaks again', () => {
  const cases: [text: string, contents: string[]][] = [
    // before ", but" and a new subject with its verb
    ['Renn said that “prices will fall”, but analysts at Brandt & Co. were less sure.', ['that “prices will fall”']],
    ['Renn said the flood was over, and rain fell on Halm.', ['the flood was over']],
    ['Renn said the flood was over, and that rain had fallen.', ['the flood was over, and that rain had fallen']],
    ['Renn said the flood was over, but the dam would break.', ['the flood was over, but the dam would break']],
    ['Renn said it was wet, and he wanted it dry.', ['it was wet, and he wanted it dry']],
    // before a semicolon
    ['Critics say measles is rising; Klee says it is falling.', ['measles is rising', 'it is falling']],
    ['Renn said that it was wet; that it was cold.', ['that it was wet; that it was cold']],
    // at the comma that ends a fronted clause
    ['When Renn wrote to him that the flood was near, he did not answer.', ['that the flood was near']],
    ['After Renn said that the flood was near, the town fled.', ['that the flood was near']],
    ['Renn said that the flood, wide and deep, was near.', ['that the flood, wide and deep, was near']],
    // what somebody was asked is not what they said
    ['Asked whether he wants the job, he laughs. “I have not thought of it,” he says.', ['I have not thought of it,']],
    ['Asked about the dam, Renn said it would hold.', ['it would hold']],
    // a dateline is the outlet's
    ['PORT CORVANE, Jan 14 (Eastline) - Measles cases are rising, Renn said.', ['Measles cases are rising']],
    ['BRENNA (Reuters) - Measles cases are rising, according to Renn.', ['Measles cases are rising']],
    ['Measles cases are rising, Renn said.', ['Measles cases are rising']],
  ];
  it.each(cases)('%s', (text, contents) => expect(contentsOf(text)).toEqual(contents));
});
