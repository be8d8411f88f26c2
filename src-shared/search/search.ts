import { fold } from './fold';

/** No word that is searched for contains it, so that a word is never found across two texts. */
const boundary = '\n';

/** The texts of one row as `matcher` looks through them; made once for each row. */
export const searchKey = (texts: readonly string[]): string => texts.map(fold).join(boundary);

/**
 * Whether a key answers what was typed: every word of it stands somewhere in the row, in any order. Nothing typed
 * answers every key.
 */
export function matcher(typed: string): (key: string) => boolean {
  const words = typed.split(/\s+/).map(fold).filter(Boolean);
  return (key) => words.every((word) => key.includes(word));
}
