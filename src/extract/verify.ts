import type { Evidence } from '../model/evidence.ts';
import type { ArticleRecords, Quotation, Threat } from '../model/records.ts';

/**
 * Holds the records of one article to the contract: every evidence is the slice of the text that it says it is, every
 * sentence holds the beginning of its record, ids are unique, and every speaker is listed.
 * @throws Error where one is not: a bug of a rule, never the fault of an article.
 */
export function verifyRecords(records: ArticleRecords): void {
  const { id, text, threats, figures, dates, quotations, speakers, notUnderstood } = records;
  const fail = (what: string): never => {
    throw new Error(`${id}: ${what}`);
  };
  const check = (evidence: Evidence, where: string): void => {
    if (text.slice(evidence.start, evidence.end) !== evidence.exact || evidence.end <= evidence.start) {
      fail(`${where} is no slice of the text: ${evidence.start}–${evidence.end} “${evidence.exact}”`);
    }
  };
  const people = new Set(speakers.map((speaker) => speaker.id));
  const ids = new Set<string>();
  for (const record of [...threats, ...figures, ...dates, ...quotations]) {
    for (const evidence of [record.evidence, record.sentence]) check(evidence, record.id);
    const { evidence, sentence } = record;
    if (evidence.start < sentence.start || evidence.start >= sentence.end) fail(`${record.id} is not in its sentence`);
    if (ids.has(record.id)) fail(`two records have the id ${record.id}`);
    if (record.speaker !== null && !people.has(record.speaker)) fail(`${record.id} has an unknown speaker`);
    ids.add(record.id);
  }
  for (const threat of threats)
    for (const evidence of trendWordsOf(threat)) check(evidence, `the trend of ${threat.id}`);
  for (const quotation of quotations)
    for (const evidence of partsOf(quotation)) check(evidence, `a part of ${quotation.id}`);
  for (const speaker of speakers) for (const mention of speaker.mentions) check(mention, `a mention of ${speaker.id}`);
  for (const { evidence } of notUnderstood) check(evidence, 'what was not understood');
}

const trendWordsOf = ({ trendWords }: Threat): Evidence[] => (trendWords ? [trendWords] : []);

const partsOf = ({ content, quoted, source, cue }: Quotation): Evidence[] => [
  ...content,
  ...quoted,
  ...(source ? [source] : []),
  ...(cue ? [cue] : []),
];
