import { describe, expect, it } from 'vitest';
import type { MailFindingCode } from '@shared/mail-check/findings';
import { faultFromReply, type Moment } from '@main/mail-check/signs';

/** Answers as servers of several makes give them, in English and Japanese. */
const answers: [Moment, string, MailFindingCode][] = [
  ['login', '-ERR [IN-USE] Mailbox is locked by another POP3 session', 'mailbox-locked'],
  ['login', '-ERR maildrop already locked', 'mailbox-locked'],
  ['login', '-ERR POP lock busy! Is another session active?', 'mailbox-locked'],
  ['mailbox', '-ERR Timeout while waiting for lock', 'mailbox-locked'],
  ['login', '-ERR メールボックスがロックされています', 'mailbox-locked'],
  ['login', '-ERR [AUTH] Account is locked.', 'account-suspended'],
  ['login', '-ERR アカウントがロックされています', 'account-suspended'],
  ['login', '535 5.7.0 User locked by administrator', 'account-suspended'],
  ['login', '-ERR Account temporarily locked, too many failures', 'too-many-attempts'],
  ['login', '-ERR Your IP address is blocked', 'address-blocked'],
  ['login', '-ERR [AUTH] Authentication failed.', 'password-wrong'],
  ['login', 'NO [AUTHENTICATIONFAILED] Authentication failed.', 'password-wrong'],
  ['login', '-ERR アカウント名またはパスワードが違います', 'password-wrong'],
  ['login', '-ERR アカウントは停止されています', 'account-suspended'],
  ['login', '535 5.7.8 Account has been suspended', 'account-suspended'],
  ['login', 'NO [LIMIT] Maximum number of connections from user+IP exceeded', 'too-many-connections'],
  ['login', '421 4.7.0 Too many concurrent SMTP connections', 'too-many-connections'],
  ['login', '-ERR [LOGIN-DELAY] minimum time between mail checks violation', 'too-many-attempts'],
  [
    'login',
    'NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
    'plain-login-refused',
  ],
  ['login', '530 5.7.0 Must issue a STARTTLS command first', 'plain-login-refused'],
  ['login', '-ERR [SYS/TEMP] Internal error occurred.', 'server-unavailable'],
  ['login', '454 4.7.0 Temporary authentication failure', 'server-unavailable'],
  [
    'greeting',
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
    'address-blocked',
  ],
  ['greeting', '421 4.3.2 Service not available', 'server-unavailable'],
  ['sender', '553 5.7.1 <a@b.jp>: Sender address rejected: not owned by user aaa_y', 'sender-not-allowed'],
  ['recipient', '553 5.7.1 <a@b.jp>: Sender address rejected: not owned by user aaa_y', 'sender-not-allowed'],
  ['recipient', '450 4.2.0 <a@b.jp>: Recipient address rejected: Greylisted', 'greylisted'],
  ['recipient', '452 4.2.2 Mailbox full', 'quota-full'],
  ['recipient', '552 5.2.2 <a@b.jp> Quota exceeded (mailbox for user is full)', 'quota-full'],
  ['recipient', '550 5.1.1 <a@b.jp>: Recipient address rejected: User unknown', 'recipient-unknown'],
  ['recipient', '554 5.7.1 <a@b.jp>: Relay access denied', 'relay-refused'],
  ['recipient', '451 4.3.5 Server configuration problem', 'try-later'],
  ['message', '552 5.3.4 Message size exceeds fixed limit', 'message-too-large'],
  ['message', '550 5.7.1 This message looks like spam', 'message-refused'],
];

describe('the answer of a server', () => {
  it.each(answers)('at the %s: %s', (moment, reply, code) => {
    const fault = faultFromReply(moment, reply, moment === 'login' ? 'password-wrong' : undefined);
    expect([fault.code, fault.params.reply]).toEqual([code, reply]);
  });

  it('of which nothing is known is handed on', () => {
    expect(faultFromReply('recipient', '550 5.9.9 ?').code).toBe('server-refused');
  });
});
