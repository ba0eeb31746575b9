import type { Article } from '../../model/article.ts';
import type { Beat } from '../../model/beat.ts';
import type { NotUnderstood, Quotation, Speaker } from '../../model/records.ts';
import { withIds } from '../recordId.ts';
import { resolveSpeakers } from '../speakers/resolveSpeakers.ts';
import { findStatements } from './statements.ts';

/**
 * Everything that the article ascribes to somebody, with the speakers to whom it is ascribed.
 * Quotations have their ids and speakers; `threats` is filled in by whoever knows the threats.
 */
export function findQuotations(
  article: Article,
  beat: Beat,
): { quotations: Quotation[]; speakers: Speaker[]; notUnderstood: NotUnderstood[] } {
  const { statements, notUnderstood } = findStatements(article);
  const { speakers, speakerOf } = resolveSpeakers(article, beat, statements);
  const drafts = statements.map((statement) => ({
    evidence: statement.quotation.evidence,
    quotation: statement.quotation,
    spokenBy: speakerOf(statement),
  }));
  const quotations = withIds('quotation', drafts).map(({ quotation, id, spokenBy }) => ({
    ...quotation,
    id,
    speaker: spokenBy,
  }));
  return { quotations, speakers, notUnderstood };
}
