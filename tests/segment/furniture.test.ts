import { describe, expect, it } from 'vitest';
import { BYLINE_RULES } from '../../src/segment/bylineFurniture.ts';
import { furnitureRuleOf } from '../../src/segment/furniture.ts';
import { PAGE_RULES } from '../../src/segment/pageFurniture.ts';
import { CREDIT_RULES, PICTURE_RULES } from '../../src/segment/pictureFurniture.ts';
import { PROMPT_RULES } from '../../src/segment/promptFurniture.ts';
import { articleFrom } from '../fixtures.ts';
import { BYLINE_CASES } from './bylineFurnitureCases.ts';
import { PAGE_CASES } from './pageFurnitureCases.ts';
import { PICTURE_CASES } from './pictureFurnitureCases.ts';
import { PROMPT_CASES } from './promptFurnitureCases.ts';

const TITLE = 'River ‘rises again’, says minister';

const furniture: [rule: string, blocks: string[]][] = [
  ...PICTURE_CASES,
  ...BYLINE_CASES,
  ...PROMPT_CASES,
  ...PAGE_CASES,
  ['furniture/title', ["RIVER 'RISES AGAIN', SAYS MINISTER", 'River “rises again”, says minister.']],
];

const body = [
  'Read more than once, the letter changed nobody’s mind.',
  'By Monday the river had risen.',
  'By Jane Doe’s account the dam was sound.',
  'By New Year the water was gone.',
  'Share prices fell by 3 per cent.',
  'Related families were housed together.',
  'Listen to this article of faith, the minister said.',
  'Pictures from Valdorra showed the dam.',
  'Picture: a river in flood and a town asleep, with nobody on the wall.',
  'She sent a photo (it showed the dam).',
  'The dam burst, police said (the agency could not confirm it).',
  'Credit: nobody wants it.',
  'Video by residents shows the dam.',
  'File photographs were lost.',
  'Advertisement for the dam brought 300 engineers.',
  'Advertisements were everywhere.',
  'What is your reaction to the flood, he was asked.',
  'Subscribe to the view that rivers rise and you build walls.',
  'The dam cost £3m (source: Ministry of Works).',
  'Facebook',
  'Reports',
  'Comments by the minister did not help.',
  '12 comments were struck out.',
  'Published on Monday, the report names nobody.',
  'On 6 December 2024 the dam broke.',
  'Copyright law did not stop the flood.',
  'River rises again, says minister, for the third time.',
  'Search the website of the ministry for the list.',
  'See also how the walls held.',
  'Follow us, the boats signalled.',
  'Trending is not the same as true.',
  'In 2024, 20 people died.',
  'Image sources, police said, could not be traced.',
  'Image caption, he said, was the wrong word.',
  'Media caption writers went on strike.',
  'Listen: the river is rising.',
  'Listen: No one is coming, she told them.',
  'Watch: “The dam will break.”',
  'Watches were found in the mud.',
  'Key takeaways from the report are its maps and its costs.',
  'Did you know the dam was cracked, she asked.',
  'Health reporter Jane Doe was first at the dam.',
  'Health reporters, the River Post said, were kept out.',
  'Reporting by Jane Doe led to the inquiry.',
  'Reporting by the ministry was late.',
  'Additional reporting by the councils is now required.',
  'Read more about rivers, the minister told schools.',
  'Follow us, she said, on foot.',
  '“Photo: Getty,” the caption read, and that was all.',
  'Related: the minister told the court that the dam was sound.',
  'Related: The bank said that shares had fallen by a third.',
  'Analysis: Ada Renn says the vote was lost in May',
  'More on this in the spring, the club said.',
  'More from the same seam was sold in 2014.',
  'More than 200 doctors contributed to this report.',
  'Heavy rain contributed to this report of losses.',
  'By Friday the river had risen by 3 metres.',
  'By Ada Renn’s count 40 seats are in play.',
  'Watch out for ice on bridges, drivers were told.',
  'Watch the river rise and you learn fear.',
  'Listen to the people of the valley and you hear 20 versions.',
  'Follow the money, and it ends in a bank in Rome.',
  'Follow the minister on Facebook and you will know, she said.',
  'Followers of the club on Facebook numbered 20,000.',
  'Sign up to the scheme by Friday, ministers told landlords.',
  'Signs of recovery were few.',
  'Sign up for flood warnings and keep a bag by the door.',
  'Sign up for Medicare by 7 December.',
  'Keep the updates of your phone switched on.',
  'Get your inbox under control.',
  'Stay off the app for a week.',
  'Get the dam mended, she told the newsletter.',
  'Get out now, police told 300 families.',
  'Stay at home, the ministry urged in its daily updates.',
  'Join the army, posters said in 1914.',
  'Support for the party fell to 12 per cent.',
  'Support us, the nurses asked.',
  'Subscribers left the firm in thousands.',
  'Click here to pay, the false message said.',
  'Contact with the crew was lost at 9 a.m.',
  'Contact the crew, the captain told them, at desk@example.org.',
  'Do you have a plan for the dam?',
  'Have you been affected by the flood? So have thousands.',
  'This report was updated in May by the ministry.',
  'This story was told to 20 children.',
  'This article of the treaty was amended in 1998.',
  'The article was corrected by the journal in 2012, and three authors resigned.',
  'This is a developing country, and it wants roads.',
  'More followed in June.',
  'Correction: the party now expects to lose 12 seats.',
  'Topics: the talks covered floods and dams.',
  'Topics such as floods were left out.',
  'Tags on 40 turtles sent signals.',
  'Source: nobody would say.',
  'Our standards fell, the school admitted.',
  'We use biscuits as bait, the ranger said.',
  'Thanks to 300 volunteers the wall held.',
  'Thank you for the votes, she told the crowd.',
  'Pictured in 2014, the dam had no cracks.',
  'Above all, the court said, the law was broken.',
  'File the form by May, firms were told.',
  'Data: the word is a plural, the editor said.',
  'Jane Doe is a reporter at The River Post.',
  'Jane Doe, the political editor, resigned.',
  'Jane Doe, editor of the River Post, said she would resign.',
  'With files from three ministries, the court began its work.',
  'With reporting by doctors late, the count was wrong.',
  'He was elected. (Two others, from Leeds and Rome, were not.)',
  'The vote was lost (Greens/Free Voters).',
  'The minister said so. (Reuters)',
  'The Reuters report was wrong.',
  'Published 20 years ago, the book names nobody.',
  '3 hours ago nobody knew.',
  'It ended 3 hours ago.',
  'Copyright: the court took three years.',
];

describe('page furniture', () => {
  it.each(furniture)('%s takes its blocks', (rule, blocks) => {
    for (const block of blocks) expect([block, furnitureRuleOf(block, TITLE)]).toEqual([block, rule]);
  });

  it('has a case for every rule', () => {
    const cases = new Set(furniture.map(([rule]) => rule));
    const rules = [...PICTURE_RULES, ...CREDIT_RULES, ...PROMPT_RULES, ...BYLINE_RULES, ...PAGE_RULES];
    expect(rules.map(({ name }) => name).filter((name) => !cases.has(name))).toEqual([]);
  });

  it.each(body)('%s – stays in the text', (block) => {
    expect(furnitureRuleOf(block, TITLE)).toBeNull();
  });

  it.each([
    'Photo: ',
    'By ',
    '(',
    '. Photo by ',
    'Reporting by ',
    'Image source, ',
    'Watch: A',
    'Get ',
    'Follow ',
    'Correction: ',
    'Contact ',
    '',
  ])('is told in time after %j', (label) => {
    const start = performance.now();
    for (const piece of [
      'A/',
      'A ',
      'A, ',
      'Ada and ',
      '(AP/',
      'read more ',
      'Photo: ',
      'A-@',
      'A. ',
      'Editor ',
      'Ada in ',
      'and ',
      'our ',
      '@',
    ]) {
      furnitureRuleOf(`${label}${piece.repeat(320)}`.slice(0, 318).concat('!'), TITLE);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('is a short block only', () => {
    expect(furnitureRuleOf(`${'The river rose. '.repeat(30)}(Picture: Alamy)`, TITLE)).toBeNull();
  });

  it('is shown once as an aside and absent from the text', () => {
    const { text, blocks } = articleFrom('The river rose.\n\nListen to *this* article\n\nIt fell.');
    expect(text).toBe('The river rose.\n\nIt fell.');
    expect(blocks[1]).toEqual({
      kind: 'aside',
      why: 'recognised',
      html: '<p>Listen to <em>this</em> article</p>',
      text: 'Listen to this article',
    });
  });

  it('changes no word of an article, wherever it stands', () => {
    const paragraphs = ['The river rose. “We go,” said Ada Renn.', '“It was dark.', '“We left in 2014,” she said.'];
    const plain = articleFrom(paragraphs.join('\n\n'));
    for (const block of furniture.flatMap(([rule, blocks]) => (rule === 'furniture/title' ? [] : blocks))) {
      for (let at = 0; at <= paragraphs.length; at += 1) {
        // What takes no room goes before it, so that no mark of its own makes it a list.
        const markdown = [...paragraphs.slice(0, at), `\u200b${block}`, ...paragraphs.slice(at)].join('\n\n');
        const { text, sentences, quoted } = articleFrom(markdown);
        expect([block, text, sentences, quoted]).toEqual([block, plain.text, plain.sentences, plain.quoted]);
      }
    }
  });

  it('is a word about the writer at the end, and there alone', () => {
    for (const note of [
      'Jane Doe is a freelance journalist based in Leeds.',
      'Jane Doe is the health editor of The River Post. Follow her on Twitter',
      'Jane Doe covers health for The River Post.',
    ]) {
      expect(articleFrom(`The river rose.\n\n${note}\n\nShare this article`).text).toBe('The river rose.');
      expect(articleFrom(`${note}\n\nThe river rose.`).text).toContain(note);
      expect(articleFrom(note).text).toBe(note);
    }
  });

  it.each([
    'Ada Renn is a nurse.',
    'Ada Renn is the editor, and she is in jail.',
    'Ada Renn was the editor of the Post.',
  ])('at the end is not: %s', (sentence) => {
    expect(articleFrom(`The river rose.\n\n${sentence}`).text).toContain(sentence);
  });

  it('is the headline where it is repeated, as a heading too', () => {
    const { text, blocks } = articleFrom('# A test article\n\nA test article\n\nThe river rose.');
    expect(text).toBe('The river rose.');
    expect(blocks.map((b) => b.kind)).toEqual(['aside', 'aside', 'paragraph']);
  });

  it('is never somebody’s quoted words', () => {
    expect(articleFrom('> Read more: books').text).toBe('Read more: books');
  });
});
