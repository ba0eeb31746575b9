/** Blocks that are furniture, by rule: what a page says of itself. */
export const PAGE_CASES: [rule: string, blocks: string[]][] = [
  [
    'furniture/advertisement',
    [
      'Advertisement',
      'ADVERTISEMENT',
      'Story continues below advertisement',
      'Article continues after ad',
      'Sponsored content',
      'Skip past newsletter promotion',
      'Scroll to continue',
    ],
  ],
  [
    'furniture/amended',
    [
      'This article was amended on 3 March 2024 to correct a name.',
      'This story has been updated.',
      'This article was originally published on 3 March 2024 at 5:00 a.m.',
      'A version of this article appears in print on March 3, 2024, Section A, Page 1',
      'Correction: An earlier version of this story misspelled a name.',
      'Editor’s note: This story has been updated with a result.',
    ],
  ],
  [
    'furniture/developing',
    [
      'This is a developing story. Check back for updates.',
      'This is a breaking news story. More to follow.',
      'More follows…',
    ],
  ],
  ['furniture/topics', ['Topics: Floods, Dams', 'Tags', 'TAGS: Floods', 'Filed under: Dams | Works']],
  ['furniture/standards', ['Our Standards: The River Post Trust Principles.', 'Why you can trust The River Post']],
  [
    'furniture/cookies',
    ['We use cookies to improve your visit.', 'By continuing to use this site you accept our cookies.'],
  ],
  ['furniture/thanks', ['Thanks for reading', 'Thank you for subscribing!']],
  [
    'furniture/page-control',
    ['Exit mobile version', 'Skip to content', 'Back to top', 'Search the website', 'Popular Categories'],
  ],
  [
    'furniture/dateline',
    [
      'Published: 6 December 2024, 21:31',
      '6 December 2024',
      'Updated 21:31',
      'Oct. 8, 2024 at 9:05 am',
      'Tue 8 Oct 2024 14.02 GMT',
      'Published: 14:02 GMT, 3 March 2024 | Updated: 16:11 GMT, 3 March 2024',
      'Updated 3 hours ago',
      '3 min read',
      '4-minute read',
      '0:00 / 4:32',
    ],
  ],
  ['furniture/copyright', ['© 2024 The River Post. All rights reserved.', 'All rights reserved.']],
];
