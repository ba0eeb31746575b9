import { writeCorpus } from '../bench/writeCorpus.ts';
import { type Command, WrongUse } from './command.ts';

export const corpus: Command = {
  summary: 'Writes made-up articles and their beat, to measure with',
  usage: 'FOLDER COUNT',
  help: [
    'FOLDER is made, or must be empty; COUNT articles of about 680 words go to FOLDER/articles, and FOLDER/beat.yaml',
    'tells their beat. The same count gives the same files. To see a site of them:',
    '  npm run build -- --articles FOLDER/articles --beat FOLDER/beat.yaml --out FOLDER/dist',
  ].join('\n'),
  flags: {},
  takesPaths: true,
  async run(_, [folder, wanted, ...more]) {
    const count = Number(wanted);
    if (folder === undefined || more.length > 0 || !Number.isInteger(count) || count < 1)
      throw new WrongUse('corpus wants a FOLDER and a COUNT of articles, a whole number from 1');
    const articles = await writeCorpus(folder, count);
    if (articles === null) throw new WrongUse(`${folder} is not empty`);
    process.stdout.write(`${count === 1 ? 'One article' : `${count} articles`} in ${articles}\n`);
    return 0;
  },
};
