/** Blocks that are furniture, by rule: captions and credits of pictures. */
export const PICTURE_CASES: [rule: string, blocks: string[]][] = [
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
  ['furniture/picture-by', ['Photograph by Jane Doe', 'Photo courtesy of Poole Films', 'PHOTO BY JANE DOE']],
  [
    'furniture/agency-name',
    [
      'PHOTO BY JANE DOE/AP',
      'The dam in May. REUTERS/Jane Doe',
      'The minister at a rally in Leeds, March 3, 2024. REUTERS/Jane Doe/File Photo',
      'The dam in May. Jane Doe/Staff',
      'Nurses march in Leeds. Getty Images',
      'The mayor opens the park © Jane Doe',
    ],
  ],
  [
    'furniture/bracketed-name',
    [
      'Voters wait outside the town hall, Oct. 2. (Jane Doe/River Post)',
      'Judge Ada Renn arrives at court. (Jane Doe, River Post)',
      'The new ward. (Courtesy of the City of Leeds)',
      'The striker in 2014. (Handout)',
      'The dam in May [Jane Doe/Post of Leeds]',
    ],
  ],
  ['furniture/bare-credit', ['Jane Doe / River Post', 'Jane van Doe/River Post.', 'PA Media', 'Getty.']],
  ['furniture/pointing-caption', ['Pictured: Ada Renn at court', 'From left: Ada Renn, Bo Poole and Cy Orr.']],
  ['furniture/chart-source', ['Source: Ministry of Works', 'SOURCE: AP', 'Sources: Ministry of Works, River Post']],
  [
    'furniture/picture-headline',
    ['Video: The dam breaks', 'IN PICTURES: The cup final', 'Podcast: Who pays for care?'],
  ],
  [
    'furniture/comma-caption',
    [
      'Image source, Getty Images',
      'Image source, Jane Doe/AFP',
      'Image source Getty Images',
      'Image copyright Reuters',
      'Image caption, Nurse Ada Renn says the ward is full',
      'Media caption, Watch: The dam in May',
    ],
  ],
  ['furniture/labelled-caption', ['Cover image: two boats on the river', 'FILE PHOTO: the dam in 2014']],
  [
    'furniture/file-caption',
    ['FILE - The dam in May.', 'FILE – Ada Renn speaks.', 'File photo of the dam', 'File: The dam'],
  ],
];
