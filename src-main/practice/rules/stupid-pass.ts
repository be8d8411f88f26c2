import { dictionary } from './dictionary';

/** What each look-alike may stand for, besides itself (BlueOnyx 5212R, StupidPass). */
const lookAlikes: Record<string, string> = {
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

const forbiddenParts = ['blueonyx', 'admin'];
const maximumLength = 40;

export type StupidPassRule = 'passwordTooShort' | 'passwordTooLong' | 'passwordTooSimple' | 'passwordDictionaryWord';

/** The first rule that a password breaks, or null. */
export function stupidPassRule(password: string, minimumLength: number): StupidPassRule | null {
  if (password.length < minimumLength) return 'passwordTooShort';
  if (password.length > maximumLength) return 'passwordTooLong';
  if (!/\d/.test(password)) return 'passwordTooSimple';
  if (forbiddenParts.some((part) => lookAlikePattern(part).test(password))) return 'passwordTooSimple';
  return isDictionaryWord(password) ? 'passwordDictionaryWord' : null;
}

function isDictionaryWord(password: string): boolean {
  for (const word of dictionary) {
    if (word.length === password.length && new RegExp(`^${lookAlikePattern(word).source}$`, 'i').test(password))
      return true;
  }
  return false;
}

/** A pattern for all spellings of a word. */
function lookAlikePattern(word: string): RegExp {
  const spellings = [...word].map((letter) => {
    const others = Object.keys(lookAlikes).filter((sign) => lookAlikes[sign]?.includes(letter));
    return `[${escapeClass(letter)}${others.map(escapeClass).join('')}]`;
  });
  return new RegExp(spellings.join(''), 'i');
}

const escapeClass = (sign: string): string => sign.replace(/[\]\\^-]/, '\\$&');
