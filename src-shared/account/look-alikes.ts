/** Characters that the panel reads as letters when it weighs a password (BlueOnyx 5212R, StupidPass). */
const lookAlikes: Readonly<Record<string, string>> = {
  '@': 'ao',
  '4': 'a',
  '8': 'b',
  '3': 'e',
  '1': 'il',
  '!': 'il1',
  '0': 'o',
  $: 's5',
  '5': 's',
  '6': 'bd',
  '7': 't',
};

const readsAs = (character: string | undefined, letter: string): boolean =>
  character === letter || (character !== undefined && (lookAlikes[character]?.includes(letter) ?? false));

const readsAsAt = (text: string, start: number, word: string): boolean =>
  [...word].every((letter, index) => readsAs(text[start + index], letter));

/** Whether a text can be read as this word: `P4$$w0rd` as `password`. The word is given in lower case. */
export const looksLike = (text: string, word: string): boolean =>
  text.length === word.length && readsAsAt(text.toLowerCase(), 0, word);

/** Whether a word can be read anywhere in a text. The word is given in lower case. */
export function containsLookAlike(text: string, word: string): boolean {
  const lower = text.toLowerCase();
  for (let start = 0; start + word.length <= lower.length; start += 1) {
    if (readsAsAt(lower, start, word)) return true;
  }
  return false;
}
