import {
  AGENCY,
  anyCase,
  CREDITED,
  type FurnitureRule,
  HEADLINE,
  named,
  ORGANISATION,
  PERSON,
} from './furnitureRule.ts';

const PICTURE = '(?:picture|photo|photograph|image|illustration|graphic|video|pic|chart|map|infographic)s?';
/** The same where a block is otherwise told by its capitals. */
const PICTURE_LABEL =
  '(?:[Pp]icture|[Pp]hoto|[Pp]hotograph|[Ii]mage|[Ii]llustration|[Gg]raphic|[Vv]ideo|[Pp]ic|[Cc]hart|[Mm]ap|[Ii]nfographic|PICTURE|PHOTO|PHOTOGRAPH|IMAGE|PIC)[sS]?';
const FILE_PHOTO = '(?:/(?:[Ff]ile(?: [Pp]hoto)?|[Hh]andout|[Pp]ool))?';

/** What stands in the last bracket of a caption. */
const BRACKETED: readonly FurnitureRule[] = [
  // The dam in May (Picture: Ministry of Works).
  {
    name: 'furniture/bracketed-credit',
    pattern: anyCase(`(?:${PICTURE}|credit)(?: credits?| courtesy of| by)?: ?.{1,80}`),
  },
  // The dam in May (Jane Doe/AFP via Getty Images)
  {
    name: 'furniture/agency-credit',
    pattern: named(
      `[Pp]hoto by .{1,80}|AP Photo.{0,80}|(?:[Ff]ile: ?)?${CREDITED} ?/ ?${AGENCY}${FILE_PHOTO}|(?:.{0,60} )?via ${AGENCY}|Getty Images|Getty|Alamy|Shutterstock`,
    ),
  },
];

/** What stands in the last bracket of a caption where a full stop goes before the bracket, or the bracket is square. */
const BRACKETED_APART: FurnitureRule = {
  // The dam in May. (Jane Doe/River Post)
  name: 'furniture/bracketed-name',
  pattern: named(
    `(?:[Ff]ile: ?)?${PERSON} ?[/|] ?${ORGANISATION}${FILE_PHOTO}|${PERSON}, ${ORGANISATION}|[Cc]ourtesy(?: of)?:? .{2,80}|(?:[Ff]ile|[Hh]andout|[Ss]tock)(?: (?:photo|picture|image))?|[Ss]ubmitted(?: photo)?`,
  ),
};

/** What stands after the last stop of a caption, or is all of a block. */
const TRAILING: readonly FurnitureRule[] = [
  // The dam in May. Picture: Alamy
  {
    name: 'furniture/trailing-credit',
    pattern: named(
      String.raw`(?:${PICTURE_LABEL}(?: [Cc]redits?| CREDIT)?|[Cc]redits?|CREDIT)(?: by| courtesy)?: ?${CREDITED}\.?`,
    ),
  },
  // The dam in May. Jane Doe/Reuters
  {
    name: 'furniture/agency-name',
    pattern: named(
      String.raw`(?:(?:${PERSON}|${CREDITED}) ?/ ?${AGENCY}${FILE_PHOTO}|${AGENCY}/${CREDITED}|Getty Images|(?:${PERSON} )?via ${AGENCY}|${PERSON}/(?:Staff|Handout|Pool)|© ?${CREDITED})\.?`,
    ),
  },
];

const WHOLE: readonly FurnitureRule[] = [
  // Photograph by Jane Doe
  {
    name: 'furniture/picture-by',
    pattern: named(String.raw`${PICTURE_LABEL} (?:by|BY|courtesy of|via):? ${CREDITED}\.?`),
  },
  // Jane Doe / The River Post
  {
    name: 'furniture/bare-credit',
    pattern: named(String.raw`(?:${PERSON} ?/ ?${ORGANISATION}${FILE_PHOTO}|${AGENCY})\.?`),
  },
  // Cover image: two boats on the river
  {
    name: 'furniture/labelled-caption',
    begins: 'cover featured lead main header top file stock caption',
    pattern: anyCase(`(?:(?:cover|featured|lead|main|header|top|file|stock) ${PICTURE}|caption): ?.{1,300}`),
  },
  // Pictured: Ada Renn at the dam
  {
    name: 'furniture/pointing-caption',
    begins: 'pictured above clockwise from',
    pattern: named(
      String.raw`(?:Pictured|PICTURED|Above|Clockwise,? from (?:top|left|top left|above)|(?:Pictured )?[Ff]rom left(?: to right)?): ?["'“‘]?\p{Lu}.{1,300}`,
    ),
  },
  // Image source, Getty Images
  {
    name: 'furniture/comma-caption',
    begins: 'image media video audio',
    pattern: named(
      String.raw`Image (?:source|copyright)[,:]? ${CREDITED}\.?|(?:Image|Media|Video|Audio) caption,? [^\p{Ll}].{1,300}`,
    ),
  },
  // FILE - The dam in May.
  {
    name: 'furniture/file-caption',
    begins: 'file',
    pattern: named(
      `FILE(?: (?:PHOTO|IMAGE|PICTURE))?(?: ?[:–—]| -) .{1,300}|File: .{1,300}|(?:File|FILE) (?:photo|picture|image|footage|PHOTO)(?: of [^.]{1,200})?`,
    ),
  },
  // Source: Ministry of Works
  {
    name: 'furniture/chart-source',
    begins: 'source sources data',
    pattern: named(String.raw`(?:Sources?|SOURCES?|Data|DATA): ?${CREDITED}\.?`),
  },
  // Video: The dam breaks
  {
    name: 'furniture/picture-headline',
    begins: 'video gallery in podcast interactive slideshow',
    pattern: named(
      `(?:Video|VIDEO|Gallery|GALLERY|Podcast|PODCAST|Interactive|INTERACTIVE|Slideshow|SLIDESHOW|In [Pp]ictures|IN PICTURES|In [Pp]hotos|IN PHOTOS): ?${HEADLINE}`,
    ),
  },
];

/** Rules for the whole block. */
export const PICTURE_RULES = WHOLE;
/** Rules for the last words of a block, which `creditRuleOf` asks. */
export const CREDIT_RULES: readonly FurnitureRule[] = [...BRACKETED, BRACKETED_APART, ...TRAILING];

const LAST_BRACKET = /[([]([^()[\]]{1,120})[)\]]\.?$/u;
const AFTER_STOP = /[.!?)"”’|] *$/;
/** What stands before the last words of a caption. */
const STOPS = /[.!?)"”’|] ?|(?=©)/gu;
const LONGEST_TAIL = 120;

/** The rule by which a block ends in the credit of a picture, which makes it a caption; or is nothing but a credit. */
export function creditRuleOf(text: string): FurnitureRule | undefined {
  const bracket = /[)\]]\.?$/.test(text) ? LAST_BRACKET.exec(text) : null;
  if (bracket) {
    const [, inner = ''] = bracket;
    const rule = BRACKETED.find(({ pattern }) => pattern.test(inner));
    if (rule) return rule;
    const standsApart =
      text[bracket.index] === '[' || AFTER_STOP.test(text.slice(Math.max(0, bracket.index - 3), bracket.index));
    if (standsApart && BRACKETED_APART.pattern.test(inner)) return BRACKETED_APART;
  }
  const last = text.slice(-LONGEST_TAIL);
  if (!MAY_END_IN_CREDIT.test(last)) return undefined;
  const starts = [...last.matchAll(STOPS)].map(({ index, 0: stop }) => index + stop.length);
  if (last === text) starts.unshift(0);
  for (const start of starts) {
    const rule = TRAILING.find(({ pattern }) => pattern.test(last.slice(start)));
    if (rule) return rule;
  }
  return undefined;
}

/** One look before many: a credit has a label, a stroke, an agency's name or a sign. */
const MAY_END_IN_CREDIT = /[:/©]|Getty|via /u;
