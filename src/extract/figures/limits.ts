import { bitsFor } from './clues.ts';
import { NUMBER_WORDS } from './numbers.ts';
import { eachMatchAt, type Stretch } from './stretches.ts';

const AGE = `(?:\\d{1,2}|${NUMBER_WORDS})`;

/** Limits of age as printed: "under 18", "aged 16 to 24", "over-65s", "17 and under". Place limits are left to `counts`. */
const AGE_LIMIT = new RegExp(
  [
    `\\baged (?:under |over |between |from )?${AGE}(?:(?: to | and |-|–)(?:${AGE}|under|over|above|younger|older)(?: years)?)?(?: or (?:under|over|younger|older))?`,
    `\\b(?:under|over) the age of ${AGE}`,
    `\\b(?:under|over|below|above)[- ]${AGE}s\\b`,
    `(?<=\\b(?:people|persons|children|those|anyone|everyone|boys|girls|men|women|teenagers|minors|youths|adults|suspects|pupils|students|patients|offenders|workers|drivers|users|residents|citizens|someone|individuals|adolescents|voters|[a-z]{2,12}(?:ers|ors|ees|ists|ants|ents|ians)|were|are|is|was|be) )(?:aged )?(?:under|over|below|above) ${AGE}(?! ?(?:%|per|times|[a-z]+s\\b))(?= |[,.;:)”"]|$)`,
    `\\b${AGE} (?:and|or) (?:under|over|younger|older|above)\\b`,
  ].join('|'),
  'iy',
);

/** Without one of these no limit can stand there. */
const SAYS_LIMIT = bitsFor(['age', 'limit']);
const AT = bitsFor(['age', 'limit', 'digit', 'number', 'article']);

export interface Limit {
  start: number;
  end: number;
  words: string;
}

/** Age limits in reading order; their numbers are no figures. */
export function findLimits(stretches: readonly Stretch[]): Limit[] {
  const limits: Limit[] = [];
  for (const stretch of stretches)
    if ((stretch.clues & SAYS_LIMIT) !== 0)
      eachMatchAt(AGE_LIMIT, stretch, AT, ({ index, 0: words }) => {
        const start = stretch.start + index;
        limits.push({ start, end: start + words.length, words: words.replaceAll('-', ' ') });
      });
  return limits;
}
