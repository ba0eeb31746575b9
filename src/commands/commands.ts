import { type Command, type ExitCode, runCommand } from './command.ts';

/** Each is loaded when it is wanted: printing records needs no templates. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start.ts')).start,
  build: async () => (await import('./build.ts')).build,
  dev: async () => (await import('./dev.ts')).dev,
  check: async () => (await import('./check.ts')).check,
  extract: async () => (await import('./extract.ts')).extract,
  accuracy: async () => (await import('./accuracy.ts')).accuracy,
  bench: async () => (await import('./bench.ts')).bench,
  corpus: async () => (await import('./corpus.ts')).corpus,
};

export const commandNamed = async (name: string, args: readonly string[]): Promise<ExitCode> => {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load) return runCommand(name, await load(), args);
  process.stderr.write(`There is no command ${name}\n`);
  await printOverview(process.stderr);
  return 2;
};

export async function printOverview(to: NodeJS.WritableStream = process.stdout): Promise<void> {
  const rows = [];
  for (const [name, load] of Object.entries(COMMANDS))
    rows.push(`  npm run ${name.padEnd(8)}  ${(await load()).summary}`);
  to.write(
    `Beatbook turns a folder of news articles into a site that a reader can question.\n\n${rows.join('\n')}\n\nEach takes -- --help.\n`,
  );
}
