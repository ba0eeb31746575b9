import { slug } from '../recordId.ts';
import { remembered } from './remembered.ts';

/** A speaker's id where beat.yaml gives none: accents go with their letters, so that "António" is "antonio". */
export const makeSpeakerId = remembered((name) => slug(name.normalize('NFKD').replace(/\p{M}/gu, '')) || 'speaker');
