import type { MailboxValueName } from '../mail-service/mailbox';
import { sideOf, type MailCheckStep, type MailSide } from './steps';

/** Who can mend it: the employee, the company's IT staff, the hosting company, or whoever runs the network. */
export type Mender = 'you' | 'it' | 'hosting' | 'network';

/** The value that was typed wrongly, if that is the cause; a guide leads back to the screen where it is entered. */
type FaultyValue = 'host' | 'port' | 'security' | 'loginName' | 'password' | 'emailAddress';

interface FindingFacts {
  severity: 'failure' | 'warning';
  mender: Mender;
  value?: FaultyValue;
  /** The same test may well succeed a little later without any change. */
  retry?: true;
}

const failure = (mender: Mender, more: Partial<FindingFacts> = {}): FindingFacts => ({
  severity: 'failure',
  mender,
  ...more,
});
const warning = (mender: Mender, more: Partial<FindingFacts> = {}): FindingFacts => ({
  severity: 'warning',
  mender,
  ...more,
});

/**
 * Everything that testing a mailbox can find, as one closed list. Each code has its sentences under `mailFinding.<code>` in
 * the locales: `title` (what happened), `meaning` (why), `action` (what to press or whom to tell what).
 */
export const mailFindings = {
  // the name of the server
  'host-full-width': failure('you', { value: 'host' }),
  'host-malformed': failure('you', { value: 'host' }),
  'host-unknown': failure('you', { value: 'host' }),
  'name-lookup-failed': failure('network', { retry: true }),
  // the way to the server
  'port-closed': failure('you', { value: 'port' }),
  'port-filtered': failure('network'),
  'port-25-blocked': failure('you', { value: 'port' }),
  'mail-ports-blocked': failure('network'),
  'host-unreachable': failure('network', { retry: true }),
  'connection-cut': failure('network', { retry: true }),
  // who answers
  'server-silent': failure('hosting', { retry: true }),
  'answer-too-slow': failure('hosting', { retry: true }),
  'answer-endless': failure('network'),
  'answer-unreadable': failure('you', { value: 'port' }),
  'web-page-answers': failure('network'),
  'other-protocol': failure('you', { value: 'port' }),
  'address-blocked': failure('network'),
  'too-many-connections': failure('you', { retry: true }),
  'server-unavailable': failure('hosting', { retry: true }),
  // encryption
  'tls-expected': failure('you', { value: 'security' }),
  'tls-not-here': failure('you', { value: 'security' }),
  'tls-too-old': failure('hosting'),
  'tls-failed': failure('hosting'),
  'starttls-missing': failure('you', { value: 'security' }),
  'starttls-stripped': failure('network'),
  'starttls-refused': failure('hosting', { retry: true }),
  unencrypted: warning('it', { value: 'security' }),
  'consent-missing': failure('it', { value: 'security' }),
  // the certificate
  'certificate-expired': failure('hosting'),
  'certificate-not-yet-valid': failure('you'),
  'certificate-other-name': failure('you', { value: 'host' }),
  'certificate-self-signed': failure('it'),
  'certificate-unknown-authority': failure('it'),
  'certificate-changed': failure('it'),
  'certificate-trusted-by-hand': warning('it'),
  'antivirus-in-between': failure('it'),
  // signing in
  'plain-login-refused': failure('you', { value: 'security' }),
  'login-is-address': failure('you', { value: 'loginName' }),
  'login-wants-address': failure('you', { value: 'loginName' }),
  'password-altered': failure('it', { value: 'password' }),
  'password-retyped': failure('you', { value: 'password' }),
  'password-wrong': failure('you', { value: 'password' }),
  'account-suspended': failure('it'),
  'too-many-attempts': failure('you', { retry: true }),
  'mailbox-locked': failure('you', { retry: true }),
  'mailbox-unreadable': failure('hosting'),
  'auth-not-offered': failure('you', { value: 'port' }),
  'auth-unknown-method': failure('hosting'),
  'outgoing-login-refused': failure('hosting'),
  // the mailbox
  'quota-nearly-full': warning('you'),
  'quota-full': failure('it'),
  // sending
  'sender-not-allowed': failure('it', { value: 'emailAddress' }),
  'recipient-unknown': failure('it', { value: 'emailAddress' }),
  'relay-refused': failure('it', { value: 'emailAddress' }),
  greylisted: failure('you', { retry: true }),
  'try-later': failure('hosting', { retry: true }),
  'message-refused': failure('hosting'),
  'message-too-large': failure('hosting'),
  // arriving
  'message-in-junk': warning('it'),
  'message-not-arrived': failure('hosting', { retry: true }),
  'message-not-removed': warning('you'),
  'clock-wrong': warning('you'),
  // whatever else a server says
  'server-refused': failure('hosting'),
} as const satisfies Record<string, FindingFacts>;

export type MailFindingCode = keyof typeof mailFindings;
export const mailFindingCodes = Object.keys(mailFindings) as MailFindingCode[];

/** Values that a sentence may name. Never a password. `reply` is the server's own answer, masked. */
export type MailFindingParams = Record<string, string | number>;

export interface MailFinding {
  code: MailFindingCode;
  step: MailCheckStep;
  params: MailFindingParams;
}

export const findingFacts = (code: MailFindingCode): FindingFacts => mailFindings[code];

/**
 * Who can mend it. Whoever was given the setting by the office, and set the mail program up with just that, cannot: a wrong
 * value of it is the office's to mend. Only the password may be mistyped.
 */
export function menderFor({ code }: Pick<MailFinding, 'code'>, isGiven: boolean): Mender {
  const { mender, value } = findingFacts(code);
  return isGiven && mender === 'you' && value !== undefined && value !== 'password' ? 'it' : mender;
}

const values: Record<MailSide, Record<FaultyValue, MailboxValueName>> = {
  incoming: {
    host: 'incomingHost',
    port: 'incomingPort',
    security: 'incomingSecurity',
    loginName: 'loginName',
    password: 'password',
    emailAddress: 'emailAddress',
  },
  outgoing: {
    host: 'outgoingHost',
    port: 'outgoingPort',
    security: 'outgoingSecurity',
    loginName: 'loginName',
    password: 'password',
    emailAddress: 'emailAddress',
  },
};

/** The value that the person has to look at again, by the name that guides use; null when it is none of them. */
export function valueAtFault({ code, step }: MailFinding): MailboxValueName | null {
  const { value } = findingFacts(code);
  return value ? values[sideOf(step)][value] : null;
}
