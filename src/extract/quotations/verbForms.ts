/** The forms in which a verb may attribute. */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

const IRREGULAR: Record<string, readonly string[]> = {
  say: ['said'],
  tell: ['told'],
  think: ['thought'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  make: ['made'],
  go: ['went', 'gone'],
  take: ['took', 'taken'],
  speak: ['spoke', 'spoken'],
  lay: ['laid'],
  set: ['set'],
  put: ['put'],
  give: ['gave', 'given'],
  pay: ['paid'],
  find: ['found'],
  show: ['showed', 'shown'],
  quip: ['quipped'],
  brand: ['branded'],
  label: ['labelled', 'labeled'],
  dub: ['dubbed'],
  know: ['knew', 'known'],
  feel: ['felt'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  choose: ['chose', 'chosen'],
  understand: ['understood'],
  hold: ['held'],
  forget: ['forgot', 'forgotten'],
  cast: ['cast'],
  throw: ['threw', 'thrown'],
  draw: ['drew', 'drawn'],
  forbid: ['forbade', 'forbidden'],
  foresee: ['foresaw', 'foreseen'],
  learn: ['learned', 'learnt'],
  weigh: ['weighed'],
  hear: ['heard'],
  read: ['read'],
  come: ['came'],
  get: ['got'],
  look: ['looked'],
  bring: ['brought'],
  stand: ['stood'],
  withdraw: ['withdrew', 'withdrawn'],
  teach: ['taught'],
  fight: ['fought'],
  broadcast: ['broadcast'],
  tout: ['touted'],
  panic: ['panicked'],
  sing: ['sang', 'sung'],
  shoot: ['shot'],
};
/** Their last consonant is doubled, though the ending of the word does not tell: "admitted", but "visited". */
const DOUBLED = new Set(
  'admit refer plan prefer permit commit submit slam rip tap nod pin snub jab rap plug blog flag prod rebut regret concur deter abhor pan pat slap shrug knit hit'.split(
    ' ',
  ),
);

function pastOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular;
  if (DOUBLED.has(lemma)) return [`${lemma}${lemma.at(-1)}ed`];
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return [`${lemma}ed`];
}

function ingOf(lemma: string, past: string): string {
  if (/[^e]e$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  // a doubled consonant shows in the past form: quipped, referred
  const last = lemma.at(-1) ?? '';
  return past === `${lemma}${last}ed` ? `${lemma}${last}ing` : `${lemma}ing`;
}

const sOf = (lemma: string): string =>
  /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;

/** Every form of a verb, by the rules of spelling and the lists above. */
export function formsOf(lemma: string): [form: string, name: VerbForm][] {
  const past = pastOf(lemma);
  return [
    ...past.map((form): [string, VerbForm] => [form, 'past']),
    [sOf(lemma), 's'],
    ...[...new Set(past.map((form) => ingOf(lemma, form)))].map((form): [string, VerbForm] => [form, 'ing']),
    [lemma, 'base'],
  ];
}
