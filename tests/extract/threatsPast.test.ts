import { describe, expect, test } from 'vitest';
import { findThreats } from '../../src/extract/threats/findThreats.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

/** Articles of these tests are of 8 October 2024. */
const beat = beatFrom({
  topics: [
    { id: 'floods', name: 'Floods', aliases: ['flood', 'floods', 'flooding'] },
    { id: 'burglary', name: 'Burglary', aliases: ['burglary', 'burglaries', 'burglars'] },
    { id: 'fraud', name: 'Fraud', aliases: ['fraud', 'online fraud'] },
    { id: 'inflation', name: 'Inflation', aliases: ['inflation'] },
    { id: 'flu', name: 'Flu', aliases: ['flu', 'norovirus', 'RSV'] },
    { id: 'rents', name: 'Rents', aliases: ['rents', 'rent', 'tenants'] },
    { id: 'migration', name: 'Migration', aliases: ['migration', 'refugees'] },
    { id: 'gangs', name: 'Gangs', aliases: ['gangs', 'gang'] },
    { id: 'valdorra', name: 'Valdorra', aliases: ['Valdorran'] },
    { id: 'moran', name: 'Moran' },
  ],
});

/** "floods rising" for each topic of which the sentence says a direction; "?" after it for a forecast; and the rules. */
function read(sentence: string): { trends: string[]; rules: string[] } {
  const threats = findThreats(articleFrom(sentence), beat);
  expect(threats, 'the case names no topic').not.toEqual([]);
  const stated = threats.filter(({ trend }) => trend !== 'unstated');
  return {
    trends: [
      ...new Set(stated.map(({ threat, trend, forecast }) => `${threat} ${trend}${forecast ? '?' : ''}`)),
    ].sort(),
    rules: [...new Set(stated.map(({ rule }) => rule))],
  };
}

const STATED: Record<string, readonly [sentence: string, ...trends: string[]][]> = {
  'trend/rose': [
    ['Burglaries rose by a tenth last year.', 'burglary rising'],
    ['Burglaries in Leeds fell to 320 in September, the police said.', 'burglary falling'],
    ['Deaths from flu dropped by a third in the year to August.', 'flu falling'],
    ['The number of Valdorran-backed attacks grew last month.', 'valdorra rising'],
    ['Attacks linked to Moran and Valdorra rose over the same period.', 'moran rising', 'valdorra rising'],
    ['Reports of fraud jumped 40 per cent in the first half of this year.', 'fraud rising'],
    ['Rents climbed 3 per cent from a year earlier.', 'rents rising'],
    ['Burglary went up last year.', 'burglary rising'],
    ['Flu held steady last week.', 'flu steady'],
    ['Fraud levelled off in 2024.', 'fraud steady'],
    ['Fraud more than doubled last year.', 'fraud rising'],
    ['The report, published on Monday, found that burglary fell last year.', 'burglary falling'],
    ['The mayor cut rents on Thursday, after inflation slowed.', 'inflation falling', 'rents falling'],
    ['Rents rose for the third month running.', 'rents rising'],
    ['The number of refugees reaching the coast rose last month.', 'migration rising'],
    ['Flooding worsened overnight.', 'floods rising'],
  ],
  'trend/rises': [
    ['Burglary continued to fall last month.', 'burglary falling'],
    ['Inflation is beginning to ease.', 'inflation falling'],
    ['Fraud has continued to grow.', 'fraud rising'],
    ['Floods increase as the ice melts.', 'floods rising'],
    ['Economists expect inflation to rise and rents to fall.', 'inflation rising?', 'rents falling?'],
    ['Whereas flu ebbs, fraud climbs.', 'flu falling', 'fraud rising'],
  ],
  'trend/is-rising': [
    ['The bank expects fraud to keep rising until spring.', 'fraud rising?'],
    ['Flu among pupils, I should say, is falling.', 'flu falling'],
    ['After rising for years, burglary is now falling.', 'burglary falling'],
    ['Fraud, which fell last year, is rising again.', 'fraud rising'],
  ],
  'trend/has-risen': [
    ['Migration peaked in 2022 and has fallen since.', 'migration falling'],
    ['Rents rose to 900 in 2021 and have since come down to 800.', 'rents falling'],
    ['Those involving Moran, after a jump in 2021, have doubled.', 'moran rising'],
    ['The number of patients with flu has doubled since the ward closed in 2019.', 'flu rising'],
    ['The number of people investigated over links to gangs has halved.', 'gangs falling'],
    ['He said reports of burglary had fallen from 90 in 2019 to 60 last year.', 'burglary falling'],
    ['RSV has doubled.', 'flu rising'],
    ['Burglary has picked up since the summer.', 'burglary rising'],
  ],
  'trend/unchanged': [
    ['RSV, on the other hand, has been flat since 2022.', 'flu steady'],
    ['Inflation was little changed in September.', 'inflation steady'],
  ],
  'trend/barely-moved': [
    ['The volume of complaints about fraud, some 300 a month, has barely moved.', 'fraud steady'],
    ['The threat from Moran has not changed.', 'moran steady'],
  ],
  'trend/rise-in': [['The city recorded a rise in burglary last year.', 'burglary rising']],
  'trend/seen-rising': [
    ['The city has seen burglary rise by a third.', 'burglary rising'],
    ['With burglary falling, the station closes.', 'burglary falling'],
  ],
  'trend/growing-problem': [
    ['Fraud has become an increasing problem for banks.', 'fraud rising'],
    ['Valdorra poses a growing threat to shipping.', 'valdorra rising'],
    ['Online fraud is the fastest-growing danger.', 'fraud rising'],
  ],
  'trend/up-from': [
    ['Inflation stood at 4 per cent in September, down from 5 per cent in August.', 'inflation falling'],
    ['The agency puts the number of burglaries at 900, up 12 per cent on last year.', 'burglary rising'],
    ['Burglaries are up 12 per cent on last year.', 'burglary rising'],
  ],
  'trend/more-than-before': [
    ['More than 900 homes were in flood, some 40 more than a year ago.', 'floods rising'],
    ['Some 900 people were tenants, 40 fewer than a year earlier.', 'rents falling'],
  ],
};

const LEFT: Record<string, readonly string[]> = {
  'a past without a time that makes it news': [
    'Burglary rose.',
    'Burglary fell in the 1990s.',
    'Inflation rose sharply in 2021.',
    'Inflation fell to 2 per cent in October 2019.',
    'Fraud rose in the year to March 2015.',
    'Klee said on Tuesday that burglary fell under his rule.',
    'Under Klee, who left last year, burglary fell.',
    'The rising tide of fraud from 1999 to 2011 is forgotten.',
  ],
  'the response to it': [
    'Spending on flood defences rose last year.',
    'Convictions for fraud rose last year.',
    'Vaccinations against flu rose last month.',
    'Arrests for burglary fell in September.',
    'The number of officers working on fraud fell last year.',
    'Concern about fraud grew last year.',
    'Trust in the police on burglary fell last month.',
  ],
  'a way somebody goes': [
    'Refugees climbed into the boats last night.',
    'Gangs jumped over the wall on Friday.',
    'Refugees went down to the beach last night.',
    'Gangs fell silent last night.',
    'Burglary has risen up the agenda.',
    'Moran dropped to fourth last weekend.',
    'Valdorra rose to the challenge last year.',
    'Moran was in court on Monday, down from Leeds.',
  ],
  'not said to be so': [
    'Did burglary fall last year?',
    'Burglary did not fall last year.',
    'Klee denied that fraud rose last year.',
    'If burglary fell last year, nobody noticed.',
    'Nobody expects burglary to fall.',
    'Klee does not expect rents to rise.',
    'Klee called for an increase in rents.',
    'The police want a reduction in burglary.',
    'The plan is to achieve a reduction in burglary.',
    'The rise in fraud has ended.',
    'The spread of flu is slowing.',
    'A growing number of tenants complain about noise.',
    'The bank can always raise rents.',
  ],
  'two things at once': [
    'Rents rose 2 per cent in September, down from 3 per cent in August.',
    'Moran’s lead over Klee has grown.',
    'Valdorran casualties rose last month.',
    'The price of fraud insurance rose last year.',
    'Fraud is a growing industry.',
    'Some 900 people were convicted of fraud, 40 more than a year ago.',
  ],
};

describe('the direction of a time that is just over', () => {
  for (const [rule, cases] of Object.entries(STATED)) {
    test.each(cases)(`${rule} takes: %s`, (sentence, ...expected) => {
      const { trends, rules } = read(sentence);
      expect(trends).toEqual([...expected].sort());
      expect(rules).toEqual(expected.length === 0 ? [] : [rule]);
    });
  }

  for (const [reason, sentences] of Object.entries(LEFT)) {
    test.each(sentences.map((sentence) => [sentence]))(`no direction where it is ${reason}: %s`, (sentence) => {
      expect(read(sentence).trends).toEqual([]);
    });
  }
});
