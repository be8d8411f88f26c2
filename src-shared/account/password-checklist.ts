import { isCommonPassword } from './common-passwords';
import {
  checkPasswordCharacters,
  hasDigit,
  hasPasswordLength,
  isUserNameItself,
  refusedWordIn,
  type PasswordContext,
} from './password';

/** The rules in the order in which the list shows them; each has its sentence under `finding.<code>` in the locales. */
export const passwordRuleCodes = [
  'password-rule-length',
  'password-rule-digit',
  'password-rule-characters',
  'password-rule-user-name',
  'password-rule-product-name',
  'password-rule-common',
  'password-rule-repeat',
] as const;
export type PasswordRuleCode = (typeof passwordRuleCodes)[number];

/** `open`: not kept yet, but typing on can keep it. `failed`: something that was typed has to go. */
export type RuleState = 'ok' | 'failed' | 'open';

export interface ChecklistItem {
  code: PasswordRuleCode;
  state: RuleState;
  params: { minimum: number; maximum: number };
}

const okOrFailed = (isKept: boolean): RuleState => (isKept ? 'ok' : 'failed');

function repeatState(password: string, repeat: string): RuleState {
  if (repeat === password) return 'ok';
  return password.startsWith(repeat) ? 'open' : 'failed';
}

/** The panel's rules as a list that changes while the password is typed. Always the same rules in the same order. */
export function passwordChecklist(password: string, repeat: string, context: PasswordContext): ChecklistItem[] {
  const { rules } = context;
  const tooShort = password.length < rules.minimumLength;
  const isAdministrator = password.toLowerCase() === context.administrator.toLowerCase();
  const states: Record<PasswordRuleCode, RuleState> = {
    'password-rule-length': tooShort ? 'open' : okOrFailed(hasPasswordLength(password, rules)),
    'password-rule-digit': hasDigit(password) ? 'ok' : 'open',
    'password-rule-characters': okOrFailed(checkPasswordCharacters(password, rules).length === 0),
    'password-rule-user-name': okOrFailed(!isUserNameItself(password, context) && !isAdministrator),
    'password-rule-product-name': okOrFailed(refusedWordIn(password) === null),
    'password-rule-common': okOrFailed(!isCommonPassword(password)),
    'password-rule-repeat': repeatState(password, repeat),
  };
  const params = { minimum: rules.minimumLength, maximum: rules.maximumLength };
  return passwordRuleCodes.map((code) => ({ code, state: password === '' ? 'open' : states[code], params }));
}
