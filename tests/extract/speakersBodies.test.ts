import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/extract/quotations/findQuotations.ts';
import { articleFrom, beatFrom } from '../fixtures.ts';

const read = (text: string) => findQuotations(articleFrom(text), beatFrom());
const speakersOf = (text: string) => read(text).quotations.map(({ speaker }) => speaker);

describe('a body that speaks', () => {
  const cases: [what: string, text: string, speakers: (string | null)[]][] = [
    [
      'goes by what it is',
      'The Norland Harbour Directorate said the pier was closed. Rain fell. The directorate said it would open.',
      ['norland-harbour-directorate', 'norland-harbour-directorate'],
    ],
    [
      'goes by its short form',
      'The Norland Health Service (NHX) said beds were full. Rain fell.\n\nThe NHX said that more would come.',
      ['norland-health-service', 'norland-health-service'],
    ],
    [
      'is whole, with what follows "of"',
      'Rents rose, according to the Brenna Chamber of Trade. The Guild of Bakers said that they fell.',
      ['brenna-chamber-of-trade', 'guild-of-bakers'],
    ],
    [
      'may have a name in small letters',
      'Norland’s embassy said the claim was false. The interior ministry said that it was true.',
      ['norlands-embassy', 'interior-ministry'],
    ],
    [
      '"the ministry" is the one last named',
      'Norland’s foreign ministry denied that it had paid. The interior ministry said that it had. The ministry said that two had left.',
      ['norlands-foreign-ministry', 'interior-ministry', 'interior-ministry'],
    ],
    ['"the ministry" of nobody stays open', 'The ministry said that it rained.', [null]],
    [
      '"the bank" stays open where two are as near as each other',
      'Rates at Corin Bank fell. So did those at Dorn Bank. The bank said that it rained.',
      [null],
    ],
    [
      'is "it" in the sentence after',
      'The Corin Institute said the ice was thin. It added that it would melt.',
      ['corin-institute', 'corin-institute'],
    ],
    [
      'is "it" after what is said, within the paragraph',
      'The Corin Institute said the ice was thin. The lake is deep. Skaters should stay at home, it added.',
      ['corin-institute', 'corin-institute'],
    ],
    [
      'is no "it" when something else was the subject since',
      'The Corin Institute said the ice was thin. A lorry broke through. It says that the lake is safe.',
      ['corin-institute', null],
    ],
    [
      'is told by a common word before its name',
      'The union Salt and Timber said pay was low. The charity Open Water said that it was not.',
      ['salt-and-timber', 'open-water'],
    ],
    [
      'is told by a common word and a comma',
      'The main opposition party, the River League, said that taxes would fall.',
      ['river-league'],
    ],
    [
      'is a firm that goes by its first word',
      'Marek Foods said profits had doubled. Rain fell. Marek said that they would double again.',
      ['marek-foods', 'marek-foods'],
    ],
    [
      'is "the company"',
      'Marek Foods, a maker of jam, opened a plant. The company said profits had doubled.',
      ['marek-foods'],
    ],
    [
      'is "the force", "the watchdog", "the airline"',
      'Norland Constabulary said two were held. The force said they were men.\n\nThe Care Inspectorate said it was told. The watchdog said it would look.\n\nMarek Air said it was late. The airline said it was sorry.',
      [
        'norland-constabulary',
        'norland-constabulary',
        'care-inspectorate',
        'care-inspectorate',
        'marek-air',
        'marek-air',
      ],
    ],
    [
      '"the airline" of two firms stays open',
      'Marek Foods grew. Dorn Steel shrank. The airline said it was sorry.',
      [null],
    ],
    [
      'has a name with "and", "&" or a possessive in it',
      'The Fire and Rescue Service said it was out. Marek & Dorn Logistics said it was sorry. St Anne’s Hospital said nobody was hurt. The Porters’ Union said pay was low.',
      ['fire-and-rescue-service', 'marek-dorn-logistics', 'st-annes-hospital', 'porters-union'],
    ],
    [
      'is not joined with another by "and"',
      'The River Office and Corin Bank met. Corin Bank said it was late.',
      ['corin-bank'],
    ],
    [
      'is told by a label that opens the sentence',
      'Carmaker Marek Motors said it would hire. The carmaker said that it would pay more. Consumer group Better Deal said that fares were high.',
      ['marek-motors', 'marek-motors', 'better-deal'],
    ],
    [
      'is told by what only firms do',
      'Long Strait Lines, which runs nine ships, has grown. The company said that it would pay.',
      ['long-strait-lines'],
    ],
    [
      'is who issued the figures',
      'Figures from the Corin Institute showed that the lake was full.',
      ['corin-institute'],
    ],
    ['is nobody who has a title', 'Mr Lincoln said that it rained. Lincoln said it poured.', ['lincoln', 'lincoln']],
    ['is nobody who only speaks for one', 'A spokesman said that it rained. Two aides said it did not.', [null, null]],
  ];
  it.each(cases)('%s', (_, text, speakers) => expect(speakersOf(text)).toEqual(speakers));
});

describe('the body of an office', () => {
  const cases: [text: string, role: string | null, organisation: string | null][] = [
    [
      'Ada Renn, director of public health at Brenna council, said it rained.',
      'director of public health',
      'Brenna council',
    ],
    [
      'Ada Renn, professor of law at Corin University and author of a book, said it rained.',
      'professor of law',
      'Corin University',
    ],
    ['Ada Renn, who chairs the Rowing Forum, said it rained.', null, 'Rowing Forum'],
    ['Prof Ada Renn, of Corin University, said it rained.', null, 'Corin University'],
    ['Ada Renn of the opposition River Front said it rained.', null, 'River Front'],
    ['“It rained,” said Ada Renn, 61, a retired welder who lives here.', 'retired welder', null],
    ['Marek Foods opened a plant. “We are glad,” chief executive Ada Renn said.', 'chief executive', 'Marek Foods'],
    ['Finance chief Ada Renn said it rained.', 'Finance chief', null],
    ['Ada Renn, governor of Texas, said it rained.', 'governor', null],
    ['Ada Renn, a lawyer with Dorn & Marek, said it rained.', 'lawyer', 'Dorn & Marek'],
    ['Dr Ada Renn, from Corin University, said it rained.', null, 'Corin University'],
    ['Ada Renn of Bread Now said it rained.', null, 'Bread Now'],
    ['Welders’ leader Ada Renn said it rained.', 'leader', null],
    ['The welders are angry. Welders’ leader, Ada Renn, said it rained.', 'Welders’ leader', null],
    ['Brenna’s mayor, Ada Renn, said it rained.', 'mayor', null],
    ['Chair of governors Ada Renn said it rained.', 'Chair of governors', null],
    ['The council’s head of parks, Professor Ada Renn, said it rained.', 'head of parks', null],
    ['Ada Renn of Brenna said it rained.', null, null],
    ['Ada Renn, a nurse in Brenna, said it rained.', 'nurse', null],
    ['One of them, Ada Renn, said it rained.', null, null],
  ];
  it.each(cases)('is read from %s', (text, role, organisation) => {
    expect(read(text).speakers).toMatchObject([{ id: 'ada-renn', role, organisation }]);
  });

  it('is the body that "its" means', () => {
    const { speakers } = read('The Corin Institute found a leak. Its director, Ada Renn, said it was small.');
    expect(speakers).toMatchObject([{ id: 'ada-renn', role: 'director', organisation: 'Corin Institute' }]);
  });

  it('is the body that "the agency’s" means', () => {
    const { speakers } = read(
      'The Norland Rail Authority (NRA) said trains were late. “They were,” said Ada Renn, the agency’s head of safety.',
    );
    expect(speakers[1]).toMatchObject({
      id: 'ada-renn',
      role: 'head of safety',
      organisation: 'Norland Rail Authority',
    });
  });

  it('stays open where "its" may mean two', () => {
    const { speakers } = read(
      'Talks of Corin Bank with Dorn Bank failed. Its director, Ada Renn, said it was no loss.',
    );
    expect(speakers).toMatchObject([{ id: 'ada-renn', organisation: null }]);
  });
});

describe('a pronoun', () => {
  const cases: [what: string, text: string, speakers: (string | null)[]][] = [
    [
      'is the one person whom its paragraph has named',
      'For Ivo Marek, 34, a baker in Brenna, the rent went up. Now, he says, he owes a lot.',
      ['ivo-marek'],
    ],
    [
      'stays open where the paragraph has named two',
      'The letter went to Ivo Marek and then to Peter Dorn. “It was late,” he said.',
      [null],
    ],
    [
      'may be of either gender where a first name is of both',
      'Minister Robin Marek left. “It rained,” he said.',
      ['robin-marek'],
    ],
    [
      '"who" after an apposition is whom it describes',
      '“Never,” said Ada Renn, the club’s captain, who added that it rained.',
      ['ada-renn', 'ada-renn'],
    ],
    [
      'is nobody after whom a thing is called',
      'They met at the Ada Renn clinic in Brenna. “It rained,” she said.',
      [null],
    ],
  ];
  it.each(cases)('%s', (_, text, speakers) => expect(speakersOf(text)).toEqual(speakers));
});
