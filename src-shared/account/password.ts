import type { SiteFacts } from './account';
import { isCommonPassword, isCommonPasswordPadded } from './common-passwords';
import { error, hint, type Finding } from './finding';
import { containsLookAlike } from './look-alikes';
import { charactersMatching, fullWidthToAscii } from './typed-text';

/** What one generation of the panel takes. Lengths are in characters, both bounds included. */
export interface PasswordRules {
  minimumLength: number;
  maximumLength: number;
  /** Of the characters that the manual lists, those that this generation refuses. */
  refusedCharacters: string;
}

/** BlueOnyx 5212R: its type of a password, and the length that its weighing of passwords asks for. */
export const currentPasswordRules: PasswordRules = { minimumLength: 8, maximumLength: 32, refusedCharacters: '' };

/** BlueOnyx as of 2019 (5209R, 5210R). */
export const olderPasswordRules: PasswordRules = { minimumLength: 6, maximumLength: 24, refusedCharacters: '&_' };

/** What the panel of a site takes. */
export const passwordRulesOf = ({ generation }: Pick<SiteFacts, 'generation'>): PasswordRules =>
  generation === 'older' ? olderPasswordRules : currentPasswordRules;

/** Whose password it is to be, and who sets it. */
export interface PasswordContext {
  /** As typed by the person, without prefix; empty while there is none. */
  userName: string;
  loginName: string;
  /** The signed-in administrator: the panel refuses this name as anybody's password. */
  administrator: string;
  rules: PasswordRules;
}

/** Words that the panel refuses anywhere in a password (BlueOnyx 5212R, StupidPass). */
const refusedWords = ['admin', 'blueonyx'];

/** A shorter user name is found in too many passwords by chance. */
const shortestTellingUserName = 3;

const equalIgnoringCase = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const hasPasswordLength = (password: string, { minimumLength, maximumLength }: PasswordRules): boolean =>
  password.length >= minimumLength && password.length <= maximumLength;

export const hasDigit = (password: string): boolean => /[0-9]/.test(password);

export const isUserNameItself = (password: string, { userName, loginName }: PasswordContext): boolean =>
  userName !== '' && [userName, loginName].some((name) => equalIgnoringCase(password, name));

export const refusedWordIn = (password: string): string | null =>
  refusedWords.find((word) => containsLookAlike(password, word)) ?? null;

/** Bring full-width letters, digits and signs to half-width. Only on request: nobody sees what a hidden field holds. */
export const repairPassword = (typed: string): string => fullWidthToAscii(typed);

function checkLength(password: string, rules: PasswordRules): Finding[] {
  const { minimumLength: minimum, maximumLength: maximum } = rules;
  const { length } = password;
  if (length < minimum) return [error('password-too-short', { params: { minimum, length } })];
  return length > maximum ? [error('password-too-long', { params: { maximum, length } })] : [];
}

/**
 * Letters, digits and `_ . ! # $ % & ( )` as the manual lists them. The manual's `' < >` are refused, and `"` with
 * them: the panel's form turns these four into &#039; &lt; &gt; &quot; before it stores the password (5212R).
 */
export function checkPasswordCharacters(password: string, rules: PasswordRules): Finding[] {
  const findings: Finding[] = [];
  if (/[\uFF01-\uFF5E\u3000]/.test(password)) findings.push(error('password-full-width'));
  if (/[^\0-\x7F\uFF01-\uFF5E\u3000]/.test(password)) findings.push(error('password-non-ascii'));
  if (/\p{Cc}/u.test(password)) findings.push(error('password-control'));
  if (password.includes(' ')) findings.push(error('password-space'));
  const altered = charactersMatching(password, /['"<>]/);
  if (altered) findings.push(error('password-altered', { params: { characters: altered } }));
  const isUnlisted = (sign: string) => /[*+,\-/:;=?@[\\\]^`{|}~]/.test(sign) || rules.refusedCharacters.includes(sign);
  const characters = charactersMatching(password, { test: isUnlisted });
  if (characters) findings.push(error('password-character', { params: { characters } }));
  return findings;
}

/** What is accepted today and has been seen to go wrong elsewhere. */
function hints(password: string, context: PasswordContext): Finding[] {
  const { userName, rules } = context;
  const findings: Finding[] = [];
  const tellsUserName = userName.length >= shortestTellingUserName && !isUserNameItself(password, context);
  if (tellsUserName && password.toLowerCase().includes(userName.toLowerCase())) {
    findings.push(hint('password-contains-user-name'));
  }
  if (isCommonPasswordPadded(password) && !isCommonPassword(password)) findings.push(hint('password-common-base'));
  // 5212R stores `$`, but its own meter calls it illegal.
  if (password.includes('$')) findings.push(hint('password-dollar'));
  // The input filter of panels as of 2019 loses `&` and reads `%41` as a code for `A`.
  if (password.includes('&') && !rules.refusedCharacters.includes('&')) findings.push(hint('password-ampersand'));
  if (/%[0-9a-f]{2}/i.test(password)) findings.push(hint('password-percent-code'));
  return findings;
}

/**
 * Check a password against the rules of the panel (BlueOnyx 5212R: its type of a password, its check on adding a user,
 * and StupidPass). The panel's own list of common words is longer, so it may still refuse what passes here.
 */
export function checkPassword(password: string, context: PasswordContext): Finding[] {
  if (password === '') return [error('password-empty')];
  const findings = [...checkLength(password, context.rules), ...checkPasswordCharacters(password, context.rules)];
  if (!hasDigit(password)) findings.push(error('password-no-digit'));
  if (isUserNameItself(password, context)) findings.push(error('password-is-user-name'));
  if (context.administrator !== '' && equalIgnoringCase(password, context.administrator)) {
    findings.push(error('password-is-administrator'));
  }
  const word = refusedWordIn(password);
  if (word) findings.push(error('password-product-name', { params: { word } }));
  if (isCommonPassword(password)) findings.push(error('password-common'));
  return [...findings, ...hints(password, context)];
}

export function checkPasswordRepeat(password: string, repeat: string): Finding[] {
  if (password === '' && repeat === '') return [];
  if (repeat === '') return [error('password-repeat-empty')];
  return repeat === password ? [] : [error('password-repeat-differs')];
}
