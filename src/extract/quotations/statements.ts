import { type Article, sentenceAt } from '../../model/article.ts';
import { byPosition, type Evidence, evidenceAt } from '../../model/evidence.ts';
import type { NotUnderstood, Quotation } from '../../model/records.ts';
import type { Draft } from '../recordId.ts';
import { findAccordingTo } from './accordingTo.ts';
import { type Attribution, findAttributions, holdsQuotation } from './attributions.ts';
import { findAfterColon } from './colons.ts';
import { innerEvidence, measureContent, spanOf, wholeOf } from './contents.ts';
import { deniesQuotation } from './denials.ts';
import { findFramed } from './frames.ts';
import { Grammar } from './grammar.ts';
import { findPassages, type Passage } from './passages.ts';
import { isMark } from './tokens.ts';
import { findTurns, type Turn } from './transcripts.ts';

/** A quotation before its speaker is known. */
export interface Statement {
  quotation: Draft<Quotation>;
  /** Who is named, where this statement names somebody itself. */
  source: Evidence | null;
}

const evidenceOfSentence = (article: Article, position: number): Evidence => {
  const sentence = sentenceAt(article.sentences, position);
  if (!sentence) throw new Error(`no sentence of ${article.id} holds position ${position}`);
  return evidenceAt(article.text, sentence.start, sentence.end);
};

function fromAttribution(article: Article, passage: Passage, found: Attribution): Statement | null {
  const says = found.verbKind === 'say' || found.verbKind === 'tell';
  const measured = measureContent(passage, found.content, says);
  if (!measured) return null;
  const evidence = wholeOf(article.text, measured.content);
  const source = found.source && spanOf(passage, found.source);
  const rule = found.place === 'according-to' ? 'attribution/according-to' : `${found.verbKind}/${found.place}`;
  return {
    quotation: {
      evidence,
      sentence: evidenceOfSentence(article, evidence.start),
      rule,
      content: measured.content,
      quoted: measured.quoted,
      form: measured.form,
      source,
      cue: spanOf(passage, found.cue),
      threats: [],
    },
    source,
  };
}

/** A passage that is nothing but quotation: what its marks hold. */
function standingQuotation(passage: Passage): Evidence[] {
  if (!passage.holdsQuote) return [];
  const all = passage.tokens.every((token) => token.kind === 'quote' || isMark(token, '.,;—–'));
  if (!all) return [];
  return passage.tokens.flatMap((token) => {
    const inner = token.quoted && innerEvidence(passage.text, token.quoted);
    return inner ? [inner] : [];
  });
}

function extend(article: Article, statement: Statement, parts: readonly Evidence[]): void {
  const { quotation } = statement;
  quotation.content = [...quotation.content, ...parts].sort(byPosition);
  quotation.quoted = [...quotation.quoted, ...parts].sort(byPosition);
  if (quotation.form === 'indirect') quotation.form = 'mixed';
  quotation.evidence = wholeOf(article.text, quotation.content);
  quotation.sentence = evidenceOfSentence(article, quotation.evidence.start);
}

/** Quoted words that nobody was found for, and that may be a title or irony as well as a quotation. */
function scrapsOf(passage: Passage): NotUnderstood[] {
  if (!passage.holdsQuote) return [];
  return passage.tokens.flatMap((token) => {
    const evidence = token.quoted && innerEvidence(passage.text, token.quoted);
    return evidence
      ? [{ evidence, looksLike: 'quotation' as const, why: 'quoted words without an attribution in reach' }]
      : [];
  });
}

const LONG_ENOUGH = 5;

/**
 * Words that are plainly somebody's, though the passage does not say whose: "The ministry has counted “more than 20 …”".
 * One record without source or speaker, of the tokens before `before`. Scraps and titles are none, unless they stand
 * alone: a quoted word may be irony, a nickname or a name.
 */
function fromNobody(article: Article, passage: Passage, before = passage.tokens.length): Statement | null {
  if (!passage.holdsQuote) return null;
  const standing = standingQuotation(passage);
  const spoken = passage.tokens.slice(0, before).flatMap((token) => {
    const inner = token.quoted && innerEvidence(passage.text, token.quoted);
    return inner && isSpeech(inner.exact) ? [inner] : [];
  });
  const parts = standing.length > 0 ? standing : spoken;
  if (parts.length === 0) return null;
  const evidence = wholeOf(article.text, parts);
  return {
    quotation: {
      evidence,
      sentence: evidenceOfSentence(article, evidence.start),
      rule: standing.length > 0 ? 'unattributed/standing' : 'unattributed/quoted-words',
      form: standing.length > 0 ? 'direct' : 'mixed',
      content: parts,
      quoted: parts,
      source: null,
      cue: null,
      threats: [],
    },
    source: null,
  };
}

function isSpeech(words: string): boolean {
  const all = words.split(/\s+/);
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return all.length >= LONG_ENOUGH && capitals * 2 <= all.length;
}

/** What a turn of a conversation ascribes to others: "A: The ministry says it is safe." */
const nestedStatements = (article: Article, passage: Passage, ascribed: readonly Attribution[]): Statement[] =>
  ascribed
    .filter((found) => !found.denied)
    .map((found) => fromAttribution(article, passage, found))
    .filter((found) => found !== null);

/** What is said in a printed conversation, where the name before it stands for the verb. */
function fromTurn(article: Article, { source, named, words }: Turn): Statement {
  return {
    quotation: {
      evidence: words,
      sentence: evidenceOfSentence(article, words.start),
      rule: 'transcript/turn',
      form: 'direct',
      content: [words],
      quoted: [words],
      source,
      cue: null,
      threats: [],
    },
    source: named ? source : null,
  };
}

/** Everything that is ascribed to somebody, in reading order, and the quotations that nobody could be found for. */
export function findStatements(article: Article): { statements: Statement[]; notUnderstood: NotUnderstood[] } {
  const statements: Statement[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let running: { statement: Statement; block: number } | null = null;
  // a quotation over several paragraphs that only its last one may attribute
  let pending: Statement | null = null;
  const framed: Statement[] = [];
  const turns = findTurns(article);
  const turned = new Set(turns.map(({ block }) => block));
  for (const passage of findPassages(article)) {
    const grammar = new Grammar(passage);
    const ascribed = [...findAttributions(grammar), ...findAccordingTo(grammar)];
    if (turned.has(passage.block)) {
      statements.push(...nestedStatements(article, passage, ascribed));
      continue;
    }
    ascribed.push(...findAfterColon(grammar, ascribed));
    for (const found of findFramed(grammar, ascribed)) {
      if (found.content.some((range) => holdsQuotation(grammar, range))) ascribed.push(found);
      else {
        const statement = fromAttribution(article, passage, found);
        if (statement) framed.push(statement);
      }
    }
    const attributions = ascribed.filter((found) => !found.denied);
    const own = attributions.map((found) => fromAttribution(article, passage, found)).filter((found) => found !== null);
    const [firstFound] = attributions;
    if (firstFound?.place === 'participle') {
      const unclaimed = fromNobody(article, passage, firstFound.cue.first);
      if (unclaimed) own.push(unclaimed);
    }
    const last = own.toSorted((a, b) => byPosition(a.quotation.evidence, b.quotation.evidence)).at(-1);
    if (last) {
      const [first] = own;
      if (pending && first && passage.tokens[0]?.quoted?.continues) {
        extend(article, first, pending.quotation.content);
        statements.splice(statements.indexOf(pending), 1);
      }
      pending = null;
      statements.push(...own);
      running = { statement: last, block: passage.block };
      continue;
    }
    if (ascribed.length > attributions.length || deniesQuotation(grammar)) {
      notUnderstood.push(...scrapsOf(passage));
      running = null;
      continue;
    }
    const parts = standingQuotation(passage);
    const near = running !== null && passage.block - running.block <= 1;
    if (parts.length > 0 && running !== null && near) {
      extend(article, running.statement, parts);
      running.block = passage.block;
      continue;
    }
    if (parts.length > 0 && passage.tokens.at(-1)?.quoted?.closed === false) {
      if (pending && passage.tokens[0]?.quoted?.continues) extend(article, pending, parts);
      else {
        pending = fromNobody(article, passage);
        if (pending) statements.push(pending);
      }
      continue;
    }
    if (passage.block !== running?.block) running = null;
    const unclaimed = fromNobody(article, passage);
    if (unclaimed) statements.push(unclaimed);
    else notUnderstood.push(...scrapsOf(passage));
  }
  statements.push(...framed, ...turns.map((turn) => fromTurn(article, turn)));
  return { statements, notUnderstood };
}
