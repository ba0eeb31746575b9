/** Blocks that are furniture, by rule: who wrote. */
export const BYLINE_CASES: [rule: string, blocks: string[]][] = [
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
      '(Reporting by Jane Doe in Leeds and 2 others; Editing by John Roe)',
      '(Reporting by Jane Doe; Editing by John Roe; jane.doe@example.org)',
      'Additional reporting by Jane Doe. Sign up to our newsletter for six stories every Sunday',
    ],
  ],
  ['furniture/with-reporting', ['With reporting by Jane Doe', 'With files from Jane Doe and John Roe in Rome.']],
  [
    'furniture/contributed',
    [
      'Jane Doe contributed to this report.',
      'Jane Doe, in Leeds, and John Roe contributed reporting.',
      'Associated Press writers Jane Doe in Leeds and John Roe in Rome contributed to this report.',
    ],
  ],
  ['furniture/agency-byline', ['By The Associated Press', 'By AFP', 'By Staff', 'BY AP']],
  ['furniture/name-and-role', ['Jane Doe, Political Editor', 'Jane Doe – chief health correspondent']],
  ['furniture/our-writer', ['Jane Doe is our health correspondent.', 'Jane Doe is our chief business editor']],
  [
    'furniture/follow',
    [
      'Follow us on Bluesky',
      'Follow us on Facebook, X and Instagram',
      'Follow Jane Doe on Twitter: @janedoe',
      'You can follow Jane on Twitter at @janedoe',
      'Find us on WhatsApp',
      'Like us on Facebook',
    ],
  ],
  [
    'furniture/contact',
    [
      'Contact Jane Doe at jane.doe@example.org',
      'Email: jane.doe@example.org',
      'Reach Jane Doe at jdoe@example.org or on Twitter @jdoe.',
      'Do you have a tip?',
      'Got a story? Email news@example.org',
    ],
  ],
  ['furniture/address', ['jane.doe@example.org', '@janedoe']],
  [
    'furniture/byline',
    [
      'By Jane Doe',
      'By Jane Doe and John Roe',
      'By JANE DOE, Political Editor',
      'Written by Jane van Doe',
      'By Jane Doe | River Post',
      'By Jane Doe, health reporter',
      'By Dr Jane Doe for The River Post',
    ],
  ],
];
