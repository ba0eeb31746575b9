const BODY_WORDS =
  /\b(?:Agency|Ministry|Department|Office|Council|Commission|Committee|Court|Service|Party|University|College|Institute|Institution|Foundation|Association|Union|Federation|Society|Centre|Center|Bureau|Bank|Fund|Group|Company|Corp|Inc|Ltd|News|Times|Post|Press|Journal|Guardian|Telegraph|Mail|Herald|Tribune|Street|House|Parliament|Congress|Senate|Police|Army|Navy|Force|Authority|Board|Network|Alliance|League|Organisation|Organization|Project|Campaign|Administration|Government|Trust|Observatory|Watch|Magazine|Radio|TV)\b/;

/** "FWS", "River Office", "Brandt & Co": an acronym, or a name with a word for a body or an "&" in it. */
export const isBodyName = (name: string): boolean =>
  /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.&-]{2,}$/u.test(name) || BODY_WORDS.test(name) || / & /.test(name);
