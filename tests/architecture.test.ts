import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = process.cwd();

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : [path];
  });

const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
const code = [...filesUnder('src'), ...filesUnder('templates')].filter(isCode);

/** What a file imports, as paths from the project's root; packages by their name. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const named = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'/g),
    ...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g),
  ];
  return named.map(([, name = '']) => (name.startsWith('.') ? relative(root, join(root, dirname(path), name)) : name));
}

const isPackage = (name: string): boolean => !/^(?:src|templates|scripts|tests)\//.test(name);

/** The part of the project a file belongs to: a stage, the commands, the templates, or the program itself. */
const partOf = (path: string): string => {
  const [top = '', part = ''] = path.split('/');
  return top === 'src' ? (part.includes('.') ? 'program' : part) : top;
};

/** What each part may import, beside packages and itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  read: ['model'],
  segment: ['model'],
  extract: ['model'],
  link: ['model'],
  accuracy: ['model', 'read'],
  bench: ['model'],
  publish: ['model'],
  templates: ['model', 'publish'],
  commands: ['model', 'publish', 'accuracy', 'bench', 'program'],
  program: ['model', 'read', 'segment', 'extract', 'link', 'accuracy', 'publish', 'templates', 'commands'],
};

describe('the parts of the project', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports itself and no more than %j', (part, allowed) => {
    const wrong = code
      .filter((path) => partOf(path) === part)
      .flatMap((path) => importsOf(path).map((name) => ({ path, name })))
      .filter(({ name }) => !isPackage(name) && ![part, ...allowed].includes(partOf(name)));
    expect(wrong).toEqual([]);
  });

  it('every file of code belongs to a part', () => {
    expect(code.filter((path) => !(partOf(path) in MAY_IMPORT))).toEqual([]);
  });

  it('the model imports no package but zod', () => {
    const packages = code
      .filter((path) => partOf(path) === 'model')
      .flatMap(importsOf)
      .filter(isPackage);
    expect([...new Set(packages)]).toEqual(['zod']);
  });

  it('only the writers write, and only read opens the files of the editor', () => {
    const writes = code.filter((path) =>
      /\b(?:writeFile|appendFile|createWriteStream|rename|rmdir)\(/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(writes).toEqual(['src/accuracy/writeAccuracy.ts', 'src/bench/writeCorpus.ts', 'src/publish/writeSite.ts']);
    const opens = code
      .filter((path) => ['segment', 'extract', 'link', 'model'].includes(partOf(path)))
      .filter((path) => importsOf(path).some((name) => name.startsWith('node:fs')));
    expect(opens).toEqual([]);
  });

  it('no file is longer than 250 lines', () => {
    const long = [...code, ...filesUnder('tests').filter(isCode)].filter(
      (path) => readFileSync(join(root, path), 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });

  it('no stage asks the machine for its clock, locale or chance', () => {
    const asks =
      /\bnew Date(?:\(\)|;)|\bDate\.now\b|\bperformance\.now\b|\bprocess\.env\b|Intl\.\w+\(\)|toLocale[A-Z]|localeCompare|Math\.random|\bgetTimezoneOffset|\.getFullYear\(|\.getMonth\(|\.getDate\(/;
    const stages = ['model', 'read', 'segment', 'extract', 'link', 'accuracy', 'publish', 'templates'];
    expect(
      code.filter((path) => stages.includes(partOf(path)) && asks.test(readFileSync(join(root, path), 'utf8'))),
    ).toEqual([]);
  });
});

describe('the engine', () => {
  it('knows nobody and nothing that beat.yaml names', () => {
    const beat = parse(readFileSync(join(root, 'beat.yaml'), 'utf8'));
    const named: { name: string; aliases?: string[] }[] = [...beat.people, ...beat.organisations];
    // One-word aliases may be words of the language ("Isis", "Renn"); names and longer aliases are nobody else's.
    const names = named.flatMap(({ name, aliases = [] }) => [name, ...aliases.filter((alias) => / .* /.test(alias))]);
    const text = code.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
    const known = names.flatMap((name) =>
      text.filter((file) => file.text.includes(name)).map((file) => `${name} in ${file.path}`),
    );
    expect(names.length).toBeGreaterThan(3);
    expect(known).toEqual([]);
  });
});

describe('the map in ARCHITECTURE.md', () => {
  const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const map = /## The map\n([\s\S]*?)\n## /.exec(architecture)?.[1] ?? '';
  const named = [...map.matchAll(/`([\w.@/-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => /[./]|^[a-z]+s$/.test(path));

  it('names only what is there', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !statSync(join(root, path), { throwIfNoEntry: false }))).toEqual([]);
  });

  it('names every folder of the source, the templates and the tests', () => {
    const folders = new Set(
      ['src', 'templates', 'tests', 'scripts'].flatMap((top) => filesUnder(top).map((path) => dirname(path))),
    );
    const missing = [...folders].filter(
      (folder) => folder !== 'src' && !named.some((path) => path.replace(/\/$/, '') === folder),
    );
    expect(missing).toEqual([]);
  });

  it('names every file that stands directly in src', () => {
    const doors = readdirSync(join(root, 'src'))
      .filter((name) => isCode(name))
      .map((name) => `src/${name}`);
    expect(doors.filter((door) => !named.includes(door))).toEqual([]);
  });
});
