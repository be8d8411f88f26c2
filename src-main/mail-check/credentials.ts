import { loginNameOf } from '@shared/account/account';
import { fullWidthToAscii } from '@shared/account/typed-text';
import type { MailFindingCode } from '@shared/mail-check/findings';

export interface Credentials {
  loginName: string;
  password: string;
}

/** Other credentials to be tried after a refusal, and what it means when they are taken. */
export interface Guess extends Credentials {
  code: MailFindingCode;
}

/** Every refused try counts towards a lock on the server (Dovecot, fail2ban), so there are never more than this. */
const mostGuesses = 3;

/** What the panel's form makes of four signs before it stores a password (BlueOnyx 5212R, user add form). */
const entities: Readonly<Record<string, string>> = { "'": '&#039;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const asEntities = (password: string): string => password.replace(/['<>"]/g, (sign) => entities[sign] ?? sign);

/** What panels as of 2019 make of a password: `&` is lost, and `%41` read as the letter it stands for. */
const asFiltered = (password: string): string =>
  password
    .replaceAll('&', '')
    .replace(/%([0-9a-f]{2})/gi, (_code, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/**
 * What else a refused login may have meant: the address for the login name or the other way round, a password pasted
 * with blanks or in full width, one that the panel altered when it stored it.
 */
export function guesses(tried: Credentials & { emailAddress: string; prefix: string | null }): Guess[] {
  const { loginName, password, emailAddress, prefix } = tried;
  const local = loginName.split('@')[0] ?? '';
  const names: Guess[] = loginName.includes('@')
    ? [...(prefix ? [loginNameOf(local, prefix)] : []), local].map((name) => ({
        loginName: name,
        password,
        code: 'login-is-address',
      }))
    : [{ loginName: emailAddress, password, code: 'login-wants-address' }];
  const passwords: Guess[] = [
    { loginName, password: fullWidthToAscii(password).trim(), code: 'password-retyped' },
    { loginName, password: asEntities(password), code: 'password-altered' },
    { loginName, password: asFiltered(password), code: 'password-altered' },
  ];
  const others = [
    ...names.filter((guess) => guess.loginName !== loginName),
    ...passwords.filter((guess) => guess.password !== password),
  ];
  const seen = new Set<string>();
  return others
    .filter((guess) => {
      const key = `${guess.loginName}\0${guess.password}`;
      return guess.loginName !== '' && guess.password !== '' && !seen.has(key) && seen.add(key);
    })
    .slice(0, mostGuesses);
}
