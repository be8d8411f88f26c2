import type { Message } from '../language/translate';
import { stupidPassRule } from './stupid-pass';

export type PanelStyle = '5212R' | '2019';

interface PasswordRules {
  /** The type in the panel's database: what it does not match is refused when it is stored. */
  type: RegExp;
  minimumLength: number;
  /** What the strength meter calls illegal. */
  illegal: RegExp;
}

// Control characters and the double quote.
const type5212R = /^[^\u0001-\u001f"\u007f]{8,32}$/;
const type2019 = /^[^\u0001-\u0020"&'/<>?@[\]\\^_`{|}~\u007f]{6,24}$/;

export const passwordRules: Record<PanelStyle, PasswordRules> = {
  '5212R': { type: type5212R, minimumLength: 8, illegal: /["$§]/ },
  '2019': { type: type2019, minimumLength: 6, illegal: /["$§\s'/<>?@]/ },
};

const broken = (rule: Message['key']): Message[] => [
  { key: 'passwordInvalid', values: { rule: { key: rule } } },
  { key: 'invalidPassword' },
];

/**
 * The check that the pages make before the database is asked; the first hit wins (BlueOnyx 5212R, password check). It
 * sees the password as the input filter left it. `signedInAs` is whose session it is, not whose password.
 */
export function checkPassword(
  pair: { password: string; repeat: string },
  signedInAs: string,
  style: PanelStyle,
): Message[] {
  const { password, repeat } = pair;
  if (password !== repeat) return [{ key: 'passwordNotIdentical' }];
  if (password.toLowerCase() === signedInAs.toLowerCase()) return [{ key: 'passwordEqualsUserName' }];
  if (password === '') return [{ key: 'passwordInvalid', values: { rule: '' } }, { key: 'invalidPassword' }];
  if (password.includes('"')) return [{ key: 'invalidPassword' }];
  const rule = stupidPassRule(password, passwordRules[style].minimumLength);
  return rule ? broken(rule) : [];
}

/** The one sentence of the strength meter. It only advises. */
export function passwordStrength(password: string, style: PanelStyle): Message {
  const { illegal, minimumLength } = passwordRules[style];
  if (illegal.test(password)) return { key: 'passwordIllegalCharacters' };
  if (password.length < minimumLength) return { key: 'passwordTooShort' };
  const rule = stupidPassRule(password, minimumLength);
  return { key: rule ?? 'passwordStrong' };
}
