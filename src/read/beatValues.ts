import type { Beat } from '../model/beat.ts';
import { isCalendarDay } from '../model/frontMatter.ts';
import { Unit } from '../model/records.ts';
import type { BeatFault } from './beatFault.ts';
import { nearestWord } from './nearestWord.ts';

/** Values that have the right form and mean nothing: a unit, a time zone or a day that does not exist. */
export function findWrongValues(beat: Beat): BeatFault[] {
  return [
    ...(isTimeZone(beat.timezone) ? [] : [explainTimeZone(beat.timezone)]),
    ...beat.series.flatMap(({ unit }, index) => (Unit.safeParse(unit).success ? [] : [explainUnit(unit, index)])),
    ...beat.namedDates.flatMap(({ edtf }, index) =>
      isCalendarDate(edtf) ? [] : [explainDate(edtf, ['namedDates', index, 'edtf'])],
    ),
    ...beat.people.flatMap(({ roles }, person) =>
      roles.flatMap(({ from, to }, role) =>
        [
          { key: 'from', date: from },
          { key: 'to', date: to },
        ].flatMap(({ key, date }) =>
          date === undefined || isCalendarDate(date) ? [] : [explainDate(date, ['people', person, 'roles', role, key])],
        ),
      ),
    ),
  ];
}

/** A year, month or day of the calendar. */
const isCalendarDate = (edtf: string): boolean =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) && isCalendarDay(`${edtf}-01-01`.slice(0, 10));

const explainDate = (edtf: string, path: BeatFault['path']): BeatFault => ({
  path,
  rule: 'beat/wrong-date',
  message: `${edtf} is no year, month or day of the calendar`,
  hint: 'Write it as "2022", "2022-02" or "2022-02-24".',
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function explainTimeZone(name: string): BeatFault {
  const meant = nearestWord(name, Intl.supportedValuesOf('timeZone'));
  return {
    path: ['timezone'],
    rule: 'beat/wrong-time-zone',
    message: `${name} is no time zone`,
    hint: meant ? `Did you mean ${meant}?` : 'Write a name of the IANA time zone database, such as Europe/London.',
  };
}

function explainUnit(unit: string, index: number): BeatFault {
  const [plain] = Unit.options;
  const meant = nearestWord(unit, plain.options);
  return {
    path: ['series', index, 'unit'],
    rule: 'beat/wrong-unit',
    message: `${unit} is no unit`,
    hint: meant ? `Did you mean ${meant}?` : `Write ${plain.options.join(', ')}, or a currency’s code such as GBP.`,
  };
}
