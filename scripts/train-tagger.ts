/**
 * Trains the tagger (`src/extract/words`) and writes `src/extract/words/model.json`. Run by hand:
 *
 *   npm run train -- FOLDER…
 *
 * FOLDERs hold articles in the project's form. compromise (MIT licence) tags their sentences; the model learns to give
 * the same tags at a fraction of the cost. Nothing of the articles is kept but weights of words, endings and neighbours
 * that occur at least MIN_COUNT times, and of names not even those. The lexicon is that of compromise, as it tags each of its words alone.
 * Every tenth article is kept aside, and how often the model gives its words the tags of compromise is printed.
 * The committed model was trained on 996 articles of English news: 924 on politics (the text of PolNeAR, Newell et al.
 * 2018) and 72 of wire news (the text of TempEval-3's AQUAINT part).
 */
import { writeFile } from 'node:fs/promises';
import { type ModelFile, openModel } from '../src/extract/words/model.ts';
import { makeTagger } from '../src/extract/words/tagger.ts';
import { readArticles } from '../src/read/readArticles.ts';
import { segment } from '../src/segment/segment.ts';
import { findCertain, findNames, formsOf, learnWeights, type Text } from './tagger/learn.ts';
import { makeLexicon, tagsByCompromise } from './tagger/teacher.ts';

/** A class that the teacher gives less often is not taught. */
const RARE_CLASS = 30;

const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error('train wants at least one FOLDER of articles');
const { value: sources } = await readArticles(paths);
const articles = sources.map((source) => segment(source).value.text);

const taught = articles.map((text) => ({ text, names: tagsByCompromise(text) }));
const frequency = new Map<string, number>();
for (const name of taught.flatMap(({ names }) => [...names.values()])) {
  frequency.set(name, (frequency.get(name) ?? 0) + 1);
}
const common = [...frequency].filter(([, count]) => count >= RARE_CLASS).sort((a, b) => b[1] - a[1]);
const given = common.map(([name]) => name);
const { classes, lexicon, irregular, lookup } = makeLexicon(given);
const texts = taught.map(({ text, names }): Text => {
  const forms = formsOf(text, lookup);
  const wanted = forms.map(({ start }) => {
    const name = names.get(start);
    return name === undefined ? -1 : given.indexOf(name);
  });
  return { text, forms, wanted };
});
const learned = texts.filter((_, at) => at % 10 !== 0);
const aside = texts.filter((_, at) => at % 10 === 0);

const names = findNames(learned);
const certain = findCertain(learned, names);
const file: ModelFile = {
  classes,
  given: given.length,
  lexicon,
  irregular,
  certain: grouped(certain),
  weights: learnWeights(learned, certain, names, given.length),
};
await writeFile(new URL('../src/extract/words/model.json', import.meta.url), `${printed(file)}\n`);

const model = openModel(file);
const tag = makeTagger(model);
let [same, all] = [0, 0];
for (const { text, wanted } of aside) {
  for (const [at, { tags }] of tag(text).words.entries()) {
    const name = wanted[at] ?? -1;
    if (name === -1) continue;
    all += 1;
    if (tags === model.classes[name]) same += 1;
  }
}
const share = ((100 * same) / all).toFixed(1);
console.log(`${articles.length} articles; of ${all} words kept aside ${share} per cent have the tags of compromise`);

function grouped(entries: ReadonlyMap<string, number>): Record<string, string> {
  const lists = new Map<number, string[]>();
  for (const [word, name] of entries) lists.set(name, [...(lists.get(name) ?? []), word]);
  return Object.fromEntries([...lists].sort(([a], [b]) => a - b).map(([name, list]) => [name, list.join(' ')]));
}

/** One line a class and a feature, so that a new training shows as the lines that it changed. */
function printed({ classes, given, lexicon, irregular, certain, weights }: ModelFile): string {
  const block = (entries: Record<string, unknown>): string => {
    const lines = Object.entries(entries).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return `{\n${lines.join(',\n')}\n}`;
  };
  const kinds = Object.entries(weights).map(([kind, rows]) => `${JSON.stringify(kind)}:${block(rows)}`);
  return [
    `{"classes":${JSON.stringify(classes)}`,
    `"given":${given}`,
    `"lexicon":${block(lexicon)}`,
    `"irregular":${block(irregular)}`,
    `"certain":${block(certain)}`,
    `"weights":{\n${kinds.join(',\n')}\n}}`,
  ].join(',\n');
}
