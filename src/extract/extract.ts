import type { Article } from '../model/article.ts';
import type { Beat } from '../model/beat.ts';
import type { Outcome } from '../model/diagnostic.ts';
import { byPosition, type Span } from '../model/evidence.ts';
import type { ArticleRecords, NotUnderstood } from '../model/records.ts';
import { attribute, nameThreats, statedBy } from './attribute.ts';
import { correct, isGiven } from './correct.ts';
import { CORRECTION_TARGETS } from './correctionTargets.ts';
import { makeCoverage } from './coverage.ts';
import { findDates } from './dates/findDates.ts';
import { findFigures } from './figures/findFigures.ts';
import { inPrintOrder } from './printOrder.ts';
import { findQuotations } from './quotations/findQuotations.ts';
import { speakerIds, speakersOf } from './speakersOf.ts';
import { makeThreatFinder } from './threats/findThreats.ts';
import { verifyRecords } from './verify.ts';

/**
 * Compiles the beat once; what it returns turns an article into its records: a pure function of the article and the
 * beat. Each kind of record is corrected as soon as it is found, so that whatever is worked out from it (a figure's
 * window from a date, a speaker from a quotation) already sees the editor's word. Diagnostics are those of corrections.
 * @throws Error for records that break the contract: a bug.
 */
export function makeExtractor(beat: Beat): (article: Article) => Outcome<ArticleRecords> {
  const findThreats = makeThreatFinder(beat);
  return (article) => {
    const said = findQuotations(article, beat);
    const able = speakerIds(said.speakers, beat);
    const quoted = correct(article, said.quotations, CORRECTION_TARGETS.quotation, able);
    const named = correct(article, findThreats(article), CORRECTION_TARGETS.threat, able);
    const when = findDates(article, beat);
    const dated = correct(article, when.dates, CORRECTION_TARGETS.date, able);
    const counted = findFigures(article, beat, dated.value.records, named.value.records);
    const measured = correct(article, counted.figures, CORRECTION_TARGETS.figure, able);

    const whoSaid = quoted.value.records;
    const stated = statedBy(whoSaid);
    const threats = attribute(named.value.records, stated, isGiven(named.value, 'speaker'));
    const dates = attribute(dated.value.records, stated, isGiven(dated.value, 'speaker'));
    const figures = attribute(measured.value.records, stated, isGiven(measured.value, 'speaker'));
    const quotations = nameThreats(whoSaid, threats, isGiven(quoted.value, 'threats'));

    const notUnderstood = [
      ...withoutRecords(counted.notUnderstood, [...figures, ...dates].map(evidenceOf)),
      ...withoutRecords(when.notUnderstood, [...figures, ...dates].map(evidenceOf)),
      ...withoutRecords(
        said.notUnderstood,
        quotations.flatMap(({ content }) => content),
      ),
    ].sort((a, b) => byPosition(a.evidence, b.evidence));

    const records: ArticleRecords = {
      ...describe(article),
      threats: inPrintOrder('threat', threats),
      figures: inPrintOrder('figure', figures),
      dates: inPrintOrder('date', dates),
      quotations: inPrintOrder('quotation', quotations),
      speakers: speakersOf(said.speakers, [...threats, ...figures, ...dates, ...quotations], beat),
      notUnderstood,
    };
    verifyRecords(records);
    return { value: records, diagnostics: [quoted, named, dated, measured].flatMap(({ diagnostics }) => diagnostics) };
  };
}

/** What the article says of itself, in printing order. */
const describe = ({ id, meta, text }: Article) => ({
  id,
  title: meta.title,
  published: meta.published,
  publishedBasis: meta.publishedBasis,
  source: meta.source === undefined ? null : { ...meta.source },
  authors: [...meta.authors],
  text,
});

const evidenceOf = <T extends { evidence: Span }>({ evidence }: T): Span => evidence;

/** What was not understood and is no part of a record after all: another rule, or the editor, made something of it. */
const withoutRecords = (notUnderstood: readonly NotUnderstood[], records: readonly Span[]): NotUnderstood[] => {
  const isCovered = makeCoverage(records);
  return notUnderstood.filter(({ evidence }) => !isCovered(evidence));
};
