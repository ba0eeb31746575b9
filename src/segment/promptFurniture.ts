import { anyCase, type FurnitureRule, HEADLINE, named, REPORTED, TITLE } from './furnitureRule.ts';

const LETTER = '(?:newsletters?|updates|alerts|briefings?|e-?mails?|channel|podcast|digest|round-?up|inbox)';
const NOT_REPORTED = `(?!.{0,300}${REPORTED})`;

/** What a page asks of its reader: read, hear, watch, share, answer, sign up, write. */
export const PROMPT_RULES: readonly FurnitureRule[] = [
  // Listen to this article
  {
    name: 'furniture/audio',
    begins: 'listen play hear loading your audio video this',
    pattern: anyCase(
      String.raw`(?:listen to|play|hear) (?:this|the) (?:full )?(?:article|story|report|audio)(?: here| now)?(?: ?[(·|–-]? ?\d{1,3} ?min(?:ute)?s?\)?)?[.:]?|loading(?: (?:audio|video|player|comments|content))?(?: ?\.{3}| ?…)?|your browser does not support (?:the )?(?:audio|video)(?: (?:element|tag|playback))?\.?|(?:audio|video) player|video unavailable|this video (?:cannot|can ?not|can['’]t) be played|this article is more than \d{1,2} (?:months?|years?) old\.?`,
    ),
  },
  // Watch: The dam in May
  {
    name: 'furniture/prompt',
    begins: 'listen watch play key did',
    pattern: named(
      String.raw`(?:Listen|LISTEN|Watch|WATCH|Play|PLAY)(?: (?:now|here|live|NOW|HERE|LIVE))?: ?(?:[\p{Lu}\d][^“”"]{1,200}[^.“”"]|\d{1,3} min(?:ute)?s?)|(?:Watch|WATCH) (?:the|this) (?:moment|video|clip)\b[^.,!?“”"]{0,120}|(?:Key|KEY) (?:takeaways|Takeaways|TAKEAWAYS|points|Points|POINTS)[:.]?|(?:Did you know|Did You Know|DID YOU KNOW)\?`,
    ),
  },
  // Read more: What the river took
  {
    name: 'furniture/read-more',
    begins: 'read see watch find learn also to',
    pattern: anyCase(
      `(?:read|see|watch|find out|learn) (?:more|also|next)(?: on this| about this| on this (?:story|topic))?(?: ?[:>»→|] ?.{0,200}| [–—-] .{1,200})?|read more (?:about|on) [^.!?,;]{1,80}|(?:also read|see also|read also|see more more latest news)(?: ?[:>»→|] ?.{0,200})?|read (?:the |our |this )?(?:full|original|whole|complete) (?:story|article|report|interview|review|piece)(?: here| on [^.,]{1,60}| in [^.,]{1,60})?[.:>»→]?|to (?:read more|continue reading|keep reading), (?:please )?(?:subscribe|sign|log|register)[^.]{0,60}\\.?`,
    ),
  },
  // READ MORE What the river took
  {
    name: 'furniture/label-and-headline',
    begins: 'read',
    pattern: named(`READ (?:MORE|ALSO|NEXT) (?!.*[.]$).{2,200}`),
  },
  // Related: Ten dams that broke
  {
    name: 'furniture/related',
    begins: 'related more don do in icymi go analysis opinion comment explainer explained live what up also',
    pattern: named(
      `(?:Related|RELATED)(?: ?[:>»→|] ?${TITLE})|(?:(?:Related|RELATED)(?: (?:[Aa]rticles?|[Ss]tor(?:y|ies)|[Cc]ontent|[Tt]opics?|[Nn]ews|[Ll]inks?|[Pp]osts?|[Cc]overage|[Rr]eading|STOR(?:Y|IES)|ARTICLES?|COVERAGE))?|(?:More|MORE)(?: (?:on|ON) (?:this|THIS)(?: (?:story|topic|STORY|TOPIC))?)?|Don['’]t [Mm]iss|Do not miss|DON['’]T MISS|In case you missed it|ICYMI|Go [Dd]eeper|Analysis|ANALYSIS|Opinion|OPINION|Comment|COMMENT|Explainer|EXPLAINER|Explained|EXPLAINED|Live|LIVE|What to read next|Up next|UP NEXT|Also (?:on|in) [^.:,]{1,40})(?: ?[:>»→|] ?${HEADLINE})`,
    ),
  },
  // Most read
  {
    name: 'furniture/list-of-articles',
    begins:
      'related recommended you don do also more most trending popular what up see latest top breaking suggested further editor editors go',
    pattern: anyCase(
      String.raw`(?:related(?: (?:articles?|stor(?:y|ies)|content|topics?|news|links?|posts?|coverage|reading|internet links))?|more on this(?: story| topic)?|recommended(?: reading| for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:don['’]t|do not) miss|(?:see more )?(?:more )?(?:latest|top|breaking|trending) (?:news|stories|headlines)|more (?:news|stories|headlines|stories like this|like this)|most (?:read|popular|viewed|shared)(?: in \p{L}+)?|trending(?: now)?|popular now|what to read next|up next|go deeper|also in the news|editors?['’]s? picks?|(?:suggested|further) reading) ?:?`,
    ),
  },
  // More from The River Post
  {
    name: 'furniture/more-from',
    begins: 'more also',
    pattern: named(
      `${NOT_REPORTED}(?:More|MORE) (?:from|FROM|about|on|ON) ["“‘]?[\\p{Lu}][^.,;:!?]{1,60}|Also on [\\p{Lu}][^.,;:!?]{1,40}`,
    ),
  },
  // Share this article
  {
    name: 'furniture/share',
    begins: 'share tweet email print bookmark save copy report follow',
    pattern: anyCase(
      String.raw`(?:share|tweet)|(?:share|tweet|email|print|bookmark|save|copy|report|republish|cite)(?: (?:this|the))? (?:article|story|post|page|link)(?: (?:on|via|with|by) (?:facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|telegram|bluesky|threads|friends))?|share (?:on|via|with) .{1,30}|share this:?|copy link|follow us(?: at .{1,80})?\.?`,
    ),
  },
  // What's your reaction?
  {
    name: 'furniture/reaction',
    begins: 'what have join leave post write add view show load comment comments are were was rate',
    pattern: anyCase(
      String.raw`what(?:['’]s| is) your (?:reaction|view|opinion|take)\?|what do you think\?(?: (?:let us know|tell us|have your say)\b.{0,80})?|have your say[.!]?|join the (?:conversation|discussion|debate)[.!]?|(?:leave|post|write|add) a (?:comment|reply)|(?:view |show |load )?comments?(?: \(\d{1,5}\)| are closed\.?)?|was this (?:article|story|page) (?:helpful|useful)\?|rate this article`,
    ),
  },
  // 12 comments
  { name: 'furniture/comment-count', pattern: anyCase(String.raw`(?:view |show |load )?(?:all )?\d{1,5} comments?`) },
  // Sign up to our newsletter for a flood report each morning
  {
    name: 'furniture/sign-up',
    begins:
      'sign subscribe register join log already download become support donate free newsletter newsletters enter your',
    pattern: anyCase(
      String.raw`${NOT_REPORTED}(?:(?:sign up|subscribe|register|join)(?: now| here| today| free| for free)? (?:to|for) (?:our|the|my|your|receive|get|.{1,40}['’]s) .{0,140}\b${LETTER}\b.{0,140}|(?:subscribe|sign up|register|log in|sign in)(?: now| today| here| for free| free)?(?: (?:to (?:continue|keep) reading|to (?:comment|read (?:on|more|this))|for (?:unlimited|full) access))?[.!]?|subscribe to [^.,]{1,60} (?:for (?:just|only|as little as) .{1,60}|channel|podcast)|already (?:a (?:subscriber|member)|registered|have an account|subscribed)\?.{0,40}|join (?:us|our [^.,]{1,40}) (?:on|channel|group|community)\b.{0,80}|download (?:our|the) (?:[^.,]{1,40} )?app\b.{0,80}|become an? (?:member|subscriber|supporter)(?: today| now)?[.!]?|(?:support|donate)(?: (?:us|our (?:journalism|work)|independent journalism|now|today))?[.!]?|free newsletter:? .{1,120}|newsletters?|(?:enter )?your e-?mail(?: address)?)`,
    ),
  },
  // Sign up for First Flood, our free daily letter
  {
    name: 'furniture/sign-up-by-name',
    begins: 'sign subscribe',
    pattern: named(
      String.raw`${NOT_REPORTED}(?:Sign up|SIGN UP|Subscribe)(?: here| now| today| for free)? (?:to|for) (?:[Tt]he )?\p{Lu}[^“”"]{1,60}(?:, (?:our|the|a|your) | for (?:a|our|the|your) (?:daily|weekly|free|digest|round-?up|selection|best|latest))[^“”"]{1,140}`,
    ),
  },
  // Get the day's stories in your inbox. Sign up here.
  {
    name: 'furniture/get-newsletter',
    begins: 'get stay receive keep',
    pattern: anyCase(
      String.raw`${NOT_REPORTED}(?:(?:get|receive) (?:our|the|all the|more|breaking|top|daily|[^.“”"]{1,40}['’]s) [^“”"]{0,140}\b(?:newsletters?|inbox|alerts|briefing|digest|round-?up|weekly e-?mail|by e-?mail|app)\b|(?:stay|keep) (?:up to date|up with|informed|updated|connected|on top|ahead|in the loop) [^“”"]{0,140}\b${LETTER}\b)[^“”"]{0,120}`,
    ),
  },
  // Click here to see the list
  {
    name: 'furniture/click',
    begins: 'click tap',
    pattern: anyCase(`${NOT_REPORTED}(?:click|tap)(?: (?:here|below|on the [^.,]{1,40}))? (?:to|for|if) [^“”"]{1,140}`),
  },
  // Get in touch
  {
    name: 'furniture/get-in-touch',
    begins: 'get have are were',
    pattern: anyCase(
      String.raw`${NOT_REPORTED}(?:get in touch(?:[.!]|:.{0,160}| (?:with us|by e-?mail|via|on|at) .{0,140})?|(?:have you been|are you|were you) affected by (?:[^?]{1,160} in this (?:story|article)\?|[^?]{1,160}\? (?:please )?(?:contact|e-?mail|tell us|get in touch|share|let us|send)\b.{0,200}))`,
    ),
  },
];
