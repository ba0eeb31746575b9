import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Diagnostic } from '../model/diagnostic.ts';
import { formatDiagnostics } from './diagnostics.ts';

/** 0: done; 1: something that the user can mend; 2: wrong use of the command. */
export type ExitCode = 0 | 1 | 2;

/** One flag of a command. Every flag takes a value, but for those without a `value` name. */
export interface Flag {
  /** What stands for the value in the help: "DIR". */
  value?: string;
  about: string;
  default?: string;
}

export interface Command<F extends string = string> {
  /** One line, for the overview. */
  summary: string;
  /** What follows the command's name: "[options] PATH…". */
  usage: string;
  /** Paragraphs of the help, after the summary. */
  help?: string;
  flags: Record<F, Flag>;
  /** True where words beside the flags are wanted. */
  takesPaths: boolean;
  run(flags: Partial<Record<F, string>>, paths: string[]): Promise<ExitCode>;
}

export const FLAGS = {
  articles: { value: 'DIR', about: 'folder of the articles', default: 'articles' },
  beat: { value: 'FILE', about: 'the lexicon of the beat', default: 'beat.yaml' },
  theme: { value: 'DIR', about: 'folder of colours, type, icon and logo; `theme` beside the beat where there is one' },
  out: { value: 'DIR', about: 'folder to write the site to', default: 'dist' },
  url: { value: 'URL', about: 'address at which the site will stand; its path is the prefix' },
  'path-prefix': { value: 'PATH', about: 'path at which the site will stand, such as /a/b/' },
  port: { value: 'N', about: 'port to serve on; the next free one where it is taken', default: '8080' },
} as const satisfies Record<string, Flag>;

/** Wrong use: said on standard error with the way to the help, exit code 2. */
export class WrongUse extends Error {}

/** Runs a command on its arguments: help, wrong use, then the command itself. */
export async function runCommand(name: string, command: Command, args: readonly string[]): Promise<ExitCode> {
  try {
    const parsed = parse(command, args);
    if (parsed.help) {
      process.stdout.write(helpOf(name, command));
      return 0;
    }
    return await command.run(parsed.flags, parsed.paths);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`${error.message}\nSee npm run ${name} -- --help\n`);
    return 2;
  }
}

function parse(command: Command, args: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const [flag, { value }] of Object.entries(command.flags)) options[flag] = { type: value ? 'string' : 'boolean' };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: command.takesPaths,
      strict: true,
    });
    const flags: Record<string, string> = {};
    for (const [flag, { default: usual }] of Object.entries(command.flags)) {
      const said = values[flag];
      if (said === '') throw new WrongUse(`--${flag} wants a value`);
      const value = said === true ? 'yes' : said === false ? undefined : (said ?? usual);
      if (typeof value === 'string') flags[flag] = value;
    }
    return { help: values.help === true, flags, paths: positionals };
  } catch (error) {
    if (error instanceof WrongUse || !(error instanceof TypeError)) throw error;
    throw new WrongUse(error.message.split('. ')[0] ?? error.message);
  }
}

function helpOf(name: string, { summary, usage, help, flags }: Command): string {
  const rows = Object.entries<Flag>({ ...flags, help: { about: 'print this' } }).map(
    ([flag, { value, about, default: usual }]) => [
      `  --${flag}${value ? ` ${value}` : ''}`,
      about + (usual === undefined ? '' : ` (default: ${usual})`),
    ],
  );
  const width = Math.max(...rows.map(([left = '']) => left.length)) + 2;
  const options = rows.map(([left = '', right = '']) => left.padEnd(width) + right).join('\n');
  return `${summary}\n\nUsage: npm run ${name} -- ${usage}\n${help ? `\n${help}\n` : ''}\nOptions:\n${options}\n\nExit codes: 0 done, 1 something to mend in the input, 2 wrong use.\n`;
}

/** On standard error, so that what a command prints can be piped. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length > 0) process.stderr.write(`${formatDiagnostics(diagnostics)}\n`);
}
