import { contains, overlaps, type Span } from '../../model/evidence.ts';
import type { DateRecord, Figure, Threat } from '../../model/records.ts';
import { datelineLength } from '../dates/dateline.ts';
import { reachOf } from '../dates/places.ts';
import { findAgent } from './agent.ts';
import { countedByMovement, findMovement, isMovementNext } from './change.ts';
import { type Counted, countedBehind, countedOf, groupBefore, nounPhraseFrom } from './counted.ts';
import type { FoundQuantity } from './findQuantities.ts';
import { headBehindOf, measuredBy } from './measured.ts';
import { NUMBER, readNumber } from './numbers.ts';
import { Stage } from './stage.ts';
import { windowOf } from './window.ts';

/** What is known of a figure from its sentence alone. */
export interface Described {
  counts: string;
  per?: string;
  of?: Figure['of'];
  change?: Figure['change'];
  agent?: string;
  verb?: string;
  window: Figure['window'];
  threats: string[];
  /** Topics named anywhere in the sentence. */
  named: string[];
}

const PER =
  /^ ?(?:per|an?|each|every) (year|month|week|day|hour|minute|decade|night|person|head|capita|household|thousand|million|\d{1,3}(?:,\d{3})+|1000)\b(?! (?:ago|later|earlier|before|after|old|on|of))/i;
const BASE = new RegExp(
  `^ of (?:the |its |their |his |her |our |all )?(?:[a-z]+[’']s |[a-z]+s[’'] )?(${NUMBER})(?= )`,
  'i',
);
const COMPARED =
  /^ (?:as (?:many|much)|more|the (?:number|amount|level) of|the(?= (?:rate|average|figure|total|cost|price|share|proportion|population|size|number|amount|level))) ?/i;
const PURPOSE =
  /^ (?:(?:a|per) (?:year|month|week|day) )?(?:worth of|in|of|on|for|towards?) (?:the |its |their |a |an |new )?/i;
/** Longer ones are read around the figure only: tagging costs by the word. */
const LONG_SENTENCE = 2000;
/** A part of a group that the sentence opens with. */
const SHARED = new Set(['share', 'percent', 'count']);
const LACKS_TIME = new Set(['rank', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);

const isMoneyOrPercent = (unit: Figure['unit']): boolean => unit === 'percent' || /^[A-Z]{3}$/.test(unit);

/** "a £5 million reward", "its 2% target": what is measured stands behind, and what comes before "of" is it. */
const isAttribute = (text: string, { quantity, start, end }: FoundQuantity): boolean =>
  isMoneyOrPercent(quantity.unit) &&
  /\b(?:an?|the|another|its|his|her|their|our) (?:[a-z]+ )?$/i.test(text.slice(Math.max(0, start - 24), start)) &&
  !/^ of\b/.test(text.slice(end, end + 4)) &&
  !isMovementNext(text.slice(end, end + 40));

function countedOfFigure(stage: Stage, found: FoundQuantity): Counted | null {
  const { quantity, core, end } = found;
  const many =
    !(quantity.unit === 'count' && quantity.value === 1) && quantity.unit !== 'rank' && quantity.unit !== 'multiple';
  if (quantity.counted === 'subject') return countedByMovement(stage, { side: 'subject', at: core.start });
  if (quantity.counted === 'compared') {
    const compared = COMPARED.exec(stage.text.slice(end, stage.sentence.end));
    return compared && nounPhraseFrom(stage, end + compared[0].length, false);
  }
  if (quantity.counted === 'behind')
    return countedBehind(
      stage,
      Math.max(core.end, end),
      many && (quantity.unit === 'count' || quantity.unit === 'share'),
    );
  if (quantity.counted === 'of' && !isAttribute(stage.text, found)) {
    const of = countedOf(stage, end, false);
    if (of) return of;
    // "half the budget", "a third more cases"
    const rest = /^ (?:the|its|their|his|her|our|all|more|fewer|less) /i.exec(
      stage.text.slice(end, stage.sentence.end),
    );
    return quantity.unit === 'share' && rest ? nounPhraseFrom(stage, end + rest[0].length, false) : null;
  }
  // "a £5 million reward", "its 2% target"
  if (isMoneyOrPercent(quantity.unit) && isAttribute(stage.text, found)) {
    const behind = nounPhraseFrom(stage, end, false);
    if (behind) return behind;
  }
  const before = isMoneyOrPercent(quantity.unit) ? headBehindOf(stage, found.start) : null;
  if (before) return before;
  const purpose = PURPOSE.exec(stage.text.slice(end, stage.sentence.end));
  return purpose && /^[A-Z]{3}$/.test(quantity.unit) ? nounPhraseFrom(stage, end + purpose[0].length, false) : null;
}

/** Topics named in the counted words, else in the clause, else in the sentence. */
function threatsNear(
  text: string,
  span: Span,
  counted: Counted | null,
  sentence: Span,
  threats: readonly Threat[],
): { near: string[]; all: string[] } {
  if (threats.length === 0) return { near: [], all: [] };
  const here = threats.filter((threat) => overlaps(threat.evidence, sentence));
  const ids = (some: readonly Threat[]): string[] => [...new Set(some.map((threat) => threat.threat))];
  const inCounted = counted ? here.filter((threat) => contains(counted, threat.evidence)) : [];
  const inClause = here.filter(({ evidence }) => {
    const [from, to] = evidence.end <= span.start ? [evidence.end, span.start] : [span.end, evidence.start];
    return !/[;:—–.]|, (?:but|while|and|which|who)\b| (?:and|but) (?:[a-z]+ed|said|had|has|have|was|were) /.test(
      text.slice(from, to),
    );
  });
  return { near: ids(inCounted.length ? inCounted : inClause.length ? inClause : here), all: ids(here) };
}

/** Reads what a quantity counts, its rate, base, movement, agent, time and topics; `dates` and `threats` are those of its sentence. Null where it turns out to be no figure. */
export function describe(
  text: string,
  found: FoundQuantity,
  dates: readonly DateRecord[],
  threats: readonly Threat[],
  published: string,
): Described | null {
  const { quantity } = found;
  const whole =
    found.sentence.end - found.sentence.start > LONG_SENTENCE ? reachOf(found.sentence, found) : found.sentence;
  const opening = whole.start + datelineLength(text.slice(whole.start, Math.min(whole.end, whole.start + 150)));
  const sentence = { start: opening <= found.start ? opening : whole.start, end: whole.end };
  const stage = new Stage(
    text,
    sentence,
    dates.map(({ evidence }) => evidence),
  );
  const span = { start: found.start, end: found.end };
  const rest = text.slice(found.end, sentence.end);

  const base = SHARED.has(quantity.unit) ? BASE.exec(rest) : null;
  const baseCounted = base ? nounPhraseFrom(stage, found.end + base[0].length, true) : null;
  const direct = quantity.noun ? null : (baseCounted ?? countedOfFigure(stage, found));
  const per = PER.exec(text.slice(direct?.end ?? found.end, sentence.end))?.[1]?.toLowerCase();
  const seen =
    quantity.unit === 'rank' || (direct && quantity.unit === 'count') ? null : findMovement(text, span, sentence);
  // "two years of growing debt" is no growth by two years
  const movement = seen?.side === 'behind' && LACKS_TIME.has(quantity.unit) ? null : seen;
  const moved = direct ? null : movement && countedByMovement(stage, movement);
  const measured =
    direct ||
    moved ||
    LACKS_TIME.has(quantity.unit) ||
    (quantity.unit === 'count' && /^\p{Lu}\p{Ll}/u.test(text.slice(found.start, found.end)))
      ? null
      : measuredBy(stage, found.start, quantity.unit === 'count' && per === undefined);
  const counted =
    direct ??
    moved ??
    measured?.counted ??
    (SHARED.has(quantity.unit) && !movement ? groupBefore(stage, found.start) : null);
  const change = quantity.change ?? movement?.change ?? measured?.change;
  if (quantity.needsNoun && counted === null && per === undefined) return null;

  const { near, all } = threatsNear(text, span, counted, sentence, threats);
  const moves = change !== undefined || movement !== null || LACKS_TIME.has(quantity.unit);
  const window = LACKS_TIME.has(quantity.unit) ? null : windowOf(text, span, sentence, dates, published);
  const fields: Described = { counts: quantity.noun ?? counted?.words ?? '', window, threats: near, named: all };
  if (per) fields.per = per;
  if (base) fields.of = { value: readNumber(base[1] ?? ''), counts: baseCounted?.words ?? '' };
  if (change) fields.change = change;
  if (!moves) {
    const { agent, verb } = findAgent(stage, found.start);
    if (agent !== undefined) fields.agent = agent;
    if (verb !== undefined) fields.verb = verb;
  }
  return fields;
}
