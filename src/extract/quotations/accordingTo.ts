import type { Attribution } from './attributions.ts';
import { afterDateline, leadsInto } from './boundaries.ts';
import { isDenied } from './denials.ts';
import type { Grammar } from './grammar.ts';
import { findSourceAfter } from './sources.ts';
import { isMark, isOf } from './tokens.ts';
import { ACCORDING, CONJUNCTIONS } from './wordClasses.ts';

/** "…, according to its chief" and "According to its chief, …": the attribution that needs no verb. */
export function findAccordingTo(grammar: Grammar): Attribution[] {
  const { tokens } = grammar;
  if (!grammar.holds(ACCORDING)) return [];
  return tokens.flatMap((token, at): Attribution[] => {
    if (!isOf(token, ACCORDING) || tokens[at + 1]?.lower !== 'to') return [];
    const source = findSourceAfter(grammar, at + 2);
    if (!source) return [];
    const base = {
      place: 'according-to' as const,
      verbKind: 'say' as const,
      source,
      cue: { first: at, last: at + 1 },
      denied: isDenied(grammar, source),
    };
    const joined = at === 1 && isOf(tokens[0], CONJUNCTIONS);
    if (at === 0 || joined) {
      const comma = tokens.findIndex((other, i) => i > source.first && isMark(other, ','));
      const named = { first: source.first, last: Math.min(source.last, comma - 1) };
      if (comma === -1 || comma + 1 >= tokens.length) return [];
      return [{ ...base, source: named, content: [{ first: comma + 1, last: tokens.length - 1 }] }];
    }
    const last = isMark(tokens[at - 1], ',') ? at - 2 : at - 1;
    let first = afterDateline(grammar);
    // "But the river has risen, according to Renn": the joint is the outlet's
    if (isOf(tokens[first], CONJUNCTIONS)) first += 1;
    // "said that, according to the ministry, …": told by somebody else
    if (last < first || tokens[last]?.lower === 'that') return [];
    const right = source.last + 2;
    const splits = isMark(tokens[source.last + 1], ',') && leadsInto(grammar, { first, last }, right);
    return [
      {
        ...base,
        content: splits
          ? [
              { first, last },
              { first: right, last: tokens.length - 1 },
            ]
          : [{ first, last }],
      },
    ];
  });
}
