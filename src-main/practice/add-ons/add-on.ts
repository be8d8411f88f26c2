/** One field of an add-on's tab, as data. Texts are English and Japanese. */
export interface AddOnField {
  name: string;
  label: readonly [english: string, japanese: string];
  kind: 'check' | 'text' | 'list' | 'select';
  /** As it is stored: `1` or `0` for a check, one entry a line for a list. */
  initial: string;
  /** For a select. */
  options?: readonly { value: string; label: readonly [english: string, japanese: string] }[];
  /** What a text, or an entry of a list, must look like. */
  shape?: RegExp;
}

/** A tab that a bought module adds to the e-mail settings of a user, on the edit form and on the user's own page. */
export interface AddOn {
  id: string;
  title: readonly [english: string, japanese: string];
  fields: readonly AddOnField[];
}
