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

/** From here to the next `>`, or to the end, the input filter takes the text for a tag and cuts it out. */
const cutOut = /<(?!\s)/;

const refuseCharacter = (field: string): never => {
  throw new Problem('employee-data-invalid', { field, reason: 'character', messages: [] });
};

export function refuseFullName(fullName: string): void {
  if (refusedInFullName.test(fullName)) refuseCharacter('fullName');
}

/** Texts that the panel would keep only in part. */
export function refuseCutText(field: string, text: string): void {
  if (cutOut.test(text)) refuseCharacter(field);
}

export function refusePassword(password: string, style: PanelStyle): void {
  // The login form cuts white space off both ends.
  if (alteredInPassword[style].test(password) || /\p{Cc}/u.test(password) || password !== password.trim()) {
    throw new Problem('employee-password-weak', { rule: 'illegal', messages: [] });
  }
}

/**
 * What is never sent, whoever asks for it: a full name that breaks commands of the server, a password that the panel would
 * store as another one. The checks of the form come before this; this is the last door.
 */
export function refuseUnsendable({ fullName, password }: Account, style: PanelStyle): void {
  refuseFullName(fullName);
  refusePassword(password, style);
}
