import { commandNamed, printOverview } from './commands/commands.ts';

const [name, ...args] = process.argv.slice(2);

/** A closed pipe (`… | head`) ends the program quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (name === undefined || name === '--help' || name === 'help') {
  await printOverview();
  process.exitCode = name === undefined ? 2 : 0;
} else {
  process.exitCode = await commandNamed(name, args);
}
