import {
  AGENCY,
  anyCase,
  CREDIT_WORD,
  DAY,
  type FurnitureRule,
  JOURNALIST,
  MONTH,
  named,
  ORGANISATION,
  PERSON,
  REPORTED,
} from './furnitureRule.ts';

const PEOPLE = `${PERSON}(?:(?:, | and | & |, and )${PERSON}){0,3}`;
const TITLE_WORDS = String.raw`(?:\p{Lu}[\p{L}\p{M}]{1,30}(?: (?:\p{Lu}[\p{L}\p{M}]{1,30}|for|and|of|in|at)){0,5})`;
/** "chief political correspondent" */
const JOB = String.raw`(?:[\p{L}-]{2,20} ){0,4}${JOURNALIST}`;
/** Credits of several hands, in which full stops and semicolons part the names. */
const HANDS = `${CREDIT_WORD}(?:[;,.]{0,2} (?:${CREDIT_WORD}|by|and|in|of|for|at|the|de|van|von|bin|al|[Aa]dditional|reporting|writing|editing|from|\\d{1,2} others|others)){1,40}`;
const ADDRESS = String.raw`\S{1,64}@\S{1,64}`;
const SITE =
  '(?:Twitter|X|Facebook|Instagram|LinkedIn|YouTube|TikTok|Threads|Bluesky|Mastodon|WhatsApp|Telegram|Google News|Apple News|social media)';

/** Who wrote: bylines, credits of hands, and how to reach them. */
export const BYLINE_RULES: readonly FurnitureRule[] = [
  // By Jane Doe and John Roe, Political Editor
  {
    name: 'furniture/byline',
    begins: 'by words written reported story',
    pattern: named(
      String.raw`(?:By|BY|by|Words by|Words:|Written by|Reported by|Story by):? (?!(?:${DAY}|${MONTH}|The|This|That|Then|Now|New|Christmas|Easter)\b)(?:(?:Dr|Prof) )?${PEOPLE}(?:(?:, | [|–—-] | in | for )(?:[Tt]he )?${TITLE_WORDS}|,? ${JOB})?`,
    ),
  },
  // By The Associated Press
  {
    name: 'furniture/agency-byline',
    begins: 'by',
    pattern: named(
      `(?:By|BY) (?:(?:[Tt]he )?${AGENCY}(?: (?:[Ss]taff|[Ww]riters?))?|(?:Our |Post |News )?(?:Own |Foreign |Political )?(?:Staff(?: (?:[Ww]riters?|[Rr]eporters?))?|Correspondents?|Reporters?))`,
    ),
  },
  // Health reporter, The River Post
  {
    name: 'furniture/role-byline',
    pattern: named(
      String.raw`(?:\p{Lu}[\p{L}-]{1,20} ){1,3}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Pp]roducer)(?:, | \| | [–—-] )${ORGANISATION}`,
    ),
  },
  // Jane Doe, Political Editor
  {
    name: 'furniture/name-and-role',
    pattern: named(`${PEOPLE}(?:, | [|–—-] )${JOB}(?:,? (?:at |for )?${ORGANISATION})?`),
  },
  // Jane Doe is our health correspondent.
  {
    name: 'furniture/our-writer',
    pattern: named(String.raw`${PERSON} is our ${JOB}(?: (?:in|at|for|based in) ${ORGANISATION})?\.?`),
  },
  // (Reporting by Jane Doe; Editing by John Roe.)
  {
    name: 'furniture/desk-credit',
    begins: 'reporting writing editing additional compiled',
    pattern: named(
      String.raw`\(?(?:(?:Additional r|R|W|E)(?:eporting|riting|diting)|Compiled)(?: and (?:writing|editing|reporting))? by ${HANDS}(?:[;,] ${ADDRESS})?\.?\)?\.?`,
    ),
  },
  // With files from Jane Doe
  {
    name: 'furniture/with-reporting',
    begins: 'with',
    pattern: named(
      String.raw`With (?:(?:additional )?reporting|files|contributions|material|inputs?) (?:by|from) (?:the )?${HANDS}\.?`,
    ),
  },
  // Jane Doe in Leeds and John Roe contributed to this report.
  {
    name: 'furniture/contributed',
    pattern: named(
      String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|writers?|staff|reporters?|correspondents?|journalists?|and|in|from|at|of|also)){0,30}),? (?:also )?contributed (?:to this (?:report|story|article|piece)|(?:additional )?(?:reporting|research))(?: (?:to this (?:report|story|article|piece)|from [^.]{1,60}))?\.?`,
    ),
  },
  // Follow Jane Doe on Bluesky: @janedoe
  {
    name: 'furniture/follow',
    begins: 'you follow find like join',
    pattern: named(
      String.raw`(?!.{0,200}${REPORTED})(?:You can )?(?:[Ff]ollow|FOLLOW|Find|Like|Join)(?: (?:us|US|me|her|him|them|our [^.,;]{1,40}|the [^.,;]{1,40}|[@\p{Lu}][^.,;]{0,50}))? (?:on|ON|via) (?:our )?${SITE}(?:(?:, and |, | and | & |/)${SITE}){0,6}(?:(?: |: ?| ?@).{0,100})?[.!]?`,
    ),
  },
  // Contact Jane Doe at jane.doe@example.org
  {
    name: 'furniture/contact',
    begins: 'contact email e reach message got have do tip tips you',
    pattern: anyCase(
      String.raw`(?!.{0,200}${REPORTED})(?:you can )?(?:contact|e-?mail|reach|message|tips?)(?: |: ?)[^.!?]{0,80}?${ADDRESS}(?: (?:or|and) .{0,120})?|(?:do you have|have you got|have|got) (?:a|any|an)(?: \p{L}+)? (?:tip|story|stories|tips|information|news)\b[^.?!]{0,80}\?(?: (?:you can )?(?:contact|e-?mail|get in touch|let us|send|tell|reach|text|call|share)\b.{0,200})?`,
    ),
  },
  // desk@example.org
  { name: 'furniture/address', pattern: /^(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|@\w{2,40})$/u },
];

/** What may be a sentence of an article anywhere but at its end. */
export const END_NOTES: readonly FurnitureRule[] = [
  // Jane Doe is a freelance journalist based in Leeds.
  {
    name: 'furniture/writer-note',
    pattern: named(
      String.raw`${PERSON} is (?:an?|the|our) (?:[^.,]{0,60} )?${JOURNALIST}(?:(?:,? (?:at|for|of|with|in|based|covering|who covers|specialising|specializing|writing|focused|focusing) )[^.]{1,160})?\.?(?: (?:Follow|You can|Email|Contact|Reach|She can be|He can be|They can be) .{1,160})?|${PERSON} (?:covers|reports on|writes about|edits) [^.]{1,80} (?:for|at) ${ORGANISATION}\.?`,
    ),
  },
];
