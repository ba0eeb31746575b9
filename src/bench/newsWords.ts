/** The words of made-up news: a beat on a country of rivers that is on no map, and people who do not exist. */

type Words = readonly [string, ...string[]];

export const TOPICS: readonly [
  readonly [id: string, name: string, kind?: 'issue'],
  ...(readonly [string, string, 'issue'?])[],
] = [
  ['flooding', 'river flooding'],
  ['landslides', 'landslides'],
  ['drought', 'drought'],
  ['wildfire', 'wildfire'],
  ['cholera', 'cholera'],
  ['sewage', 'sewage spills'],
  ['erosion', 'coastal erosion'],
  ['heat', 'extreme heat'],
  ['air', 'air pollution'],
  ['outages', 'power cuts'],
  ['prices', 'food prices', 'issue'],
  ['pumps', 'pumping stations', 'issue'],
];

export const GIVEN: Words = [
  'Ada',
  'Ivo',
  'Mira',
  'Tomas',
  'Leni',
  'Oskar',
  'Petra',
  'Jonas',
  'Nadia',
  'Felix',
  'Runa',
  'Emil',
];
export const FAMILY: Words = [
  'Renn',
  'Kolar',
  'Vasic',
  'Lund',
  'Moreau',
  'Brandt',
  'Osei',
  'Halloran',
  'Quist',
  'Tamm',
  'Ferro',
  'Wolde',
];
export const OFFICES: Words = [
  'interior minister',
  'head of the river agency',
  'chief engineer',
  'mayor of Sarno',
  'health secretary',
];

export const BODIES: readonly [readonly [id: string, name: string], ...(readonly [string, string])[]] = [
  ['interior-ministry', 'the Interior Ministry'],
  ['river-agency', 'the River Agency'],
  ['health-office', 'the Health Office'],
  ['volunteer-society', 'the Volunteer Society'],
  ['weather-service', 'the Weather Service'],
];

export const SERIES: readonly [
  readonly [id: string, name: string, counts: string],
  ...(readonly [string, string, string])[],
] = [
  ['homes', 'Flooded homes', 'flooded homes'],
  ['shelters', 'People in shelters', 'people in shelters'],
  ['deaths', 'Confirmed deaths', 'confirmed deaths'],
  ['bridges', 'Closed bridges', 'closed bridges'],
  ['fires', 'Fires put out', 'fires put out'],
  ['cases', 'Cholera cases', 'cholera cases'],
];

export const OUTLETS: Words = [
  'The Valdorra Herald',
  'Coastal Times',
  'Morning Courier',
  'Harbour Gazette',
  'Radio Sarno',
  'The Upland Post',
  'River Weekly',
  'Northern Wire',
];

export const PLACES: Words = [
  'Sarno',
  'Valdorra',
  'Upper Lisk',
  'Marenne',
  'Tolvar',
  'the lower valley',
  'the old harbour',
  'Kesten',
];
export const MONTHS: Words = ['January', 'March', 'April', 'June', 'July', 'September', 'October', 'December'];
export const DAYS: Words = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
export const MOVES: Words = ['rising', 'growing', 'falling', 'no longer rising', 'getting worse'];
export const SPEAKS: Words = ['said', 'told reporters', 'warned', 'added', 'argued'];

export const NOUNS: Words = [
  'council',
  'market',
  'school',
  'road',
  'bridge',
  'harbour',
  'ferry',
  'farm',
  'embankment',
  'district',
  'village',
  'hospital',
  'railway',
  'warehouse',
  'station',
  'meeting',
  'report',
  'crew',
  'family',
  'teacher',
  'driver',
  'engineer',
  'committee',
  'budget',
];
export const ADJECTIVES: Words = [
  'old',
  'narrow',
  'northern',
  'new',
  'small',
  'quiet',
  'public',
  'temporary',
  'crowded',
  'empty',
  'local',
];
export const VERBS: Words = [
  'reopened',
  'waited',
  'closed',
  'moved',
  'stood empty',
  'was repaired',
  'lost its roof',
  'met twice',
  'stayed open',
];
export const AFTER: Words = [
  'after a long night',
  'before the rain came',
  'without any notice',
  'while the lights were out',
  'as the crowd watched',
  'under a grey sky',
  'despite the cost',
  'near the mill',
  'beyond the station',
  'along the upper road',
];
