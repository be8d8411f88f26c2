import type { Account } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import type { PanelStyle } from './pages';

/** `< >` become character references; with the others, commands that the server gives the name to would go wrong. */
const refusedInFullName = /["`$\\:<>\p{Cc}\u2028\u2029]/u;

/** `' < > "` become character references before the password is stored; the input filter of 2019 also loses `&`. */
const alteredInPassword: Readonly<Record<PanelStyle, RegExp>> = {
  '5212R': /['<>"]/,
  '2019': /['<>"&]/,
};

/**
 * What is never sent, whoever asks for it: a full name that breaks commands of the server, a password that the panel would
 * store as another one. The checks of the form come before this; this is the last door.
 */
export function refuseUnsendable(account: Account, style: PanelStyle): void {
  if (refusedInFullName.test(account.fullName)) {
    throw new Problem('employee-data-invalid', { field: 'fullName', reason: 'character' });
  }
  const { password } = account;
  // The login form cuts white space off both ends.
  if (alteredInPassword[style].test(password) || /\p{Cc}/u.test(password) || password !== password.trim()) {
    throw new Problem('employee-password-weak', { rule: 'illegal', messages: [] });
  }
}
