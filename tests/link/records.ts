import type { Article, Sentence } from '../../src/model/article.ts';
import type { Entry } from '../../src/model/dossier.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { DateRecord, Figure, Quotation, Records, Speaker, Threat } from '../../src/model/records.ts';

/** What a test writes of an article: its sentences, and records by the words that they stand on. */
export interface Written {
  id: string;
  published: string;
  outlet?: string;
  sentences: readonly string[];
  /** Ids and evidence are made from `exact`, in the sentence that has it first unless `from` says where to look. */
  threats?: readonly (Pick<Threat, 'threat'> & Partial<Threat> & Where & { moves?: string })[];
  figures?: readonly (Partial<Figure> & Where)[];
  dates?: readonly (Partial<DateRecord> & Pick<DateRecord, 'edtf' | 'start' | 'end'> & Where)[];
  quotations?: readonly (Partial<Omit<Quotation, 'quoted'>> & Where & { quoted?: readonly string[] })[];
  speakers?: readonly (Pick<Speaker, 'id' | 'name'> &
    Partial<Omit<Speaker, 'mentions'>> & { mentions?: readonly string[] })[];
}

interface Where {
  exact: string;
  /** Number of the sentence, from 1; without it the first that has the words. */
  inSentence?: number;
}

/** An article of one block with hand-made records: `link` needs no more of it than sentences and places. */
export function entryFrom(written: Written): Entry {
  const text = written.sentences.join(' ');
  const sentences = sentencesOf(written.sentences);
  const { id, published } = written;
  const source = { name: written.outlet ?? 'The Test' };
  const meta = {
    title: id,
    published,
    publishedBasis: 'stated' as const,
    source,
    authors: [],
    draft: false,
    aliases: [],
    corrections: [],
  };
  const article: Article = {
    id,
    file: `articles/${id}.md`,
    meta,
    text,
    blocks: [],
    sentences,
    quoted: [],
    positions: {},
  };
  const at = (where: Where): { evidence: Evidence; sentence: Evidence } => locate(text, sentences, where);
  const seen = new Map<string, number>();
  const idOf = (kind: string, exact: string): string => {
    const base = `${kind}-${exact
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return nth === 1 ? base : `${base}-${nth}`;
  };
  const records: Records = {
    threats: (written.threats ?? []).map(({ exact, inSentence, moves, ...rest }) => ({
      id: idOf('threat', exact),
      ...at({ exact, ...(inSentence === undefined ? {} : { inSentence }) }),
      rule: 'test/threat',
      speaker: null,
      trend: 'unstated' as const,
      ...(moves === undefined ? {} : { trendWords: at({ exact: moves }).evidence }),
      ...rest,
    })),
    figures: (written.figures ?? []).map(({ exact, inSentence, ...rest }) => ({
      id: idOf('figure', exact),
      ...at({ exact, ...(inSentence === undefined ? {} : { inSentence }) }),
      rule: 'test/figure',
      speaker: null,
      value: Number(exact.replace(/\D/g, '')) || null,
      bound: 'exact' as const,
      unit: 'count' as const,
      counts: '',
      window: null,
      threats: [],
      ...rest,
    })),
    dates: (written.dates ?? []).map(({ exact, inSentence, ...rest }) => ({
      id: idOf('date', exact),
      ...at({ exact, ...(inSentence === undefined ? {} : { inSentence }) }),
      rule: 'test/date',
      speaker: null,
      resolved: 'explicit' as const,
      role: 'event' as const,
      ...rest,
    })),
    quotations: (written.quotations ?? []).map(({ exact, inSentence, quoted, ...rest }) => {
      const place = at({ exact, ...(inSentence === undefined ? {} : { inSentence }) });
      return {
        id: idOf('quotation', exact),
        ...place,
        rule: 'test/quotation',
        speaker: null,
        form: 'mixed' as const,
        content: [place.evidence],
        quoted: (quoted ?? [exact]).map((words) => within(text, place.evidence, words)),
        source: null,
        cue: null,
        threats: [],
        ...rest,
      };
    }),
    speakers: (written.speakers ?? []).map(({ mentions, ...rest }) => ({
      role: null,
      organisation: null,
      ...rest,
      mentions: (mentions ?? []).map((exact) => at({ exact }).evidence),
    })),
    notUnderstood: [],
  };
  return {
    article,
    records: { id, title: id, published, publishedBasis: 'stated', source, authors: [], text, ...records },
  };
}

function sentencesOf(printed: readonly string[]): Sentence[] {
  let start = 0;
  return printed.map((sentence, i) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return { ...span, number: i + 1, block: 0 };
  });
}

function locate(
  text: string,
  sentences: readonly Sentence[],
  { exact, inSentence }: Where,
): { evidence: Evidence; sentence: Evidence } {
  const sentence = sentences.find(
    ({ start, end, number }) =>
      (inSentence === undefined || number === inSentence) && text.slice(start, end).includes(exact),
  );
  if (!sentence) throw new Error(`no sentence has “${exact}”`);
  const { start, end } = sentence;
  return {
    evidence: within(text, { start, end }, exact),
    sentence: { start, end, exact: text.slice(start, end) },
  };
}

function within(text: string, span: { start: number; end: number }, exact: string): Evidence {
  const start = text.indexOf(exact, span.start);
  if (start < 0 || start + exact.length > span.end) throw new Error(`“${exact}” is not where it should be`);
  return { start, end: start + exact.length, exact };
}
