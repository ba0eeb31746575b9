import { ownParts } from '../accuracy/findFolders.ts';
import { type Bench, bench as measure } from '../bench.ts';
import { benchLink, type LinkBench } from '../benchLink.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { type Command, FLAGS, printDiagnostics, WrongUse } from './command.ts';

export const bench: Command<'beat' | 'rounds' | 'at-least' | 'format' | 'link'> = {
  summary: 'Times extraction beside tagging the same text with compromise, or how linking grows',
  usage: '[options] [PATH…]',
  help: [
    'Reads the articles at each PATH (the five of the project and the golden ones where none is said), then finds text',
    'and sentences (segment), finds records (extract) and tags every text with compromise, in turn, in one thread.',
    'Printed are the milliseconds an article, the articles a second, and how many times as many as compromise tags.',
    '',
    'With --link made-up articles are linked, 1,000, 2,500 and 10,000 of them. What counts is the ratio between sizes:',
    'how much longer one article takes where there are more, beside what n log n would allow.',
  ].join('\n'),
  flags: {
    beat: FLAGS.beat,
    rounds: { value: 'N', about: 'rounds, of which the median counts', default: '5' },
    'at-least': { value: 'N', about: 'exit 1 where segment and extract together are not N times as fast' },
    link: { about: 'time how linking grows with the number of articles' },
    format: { value: 'text|json', about: 'form of what is printed', default: 'text' },
  },
  takesPaths: true,
  async run({ beat = '', rounds = '', format = '', 'at-least': atLeast, link }, paths) {
    const counted = Number(rounds);
    if (!Number.isInteger(counted) || counted < 1) throw new WrongUse('--rounds wants a whole number from 1');
    if (atLeast !== undefined && !(Number(atLeast) > 0)) throw new WrongUse('--at-least wants a number above 0');
    if (format !== 'text' && format !== 'json') throw new WrongUse('--format wants text or json');
    if (link !== undefined) {
      const sizes = benchLink(LINKED, Math.max(counted, LINK_ROUNDS));
      process.stdout.write(format === 'json' ? `${JSON.stringify(sizes, null, 2)}\n` : growthTable(sizes));
      return 0;
    }
    const { default: nlp } = await import('compromise');
    const golden = ownParts().value.flatMap(({ folders }) => folders.map((folder) => folder.articles));
    const articles = paths.length > 0 ? paths : golden;
    const { value, diagnostics } = await measure({ articles, beat, rounds: counted, tag: (text) => nlp(text) });
    printDiagnostics(diagnostics);
    if (value === null) return 1;
    const rows = rowsOf(value);
    process.stdout.write(format === 'json' ? `${JSON.stringify({ ...value, rows }, null, 2)}\n` : table(value, rows));
    const times = rows.find(({ name }) => name === WHOLE)?.times ?? 0;
    return hasErrors(diagnostics) || (atLeast !== undefined && times < Number(atLeast)) ? 1 : 0;
  },
};

/** Of these the fastest counts: a shared machine disturbs the largest size most. */
const LINK_ROUNDS = 12;
/** How many made-up articles are linked. */
const LINKED = [1000, 2500, 10_000];

function growthTable(sizes: readonly LinkBench[]): string {
  const line = (cells: readonly string[]): string => cells.map((cell, i) => cell.padStart(i === 0 ? 8 : 12)).join(' ');
  const rows = sizes.map(({ articles, seconds, growth, allowed }) =>
    line([String(articles), ((1000 * seconds) / articles).toFixed(2), growth.toFixed(2), allowed.toFixed(2)]),
  );
  const head = line(['articles', 'ms/article', 'growth', 'n log n']);
  return `Linking made-up articles; growth is that of the time an article\n${head}\n${rows.join('\n')}\n`;
}

const WHOLE = 'segment and extract';

interface Row {
  name: string;
  /** Milliseconds an article. */
  milliseconds: number;
  /** Articles a second. */
  rate: number;
  /** Articles a second as a multiple of compromise's. */
  times: number;
}

function rowsOf({ articles, seconds }: Bench): Row[] {
  const row = (name: string, spent: number): Row => ({
    name,
    milliseconds: (1000 * spent) / articles,
    rate: articles / spent,
    times: seconds.tagging / spent,
  });
  return [
    row('tagging with compromise', seconds.tagging),
    row('segment', seconds.segment),
    row('extract', seconds.extract),
    row(WHOLE, seconds.segment + seconds.extract),
  ];
}

function table({ articles, length }: Bench, rows: readonly Row[]): string {
  const lines = rows.map(({ name, milliseconds, rate, times }) =>
    [
      name.padEnd(24),
      milliseconds.toFixed(2).padStart(8),
      rate.toFixed(0).padStart(11),
      times.toFixed(1).padStart(7),
    ].join(' '),
  );
  const head = ['', 'ms/article', 'articles/s', 'times']
    .map((word, at) => word.padStart([24, 9, 11, 7][at] ?? 0))
    .join(' ');
  const mean = Math.round(length / articles);
  return `${articles} articles of ${mean} characters on average, one thread\n${head}\n${lines.join('\n')}\n`;
}
