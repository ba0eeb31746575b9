import type { Beat } from '../../src/model/beat.ts';
import type { Entry } from '../../src/model/dossier.ts';
import { beatFrom } from '../fixtures.ts';
import { entryFrom } from './records.ts';

/** A beat that has nothing to do with the first site's: six reports on a flood, written for these tests. */
export const floodBeat: Beat = beatFrom({
  title: 'What the agencies say about the Valdorra floods',
  topics: [
    { id: 'flooding', name: 'River flooding', aliases: ['flood', 'floods', 'flooding'] },
    { id: 'disease', name: 'Disease', aliases: ['cholera'] },
    { id: 'looting', name: 'Looting', aliases: ['looting'] },
  ],
  people: [{ id: 'ada-renn', name: 'Ada Renn', aliases: ['Renn'] }],
  organisations: [{ id: 'interior-ministry', name: 'Interior Ministry', aliases: ['the ministry'] }],
  namedDates: [{ name: 'the dam failure', aliases: ['since the dam failed'], edtf: '2026-03-07', background: true }],
  series: [{ id: 'death-toll', name: 'Confirmed deaths', counts: ['people dead', 'deaths'], unit: 'count' }],
});

const renn = { id: 'ada-renn', name: 'Ada Renn', role: 'interior minister', organisation: null };
const sinceDam = (end: string) => ({ edtf: `2026-03-07/${end}`, start: '2026-03-07', end });

export const floodEntries: Entry[] = [
  entryFrom({
    id: 'day-2',
    published: '2026-03-08',
    outlet: 'The Courier',
    sentences: [
      'The floods are rising in Valdorra, the minister Ada Renn said.',
      'The ministry counted 12 deaths since the dam failed.',
      'The bridge at Sarno fell on Saturday as floods came.',
    ],
    speakers: [{ ...renn, mentions: ['Ada Renn'] }],
    threats: [
      { threat: 'flooding', exact: 'floods', trend: 'rising', moves: 'rising', speaker: 'ada-renn' },
      { threat: 'flooding', exact: 'floods', inSentence: 3 },
    ],
    dates: [
      {
        exact: 'since the dam failed',
        edtf: '2026-03-07/..',
        start: '2026-03-07',
        end: null,
        role: 'window',
        resolved: 'named',
      },
      { exact: 'Saturday', edtf: '2026-03-07', start: '2026-03-07', end: '2026-03-07' },
    ],
    figures: [
      {
        exact: '12',
        counts: 'deaths',
        agent: 'The ministry',
        verb: 'counted',
        series: 'death-toll',
        threats: ['flooding'],
        window: { ...sinceDam('2026-03-08'), date: 'date-since-the-dam-failed' },
      },
    ],
  }),
  entryFrom({
    id: 'day-4',
    published: '2026-03-10',
    outlet: 'The Herald',
    sentences: [
      'The ministry has counted 15 deaths since the dam failed.',
      'Renn called the water “an unforgiving, patient enemy of this valley”.',
      'Floods took the bridge at Sarno on Saturday.',
      'An aid agency counted 21 deaths since the dam failed.',
    ],
    speakers: [{ ...renn, mentions: ['Renn'] }],
    threats: [{ threat: 'flooding', exact: 'Floods' }],
    dates: [{ exact: 'Saturday', edtf: '2026-03-07', start: '2026-03-07', end: '2026-03-07' }],
    quotations: [{ exact: 'an unforgiving, patient enemy of this valley', speaker: 'ada-renn', threats: ['flooding'] }],
    figures: [
      {
        exact: '15',
        counts: 'deaths',
        agent: 'The ministry',
        verb: 'has counted',
        series: 'death-toll',
        threats: ['flooding'],
        window: sinceDam('2026-03-10'),
      },
      {
        exact: '21',
        counts: 'deaths',
        agent: 'An aid agency',
        verb: 'counted',
        series: 'death-toll',
        threats: ['flooding'],
        window: sinceDam('2026-03-10'),
      },
    ],
  }),
  entryFrom({
    id: 'day-6',
    published: '2026-03-12',
    outlet: 'The Courier',
    sentences: [
      'The floods are falling, Renn said, but the water is “a patient enemy” still.',
      'Cholera has been found in two camps.',
    ],
    speakers: [{ ...renn, mentions: ['Renn'] }],
    threats: [
      { threat: 'flooding', exact: 'floods', trend: 'falling', moves: 'falling', speaker: 'ada-renn' },
      { threat: 'disease', exact: 'Cholera' },
    ],
    quotations: [{ exact: 'a patient enemy', speaker: 'ada-renn' }],
    figures: [{ exact: 'two', value: 2, counts: 'camps', threats: ['disease'] }],
  }),
];
