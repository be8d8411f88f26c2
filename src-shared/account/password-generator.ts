import { Problem } from '../contract/problem';
import { checkPassword, type PasswordContext } from './password';

/** Bytes that nobody can foretell, as `crypto.getRandomValues` gives them. */
export type RandomBytes = (count: number) => Uint8Array;

export const standardPasswordLength = 14;

/**
 * Easy to read and to type, and good on every generation of the panel: no 0 O o, no 1 l I. Of the signs that all of
 * them take, `.` gets lost at the end of a printed line, `(` and `)` are a trial on the phone, and older panels may
 * read `%41` as a code; `#` and `!` remain.
 */
export const passwordAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789#!';

// More than this many refusals in a row cannot happen with real random bytes.
const maximumAttempts = 1000;

const wantedShape = [/[A-Z]/, /[a-z]/, /[0-9]/, /^[A-Za-z0-9]/, /[A-Za-z0-9]$/];

/** Draw characters with equal chance: bytes beyond the last whole multiple of the alphabet's length are thrown away. */
function draw(length: number, random: RandomBytes): string {
  const usable = 256 - (256 % passwordAlphabet.length);
  let drawn = '';
  for (let attempt = 0; drawn.length < length && attempt < maximumAttempts; attempt += 1) {
    for (const byte of random(length)) {
      if (byte < usable && drawn.length < length) drawn += passwordAlphabet.charAt(byte % passwordAlphabet.length);
    }
  }
  return drawn;
}

/**
 * Make a password with at least one digit, one capital and one small letter, a letter or digit at both ends, to which
 * `checkPassword` has nothing to say. The length is brought within the panel's bounds. Passwords that do not fit are
 * thrown away whole, so that all that fit are equally likely.
 * Throws `unexpected` when the random bytes are not random.
 */
export function generatePassword(of: { length?: number; random: RandomBytes; context: PasswordContext }): string {
  const { minimumLength, maximumLength } = of.context.rules;
  const length = Math.min(Math.max(of.length ?? standardPasswordLength, minimumLength), maximumLength);
  for (let attempt = 0; attempt < maximumAttempts; attempt += 1) {
    const password = draw(length, of.random);
    if (wantedShape.every((part) => part.test(password)) && checkPassword(password, of.context).length === 0) {
      return password;
    }
  }
  throw new Problem('unexpected', { reason: 'random bytes are not random' });
}
