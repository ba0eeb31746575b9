import { slug } from '../recordId.ts';

/** A speaker's id where beat.yaml gives none: accents go with their letters, so that "António" is "antonio". */
export const makeSpeakerId = (name: string): string => slug(name.normalize('NFKD').replace(/\p{M}/gu, '')) || 'speaker';
