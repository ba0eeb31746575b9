/** A capitalised word of a body's name, or of its owner's. */
export const CAPITAL_WORD = /^\p{Lu}[\p{L}\p{N}.’'&-]*$/u;
export const OWNER = /(?:['’]s|s['’])$/;
/** How far a name may reach on either side of the word for what it is. */
export const REACH = 70;
