import type { Beat } from '../model/beat.ts';
import type { BeatFault } from './beatFault.ts';

type Path = BeatFault['path'];

interface Named {
  /** Id of what bears the name, or its name where it has no id. */
  owner: string;
  name: string;
  path: Path;
}

/**
 * Ids given twice, and names that would stand for two things. `lineOf` gives the line of a path, so that both places
 * can be named.
 */
export function findNameClashes(beat: Beat, lineOf: (path: Path) => number): BeatFault[] {
  const ids = (key: 'topics' | 'people' | 'organisations' | 'series'): Named[] =>
    beat[key].map(({ id }, index) => ({ owner: id, name: id, path: [key, index, 'id'] }));
  const names = (key: 'topics' | 'people' | 'organisations' | 'namedDates'): Named[] =>
    beat[key].flatMap((each, index) => [
      { owner: ownerOf(each), name: each.name, path: [key, index, 'name'] },
      ...aliasesOf(each, [key, index]),
      ...('capitals' in each ? namesUnder('capitals', each.capitals, each, [key, index]) : []),
    ]);
  return [
    ...findRepeatedIds(ids('topics'), lineOf),
    // People and organisations share the addresses of the speakers.
    ...findRepeatedIds([...ids('people'), ...ids('organisations')], lineOf),
    ...findRepeatedIds(ids('series'), lineOf),
    ...findSharedNames(names('topics'), 'topics', lineOf),
    ...findSharedNames([...names('people'), ...names('organisations')], 'speakers', lineOf),
    ...findSharedNames(names('namedDates'), 'dates', lineOf),
  ];
}

const ownerOf = (each: { id?: string; name: string }): string => each.id ?? each.name;

const aliasesOf = (each: { id?: string; name: string; aliases: readonly string[] }, path: Path): Named[] =>
  namesUnder('aliases', each.aliases, each, path);

const namesUnder = (
  key: 'aliases' | 'capitals',
  names: readonly string[],
  each: { id?: string; name: string },
  path: Path,
): Named[] => names.map((name, index) => ({ owner: ownerOf(each), name, path: [...path, key, index] }));

/**
 * The form in which two names are the same to the rules that look for them: letter case, a hyphen for a space and the
 * shape of the apostrophe make no difference.
 */
const levelled = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u2010\u2011-]+/g, ' ')
    .trim();

function findRepeatedIds(named: readonly Named[], lineOf: (path: Path) => number): BeatFault[] {
  const first = new Map<string, Path>();
  return named.flatMap(({ name, path }) => {
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, path);
      return [];
    }
    return [
      {
        path,
        rule: 'beat/same-id',
        message: `the id ${name} is given twice, here and in line ${lineOf(earlier)}`,
        hint: 'Give one of the two another id.',
      },
    ];
  });
}

/** A common noun stands for its regular plural too: "flood" and "floods" must not name two things. */
const singular = (name: string): string => levelled(/\p{Ll}{3,}[^\P{Ll}s]s$/u.test(name) ? name.slice(0, -1) : name);

function findSharedNames(named: readonly Named[], kind: string, lineOf: (path: Path) => number): BeatFault[] {
  const owners = new Map<string, Named>();
  const aliases = new Map<string, Named>();
  return named.flatMap((each): BeatFault[] => {
    const owner = owners.get(singular(each.name)) ?? each;
    owners.set(singular(each.name), owner);
    if (owner.owner !== each.owner)
      return [
        {
          path: each.path,
          rule: 'beat/alias-shared',
          message: `“${each.name}” names two ${kind}: ${each.owner} here, and ${owner.owner} in line ${lineOf(owner.path)}`,
          hint: 'Keep it where it belongs; a name can stand for one thing only.',
        },
      ];
    // Many a name is its own first alias as well, and that is no slip.
    if (each.path.at(-1) === 'name') return [];
    const alias = aliases.get(levelled(each.name)) ?? each;
    aliases.set(levelled(each.name), alias);
    if (alias === each) return [];
    return [
      {
        path: each.path,
        severity: 'warning',
        rule: 'beat/alias-repeated',
        message: `“${each.name}” is the same as “${alias.name}” in line ${lineOf(alias.path)}`,
        hint: 'Letter case, hyphens and the shape of apostrophes make no difference. Take one out.',
      },
    ];
  });
}
