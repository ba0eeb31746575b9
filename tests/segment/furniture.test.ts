import { describe, expect, it } from 'vitest';
import { furnitureRuleOf } from '../../src/segment/furniture.ts';
import { articleFrom } from '../fixtures.ts';

const TITLE = 'River ‘rises again’, says minister';

const furniture: [rule: string, blocks: string[]][] = [
  [
    'furniture/bracketed-credit',
    [
      'The dam in May (Picture: Ministry of Works).',
      '(Photo: Jane Doe)',
      'Two boats. (Image credit: Poole/AP)',
      'The dam (Credit: X)',
    ],
  ],
  [
    'furniture/agency-credit',
    [
      'The dam in May (Jane Doe/AFP)',
      'The dam. (AFP via Getty Images)',
      'Boats (AP Photo/Jane Doe, File)',
      'Boats (Photo by Jane Doe)',
    ],
  ],
  [
    'furniture/trailing-credit',
    [
      'The dam in May. Picture: Alamy',
      'Photo: Jane Doe/AP',
      'Image credit: Ministry of Works',
      'PHOTO: REUTERS',
      'Credit: Jane Doe',
      'The dam | Image: Poole',
    ],
  ],
  ['furniture/picture-by', ['Photograph by Jane Doe', 'Photo courtesy of Poole Films', 'PHOTO BY JANE DOE/AP']],
  [
    'furniture/comma-caption',
    [
      'Image source, Getty Images',
      'Image source, Jane Doe/AFP',
      'Image caption, Nurse Ada Renn says the ward is full',
      'Media caption, Watch: The dam in May',
    ],
  ],
  [
    'furniture/prompt',
    [
      'Listen: What the river took',
      'Watch: Minister visits the dam',
      'WATCH LIVE: Minister speaks',
      'Key takeaways',
      'Did you know?',
    ],
  ],
  [
    'furniture/role-byline',
    ['Health reporter, River Post', 'Political Editor, The River Post', 'Health correspondent | Post of Leeds'],
  ],
  [
    'furniture/desk-credit',
    [
      '(Reporting by Jane Doe; Editing by John Roe.)',
      '(Reporting by Jane Doe in Leeds; Additional reporting by J. van Doe and Ada Renn; Editing by John Roe)',
      'Additional reporting by Jane Doe',
      'Reporting by Jane Doe, writing by John Roe.',
    ],
  ],
  ['furniture/labelled-caption', ['Cover image: two boats on the river', 'FILE PHOTO: the dam in 2014']],
  ['furniture/file-caption', ['FILE - The dam in May.', 'FILE – Ada Renn speaks.']],
  [
    'furniture/audio',
    ['Listen to this article', 'Loading audio...', 'Loading…', 'Your browser does not support the audio element.'],
  ],
  [
    'furniture/advertisement',
    [
      'Advertisement',
      'ADVERTISEMENT',
      'Story continues below advertisement',
      'Article continues after ad',
      'Sponsored content',
    ],
  ],
  [
    'furniture/read-more',
    [
      'Read more: What the river took',
      'READ MORE',
      'Read more about the river',
      'Related: Ten dams',
      'Related articles',
      'See also: boats',
      'More latest news',
      'Most read',
      'You may also like',
    ],
  ],
  [
    'furniture/share',
    [
      'Share this article',
      'Share on Facebook',
      'Copy link',
      'Follow us on Bluesky',
      'Follow us on Facebook, X and Instagram',
      'Share',
    ],
  ],
  [
    'furniture/reaction',
    ['What’s your reaction?', "What's Your Reaction?", 'Have your say', 'Leave a comment', 'Comments (12)'],
  ],
  [
    'furniture/sign-up',
    [
      'Sign up to our newsletter for a report each morning',
      'Subscribe to our daily briefing',
      'Subscribe',
      'Sign up for The Post’s newsletter',
    ],
  ],
  [
    'furniture/byline',
    [
      'By Jane Doe',
      'By Jane Doe and John Roe',
      'By JANE DOE, Political Editor',
      'Written by Jane van Doe',
      'By Jane Doe | River Post',
    ],
  ],
  [
    'furniture/page-control',
    ['Exit mobile version', 'Skip to content', 'Back to top', 'Search the website', 'Popular Categories'],
  ],
  [
    'furniture/dateline',
    ['Published: 6 December 2024, 21:31', '6 December 2024', 'Updated 21:31', 'Oct. 8, 2024 at 9:05 am', '3 min read'],
  ],
  ['furniture/copyright', ['© 2024 The River Post. All rights reserved.', 'All rights reserved.']],
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
];

describe('page furniture', () => {
  it.each(furniture)('%s takes its blocks', (rule, blocks) => {
    for (const block of blocks) expect([block, furnitureRuleOf(block, TITLE)]).toEqual([block, rule]);
  });

  it.each(body)('%s – stays in the text', (block) => {
    expect(furnitureRuleOf(block, TITLE)).toBeNull();
  });

  it.each(['Photo: ', 'By ', '(', '. Photo by ', 'Reporting by ', 'Image source, ', 'Watch: A', ''])(
    'is told in time after %j',
    (label) => {
      const start = performance.now();
      for (const piece of ['A/', 'A ', 'A, ', 'Ada and ', '(AP/', 'read more ', 'Photo: ', 'A-@', 'A. ', 'Editor ']) {
        furnitureRuleOf(`${label}${piece.repeat(320)}`.slice(0, 318).concat('!'), TITLE);
      }
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

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

  it('is the headline where it is repeated, as a heading too', () => {
    const { text, blocks } = articleFrom('# A test article\n\nA test article\n\nThe river rose.');
    expect(text).toBe('The river rose.');
    expect(blocks.map((b) => b.kind)).toEqual(['aside', 'aside', 'paragraph']);
  });

  it('is never somebody’s quoted words', () => {
    expect(articleFrom('> Read more: books').text).toBe('Read more: books');
  });
});
