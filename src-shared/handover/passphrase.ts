import type { RandomBytes } from '../account/password-generator';
import { passphraseWords } from './words';

/** A passphrase that the program proposes, and how many bits of chance are in it. */
export interface ProposedPassphrase {
  kind: 'digits' | 'words';
  text: string;
  bits: number;
}

const wordCount = 4;
const digitCount = 8;

/** A whole number below the limit, each as likely as the next. */
function below(limit: number, random: RandomBytes): number {
  const usable = 65_536 - (65_536 % limit);
  for (;;) {
    const [high = 0, low = 0] = random(2);
    const drawn = high * 256 + low;
    if (drawn < usable) return drawn % limit;
  }
}

const drawn = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

/** Four words (36 bits) or eight digits in two groups (26 bits). */
export function proposePassphrase(kind: ProposedPassphrase['kind'], random: RandomBytes): ProposedPassphrase {
  if (kind === 'words') {
    const words = drawn(wordCount, () => passphraseWords[below(passphraseWords.length, random)] ?? '');
    return { kind, text: words.join(' '), bits: Math.floor(wordCount * Math.log2(passphraseWords.length)) };
  }
  const digits = drawn(digitCount, () => String(below(10, random))).join('');
  const half = digitCount / 2;
  return {
    kind,
    text: `${digits.slice(0, half)} ${digits.slice(half)}`,
    bits: Math.floor(digitCount * Math.log2(10)),
  };
}

/**
 * What is typed, as it was meant: full-width digits are digits, katakana is read as hiragana, small and capital letters
 * are one, and spaces, points, hyphens and long marks do not count.
 */
export const normalPassphrase = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s・.,、。ー\-‐-―]/g, '');

/** The shortest passphrase of one's own, counted after normalising. */
export const minimumOwnPassphrase = 8;
