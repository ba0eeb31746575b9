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
    'Approx. 50 left; Est. 1950, Tel. 020 555 0100.',
    'ST. LOUIS — The river rose.',
    'ST. PAUL, Minn. (AP) — GOV. Renn met MR. POOLE.',
    'Asst. Chief Orr, Dep. Mayor Poole, Ald. Ames and Sec. Renn left.',
    'On Fri. Nov. 5 she left for Ft. Worth.',
    'It measured 5 ft. 6 in. by 3 ft.',
    'Ada Renn a.k.a. The Wall won.',
    'U.K.-China ties froze.',
    'Rep. Ada Renn (R-Fla.) met Sens. Orr and Poole, D-Calif., on Monday.',
    'Ada Renn, Ph.D., cited No. 1, Fig. 3, pp. 5-6 and Orr v. Poole.',
    'The U.N. Security Council met the E.U. Commission.',
    'The firm Yahoo! Inc. grew.',
    'LONDON (Reuters) - The river rose.',
    'NEW YORK, Jan. 5 (Reuters) - The river rose.',
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
    'He chose plan A.| Plan B failed.',
    'They tested for hepatitis B.| Doctors agreed.',
    'She holds a Ph.D.| She teaches.',
    'It opened at 5 p.m.| Police came.',
    'It opened at 5 p.m. on Monday.| Police came.',
    'It stood in Washington, D.C.| They left.',
    'It happened on 5 Nov.| She left.',
    'It cost $1.5 bn.| It fell.',
    'Hooray!| Then he left.',
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
    '“I don’t know…” Ada Renn said.| He left.',
    '“I don’t know ...” Poole said.| He left.',
    '“I don’t know…”| He left.',
    'Nobody knew […].| Then it fell.',
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
    'He asked, “Who pays?”| Nobody answered.',
    'He asked, “Who pays?” and left.',
    '“Is it over?” Ada Renn, the mayor, asked.| Nobody knew.',
    '“Is it over?”| Ada Renn, the mayor, had left.',
    'The book “Who Pays?” sold.| It won.',
    '“Is it over?”| He added: “It must be.”',
  ],
  'a dash between speakers parts what they say': [
    '– Is it over?| – It is.',
    '— Did it fall?| — It did.',
    'He paused. – Then he left.',
    '“It fell.” — Ada Renn',
    'He paused — then left.| She stayed.',
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
