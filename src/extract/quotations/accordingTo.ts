import type { Attribution } from './attributions.ts';
import { afterDateline } from './boundaries.ts';
import { isDenied } from './denials.ts';
import { type Grammar, isMark } from './grammar.ts';
import { findSourceAfter } from './sources.ts';

/** "…, according to its chief" and "According to its chief, …": the attribution that needs no verb. */
export function findAccordingTo(grammar: Grammar): Attribution[] {
  const { tokens } = grammar;
  return tokens.flatMap((token, at): Attribution[] => {
    if (token.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return [];
    const source = findSourceAfter(grammar, at + 2);
    if (!source) return [];
    const base = {
      place: 'according-to' as const,
      verbKind: 'say' as const,
      source,
      cue: { first: at, last: at + 1 },
      denied: isDenied(grammar, source),
    };
    if (at === 0) {
      const comma = tokens.findIndex((other, i) => i > source.first && isMark(other, ','));
      const named = { first: source.first, last: Math.min(source.last, comma - 1) };
      if (comma === -1 || comma + 1 >= tokens.length) return [];
      return [{ ...base, source: named, content: [{ first: comma + 1, last: tokens.length - 1 }] }];
    }
    const last = isMark(tokens[at - 1], ',') ? at - 2 : at - 1;
    const first = afterDateline(grammar);
    return last < first ? [] : [{ ...base, content: [{ first, last }] }];
  });
}
