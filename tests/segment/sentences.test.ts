import { describe, expect, it } from 'vitest';
import { articleFrom } from '../fixtures.ts';

const sentencesOf = (markdown: string): string[] => {
  const { text, sentences } = articleFrom(markdown);
  return sentences.map((s) => text.slice(s.start, s.end));
};

/** `|` stands where one sentence ends and the next begins. */
const cases: Record<string, string[]> = {
  'a stop before a capital ends a sentence': [
    'The river rose.| It fell again on Monday.',
    'Did it rise?| Yes!| It did.',
    'It rose by 3.5 metres.| In 2014 it was 2.1.| 20 boats sank.',
    'It cost millions.| £170 million went on walls.',
    'They counted nine in 2020.| The tenth came later.',
    'It was over.| (It had begun in May.)| Nobody cheered.',
    'The walls (all of them) held.| So did the dam (almost).| Then it broke.',
  ],
  'an abbreviation does not end a sentence': [
    'Mr. Renn, Mrs. Poole and Dr. Ames met Gen. Orr at No. 10 on Jan. 5.',
    'Sen. Poole and Rep. Orr wrote to Gov. Ames, e.g. about walls, i.e. money.',
    'Valdorra vs. Estmark was called off.',
    'J. K. Rowe and George W. Poole were there, as was J. A. Smith.',
    'The U.K. Prime Minister and the U.S. Navy sent boats.',
    'It began at 9 a.m. Monday and ended at 6 p.m. GMT on Tuesday.',
    'He moved from St. Petersburg to Fresno, Calif. with Poole Inc. and two sons.',
    'It was founded by Ada Renn Jr. of Valdorra.',
    'The former Fla. Gov. Ada Renn and Col. Orr met in Erie, Pa. on Monday.',
    'VALDORRA, N.Y. (AP) — The river rose.',
    'Prices rose approx. 20 per cent.',
    'Maps, boats, etc. were lost.',
  ],
  'an abbreviation can end a sentence, as the next word shows': [
    'He lives in the U.K.| The river is near.',
    'They met at 9 a.m.| The rain had stopped.',
    'She works for Poole Inc.| It builds walls.',
    'They lost maps, boats, etc.| When it was over they wept.',
    'He said no.| The others agreed.',
    'It began in Jan.| The rest is known.',
    'She had a Plan B.| It failed.',
    'They sailed to the U.S.| “We were afraid,” he said.',
  ],
  'an ellipsis ends a sentence only where nothing was left out': [
    '“There is something about that … We’ve had to choose.”',
    '“The river […] We all saw it.”',
    'He counted … and counted.',
    '“Ideologies…meet lives,” she said.',
    'They waited...| Then the dam broke.',
    '“Well… I think so,” she said.',
    'He wanted “more …”| The rest left.',
    'It was . . . The end of the dam.',
  ],
  'closing marks and brackets stay with the sentence that they close': [
    'She called it “a mess.”| The minister agreed.',
    'She called it "a mess."| The minister agreed.',
    "She called it 'a mess.'| The minister agreed.",
    'She called it « une crue. »| The minister agreed.',
    '“We had a holiday from that.| It’s back, I’m afraid.”',
    "''We go.''| ''We stay,'' he said.| ''He said 'no.'''| Nobody asked.",
    '(He had left by then.)| The others stayed.',
    'She said: “He told me ‘no.’”| Nobody asked again.',
    'We go,” he said.| The rest stayed.”',
    '"We do not rest," he said.| "We cannot."',
    'They said “never again.” | Nobody believed it.',
  ],
  'a question or an exclamation inside a quotation does not end the sentence that reports it': [
    '“Why?” he asked.| Nobody knew.',
    '"Why now?" asked Ada Renn.| Nobody knew.',
    '“Is it over?” Ada Renn asked.| Nobody knew.',
    '“Is it over?” Mr Poole asked reporters.| Nobody knew.',
    '“Stop!” the crowd shouted.',
    '“Is it over?”| Nobody knew.',
    '“Is it over?”| He added: “It must be.”',
  ],
  'a missing space is seen between a plain word and a capitalised one': [
    'The river rose.|Then it fell.',
    'It rose in 2020.|The dam held.',
    'She called it “a mess.”|The minister agreed.',
    'The service (CFS).|The minister agreed.',
    'The river rose.|“We go,” he said.',
    'Was it over?|Nobody knew.',
  ],
  'a missing space is not seen in names and addresses': [
    'Write to desk@example.org or see example.Com for more.',
    'He lives in St.Petersburg with Mr.Poole.',
    'The site www.Floods.Example shows it.',
    'Node.Js and Node.js were used.',
    'The U.K.Government paid.',
    'Ken Poole,the Director of WS5,publicly spoke.',
    'Read https://example.org/a.Bcd now.',
    'It rose 3.5m and 1,000.50 more.',
  ],
  'a lower-case word carries a sentence on, except a name that begins small': [
    'It was approx. five metres.',
    'He waited. and waited.',
    'They regained strength.| al-Noor fell.',
    'He sold it.| iPhones were dearer.',
  ],
  'what counts a sentence belongs to it': ['(a) The river rose.', '“1. The river rose.| It fell.”'],
};

for (const [title, rows] of Object.entries(cases)) {
  describe(title, () => {
    it.each(rows)('%s', (row) => {
      const parts = row.split('|');
      expect(sentencesOf(parts.join(''))).toEqual(parts.map((part) => part.trim()));
    });
  });
}

describe('sentences', () => {
  it('are numbered from 1 through the article and name their block', () => {
    const { sentences } = articleFrom('One. Two.\n\n## A heading. Not counted.\n\n- Three\n- Four');
    expect(sentences.map((s) => [s.number, s.block])).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 2],
    ]);
  });

  it('end with their block, with or without a stop', () => {
    expect(sentencesOf('No stop here\n\nnor here')).toEqual(['No stop here', 'nor here']);
  });
});
