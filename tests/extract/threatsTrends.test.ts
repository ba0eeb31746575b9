import { describe, expect, test } from 'vitest';
import { findThreats } from '../../src/extract/threats/findThreats.ts';
import type { Beat } from '../../src/model/beat.ts';
import { articleFrom, beatFrom, unmark } from '../fixtures.ts';

/** Three beats in one, none of them about security. */
const beat: Beat = beatFrom({
  topics: [
    { id: 'floods', name: 'Floods', aliases: ['flood', 'floods', 'flooding', 'flash floods'] },
    { id: 'burglary', name: 'Burglary', aliases: ['burglary', 'burglaries', 'burglars'] },
    { id: 'fraud', name: 'Fraud', aliases: ['fraud', 'online fraud', 'fraudsters'] },
    { id: 'inflation', name: 'Inflation', aliases: ['inflation', 'food inflation'] },
    { id: 'gangs', name: 'Gangs', aliases: ['gangs', 'street gangs', 'gang'] },
    { id: 'valdorra', name: 'Valdorra', aliases: ['Valdorran'] },
    { id: 'moran', name: 'Moran' },
  ],
});

/** "floods rising" for each topic of which the sentence says a direction; "?" after it for a forecast. */
function trendsOf(sentence: string): string[] {
  const threats = findThreats(articleFrom(sentence), beat);
  expect(threats, 'the case names no topic').not.toEqual([]);
  return [
    ...new Set(
      threats.flatMap(({ threat, trend, forecast }) =>
        trend === 'unstated' ? [] : [`${threat} ${trend}${forecast ? '?' : ''}`],
      ),
    ),
  ].sort();
}

type Case = [sentence: string, ...trends: string[]];

/** The marked words are those that carry the direction. */
const STATED: Record<string, readonly Case[]> = {
  'trend/rise-in': [
    ['There has been a sharp [[rise]] in burglary.', 'burglary rising'],
    ['The report shows a 12 per cent [[increase]] in burglaries.', 'burglary rising'],
    ['The mayor pointed to an [[increase]] of 12% in the number of burglaries.', 'burglary rising'],
    ['There has been a threefold [[increase]] in the last three years of cases of online fraud.', 'fraud rising'],
    ['Residents complain about the [[spread]] of fraud.', 'fraud rising'],
    ['The agency reports a [[decline]] in flash floods.', 'floods falling'],
    ['The city has seen a [[reduction]] in attacks by street gangs and burglars.', 'burglary falling', 'gangs falling'],
    ['The force has seen an [[increase]] in the use of vans to do the work of gangs.', 'gangs rising'],
    ['There could be a [[rise]] in burglary this winter.', 'burglary rising?'],
    ['Insurers expect an [[increase]] in flooding.', 'floods rising?'],
  ],
  'trend/growing': [
    ['Ministers warned of the [[growing]] threat from gangs and fraudsters.', 'fraud rising', 'gangs rising'],
    ['The town faces an [[increased]] risk of flooding.', 'floods rising'],
    [
      'She spoke of the [[growing]] influence of Valdorra and Moran on the river trade.',
      'moran rising',
      'valdorra rising',
    ],
    ['The bank worries about [[rising]] inflation.', 'inflation rising'],
    ['The dam has led to a [[reduced]] danger to the town from flash floods.', 'floods falling'],
    ['Shops have seen [[increased]] reliance on fraud.', 'fraud rising'],
    ['The [[mounting]] threat from gangs distracts the police from burglary.', 'gangs rising'],
    ['The drought may bring [[increased]] attacks by gangs.', 'gangs rising?'],
  ],
  'trend/more': [
    ['We now face much, much [[more]] violence from gangs.', 'gangs rising'],
    ['There is far [[less]] burglary here.', 'burglary falling'],
    ['The county sees [[more]] floods than ever.', 'floods rising'],
    ['There are [[fewer]] burglaries than a decade ago.', 'burglary falling'],
  ],
  'trend/has-risen': [
    ['Burglary has [[risen]] by a third.', 'burglary rising'],
    ['He said the number of inquiries into gangs such as the Harbour gang had [[risen]] by half.', 'gangs rising'],
    ['The number of floods, the agency said, has [[doubled]] since 2010.', 'floods rising'],
    ['In the north, burglary and fraud have [[fallen]] sharply.', 'burglary falling', 'fraud falling'],
    ['The new locks have [[reduced]] burglary in Leeds.', 'burglary falling'],
    ['The heat has [[raised]] the risk of floods.', 'floods rising'],
    ['Valdorra has [[intensified]] its attacks on shipping.', 'valdorra rising'],
  ],
  'trend/is-rising': [
    ['Inflation is [[falling]] again.', 'inflation falling'],
    ['She described the threat of gangs to the port as [[increasing]] at great speed.', 'gangs rising'],
    ['The flood risk is [[rising]].', 'floods rising'],
    ['The threat to the coast from the Harbour gang is [[growing]].', 'gangs rising'],
    ['Gang violence is [[falling]] in the city, but not in the suburbs.', 'gangs falling'],
    ['The threat from fraudsters is [[growing]] fast, the bank said.', 'fraud rising'],
    ['He told the court that burglary was [[rising]].', 'burglary rising'],
    ['Flooding will be [[increasing]] along the coast.', 'floods rising?'],
  ],
  'trend/rises': [
    ['As inflation [[rises]], shops close.', 'inflation rising'],
    ['Inflation is likely to [[rise]] next year.', 'inflation rising?'],
    ['Inflation is expected to [[fall]].', 'inflation falling?'],
    ['Floods could [[worsen]], the agency warned.', 'floods rising?'],
    ['The barrier will [[reduce]] flooding in the old town.', 'floods falling?'],
    ['The number of burglaries continues to [[grow]].', 'burglary rising'],
  ],
  'trend/unchanged': [
    ['The number of floods is [[unchanged]].', 'floods steady'],
    [
      'She said that the overall volume of burglary work we do here has been, broadly speaking, about [[static]] for years.',
      'burglary steady',
    ],
    ['Inflation has remained [[stable]] since May.', 'inflation steady'],
    ['The risk of flooding remains [[the same]].', 'floods steady'],
  ],
  'trend/on-the-rise': [
    ['Burglary is [[on the rise]] in the suburbs.', 'burglary rising'],
    ['Burglary is [[getting worse]] in the suburbs.', 'burglary rising'],
    ['Burglary is [[becoming less common]] in the suburbs.', 'burglary falling'],
    ['Street gangs are [[in retreat]].', 'gangs falling'],
  ],
  'trend/higher-than': [['The risk of flooding is [[higher]] than ever.', 'floods rising']],
  'trend/will-seek': [
    ['Fraudsters will seek to [[take advantage]] of the strike.', 'fraud rising?'],
    ['The strike will allow fraudsters to “seek to [[take advantage]]” of the queues.', 'fraud rising?'],
  ],
};

const LEFT: Record<string, readonly string[]> = {
  'something else moves': [
    'The government announced an increase in funding for flood defences.',
    'There is growing concern about fraud.',
    'The trade with Valdorra supports growth.',
    'Valdorra remains the third-largest trading partner.',
    'Trade with Valdorra has increased.',
    'Valdorran wheat exports have risen.',
    'Valdorra has increased its wheat exports.',
    'More than 20 floods were counted.',
    'There has been an increase in Valdorra.',
    'There is growth in Valdorran exports.',
    'The growing threat to Valdorra comes from the sea.',
    'There is an increase in the use of drones to counter the work of gangs.',
    'The minister was notably less critical of Valdorra.',
    'Awareness of fraud is growing.',
    'As the city grows, it also faces a threat from gangs.',
    'Support for the fight against fraud has fallen.',
    'The police focus on gangs is unchanged.',
    'Prices have risen since the floods.',
    'Valdorra has grown.',
    'Moran has raised 2.7 million from donors.',
    'Everybody talks of the rise of Moran.',
    'Moran would expand the harbour.',
    'The anti-fraud campaign is growing.',
    'It has fuelled the unease many burglars feel.',
    'The firm answered by easing fraud checks.',
    'The demands of the gangs will grow more exacting.',
    'The gang has declined to answer.',
    'Burglary is the same old story.',
  ],
  'a negated movement': [
    'Burglary has not risen.',
    'The risk of floods has never been higher.',
    'Neither burglary nor fraud is rising.',
    'Police have stopped a rise in fraud.',
    'There has been no increase in burglary.',
    'Inflation isn’t falling.',
    'Burglary is unlikely to rise.',
    'She denied a rise in fraud.',
    'He had not intended to diminish the threat from gangs.',
    'The barrier has prevented an increase in floods.',
    'Without a rise in burglary the budget holds.',
  ],
  'what is over': [
    'Burglary fell in 2014.',
    'There was a rise in burglary in the 1990s.',
    'Inflation rose in 2021.',
    'Burglary had risen before the reform.',
    'The growing threat from gangs between 2003 and 2005 has been studied.',
    'The gang is not the force it was a decade ago.',
    'The town saw an increase in floods.',
    'The mayor presided over reductions in burglary.',
    'The plans failed amid growing fraud.',
    'The gang that had grown in 2003 is long since gone.',
  ],
  'what is not said to be so': [
    'The panel asked whether burglary has risen.',
    'If inflation falls, rents will follow.',
    'The aim is to reduce burglary.',
    'We must do all we can to reduce the risk of floods.',
    'Unless the number of floods is falling, the dam must go.',
    'Burglary may have risen.',
    'Rents fall when burglary rises.',
    'He has proposed nothing that would increase fraud.',
    'The pictures fanned fears of a growing gang threat.',
  ],
  'words that only look like a movement': [
    'The police raised the burglary with the mayor.',
    'The increase is good news for victims of floods.',
    'Gangs dropped the cargo at sea.',
    'Burglars cut the wire.',
    'It happened last fall in Valdorra.',
    'Gangs resumed their efforts at the port.',
    'They spread sandbags against the floods.',
  ],
};

describe('the direction that a sentence states of a topic', () => {
  for (const [rule, cases] of Object.entries(STATED)) {
    test.each(cases)(`${rule} takes: %s`, (marked, ...expected) => {
      const { text, marks } = unmark(marked);
      expect(trendsOf(text)).toEqual([...expected].sort());
      const stated = findThreats(articleFrom(text), beat).filter(({ trend }) => trend !== 'unstated');
      for (const threat of stated) {
        expect(threat.rule).toBe(rule);
        expect(threat.trendWords?.exact).toBe(marks[0]);
      }
    });
  }

  for (const [reason, sentences] of Object.entries(LEFT)) {
    test.each(sentences.map((sentence) => [sentence]))(`no direction where it is ${reason}: %s`, (sentence) => {
      expect(trendsOf(sentence)).toEqual([]);
    });
  }

  test('two topics of one sentence can move in opposite directions', () => {
    const sentence =
      'A reduction in burglary activity has been offset and exceeded by a rise in online fraud, he said.';
    expect(trendsOf(sentence)).toEqual(['burglary falling', 'fraud rising']);
  });

  test('a sentence that says two directions of one topic states none', () => {
    expect(trendsOf('Burglary is falling in the north, while burglary is rising in the south.')).toEqual([]);
  });

  test('what is a fact outweighs what is expected', () => {
    expect(trendsOf('Inflation has fallen, but inflation may rise.')).toEqual(['inflation falling']);
  });

  test('a record without a direction has no words of direction, and is named by threat/named', () => {
    const [threat] = findThreats(articleFrom('Floods came.'), beat);
    expect(threat).toMatchObject({ trend: 'unstated', rule: 'threat/named' });
    expect(threat).not.toHaveProperty('trendWords');
    expect(threat).not.toHaveProperty('forecast');
  });
});
