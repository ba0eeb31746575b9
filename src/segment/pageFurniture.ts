import { anyCase, DATE, type FurnitureRule, named, TIME } from './furnitureRule.ts';

const PIECE = '(?:article|story|piece|column|post|interview|review|live ?blog|explainer|headline)';
const AGO = String.raw`(?:\d{1,3}|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago`;

/** What the page says of itself: its controls, its dates, its history, its owner, its advertisements. */
export const PAGE_RULES: readonly FurnitureRule[] = [
  // Advertisement
  {
    name: 'furniture/advertisement',
    begins:
      'advert adverts advertisement advertisements advertising sponsored promoted paid story article continue skip ad scroll after',
    pattern: anyCase(
      String.raw`-{0,3} ?(?:advert|advertisement|advertising|sponsored|sponsored content|promoted content|paid content)s? ?[-–—:.]{0,3}(?: ?(?:continue reading below|scroll to continue|skip advert))?|(?:story|article) continues (?:below|after)(?: (?:the |this )?(?:advert|advertisement|ad|video))?\.?|continue reading below|(?:skip|after)(?: past)? (?:the )?(?:advertisement|newsletter promotion|ad)|scroll (?:down )?(?:to|for) (?:continue|more)`,
    ),
  },
  // Exit mobile version
  {
    name: 'furniture/page-control',
    begins:
      'exit skip back return scroll go search popular load show continue view open close toggle main menu next previous image photo slide accept reject manage please enable to terms privacy cookie contact about hide tap play enlarge expand opens external reuse request republish acquire purchase read topics a',
    pattern: anyCase(
      String.raw`exit mobile version|skip to (?:main )?(?:content|navigation)|(?:back|return|scroll|go) to (?:the )?top|search (?:the |this )?(?:website|site)|popular (?:categories|posts|topics)|load more|show (?:more|less|caption)|continue reading|view (?:gallery|comments|all|image in fullscreen|this post on \p{L}+)|(?:open|close|toggle|hide|expand|enlarge) (?:menu|image(?: in gallery)?|this image|gallery|navigation|caption)|(?:main )?menu|next article|previous article|(?:(?:image|photo|slide|picture) )?\d{1,3} (?:of|/) \d{1,3}|(?:accept|reject) (?:all )?cookies|(?:accept|reject) all|manage (?:cookies|preferences|consent)|(?:please )?enable javascript(?: to .{1,80})?\.?|to play this video.{1,80}|(?:tap to un)?mute|play video|terms (?:of (?:use|service)|and conditions|& conditions)|privacy policy|cookie (?:policy|settings|preferences)|contact us|about us|about (?:the author|this article|sharing)|opens in (?:a )?new (?:window|tab)|external links?|reuse this content|request permission to reuse.{0,60}|(?:acquire|purchase) licensing rights|republish this article|a post shared by .{1,80}|read in app|open in app`,
    ),
  },
  // Published: 6 December 2024, 21:31
  {
    name: 'furniture/dateline',
    pattern: anyCase(
      String.raw`(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:? ?)?(?:${DATE}(?:(?:,| at| -| [|–—])? ${TIME})?|${TIME}(?:(?:,| on| -| [|–—])? ${DATE}))|(?:first |last )?(?:published|updated|posted|modified)(?: at)?:? ${TIME}|(?:(?:first |last )?(?:published|updated|posted|modified):? )?${AGO}|(?:(?:est\.? |estimated )?reading time:? ?)?\d{1,3}[ -]?min(?:ute)?s?(?: (?:read(?:ing time)?|listen|watch))?|\d{1,2}:\d{2}(?: ?/ ?\d{1,2}:\d{2})?`,
    ),
  },
  // This article was amended on 3 March 2024 to correct a name.
  {
    name: 'furniture/amended',
    begins: 'this the an a correction clarification editor editors update more',
    pattern: anyCase(
      String.raw`(?:the headline (?:and|of) )?this (?:${PIECE}|report|page) (?:was|has been|is|were)(?: since| also)? (?:(?:amended|corrected|updated|edited|changed|revised)(?:[.!]?|,? (?:on|to|at|with|after|in order|since (?:it was )?publi|throughout) .{1,280})|(?:originally|first|initially|previously) (?:published|posted)\b.{0,200}|(?:published|produced|republished|reproduced) (?:with permission|in partnership|under|from|by permission)\b.{0,200})|(?:this|a version of this|an earlier version of this) ${PIECE} (?:was |has been )?(?:(?:originally|first|initially|previously) )(?:published|appeared|posted|ran)\b.{0,200}|a version of this ${PIECE} (?:appears|appeared|was published|ran) .{1,200}|(?:correction|clarification|editors?['’]s?['’]? note|update)(?: ?[(,] ?[^:]{1,40})?: ?(?:an? (?:earlier|previous|original|prior)|this|the (?:original|headline)) .{0,60}\b(?:${PIECE}|version|report)\b.{0,260}|an (?:earlier|original) version of this ${PIECE} .{1,280}`,
    ),
  },
  // This is a developing story. Check back for updates.
  {
    name: 'furniture/developing',
    begins: 'this more check',
    pattern: anyCase(
      String.raw`this is a (?:developing|breaking)(?: news)? story(?:[.,]? (?:and (?:will|is)|it will|we will|please|check|more|follow|for|refresh)\b.{0,160})?[.!]?|more (?:to follow|follows)(?:[.…]{1,3})?|check back (?:soon |later )?for (?:updates|more)\.?`,
    ),
  },
  // Topics: floods, dams
  {
    name: 'furniture/topics',
    begins: 'topics topic tags tagged tag filed categories category keywords related explore',
    pattern: anyCase(
      `(?:(?:related |explore more on these )?topics|tags|tagged|filed under|categories|keywords)(?: ?[:|] ?(?:.{0,250}[^.!?])?)?`,
    ),
  },
  // © 2024 The River Post. All rights reserved.
  {
    name: 'furniture/copyright',
    begins: 'copyright © c all',
    pattern: anyCase(
      String.raw`(?:copyright(?: ©| \(c\))?|©|\(c\)) ?\d{4}.{0,280}|(?:copyright )?© ?.{1,80} \d{4}\.?(?: all rights reserved\.?)?|copyright (?:©|\(c\)) .{1,200}|all rights reserved\.?`,
    ),
  },
  // Our Standards: The Post Trust Principles.
  {
    name: 'furniture/standards',
    begins: 'our why how',
    pattern: named(
      String.raw`Our [Ss]tandards: ?\p{Lu}.{1,120}|Why (?:you can|to|you should) trust (?:us|[\p{Lu}][^.,]{1,40})|How we (?:reported|wrote) this (?:story|article)`,
    ),
  },
  // We use cookies to improve your visit.
  {
    name: 'furniture/cookies',
    begins: 'we this our by the',
    pattern: anyCase(
      String.raw`(?:we|(?:this|our) (?:web)?site)(?: and our (?:\d{1,4} )?(?:partners|vendors))? uses? cookies\b.{0,280}|by (?:continuing|clicking|using) [^.]{0,120}\b(?:cookies|terms|privacy policy)\b.{0,160}|(?:this|the) (?:article|page|story) (?:may )?contains? affiliate links.{0,160}|[^.]{1,40} is not responsible for the content of external (?:sites|websites|links)\.?.{0,80}`,
    ),
  },
  // Thanks for reading
  {
    name: 'furniture/thanks',
    begins: 'thanks thank',
    pattern: anyCase(
      `(?:thanks|thank you) for (?:reading|subscribing|signing up|your (?:feedback|support))(?: [^.,]{1,40})?[.!]?`,
    ),
  },
];
