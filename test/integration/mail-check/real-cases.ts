import { ImapFlow } from 'imapflow';
import Pop3 from 'node-pop3';
import nodemailer from 'nodemailer';
import { fingerprintOf } from '@main/practice/certificate';
import { loopbackNames } from '@support/mail-server/mail-test';
import type { MailServer } from '@support/mail-server/mail-server';
import { mailHost, mailUsers, type MailUser } from '@support/mail-server/users';
import { short, type Case, type Check } from './case';

const { healthy } = mailUsers;
const hour = 3_600_000;
const years = 20 * 365 * 24 * hour;

/** Another program that holds the mailbox open over POP3 meanwhile. */
async function whileLocked<T>(server: MailServer, user: MailUser, work: () => Promise<T>): Promise<T> {
  const other = new Pop3({
    host: '127.0.0.1',
    port: server.ports.pop3s,
    tls: true,
    servername: mailHost,
    tlsOptions: { ca: server.authority.cert } as object,
    user: user.loginName,
    password: user.password,
  });
  await other.STAT();
  try {
    return await work();
  } finally {
    await other.QUIT();
  }
}

/** As many IMAP sessions of the same user as the server allows. */
async function whileCrowded<T>(server: MailServer, user: MailUser, work: () => Promise<T>): Promise<T> {
  const others = Array.from(
    { length: 4 },
    () =>
      new ImapFlow({
        host: '127.0.0.1',
        port: server.ports.imaps,
        secure: true,
        servername: mailHost,
        tls: { ca: server.authority.cert },
        auth: { user: user.loginName, pass: user.password },
        logger: false,
      }),
  );
  await Promise.all(others.map((other) => other.connect()));
  try {
    return await work();
  } finally {
    await Promise.all(others.map((other) => other.logout()));
  }
}

/** Put a mail of some kilobytes into a mailbox. */
async function fill(server: MailServer, user: MailUser, kilobytes: number): Promise<void> {
  const sender = nodemailer.createTransport({
    host: '127.0.0.1',
    port: server.ports.submissions,
    secure: true,
    tls: { ca: server.authority.cert, servername: mailHost },
    auth: { user: healthy.loginName, pass: healthy.password },
  });
  const text = 'x'
    .repeat(70)
    .concat('\n')
    .repeat((kilobytes * 1024) / 71);
  await sender.sendMail({ from: healthy.addresses[0], to: user.addresses[0], subject: 'filler', text });
  sender.close();
}

const typed = (user: MailUser, password: string) => ({ user, mailbox: { password } });
const inTheClear = (server: MailServer) => ({ port: server.ports.pop3, security: 'none' as const });

/** What real Dovecot and Postfix do. */
export const realCases: Case[] = [
  ['password-wrong', (check) => check(typed(healthy, 'Chigau.2026'))],
  ['password-wrong', (check) => check({ ...typed(healthy, 'Chigau.2026'), accountType: 'imap' })],
  ['login-is-address', (check) => check({ mailbox: { loginName: healthy.addresses[0] } })],
  ['login-is-address', (check) => check({ mailbox: { loginName: healthy.addresses[0] }, accountType: 'imap' })],
  ['login-wants-address', (check) => check({ user: mailUsers.addressAsLogin, mailbox: { loginName: 'aaa_tanaka' } })],
  ['password-altered', (check) => check(typed(mailUsers.altered, 'Sakura2026<x>'))],
  ['password-retyped', (check) => check(typed(healthy, ` ${healthy.password}　`))],
  ['account-suspended', (check) => check({ user: mailUsers.suspended })],
  ['account-suspended', (check) => check({ user: mailUsers.suspended, accountType: 'imap' })],
  ['account-suspended', (check) => check({ mailbox: { password: 'Chigau.2026', isSuspended: true } })],
  ['mailbox-locked', (check, server) => whileLocked(server, healthy, () => check({ limits: { login: 30_000 } }))],
  ['too-many-connections', (check, server) => whileCrowded(server, healthy, () => check({ accountType: 'imap' }))],
  ['quota-nearly-full', (check, server) => filled(check, server, mailUsers.nearlyFull, 90)],
  ['quota-full', (check, server) => filled(check, server, mailUsers.full, 9)],
  ['sender-not-allowed', (check) => check({ mailbox: { addresses: mailUsers.other.addresses } })],
  ['greylisted', (check) => check({ user: mailUsers.greylisted })],
  ['message-in-junk', (check) => check({ user: mailUsers.junk, accountType: 'imap' })],
  ['message-not-arrived', (check) => check({ user: mailUsers.forwarded, limits: { arrival: 1000 } })],
  ['clock-wrong', (check) => check({ now: () => Date.now() + hour })],
  ['auth-not-offered', (check, server) => check({ outgoing: { port: server.ports.smtp, security: 'starttls' } })],
  [
    'plain-login-refused',
    (check, server) =>
      check({ incoming: inTheClear(server), localAddress: '127.0.0.2', wishes: { allowUnencrypted: true } }),
  ],
  ['consent-missing', (check, server) => check({ incoming: inTheClear(server) })],
  ['unencrypted', (check, server) => check({ incoming: inTheClear(server), wishes: { allowUnencrypted: true } })],
  [
    'tls-expected',
    (check, server) => check({ incoming: { port: server.ports.pop3s, security: 'starttls' }, limits: short }),
  ],
  ['tls-not-here', (check, server) => check({ incoming: { port: server.ports.pop3 } })],
  ['tls-not-here', (check, server) => check({ outgoing: { port: server.ports.submission } })],
  ['other-protocol', (check, server) => check({ incoming: { port: server.ports.imap, security: 'starttls' } })],
  ['certificate-not-yet-valid', (check) => check({ now: () => Date.now() - years })],
  ['certificate-expired', (check) => check({ now: () => Date.now() + years })],
  ['certificate-other-name', (check) => elsewhere(check, 'pop.example.test')],
  ['certificate-unknown-authority', (check) => check({ authorities: [] })],
  ['certificate-changed', (check) => check({ authorities: [], wishes: { pinned: pinned('00:11') } })],
  [
    'certificate-trusted-by-hand',
    (check, server) => check({ authorities: [], wishes: { pinned: pinned(fingerprintOf(server.certificate)) } }),
  ],
];

const pinned = (fingerprint: string) => ({ incoming: fingerprint, outgoing: fingerprint });

const elsewhere = (check: Check, host: string) =>
  check({ incoming: { host }, names: loopbackNames({ [host]: '127.0.0.1' }) });

async function filled(check: Check, server: MailServer, user: MailUser, kilobytes: number) {
  await fill(server, user, kilobytes);
  // The filler is delivered before the test mail is: both go through the same queue.
  let report = await check({ user, accountType: 'imap', limits: { arrival: 1000 } });
  if (report.findings.length === 0) report = await check({ user, accountType: 'imap', limits: { arrival: 1000 } });
  return report;
}
