import { describe, expect, test } from 'vitest';
import { findThreats } from '../../src/extract/threats/findThreats.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const beat = beatFrom({
  topics: [
    { id: 'floods', name: 'Floods', aliases: ['flood', 'floods', 'flooding'] },
    { id: 'burglary', name: 'Burglary', aliases: ['burglary'] },
    { id: 'fraud', name: 'Fraud', aliases: ['fraud'] },
    { id: 'inflation', name: 'Inflation', aliases: ['inflation'] },
    { id: 'valdorra', name: 'Valdorra', aliases: ['Valdorran'] },
    { id: 'moran', name: 'Moran' },
  ],
});

/** The direction of each mention of a topic, in reading order. */
const trendsOf = (sentence: string): string[] =>
  findThreats(articleFrom(sentence), beat).map(({ threat, trend }) => `${threat} ${trend}`);

const LEFT: Record<string, readonly string[]> = {
  'a denied claim': [
    'Klee rejected claims that the flooding is growing.',
    'Klee dismissed as false a report that inflation is falling.',
    'It is a myth that burglary is rising.',
    'It is not true that fraud is falling.',
    'There is no evidence that fraud is rising.',
    'Claims that burglary is increasing are false.',
    'The claim that fraud is rising, he said, is nonsense.',
    'Reports that fraud is rising are not true.',
    'The claim that fraud is rising has been rejected by Klee.',
    'The growing threat of fraud is a myth.',
    'Anyone claiming that burglary is in decline is mistaken.',
    'It would be wrong to say that the threat from Valdorra is rising.',
    'He warned against saying burglary is falling.',
    'The minister ignored warnings that the threat from Moran is increasing.',
    'She questioned the claim that fraud has risen.',
    'He rejected reports of a rise in fraud.',
    'Klee denied that rents, fraud and floods are growing.',
    'Klee doubts fraud is rising.',
    'Klee challenged the assertion that fraud is rising.',
    'Contrary to claims that fraud is rising, the figures show little.',
    '“Fraud is rising” is a lie, Klee said.',
    'He falsely claimed that fraud has risen.',
    'Fraud is rising, they falsely claim.',
  ],
  'what nobody says or believes': [
    'No one believes inflation is rising, Klee said.',
    'No one, Klee said, believes fraud is rising.',
    'Nobody says that fraud is falling.',
    'Few experts believe that fraud is rising.',
    'Neither Klee nor Fox said that fraud is rising.',
    'Klee does not think fraud is falling.',
    'Klee refused to say that fraud is rising.',
    'The threat from Moran is rarely growing.',
    'Burglary is seldom falling.',
  ],
  'a count of what is done about it': [
    'The number of burglary convictions is falling.',
    'The number of burglary arrests has risen.',
    'There is an increase in the number of fraud prosecutions.',
    'The number of fraud suspects charged is falling.',
    'The number of people charged with fraud has risen.',
    'Complaints about how the police handle fraud have risen.',
    'Police who fight fraud have fallen in number.',
  ],
};

/** A denial in the sentence that is of something else, or that is itself denied. */
const AFTER_A_DENIAL: readonly [sentence: string, trend: string][] = [
  ['There is no doubt that fraud is rising.', 'fraud rising'],
  ['No one denies that fraud is rising.', 'fraud rising'],
  ['Klee rejected the plan, saying that fraud is rising.', 'fraud rising'],
  ['Klee rejected the plan and said fraud is rising.', 'fraud rising'],
  ['The minister, who denied wrongdoing, said fraud is rising.', 'fraud rising'],
  ['No 10 said that fraud is rising.', 'fraud rising'],
  ['Critics dismissed the plan, but fraud is falling.', 'fraud falling'],
  ['Klee dismissed the critics: fraud is falling.', 'fraud falling'],
  ['Fraud is rising because the checks are wrong.', 'fraud rising'],
  ['The number of fraud attacks is falling.', 'fraud falling'],
  ['The number of fraud cases is falling.', 'fraud falling'],
  ['Klee denied that the bank was behind the rise in fraud.', 'fraud rising'],
  ['The number of floods reported is falling.', 'floods falling'],
  ['Cases of fraud are rising.', 'fraud rising'],
];

describe('a direction that is claimed, and not stated', () => {
  for (const [reason, sentences] of Object.entries(LEFT)) {
    test.each(sentences.map((sentence) => [sentence]))(`is none where it is ${reason}: %s`, (sentence) => {
      const trends = trendsOf(sentence);
      expect(trends).not.toEqual([]);
      for (const trend of trends) expect(trend).toMatch(/ unstated$/);
    });
  }

  test.each(AFTER_A_DENIAL)('a direction that no denial reaches stands: %s', (sentence, trend) => {
    expect(trendsOf(sentence)).toEqual([trend]);
  });

  test.each([
    ['Flood deaths fell but the risk of floods is growing.', 'unstated', 'rising'],
    ['Flood deaths fell, and the risk of floods is growing.', 'unstated', 'rising'],
    ['Burglary is not falling, and the burglary threat is growing.', 'unstated', 'rising'],
    ['The fraud threat is growing, and fraud rings know it.', 'rising', 'rising'],
    ['Burglary and fraud are rising, and burglary is rising fast.', 'rising', 'rising', 'rising'],
  ])('a mention in a clause with a movement of its own does not take that of another: %s', (sentence, ...trends) => {
    expect(trendsOf(sentence).map((trend) => trend.split(' ')[1])).toEqual(trends);
  });
});
