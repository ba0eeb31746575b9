/** One kind of page furniture: what stands on the page of an article and is not of the article. */
interface FurnitureRule {
  /** Permanent name, `furniture/form`. */
  name: string;
  /** Matches the whole block. */
  pattern: RegExp;
}

/** Longest block, in UTF-16 code units, that can be furniture: a caption of three lines. */
const LONGEST = 320;

// No separator of CREDITED is a letter of NAME_WORD: a name can be cut in one way only, and matching stays linear.
const NAME_WORD = String.raw`[\p{Lu}\d@©][\p{L}\p{M}\d.'’&@_-]{0,40}`;
/** "Jane Doe/AP via Getty Images", "Department of Water": capitals, and the small words between them. */
const CREDITED = `(?:${NAME_WORD}|©)(?:(?: ?[,/|] ?| | (?:via|of|and|for|the|de|van) )${NAME_WORD}){0,8}`;
/** A word of a credit in which full stops part the names. */
const CREDIT_WORD = String.raw`[\p{Lu}\d][\p{L}\p{M}\d'’-]{0,40}`;
const PICTURE = '(?:picture|photo|photograph|image|illustration|graphic|video|pic)s?';
/** The same at the beginning of a block that is otherwise told by its capitals. */
const PICTURE_LABEL =
  '(?:[Pp]icture|[Pp]hoto|[Pp]hotograph|[Ii]mage|[Ii]llustration|[Gg]raphic|[Vv]ideo|PICTURE|PHOTO|PHOTOGRAPH|IMAGE)[sS]?';
const AGENCY = '(?:Getty|Getty Images|Alamy|Shutterstock|iStock|AP|AFP|Reuters|PA|PA Media|PA Wire|EPA|EPA-EFE)';
const PERSON = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|de|van|von|bin|al)){1,3}`;
const DAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATE = String.raw`(?:${DAY},? )?(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH}\.?,? \d{4}|${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{2,4})`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?`;

/** A whole block, letters in any case. */
const anyCase = (body: string): RegExp => new RegExp(`^(?:${body})$`, 'iu');
/** A whole block in which capitals tell names from words. */
const named = (body: string): RegExp => new RegExp(`^(?:${body})$`, 'u');
const RULES: readonly FurnitureRule[] = [
  // The dam in May (Picture: Ministry of Works).
  {
    name: 'furniture/bracketed-credit',
    pattern: anyCase(String.raw`.{0,300}\((?:${PICTURE}|credit)(?: credits?| courtesy of| by)?: ?[^()]{1,80}\)\.?`),
  },
  // The dam in May (Jane Doe/AFP via Getty Images)
  {
    name: 'furniture/agency-credit',
    pattern: named(
      String.raw`.{0,300}\((?:[Pp]hoto by [^()]{1,80}|AP Photo[^()]{0,80}|${CREDITED}/${AGENCY}|(?:[^()]{0,60} )?via ${AGENCY}|Getty Images|Alamy)\)\.?`,
    ),
  },
  // The dam in May. Picture: Alamy
  {
    name: 'furniture/trailing-credit',
    pattern: named(
      String.raw`(?:.{0,260}[.!?)"”’|] ?)?(?:${PICTURE_LABEL}(?: [Cc]redits?| CREDIT)?|[Cc]redits?|CREDIT)(?: by| courtesy)?: ?${CREDITED}\.?`,
    ),
  },
  // Photograph by Jane Doe
  {
    name: 'furniture/picture-by',
    pattern: named(String.raw`${PICTURE_LABEL} (?:by|BY|courtesy of|via):? ${CREDITED}\.?`),
  },
  // Cover image: two boats on the river
  {
    name: 'furniture/labelled-caption',
    pattern: anyCase(`(?:(?:cover|featured|lead|main|header|top|file|stock) ${PICTURE}|caption): ?.{1,300}`),
  },
  // Image source, Getty Images
  {
    name: 'furniture/comma-caption',
    pattern: named(String.raw`Image source, ${CREDITED}\.?|(?:Image|Media|Video|Audio) caption, [^\p{Ll}].{1,300}`),
  },
  // FILE - The dam in May.
  {
    name: 'furniture/file-caption',
    pattern: named(`FILE(?: (?:PHOTO|IMAGE|PICTURE))?(?: ?[:–—]| -) .{1,300}`),
  },
  // Listen to this article
  {
    name: 'furniture/audio',
    pattern: anyCase(
      String.raw`(?:listen to|play|hear) (?:this|the) (?:article|story|report|audio)(?: here| now)?[.:]?|loading(?: (?:audio|video|player|comments|content))?(?: ?\.{3}| ?…)?|your browser does not support (?:the )?(?:audio|video)(?: (?:element|tag|playback))?\.?|(?:audio|video) player|this article is more than \d{1,2} (?:months?|years?) old\.?`,
    ),
  },
  // Watch: The dam in May
  {
    name: 'furniture/prompt',
    pattern: named(
      String.raw`(?:Listen|LISTEN|Watch|WATCH|Play|PLAY)(?: (?:now|here|live|NOW|HERE|LIVE))?: ?[\p{Lu}\d][^“”"]{1,200}[^.“”"]|(?:Key|KEY) (?:takeaways|Takeaways|TAKEAWAYS|points|Points|POINTS)[:.]?|(?:Did you know|Did You Know|DID YOU KNOW)\?`,
    ),
  },
  // Advertisement
  {
    name: 'furniture/advertisement',
    pattern: anyCase(
      String.raw`-{0,3} ?(?:advert|advertisement|advertising|sponsored|sponsored content|promoted content|paid content)s? ?[-–—:.]{0,3}(?: ?(?:continue reading below|scroll to continue|skip advert))?|(?:story|article) continues (?:below|after)(?: (?:the |this )?(?:advert|advertisement|ad|video))?\.?`,
    ),
  },
  // Read more: What the river took
  {
    name: 'furniture/read-more',
    pattern: anyCase(
      `(?:read|see|watch|find out|learn) (?:more|also|next)(?: on this| about this| on this (?:story|topic))?(?: ?[:>»→] ?.{0,200})?|read more (?:about|on) [^.!?,;]{1,80}|(?:also read|see also|read also|related|related (?:articles?|stories|content|topics?|news|links?|posts?)|more on this(?: story| topic)?|recommended(?: reading| for you)?|you may (?:also )?like|(?:don['’]t|do not) miss)(?: ?[:>»→] ?.{0,200})?|(?:see more )?(?:more )?(?:latest|top|breaking|trending) (?:news|stories|headlines)|more (?:news|stories|headlines)|most (?:read|popular|viewed|shared)|trending(?: now)?|see more more latest news`,
    ),
  },
  // Share this article
  {
    name: 'furniture/share',
    pattern: anyCase(
      String.raw`(?:share|tweet)|(?:share|tweet|email|print|bookmark|save|copy|report)(?: (?:this|the) (?:article|story|post|page|link))(?: (?:on|via|with|by) (?:facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|telegram|bluesky|threads|friends))?|share (?:on|via|with) .{1,30}|share this|copy link|follow us(?: (?:on|at) .{1,80})?\.?`,
    ),
  },
  // What's your reaction?
  {
    name: 'furniture/reaction',
    pattern: anyCase(
      String.raw`what(?:['’]s| is) your (?:reaction|view|opinion|take)\?|what do you think\?|have your say[.!]?|join the (?:conversation|discussion|debate)[.!]?|(?:leave|post|write|add) a (?:comment|reply)|(?:view |show |load )?(?:\d{1,5} )?comments?(?: \(\d{1,5}\))?`,
    ),
  },
  // Sign up to our newsletter for a flood report each morning
  {
    name: 'furniture/sign-up',
    pattern: anyCase(
      String.raw`(?:sign up|subscribe|register|join)(?: now| here| today| free| for free)? (?:to|for) (?:our|the|my|your|.{1,40}['’]s) .{0,100}\b(?:newsletters?|updates|alerts|briefings?|e-?mails?|channel|podcast)\b.{0,100}|subscribe(?: now| today| here)?[.!]?|sign (?:up|in)(?: now| here)?[.!]?|log in(?: to comment)?`,
    ),
  },
  // By Jane Doe and John Roe, Political Editor
  {
    name: 'furniture/byline',
    pattern: named(
      String.raw`(?:By|BY|by|Words by|Written by|Reported by|Story by):? (?!(?:${DAY}|${MONTH}|The|This|That|Then|Now|New|Christmas|Easter)\b)${PERSON}(?:(?:, | and | & |, and )${PERSON}){0,3}(?:(?:, | [|–—-] | in )\p{Lu}[\p{L}\p{M}]{1,30}(?: (?:\p{Lu}[\p{L}\p{M}]{1,30}|for|and|of|in|at)){0,5})?`,
    ),
  },
  // Health reporter, The River Post
  {
    name: 'furniture/role-byline',
    pattern: named(
      String.raw`(?:\p{Lu}[\p{L}-]{1,20} ){1,3}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Pp]roducer)(?:, | \| | [–—-] )\p{Lu}[\p{L}\p{M}\d.'’&-]{0,30}(?: (?:\p{Lu}[\p{L}\p{M}\d.'’&-]{0,30}|of|and|for|the|in)){0,4}`,
    ),
  },
  // (Reporting by Jane Doe; Editing by John Roe.)
  {
    name: 'furniture/desk-credit',
    pattern: named(
      String.raw`\(?(?:Additional r|R|W|E)(?:eporting|riting|diting)(?: and (?:writing|editing|reporting))? by ${CREDIT_WORD}(?:[;,.]{0,2} (?:${CREDIT_WORD}|by|and|in|of|for|the|de|van|von|bin|al|[Aa]dditional|reporting|writing|editing)){1,40}\.?\)?\.?`,
    ),
  },
  // Exit mobile version
  {
    name: 'furniture/page-control',
    pattern: anyCase(
      String.raw`exit mobile version|skip to (?:main )?content|(?:back|return|scroll|go) to (?:the )?top|search (?:the |this )?(?:website|site)|popular (?:categories|posts|topics)|load more|show (?:more|less)|continue reading|view (?:gallery|comments|all)|(?:open|close|toggle) (?:menu|image|gallery|navigation)|(?:main )?menu|next article|previous article|image \d{1,2} of \d{1,2}|accept (?:all )?cookies|manage (?:cookies|preferences)|(?:please )?enable javascript(?: to .{1,80})?\.?|terms (?:of use|and conditions)|privacy policy|cookie policy|contact us|about us`,
    ),
  },
  // Published: 6 December 2024, 21:31
  {
    name: 'furniture/dateline',
    pattern: anyCase(
      String.raw`(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:? ?)?(?:${DATE}(?:(?:,| at| -| [|–—])? ${TIME})?|${TIME}(?:(?:,| on| -| [|–—])? ${DATE}))|(?:first |last )?(?:published|updated|posted|modified)(?: at)?:? ${TIME}|(?:reading time:? ?)?\d{1,3} ?min(?:ute)?s?(?: read(?:ing time)?)?`,
    ),
  },
  // © 2024 The River Post. All rights reserved.
  {
    name: 'furniture/copyright',
    pattern: anyCase(String.raw`(?:copyright(?: ©| \(c\))?|©|\(c\)) ?\d{4}.{0,200}|all rights reserved\.?`),
  },
];

/**
 * The rule by which a block is page furniture, or null. Only a short block that is furniture from first to last letter
 * is: a sentence that merely begins like a prompt stays in the text.
 */
export function furnitureRuleOf(text: string, title: string): string | null {
  if (text.length > Math.max(LONGEST, title.length + 8)) return null;
  if (letters(title) !== '' && letters(text) === letters(title)) return 'furniture/title';
  if (text.length > LONGEST) return null;
  return RULES.find((rule) => rule.pattern.test(text))?.name ?? null;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
