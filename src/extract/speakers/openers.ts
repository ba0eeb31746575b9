import { remembered } from './remembered.ts';

const OPENERS = new Set(
  'the a an but and in on at as for so if when while after before since with by from to of this that these those it its he she his her they their we our i my you your who what how why where not no yes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december although though because once still yet also now then moreover meanwhile however asked speaking according republican democratic democrat republicans democrats'.split(
    ' ',
  ),
);

/** Words that have a capital where they open a sentence, and open no name. */
export const isOpener = remembered((word) => OPENERS.has(word.toLowerCase()));
