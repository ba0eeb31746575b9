import type { Comparison, Dossier, FigureRef, Place, ReferEntry, TopicDossier } from '../../src/model/dossier.ts';

/**
 * What a dossier concludes, as text to be reviewed: one conclusion a line, its evidence below it, in the order of the
 * dossier. Whatever only repeats the records of single articles is left to their own goldens.
 */
export function renderDossier(dossier: Dossier): string {
  const parts: [string, string[]][] = [
    ['findings', findings(dossier)],
    ['figures', series(dossier)],
    ['directions', dossier.topics.flatMap((topic) => directions(topic))],
    ['timeline: said', dossier.timeline.said.map(({ article, day, basis }) => `${day} ${article} (${basis})`)],
    ['timeline: refers to', dossier.timeline.refers.flatMap((entry) => refers(entry))],
    ['timeline: told again', dossier.timeline.retold.map(({ id, oneWith }) => `${id} is one with ${oneWith}`)],
    ['timeline: days of saying', dossier.timeline.sayingDays.map(({ article, record }) => `${article} ${record}`)],
    ['speakers', speakers(dossier)],
    ['agreement and tension', agreements(dossier)],
    ['the same text', sameTexts(dossier)],
    ['related articles', related(dossier)],
  ];
  return `${parts.map(([title, lines]) => [`## ${title}`, '', ...(lines.length > 0 ? lines : ['nothing'])].join('\n')).join('\n\n')}\n`;
}

const at = ({ article, sentence }: Place): string => `${article} s${sentence}`;

const findings = ({ findings: all }: Dossier): string[] =>
  all.flatMap(({ rule, title, text, topic, series: of, places }) => [
    `${rule}: ${title}`,
    `  ${text}`,
    `  leads to ${topic ?? of ?? '-'}; ${places.map(at).join(', ')}`,
  ]);

const series = ({ series: all }: Dossier): string[] =>
  all.flatMap(({ id, name, basis, points, comparisons, threats }) => [
    `${id} «${name}» by ${basis}${threats.length > 0 ? `, about ${threats.join(', ')}` : ''}`,
    ...points.map((ref) => `  ${figure(ref)}`),
    ...comparisons.flatMap(comparison),
  ]);

const figure = ({ article, figure: { evidence, counts, window } }: FigureRef): string =>
  `${article} «${evidence.exact}» ${counts || 'of nothing named'}, ${window ? window.edtf : 'no window'}`;

const comparison = ({ earlier, later, verdict, summary, reasons, arithmetic }: Comparison): string[] => [
  `  «${earlier.figure.evidence.exact}» and «${later.figure.evidence.exact}»: ${verdict}: ${summary}`,
  ...reasons.map(({ check, verdict: own, sentence }) => `    ${check} (${own}): ${sentence}`),
  ...arithmetic.map((sentence) => `    ours: ${sentence}`),
];

function directions({ topic, cells, together, speakers: voices }: TopicDossier): string[] {
  const lines = cells.flatMap(({ article, directions: all, mentions }) => [
    `  ${article}: ${all.join(', ') || 'not mentioned'}`,
    ...mentions
      .filter((mention) => !mention.directions.includes('named'))
      .map(
        ({ place, directions: own, speaker, records }) =>
          `    s${place.sentence} ${own.join(', ')} (${speaker ?? 'the outlet'}; ${records.join(', ')})`,
      ),
  ]);
  return [
    topic.id,
    ...lines,
    `  with ${together.map((other) => `${other.topic} ${other.places.length}`).join(', ') || 'nothing'}`,
    `  said by ${voices.join(', ') || 'nobody'}`,
  ];
}

function refers(entry: ReferEntry): string[] {
  const { article, place, kind, figure: of, date, edtf, start, end, uncertainUntil, readings, topics } = entry;
  const words = [of?.evidence.exact, date?.evidence.exact].flatMap((exact) => (exact ? [`«${exact}»`] : []));
  const notes = [
    uncertainUntil === null ? '' : `begins by ${uncertainUntil}`,
    ...readings.map((reading) => `or ${reading.start ?? '..'} to ${reading.end ?? '..'}`),
    entry.background ? 'background' : '',
    ...entry.alsoToldBy.map((ref) => `also told by ${ref.article} ${ref.record}`),
  ].filter((note) => note !== '');
  const head = `${start ?? '..'} to ${end ?? '..'} (${edtf}) ${kind} ${article} s${place.sentence} ${words.join(' ')}`;
  return [[head, topics.join(', '), ...notes].filter((part) => part !== '').join('; ')];
}

const speakers = ({ speakers: all }: Dossier): string[] =>
  all.flatMap(({ id, name, kind, roles, printed, said, topics, wordsThatReturn, joined }) => [
    `${id} «${name}» ${kind}, printed ${printed.join(' / ')}`,
    ...roles.map(
      ({ role, organisation, articles }) => `  ${role ?? '-'} of ${organisation ?? '-'} in ${articles.join(', ')}`,
    ),
    ...said.map(({ article, quotations }) => `  ${article}: ${quotations.length} quotations`),
    ...topics.map(({ topic, counts }) => `  on ${topic}: ${counts.join(', ')}`),
    ...wordsThatReturn.map(
      ({ words, places }) => `  again «${words}» ${places.map(({ place }) => at(place)).join(', ')}`,
    ),
    ...joined.map(({ article, record }) => `  joined with ${record} of ${article}`),
  ]);

const agreements = ({ agreements: all }: Dossier): string[] =>
  all.flatMap(({ kind, form, title, why, topics, sides }) => [
    `${kind}, ${form}: ${title}`,
    `  ${why}`,
    `  ${sides.map(({ place, record }) => `${at(place)} ${record ?? ''}`).join(' | ')}; ${topics.join(', ')}`,
  ]);

const sameTexts = ({ sameTexts: all }: Dossier): string[] =>
  all.flatMap(({ articles, form, sentences, passages }) => [
    `${articles.join(' and ')}: ${form}, ${passages.length} of ${sentences.join(' and of ')}`,
    `  ${passages.map(([a, b]) => `s${a.sentence} s${b.sentence}`).join(', ')}`,
  ]);

const related = ({ related: all }: Dossier): string[] =>
  Object.entries(all).flatMap(([id, relations]) => [
    id,
    ...relations.flatMap(({ article, weight, reasons }) => [
      `  ${article} ${weight}`,
      ...reasons.map(({ lead, detail }) => `    ${lead}. ${detail}`),
    ]),
  ]);
