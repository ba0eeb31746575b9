import type { Threat, Trend } from '../model/records.ts';
import type { Ledger } from './ledger.ts';
import { shared } from './matching.ts';
import type { PlacedSentence } from './placeGold.ts';
import type { Surface } from './surface.ts';

const OPPOSITE: Partial<Record<Trend, Trend>> = { rising: 'falling', falling: 'rising' };

/** Which sentences name which topics, and the direction that they give them. A topic counts once a sentence. */
export function scoreTopics(
  sentences: readonly PlacedSentence[],
  threats: readonly Threat[],
  surface: Surface,
  ledger: Ledger,
): void {
  if (sentences.length === 0) return;
  const found = new Map<PlacedSentence, Map<string, Threat>>(sentences.map((sentence) => [sentence, new Map()]));
  const strays = new Set<string>();
  for (const threat of threats) {
    const at = surface.ofArticle(threat.evidence) ?? surface.ofArticle(threat.sentence);
    if (!at) continue;
    const sentence = sentences.find((one) => shared(one.at, at) > 0);
    const known = sentence && found.get(sentence);
    const place = `${at.start}:${threat.threat}`;
    if (known ? known.has(threat.threat) : strays.has(place)) continue;
    known?.set(threat.threat, threat);
    if (!known) strays.add(place);
    if (sentence?.optionalIds.includes(threat.threat)) continue;
    const isRight = sentence?.ids.includes(threat.threat) === true;
    ledger.add('topics', { right: isRight ? 1 : 0, claimed: 1 });
    if (!isRight) ledger.miss('topics', { words: threat.sentence.exact, got: threat.threat });
  }
  for (const [sentence, threatsIn] of found) scoreSentence(sentence, threatsIn, ledger);
}

function scoreSentence(sentence: PlacedSentence, found: ReadonlyMap<string, Threat>, ledger: Ledger): void {
  for (const id of new Set(sentence.ids)) {
    const threat = found.get(id);
    ledger.add('topics', { wanted: 1 });
    if (!threat) {
      ledger.miss('topics', { words: sentence.sentence, wanted: id });
      continue;
    }
    const wanted = typeof sentence.trend === 'string' ? sentence.trend : sentence.trend?.[id];
    const said = { words: sentence.sentence, got: `${id} ${threat.trend}` };
    if (wanted) ledger.check('topics-direction', threat.trend === wanted, { ...said, wanted: `${id} ${wanted}` });
    const opposite = wanted && OPPOSITE[wanted];
    const wrong = [...(sentence.trendNot[id] ?? []), ...(opposite ? [opposite] : [])];
    if (wrong.length > 0)
      ledger.check('topics-not-opposite', !wrong.includes(threat.trend), {
        ...said,
        wanted: `${id} not ${wrong.join(' or ')}`,
      });
  }
}
