import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotations/findQuotations.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

/** Source, cue, content and rule of every quotation in the text. */
const read = (text: string): string[] =>
  findQuotations(articleFrom(text), beatFrom()).quotations.map(
    ({ source, cue, content, rule }) =>
      `${source?.exact} | ${cue?.exact} | ${content.map(({ exact }) => exact).join(' // ')} | ${rule}`,
  );

type Case = [text: string, expected: string];

const taken: Case[] = [
  // intend
  ['Renn wants to raise the dyke.', 'Renn | wants | to raise the dyke | intend/before-content'],
  ['The council has decided to rebuild the weir.', 'The council | has decided | to rebuild the weir'],
  ['The mayor refused to close the bridge.', 'The mayor | refused | to close the bridge | intend/before-content'],
  // judge
  ['Renn praised the volunteers on Monday.', 'Renn | praised | the volunteers | judge/before-content'],
  ['Critics have accused the ministry of neglect.', 'Critics | have accused | the ministry of neglect | judge'],
  ['The farmers oppose closing the ford.', 'The farmers | oppose | closing the ford | judge/before-content'],
  ['Klee is criticising the plan in a letter.', 'Klee | is criticising | the plan | judge/before-content'],
  ['Renn played down the danger.', 'Renn | played down | the danger | judge/before-content'],
  ['Klee defended the dam and left the hall.', 'Klee | defended | the dam | judge/before-content'],
  ['Farmers who support the dam met in Halm.', 'who | support | the dam | judge/before-content'],
  // see-as
  ['Many see the weir as a danger.', 'Many | see | the weir as a danger | see-as/before-content'],
  ['Klee portrayed the flood as a warning.', 'Klee | portrayed | the flood as a warning | see-as/before-content'],
  // call-for
  ['Renn urged the council to act.', 'Renn | urged | the council to act | call-for/before-content'],
  ['Klee is pushing for a new bridge.', 'Klee | is pushing for | a new bridge | call-for/before-content'],
  ['The village proposed moving the road.', 'The village | proposed | moving the road | call-for/before-content'],
  // ask-of
  ['Renn asked the council to act.', 'Renn | asked | the council to act | ask-of/before-content'],
  // bring-up
  ['Renn mentioned the broken gate.', 'Renn | mentioned | the broken gate | bring-up/before-content'],
  ['Klee pointed to the cracks in the wall.', 'Klee | pointed to | the cracks in the wall | bring-up/before-content'],
  ['Renn questioned whether the wall would hold.', 'Renn | questioned | whether the wall would hold | judge'],
  // make-known
  ['The survey showed a rise in floods.', 'The survey | showed | a rise in floods | make-known/before-content'],
  ['The ministry announced a new levy.', 'The ministry | announced | a new levy | make-known/before-content'],
  // voice
  ['Renn voiced strong support for the dam.', 'Renn | voiced strong support for | the dam | voice/before-content'],
  ['Klee raised doubts about the wall.', 'Klee | raised doubts about | the wall | voice/before-content'],
  ['Klee expressed the hope that it holds.', 'Klee | expressed the hope | that it holds | voice/before-content'],
  // mind
  ['Renn is critical of the plan.', 'Renn | is critical of | the plan | mind/before-content'],
  ['Klee was confident that it would hold.', 'Klee | was confident | that it would hold | mind/before-content'],
];

describe('what somebody means, judges, asks for, brings up or makes known is theirs', () => {
  it.each(taken)('%s', (text, expected) => {
    const found = read(text).filter((quotation) => !/ \| (?:say|tell)\//.test(quotation));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });
});

const left: [why: string, text: string][] = [
  ['intend: denied', 'Renn does not want to raise the dyke.'],
  ['intend: only possible', 'Renn may decide to raise the dyke.'],
  ['intend: a place, no verb', 'The council plans for Halm.'],
  ['intend: nothing is said', 'The mayor declined to comment.'],
  ['intend: of something left out', 'These are the people they refuse to name.'],
  ['judge: a noun', 'The praise for the dam was loud.'],
  ['judge: done by somebody else', 'The plan was praised last year.'],
  ['judge: by a source that is named after it', 'A plan backed by the council failed.'],
  ['judge: not done', 'The mayor avoids criticising the council.'],
  ['judge: not done either', 'Instead of praising the dam, he slept.'],
  ['judge: by nobody', 'Nobody praised the dam.'],
  ['judge: by the writer', 'We support the dam.'],
  ['judge: supposed', 'If Klee opposes the dam, it will fall.'],
  ['judge: only meant', 'Klee came to praise the dam.'],
  ['see-as: with the eyes', 'Renn saw the contents on Monday.'],
  ['ask-of: nothing is wanted', 'Renn asked the mayor.'],
  ['judge: part of a noun phrase', 'A broadly criticised plan failed.'],
  ['call-for: a name', 'The Urge Company met in Halm.'],
  ['call-for: denied', 'Renn never urged the council to act.'],
  ['bring-up: only possible', 'Renn could mention the broken gate.'],
  ['make-known: a noun', 'The show in Halm was long.'],
  ['make-known: a participle', 'The reported damage was small.'],
  ['voice: no word of the mind', 'Renn raised the bridge.'],
  ['voice: nothing follows', 'Renn raised doubts.'],
  ['mind: no word of the mind', 'Renn is tall.'],
  ['mind: denied', 'Renn is not aware of the plan.'],
];

describe('what is not', () => {
  it.each(left)('left, %s: %s', (_, text) => expect(read(text)).toEqual([]));
});

describe('the phrase ends where the outlet goes on', () => {
  const cases: Case[] = [
    ['Renn praised Klee in a letter to the town.', '| Klee |'],
    ['Renn criticised the dam after the flood.', '| the dam |'],
    ['Renn criticised the dam two days after the flood.', '| the dam |'],
    ['Renn praised the dam, saying little else.', '| the dam |'],
    ['Renn praised dams, weirs and bridges.', '| dams, weirs and bridges |'],
    ['Renn praised her rival, Jo Klee, for the new dam.', '| her rival, Jo Klee, for the new dam |'],
    ['Renn praised the big, old dam.', '| the big, old dam |'],
    [
      'Renn supports measures such as dams, including those in Halm.',
      '| measures such as dams, including those in Halm |',
    ],
    ['Renn praised the dam (the old one) in Halm.', '| the dam (the old one) in Halm |'],
    ['Renn criticised the dam as it was too low.', '| the dam |'],
    ['Renn condemned the raid of Sept. 11 in Halm.', '| the raid of Sept. 11 in Halm |'],
  ];
  it.each(cases)('%s', (text, expected) => expect(read(text).join('\n')).toContain(expected));
});

describe('what is told in somebody’s words is theirs as a whole', () => {
  const cases: [text: string, contents: string[]][] = [
    ['Renn said the town wants to rebuild the weir.', ['the town wants to rebuild the weir']],
    ['Renn wants Klee to praise the dam.', ['Klee to praise the dam']],
    ['Asked whether he wants the job, he laughed.', []],
  ];
  it.each(cases)('%s', (text, contents) => {
    const { quotations } = findQuotations(articleFrom(text), beatFrom());
    expect(quotations.map(({ content }) => content.map(({ exact }) => exact).join(' // '))).toEqual(contents);
  });
});

describe('a second verb and a participle share the subject', () => {
  const cases: [text: string, sources: string[]][] = [
    ['Renn praised the dam and called for a second one.', ['Renn', 'Renn']],
    ['Renn spoke in Halm, praising the dam.', ['Renn']],
    ['The town heard Jo Klee criticising the dam.', ['Jo Klee']],
  ];
  it.each(cases)('%s', (text, sources) => {
    expect(read(text).map((found) => found.split(' | ')[0])).toEqual(sources);
  });
});

it('takes time that grows with the length of a sentence', () => {
  const sentence = 'Renn praised the dam and wants to raise it, supporting those who see it as theirs, ';
  const started = performance.now();
  findQuotations(articleFrom(sentence.repeat(1000)), beatFrom());
  expect(performance.now() - started).toBeLessThan(8000);
});
