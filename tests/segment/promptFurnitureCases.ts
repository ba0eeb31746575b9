/** Blocks that are furniture, by rule: what a page asks of its reader. */
export const PROMPT_CASES: [rule: string, blocks: string[]][] = [
  [
    'furniture/prompt',
    [
      'Listen: What the river took',
      'Watch: Minister visits the dam',
      'Watch the moment the dam breaks',
      'Listen: 5 min',
      'WATCH LIVE: Minister speaks',
      'Key takeaways',
      'Did you know?',
    ],
  ],
  [
    'furniture/audio',
    ['Listen to this article', 'Loading audio...', 'Loading…', 'Your browser does not support the audio element.'],
  ],
  [
    'furniture/read-more',
    [
      'Read more: What the river took',
      'READ MORE',
      'Read More | What the river took',
      'Read more about the river',
      'ALSO READ: Ten dams',
      'See also: boats',
      'Read the full story here',
      'To continue reading, subscribe',
    ],
  ],
  ['furniture/label-and-headline', ['READ MORE What the river took', 'READ ALSO Minister ‘to resign’']],
  [
    'furniture/related',
    [
      'Related: Ten dams',
      'Related: Harbour master says ferry row cost 70 jobs',
      'RELATED STORY: Court frees minister',
      'More: Shares fall by 3%',
      'Analysis: Why the dam broke',
      'In case you missed it: ‘We are tired,’ say nurses at 12 wards',
      'Don’t miss: How to vote',
    ],
  ],
  [
    'furniture/list-of-articles',
    [
      'Related articles',
      'More latest news',
      'Most read',
      'Most read in Business',
      'You might also like',
      'Editors’ picks',
    ],
  ],
  ['furniture/more-from', ['More from Jane Doe', 'More on Rivers', 'Also on The River Post']],
  [
    'furniture/share',
    ['Share this article', 'Share on Facebook', 'Share this:', 'Copy link', 'Follow us', 'Share', 'Save article'],
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
      'Subscribe now for unlimited access',
      'Already a subscriber? Log in',
      'Download our app',
      'Support our journalism. Donate today.',
      'Enter your email address',
    ],
  ],
  [
    'furniture/get-newsletter',
    [
      'Get the day’s top stories in your inbox every morning.',
      'Get our newsletter with the 7 things to know. Sign up here.',
      'Stay up to date with our daily briefing',
    ],
  ],
  ['furniture/click', ['Click here to read more', 'Tap here for the full list of results.', 'Click to play video']],
  [
    'furniture/get-in-touch',
    [
      'Get in touch: news@example.org',
      'Have you been affected by the strike? Email us',
      'Are you affected by the issues raised in this story?',
    ],
  ],
  ['furniture/comment-count', ['12 comments', 'View 3 comments', '1 Comment']],
  [
    'furniture/sign-up-by-name',
    ['Sign up for First Edition, our free daily letter', 'Sign up to Morning Post for a digest of six stories'],
  ],
];
