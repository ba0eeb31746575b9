/**
 * Whether the words around a date without a year or week speak of what was or of what will be. Reports look back, so
 * readers take null as past where the calendar does not say otherwise.
 */
export type Toward = 'past' | 'future' | null;

const FUTURE =
  /^(?:will|won’t|won't|shall|would|should|must|can|could|may|might|due|scheduled|slated|set|plan|plans|planned|planning|expected|expects|expect|hope|hopes|intend|intends|upcoming|forthcoming|deadline|going|supposed|ready)$/;
const CONTRACTED_FUTURE = /[’']ll$/;
const PAST =
  /^(?:was|were|had|did|has|have|been|said|told|went|came|took|gave|met|made|found|held|ran|began|fell|rose|won|lost|shot|left|sent|saw|got|brought|led|wrote|spoke|became|struck|broke|fought|blew|grew|drew|flew|threw|knew|kept|put|cut|hit|built|bought|caught|taught|thought|felt|heard|stood|sat|paid|read|sold|spent|swore|wore|tore|bore)$/;
const BASE_TOO = /^(?:hit|put|cut|read|set|led|found|fell|left)$/i;
const MODAL = /^(?:will|would|could|can|may|might|must|should|shall|to)$/i;
const REGULAR_PAST = /^[a-z]{2,}ed$/;
const NOT_PAST =
  /^(?:need|speed|indeed|proceed|exceed|succeed|feed|breed|seed|weed|deed|greed|agreed-upon|hundred|sacred|naked)$/;
/** Names that sum up the doing of it: "the March attack" was, "the Jan. 14 deadline" will be. */
const WORD = /[A-Za-z][A-Za-z’'-]{0,30}/g;
const LOOK_BACK = 90;
const LOOK_AHEAD = 110;

function cueOf(word: string): Toward {
  const lower = word.toLowerCase();
  if (FUTURE.test(lower) || CONTRACTED_FUTURE.test(lower)) return 'future';
  if (PAST.test(lower) || (REGULAR_PAST.test(lower) && !NOT_PAST.test(lower))) return 'past';
  return null;
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The verb that governs: the nearest one before, else the first one after. `before` and `after` are of one sentence. */
export function findToward(before: string, after: string): Toward {
  if (/\b(?:as (?:early|soon|late) as|now and|from now until|later|no later than|next) $/i.test(before))
    return 'future';
  // a deadline: "ordered residents to leave by Sunday"
  if (/\bto [a-z]+(?: [A-Za-z’'.-]+){0,3} by $/.test(before.slice(-LOOK_BACK))) return 'future';
  const back = wordsOf(before.slice(-LOOK_BACK)).reverse();
  for (const [index, word] of back.entries()) {
    const cue = cueOf(word);
    if (cue === null) continue;
    // "is to be held", "was due": what stands further back decides for "been" and "be", as in "will have been"
    if (
      cue === 'past' &&
      /^(?:have|been|had)$/i.test(word) &&
      back.slice(index + 1, index + 3).some((w) => cueOf(w) === 'future')
    )
      return 'future';
    // "scheduled for", "planned for" after "was" is what was to come; a participle after "will be" too
    if (cue === 'past' && back.slice(index + 1, index + 4).some((w) => /^(?:will|shall|must|should|be)$/i.test(w)))
      return 'future';
    // "could hit", "to cut": the base form looks like the past
    if (cue === 'past' && BASE_TOO.test(word) && MODAL.test(back[index + 1] ?? '')) return 'future';
    return cue;
  }
  for (const word of wordsOf(after.slice(0, LOOK_AHEAD))) {
    const cue = cueOf(word);
    if (cue !== null) return cue;
  }
  return null;
}
