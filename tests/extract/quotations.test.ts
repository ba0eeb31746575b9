import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotations/findQuotations.ts';
import type { Quotation } from '../../src/model/records.ts';
import { articleFrom, beatFrom, unmark } from '../fixtures.ts';

const quotationsOf = (text: string): Quotation[] => findQuotations(articleFrom(text), beatFrom()).quotations;

/** `[[…]]` marks the whole content of the one quotation that the text holds; then source, cue, form and rule. */
type Case = [marked: string, source: string | null, cue: string | null, form: Quotation['form'], rule: string];

const one: Case[] = [
  ['“[[The river will rise again,]]” Renn said.', 'Renn', 'said', 'direct', 'say/after-content'],
  ['“[[The river will rise again,]]” said Ada Renn.', 'Ada Renn', 'said', 'direct', 'say/after-content'],
  ['“[[Will the dam hold?]]” Renn asked.', 'Renn', 'asked', 'direct', 'say/after-content'],
  [
    '“[[The river will rise again,]]” she told a press conference in the old town.',
    'she',
    'told',
    'direct',
    'tell/after-content',
  ],
  [
    '“[[We were warned,]]” one R&D Water employee told the council.',
    'one R&D Water employee',
    'told',
    'direct',
    'tell/after-content',
  ],
  ['Renn said: “[[The river will rise again.]]”', 'Renn', 'said', 'direct', 'say/before-content'],
  ['In a letter to farmers, she wrote, “[[Move the herds tonight.]]”', 'she', 'wrote', 'direct', 'say/before-content'],
  ['“[[The river,]]” Renn said, “[[will rise again before spring.]]”', 'Renn', 'said', 'direct', 'say/inside-content'],
  ['“[[The river is high,]]” she said. “[[It will rise again.]]”', 'she', 'said', 'direct', 'say/after-content'],
  ['“[[It will rise.]]\n\n“[[It always has,]]” Renn said.', 'Renn', 'said', 'direct', 'say/after-content'],
  [
    '‘[[We will not wait,]]’ Ada Renn told the BBC. ‘[[Not a day.]]’',
    'Ada Renn',
    'told',
    'direct',
    'tell/after-content',
  ],
  [
    '[[The number of floods]], said the ministry, [[had doubled]].',
    'the ministry',
    'said',
    'indirect',
    'say/inside-content',
  ],
  ['Renn warned the farmers [[that the dyke was weak]].', 'Renn', 'warned', 'indirect', 'say/before-content'],
  ['Renn denied [[any “careless cut”]].', 'Renn', 'denied', 'mixed', 'describe/before-content'],
  ['Renn vowed [[to rebuild the bridge]].', 'Renn', 'vowed', 'indirect', 'say/before-content'],
  ['Officials said on Tuesday [[the toll had reached 40]].', 'Officials', 'said', 'indirect', 'say/before-content'],
  ['Renn said [[the river had risen by half in a day]].', 'Renn', 'said', 'indirect', 'say/before-content'],
  ['Renn said [[that the river had risen]].', 'Renn', 'said', 'indirect', 'say/before-content'],
  ['Renn told reporters on Tuesday [[that the river had risen]].', 'Renn', 'told', 'indirect', 'tell/before-content'],
  ['Renn told reporters [[some might try to cross at the ford]].', 'Renn', 'told', 'indirect', 'tell/before-content'],
  ['Renn believes [[it will be a hard winter]].', 'Renn', 'believes', 'indirect', 'think/before-content'],
  ['[[The river has risen]], Renn said.', 'Renn', 'said', 'indirect', 'say/after-content'],
  [
    '[[The river has risen]], the ministry’s engineers warned on Monday.',
    'the ministry’s engineers',
    'warned',
    'indirect',
    'say/after-content',
  ],
  ['BRENNA — [[The river has risen]], Renn has said.', 'Renn', 'has said', 'indirect', 'say/after-content'],
  [
    '[[The river has risen]], Ada Renn, the interior minister of Valdorra, said.',
    'Ada Renn, the interior minister of Valdorra',
    'said',
    'indirect',
    'say/after-content',
  ],
  [
    'The minister, whose house stands by the river, said [[that the water was falling]].',
    'The minister, whose house stands by the river',
    'said',
    'indirect',
    'say/before-content',
  ],
  ['[[The valley is]], he said, [[on the edge of a “second disaster.”]]', 'he', 'said', 'mixed', 'say/inside-content'],
  [
    '[[The habit of “wait and see” had]], Renn made clear, [[cost many lives]].',
    'Renn',
    'made clear',
    'mixed',
    'say/inside-content',
  ],
  [
    '[[The town was left “helpless” as the water rose]], according to its mayor.',
    'its mayor',
    'according to',
    'mixed',
    'attribution/according-to',
  ],
  [
    'According to the ministry, [[the water is falling]].',
    'the ministry',
    'According to',
    'indirect',
    'attribution/according-to',
  ],
  ['Renn said [[“closing our bridges” is now “harder than ever.”]]', 'Renn', 'said', 'mixed', 'say/before-content'],
  [
    'Renn described [[the flood as a “patient, silent enemy.”]]',
    'Renn',
    'described',
    'mixed',
    'describe/before-content',
  ],
  [
    'Renn pointed to [[the broken weir as a “warning from the river.”]]',
    'Renn',
    'pointed to',
    'mixed',
    'describe/before-content',
  ],
  ['Renn warned of [[new floods in the lower valley]].', 'Renn', 'warned of', 'indirect', 'raise/before-content'],
  [
    'When asked about the weir, Renn said she [[“had not meant to frighten” anybody]].'.replace('she [[', '[[she '),
    'Renn',
    'said',
    'mixed',
    'say/before-content',
  ],
  [
    'The mayor is said to have indicated [[that the town would rebuild]].',
    'The mayor',
    'is said to have indicated',
    'indirect',
    'say/before-content',
  ],
  [
    'The mayor reportedly said [[the town would rebuild]].',
    'The mayor',
    'reportedly said',
    'indirect',
    'say/before-content',
  ],
  [
    'The ministry closed the bridge despite Renn telling them [[that it was “perfectly sound”]].',
    'Renn',
    'telling',
    'mixed',
    'tell/participle',
  ],
  [
    'Moreover, Renn met the volunteers, noting [[that one in five was a pupil]].',
    'Renn',
    'noting',
    'indirect',
    'say/participle',
  ],
  ['Although he added, [[it is “clearly a risk” for the town]].', 'he', 'added', 'mixed', 'say/before-content'],
  [
    '[[While the hills are “safe for now,”]] Renn stated [[the valley remains in danger]].',
    'Renn',
    'stated',
    'mixed',
    'say/inside-content',
  ],
];

describe('a quotation has its whole content, its source and its cue', () => {
  it.each(one)('%s', (marked, source, cue, form, rule) => {
    const { text, marks } = unmark(marked);
    const found = quotationsOf(text);
    expect(found.map((quotation) => quotation.content.map((part) => part.exact))).toEqual([marks]);
    const [quotation] = found;
    expect(quotation).toMatchObject({ form, rule });
    expect(quotation?.source?.exact ?? null).toBe(source);
    expect(quotation?.cue?.exact ?? null).toBe(cue);
  });
});

describe('one sentence can hold several attributions', () => {
  const cases: [text: string, expected: string[]][] = [
    [
      'He described the flood as “patient and silent,” warning that the dam has a “low margin” for error.',
      ['He | the flood as “patient and silent,”', 'He | that the dam has a “low margin” for error'],
    ],
    [
      'Renn described the rain as falling at an “unheard-of pace” and said the river had burst twenty dykes.',
      ['Renn | the rain as falling at an “unheard-of pace”', 'Renn | the river had burst twenty dykes'],
    ],
    [
      'Renn affirmed that the dam “holds for now,” but acknowledged that the weir was weak.',
      ['Renn | that the dam “holds for now,”', 'Renn | that the weir was weak'],
    ],
    [
      'The water is rising, the mayor has said, as he warned it is the flood that “worries me most.”',
      ['the mayor | The water is rising', 'he | it is the flood that “worries me most.”'],
    ],
    [
      'Moreover, Renn praised the volunteers, noting that one in five was a pupil.',
      ['Renn | the volunteers', 'Renn | that one in five was a pupil'],
    ],
    ['“The dam holds,” Renn said, adding: “For now.”', ['Renn | The dam holds,', 'Renn | For now.']],
  ];
  it.each(cases)('%s', (text, expected) => {
    const found = quotationsOf(text);
    expect(found.map((q) => `${q.source?.exact} | ${q.content.map((part) => part.exact).join(' // ')}`)).toEqual(
      expected,
    );
  });
});

describe('what is nobody’s statement gives no quotation', () => {
  const cases: string[] = [
    'The river has risen by half in a day.',
    'Renn has not said that the river will rise.',
    'Renn would say nothing.',
    'The reported damage is small.',
    'The plan announced by the ministry will cost millions.',
    'The town was told that help would come.',
    'Renn introduced a package of measures on Monday.',
    'The claims were settled in March.',
    'If Renn says that the dam is safe, people will return.',
    'They refused to say that it was unsafe.',
    'It is understood that the dam failed.',
    'Nobody asked the mayor.',
    'The perpetrator pledged allegiance to the water god during a call.',
    'Volunteers ran the so-called “boat bank” all night.',
    'She read “The Old Dam of Brenna Valley” as a child.',
  ];
  it.each(cases)('%s', (text) => expect(quotationsOf(text)).toEqual([]));

  it('and a quoted scrap that nobody is given for is listed as not understood', () => {
    const { notUnderstood } = findQuotations(
      articleFrom('Volunteers ran the so-called “boat bank” all night.'),
      beatFrom(),
    );
    expect(notUnderstood).toMatchObject([{ looksLike: 'quotation', evidence: { exact: 'boat bank' } }]);
  });

  it('while longer quoted words are kept without a source', () => {
    const [quotation] = quotationsOf('The ministry has counted “more than twenty badly damaged villages” this year.');
    expect(quotation).toMatchObject({ source: null, cue: null, speaker: null, rule: 'unattributed/quoted-words' });
  });
});
