import { lookAround } from './around.ts';
import { addDays, type Day, dayFrom, daysBetween, easter, month, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { endsIn } from './endsIn.ts';
import { YEAR } from './names.ts';
import { type DateRule, inMonth, onDay, type Reading, type Setting } from './reading.ts';

const SINCE = /(?<=\bsince )/iy;
const SINCE_OR_FROM = /(?<=\b(?:since|from) )/iy;
const EARLY = /(?<=\b(?:in|early) )/iy;
const UP_TO = /(?<=\b(?:by|until|till|before) )/iy;

const nthWeekday = (year: number, monthNumber: number, weekday: number, nth: number): Day => {
  const first = month(year, monthNumber).start;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
};

/** Feasts that fall on one day everywhere that the word is used. */
const FEASTS: Readonly<Record<string, (year: number) => Day | null>> = {
  'new year’s eve': (year) => dayFrom(year, 12, 31),
  'new year’s day': (year) => dayFrom(year, 1, 1),
  'valentine’s day': (year) => dayFrom(year, 2, 14),
  'good friday': (year) => addDays(easter(year), -2),
  'easter sunday': easter,
  'easter monday': (year) => addDays(easter(year), 1),
  halloween: (year) => dayFrom(year, 10, 31),
  'thanksgiving day': (year) => nthWeekday(year, 11, 4, 4),
  christmas: (year) => dayFrom(year, 12, 25),
  easter,
  'christmas eve': (year) => dayFrom(year, 12, 24),
  'christmas day': (year) => dayFrom(year, 12, 25),
  'boxing day': (year) => dayFrom(year, 12, 26),
  'bonfire night': (year) => dayFrom(year, 11, 5),
};

/** Days before a feast in which nobody means the one of the year before. */
const CLOSE = 45;

function feast(match: RegExpExecArray, setting: Setting): Reading | null {
  const { which, name, year } = match.groups ?? {};
  const dayIn = FEASTS[(name ?? '').toLowerCase().replace("'", '’')];
  if (!dayIn) return null;
  if (year) return onDay(dayIn(Number(year)), 'explicit');
  const here = yearOf(setting.published);
  const asked = which?.toLowerCase();
  const days = [here - 1, here, here + 1].map(dayIn).filter((day): day is Day => day !== null);
  const [past, next] = [days.findLast((d) => d <= setting.published), days.find((d) => d >= setting.published)];
  const isNear = next !== undefined && daysBetween(setting.published, next) <= CLOSE;
  const isSince = endsIn(setting.before, SINCE);
  const ahead =
    asked === 'next' ||
    (asked !== 'last' && !isSince && (isNear || lookAround(setting.before, setting.after) === 'future'));
  const day = ahead ? next : past;
  return onDay(day ?? null, 'relative');
}

/** "before Christmas", said roughly: the days around it. */
function season(match: RegExpExecArray, setting: Setting): Reading | null {
  if (NOUN_AFTER.test(setting.after)) return null;
  const reading = feast(match, setting);
  return reading && { ...reading, edtf: `${reading.edtf}~` };
}

/** "the Christmas market", "Christmas Island", "Easter eggs". */
const NOUN_AFTER =
  /^[ -](?!(?:and|but|or|when|after|before|to|as|by|with|that|because|if|for|at|in|on|the|a|he|she|it|they|we|was|is|were|will|had|has)\b)\w/;

/** "in the new year" is the January to come; "since the new year", its first day gone by. */
function newYear(_: RegExpExecArray, { published, before, after }: Setting): Reading | null {
  if (NOUN_AFTER.test(after)) return null;
  const here = yearOf(published);
  if (endsIn(before, SINCE_OR_FROM)) return onDay(dayFrom(here, 1, 1), 'relative');
  const ahead = lookAround(before, after) === 'future';
  if (endsIn(before, EARLY)) return inMonth(ahead || monthOf(published) > 6 ? here + 1 : here, 1, 'relative');
  return ahead || endsIn(before, UP_TO) ? onDay(dayFrom(here + 1, 1, 1), 'relative') : null;
}

export const FEAST_RULES: readonly DateRule[] = [
  // on [[New Year’s Eve]]; [[last Christmas Day]]; [[Thanksgiving Day 2023]]
  {
    name: 'span/feast',
    needs: ['feast'],
    pattern: new RegExp(
      `\\b(?:(?<which>[Ll]ast|[Nn]ext) )?(?<name>New Year[’']s (?:Eve|Day)|Valentine[’']s Day|Good Friday(?! Agreement)|Easter (?:Sunday|Monday)|Halloween|Thanksgiving Day|Christmas (?:Eve|Day)|Boxing Day|Bonfire Night)\\b(?:,? (?<year>${YEAR}))?`,
      'g',
    ),
    read: feast,
  },
  // before [[Christmas]]; since [[last Easter]]; at [[Christmas 2022]]
  {
    name: 'span/around-feast',
    needs: ['feast'],
    pattern: new RegExp(
      `(?<=\\b(?:[Aa]t|[Oo]ver|[Bb]y|[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil|[Tt]ill|[Aa]round|[Dd]uring|of) )(?:(?<which>last|next) )?(?<name>Christmas|Easter)\\b(?:,? (?<year>${YEAR}))?`,
      'g',
    ),
    read: season,
  },
  // in [[the new year]]
  {
    name: 'span/new-year',
    needs: ['feast', 'unit'],
    pattern: /(?<=\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore) )the [Nn]ew [Yy]ear\b(?![’'])/g,
    read: newYear,
  },
];
