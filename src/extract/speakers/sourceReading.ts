export type Gender = 'he' | 'she' | null;

/** What the words that name a source say by themselves. */
export interface SourceReading {
  kind: 'pronoun' | 'name' | 'description' | 'unclear';
  /** `name`: a person's or a body's name, titles excluded. `pronoun`: the pronoun, in lower case. */
  name: string;
  /** Whether "the" stood before the name: "the Times" is no person. */
  definite: boolean;
  gender: Gender;
  /** As printed: "Interior Minister", "director general". */
  role: string | null;
  /** As printed: the named body of the role. */
  organisation: string | null;
  /** Where the role's body is not named: "its" (no noun), "the agency’s". */
  owner: { noun: string | null } | null;
  /** For `description`: whether it is a plural or a nameless one ("officials", "a source"). */
  vague: boolean;
}

/** What is known of a source whose words say nothing. */
export const unclear = (): SourceReading => ({
  kind: 'unclear',
  name: '',
  definite: false,
  gender: null,
  role: null,
  organisation: null,
  owner: null,
  vague: true,
});
