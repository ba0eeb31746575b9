import { BUILD_FLAGS, runBuild } from './build.ts';
import { type Command, FLAGS } from './command.ts';
import { readHosting } from './hosting.ts';
import { readPort, serve } from './serve.ts';

export const start: Command<keyof typeof BUILD_FLAGS | 'port'> = {
  summary: 'Builds the site and serves it on this machine',
  usage: '[options]',
  flags: { ...BUILD_FLAGS, port: FLAGS.port },
  takesPaths: false,
  async run(flags) {
    const port = readPort(flags.port ?? '');
    if (!(await runBuild(flags))) return 1;
    const { prefix = '/' } = readHosting(flags);
    const { address } = await serve({ folder: flags.out ?? '', port, prefix });
    process.stdout.write(`Beatbook serves the site at ${address} (Ctrl-C ends it)\n`);
    return new Promise(() => {});
  },
};
