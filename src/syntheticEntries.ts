import { Beat } from './model/beat.ts';
import type { Entry } from './model/dossier.ts';
import { type Evidence, evidenceAt } from './model/evidence.ts';
import { FrontMatter } from './model/frontMatter.ts';
import type { DateRecord, Figure, Quotation, Speaker, Threat } from './model/records.ts';

const TOPICS = 20;
const PEOPLE = 60;
const SERIES = 12;
const SENTENCES = 14;
/** One article of so many is printed by another outlet as well, with a few words changed. */
const COPIED = 12;
const DAY = 86_400_000;

/** A beat for made-up articles: more topics, people and series than most real ones have. */
export const syntheticBeat: Beat = Beat.parse({
  title: 'Made-up articles',
  standfirst: 'To measure with.',
  topics: numbers(TOPICS).map((i) => ({ id: `topic-${i}`, name: `Topic ${i}`, aliases: [`topic${i}`] })),
  people: numbers(PEOPLE).map((i) => ({ id: `person-${i}`, name: `Given Family${i}`, aliases: [`Family${i}`] })),
  namedDates: [{ name: 'the break', aliases: ['since the break'], edtf: '2020-02-01', background: true }],
  series: numbers(SERIES).map((i) => ({ id: `series-${i}`, name: `Series ${i}`, counts: [`counted things${i}`] })),
});

/**
 * Articles with records, as `extract` would hand them on, for measuring `link`: every one names topics, counts things,
 * dates events, quotes people, and one of twelve repeats an earlier article. The same number gives the same articles.
 */
export function syntheticEntries(count: number): Entry[] {
  const chance = makeChance();
  const written: string[][] = [];
  return numbers(count).map((i) => {
    const earlier = i > 0 && i % COPIED === 0 ? written[chance(written.length)] : undefined;
    const sentences = earlier ? edited(earlier, chance) : numbers(SENTENCES).map(() => sentenceFrom(chance));
    written.push(sentences);
    return entryFrom(i, sentences, count);
  });
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** Whole numbers below a limit, the same at every run (a linear congruence). */
function makeChance(): (below: number) => number {
  let state = 12345;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

const SYLLABLES = ['ba', 'ko', 'ri', 'tun', 'mel', 'sa', 'dor', 'vi', 'nep', 'gul', 'fa', 'hest'];

/** Words as a language has them: a few often, most seldom. */
function wordFrom(chance: (below: number) => number): string {
  const rank = Math.floor(20_000 ** (chance(1_000_000) / 1_000_000));
  return [rank % 12, Math.floor(rank / 12) % 12, Math.floor(rank / 144) % 12, Math.floor(rank / 1728) % 12]
    .map((at) => SYLLABLES[at] ?? '')
    .join('');
}

function sentenceFrom(chance: (below: number) => number): string {
  const words = numbers(9 + chance(9)).map(() => wordFrom(chance));
  const kind = chance(6);
  if (kind === 0) words.push(`topic${chance(TOPICS)}`, 'is', 'rising');
  if (kind === 1) words.push(`topic${chance(TOPICS)}`, 'and', `topic${chance(TOPICS)}`);
  if (kind === 2) words.push(`${1 + chance(400)}`, `counted things${chance(SERIES)}`);
  if (kind === 3) words.push('on', `day${chance(1000)}`, 'in', `Place${chance(3000)}`, `topic${chance(TOPICS)}`);
  if (kind === 4)
    words.push(
      `Family${chance(2) * chance(PEOPLE)}`,
      'said',
      `“${numbers(7)
        .map(() => wordFrom(chance))
        .join(' ')}”`,
    );
  return `${words.join(' ')}.`;
}

/** One sentence left out, one word of every other changed. */
const edited = (sentences: readonly string[], chance: (below: number) => number): string[] =>
  sentences.slice(1).map((sentence, i) => (i % 2 === 0 ? sentence : sentence.replace(/^\S+/, wordFrom(chance))));

function entryFrom(index: number, sentences: readonly string[], count: number): Entry {
  const id = `article-${String(index).padStart(6, '0')}`;
  const text = sentences.join(' ');
  const published = isoDay(Date.UTC(2020, 2, 1) + Math.floor((index * 1500) / count) * DAY);
  const source = { name: `Outlet ${index % 40}` };
  const spans = spansOf(sentences, text);
  const found = (pattern: RegExp): { words: Evidence; sentence: Evidence; match: RegExpExecArray }[] =>
    spans.flatMap((sentence) => {
      const match = pattern.exec(sentence.exact);
      if (!match) return [];
      const start = sentence.start + match.index;
      return [{ words: evidenceAt(text, start, start + match[0].length), sentence, match }];
    });
  const common = (kind: string, { words, sentence }: { words: Evidence; sentence: Evidence }) => ({
    id: `${kind}-${words.start}`,
    evidence: words,
    sentence,
    rule: 'synthetic/made',
    speaker: null,
  });
  const threats = found(/topic(\d+)/).map(
    (at): Threat => ({
      ...common('threat', at),
      threat: `topic-${at.match[1]}`,
      trend: at.sentence.exact.includes('rising') ? 'rising' : 'unstated',
    }),
  );
  const figures = found(/\d+(?= counted things(\d+))/).map(
    (at): Figure => ({
      ...common('figure', at),
      value: Number(at.match[0]),
      bound: 'exact',
      unit: 'count',
      counts: `counted things${at.match[1]}`,
      window: { edtf: `2020-02-01/${published}`, start: '2020-02-01', end: published },
      threats: [],
      series: `series-${at.match[1]}`,
    }),
  );
  const dates = found(/on day(\d+)/).map((at): DateRecord => {
    const day = isoDay(Date.UTC(2018, 0, 1) + Number(at.match[1]) * DAY);
    return { ...common('date', at), edtf: day, start: day, end: day, resolved: 'explicit', role: 'event' };
  });
  const quoted = found(/Family(\d+) said “([^”]+)”/);
  const quotations = quoted.map((at): Quotation => {
    const words = evidenceAt(text, at.words.end - 1 - (at.match[2]?.length ?? 0), at.words.end - 1);
    return {
      ...common('quotation', { words, sentence: at.sentence }),
      speaker: `person-${at.match[1]}`,
      form: 'direct',
      content: [words],
      quoted: [words],
      source: null,
      cue: null,
      threats: [],
    };
  });
  const speakers = [...new Set(quotations.map(({ speaker }) => speaker ?? ''))].map(
    (speaker): Speaker => ({
      id: speaker,
      name: speaker.replace('person-', 'Given Family'),
      role: null,
      organisation: null,
      mentions: [],
    }),
  );
  return {
    article: {
      id,
      file: `articles/${id}.md`,
      meta: FrontMatter.parse({ title: id, published, source }),
      text,
      blocks: [],
      sentences: spans.map(({ start, end }, i) => ({ start, end, number: i + 1, block: 0 })),
      quoted: [],
      positions: {},
    },
    records: {
      id,
      title: id,
      published,
      publishedBasis: 'stated',
      source,
      authors: [],
      text,
      threats,
      figures,
      dates,
      quotations,
      speakers,
      notUnderstood: [],
    },
  };
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function spansOf(sentences: readonly string[], text: string): Evidence[] {
  let start = 0;
  return sentences.map((sentence) => {
    const at = evidenceAt(text, start, start + sentence.length);
    start = at.end + 1;
    return at;
  });
}
