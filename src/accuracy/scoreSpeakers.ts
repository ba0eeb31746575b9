import type { Speaker } from '../model/records.ts';
import type { Ledger } from './ledger.ts';
import { sameName, sameThing } from './names.ts';
import type { PlacedGold } from './placeGold.ts';

/** Who speaks, in which role and for whom. */
export function scoreSpeakers(
  { speakers: golds, optionalSpeakers }: Pick<PlacedGold, 'speakers' | 'optionalSpeakers'>,
  speakers: readonly Speaker[],
  ledger: Ledger,
): void {
  const found = new Set<Speaker>();
  for (const gold of golds) {
    const speaker = speakers.find((one) => !found.has(one) && sameName(gold.name, one.name));
    ledger.add('speakers', { right: speaker ? 1 : 0, claimed: speaker ? 1 : 0, wanted: 1 });
    if (!speaker) {
      ledger.miss('speakers', { words: gold.name, wanted: gold.name });
      continue;
    }
    found.add(speaker);
    const { role, organisation } = speaker;
    if (gold.role)
      ledger.check('speakers-role', sameThing(role ?? '', gold.role), {
        words: gold.name,
        got: role ?? '',
        wanted: gold.role,
      });
    if (gold.organisation)
      ledger.check(
        'speakers-organisation',
        [gold.organisation, ...gold.organisationAlt].some((one) => sameThing(organisation ?? '', one)),
        { words: gold.name, got: organisation ?? '', wanted: gold.organisation },
      );
  }
  for (const { name } of speakers.filter((one) => !found.has(one))) {
    if (optionalSpeakers.some((one) => sameName(one, name) || sameThing(one, name))) continue;
    ledger.add('speakers', { claimed: 1 });
    ledger.miss('speakers', { words: name, got: name });
  }
}
