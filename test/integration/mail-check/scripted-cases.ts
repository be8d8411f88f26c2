import { setInterval } from 'node:timers';
import type { Names } from '@main/mail-check/names';
import { blackHole } from '@support/mail-server/black-hole';
import { privateAuthority, serverCertificate } from '@support/mail-server/certificates';
import { loopbackNames } from '@support/mail-server/mail-test';
import { closedPort } from '@support/mail-server/ports';
import { scriptedServer, type Answer, type Script } from '@support/mail-server/scripted';
import { popScript, smtpScript } from '@support/mail-server/scripts';
import { short, type Case, type Check, type CheckOptions } from './case';

const consent = { wishes: { allowUnencrypted: true } };

/** The scripted server in the place of the incoming one, without encryption. */
async function asIncoming(check: Check, script: Script, options: CheckOptions = {}) {
  const { port } = await scriptedServer(script);
  return check({ incoming: { port, security: 'none' }, limits: short, ...consent, ...options });
}

/** The scripted server in the place of the outgoing one, without encryption. */
async function asOutgoing(check: Check, script: Script, options: CheckOptions = {}) {
  const { port } = await scriptedServer(script);
  return check({ outgoing: { port, security: 'none' }, ...consent, ...options });
}

const rejectingNames = (code: string): Names => ({
  ...loopbackNames(),
  addresses: () => Promise.reject(Object.assign(new Error(code), { code })),
});
const namesAt = (address: string): Names => ({ ...loopbackNames(), addresses: async () => [address] });

/** Text that comes in pieces, one every `interval` milliseconds. */
const dripping =
  (text: string, interval: number): Answer =>
  (socket) => {
    let sent = 0;
    const timer = setInterval(() => socket.write(text.charAt(sent++ % text.length)), interval);
    socket.once('close', () => clearInterval(timer));
  };

/** One line without an end, as fast as it is read. */
const endless: Answer = (socket) => {
  const chunk = Buffer.alloc(65_536, 'x');
  const pour = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', pour);
  pour();
};

/** Says yes to TLS, and then sends an alert in its place. */
const noHandshake: Answer = (socket) => {
  socket.write('220 go\r\n');
  setTimeout(() => socket.write(Buffer.from([0x15, 3, 3, 0, 2, 2, 40])), 50);
};

const cut: Answer = (socket) => socket.destroy();

/** A TLS server with this certificate in the place of the incoming one. */
async function withCertificate(check: Check, pair: { key: string; cert: string }, more: Partial<Script['tls']> = {}) {
  const { port } = await scriptedServer(popScript([], { tls: { ...pair, ...more } }));
  return check({ incoming: { port } });
}

const throughName = (check: Check, host: string) => check({ incoming: { host }, limits: short });

/** What no real server can be brought to do here. */
export const scriptedCases: Case[] = [
  ['host-full-width', (check) => throughName(check, 'ｍａｉｌ．example.test')],
  ['host-full-width', (check) => throughName(check, 'mail。example.test')],
  ['host-malformed', (check) => throughName(check, 'https://mail.example.test/')],
  ['host-unknown', (check) => throughName(check, 'mial.example.test')],
  ['name-lookup-failed', (check) => check({ names: rejectingNames('EAI_AGAIN'), limits: short })],
  [
    'name-lookup-failed',
    (check) => check({ names: { ...loopbackNames(), addresses: () => new Promise(() => undefined) }, limits: short }),
  ],
  ['port-closed', async (check) => check({ incoming: { port: await closedPort() }, limits: short })],
  ['port-filtered', async (check) => check({ incoming: { port: await blackHole() }, limits: short })],
  ['port-25-blocked', portTwentyFive],
  ['mail-ports-blocked', onlyTheWeb],
  // TCP to the broadcast address: the kernel answers that there is no way.
  ['host-unreachable', (check) => check({ names: namesAt('255.255.255.255'), limits: short })],
  ['connection-cut', (check) => asIncoming(check, popScript([], { greeting: cut }))],
  ['connection-cut', (check) => asIncoming(check, popScript([[/^PASS/, cut]]))],
  ['server-silent', (check) => asIncoming(check, { greeting: null })],
  ['server-silent', (check) => asIncoming(check, popScript([[/^CAPA/, () => undefined]]))],
  ['answer-too-slow', (check) => asIncoming(check, popScript([], { greeting: dripping('+OK ready', 100) }))],
  ['answer-endless', (check) => asIncoming(check, popScript([], { greeting: endless }))],
  ['answer-endless', (check) => asOutgoing(check, smtpScript([], { greeting: '220-hello\r\n'.repeat(300).trimEnd() }))],
  ['answer-unreadable', (check) => asIncoming(check, popScript([], { greeting: 'SSH-2.0-OpenSSH_9.2' }))],
  ['web-page-answers', (check) => asIncoming(check, popScript([], { greeting: 'HTTP/1.1 400 Bad Request' }))],
  ['web-page-answers', (check) => asIncoming(check, { greeting: null, otherwise: 'HTTP/1.1 302 Found' })],
  [
    'address-blocked',
    (check) => asOutgoing(check, smtpScript([], { greeting: '554 5.7.1 blocked using zen.spamhaus.org' })),
  ],
  ['too-many-connections', (check) => asIncoming(check, popScript([], { greeting: '-ERR 同時接続数を超えました' }))],
  ['server-unavailable', (check) => asIncoming(check, popScript([[/^PASS/, '-ERR [SYS/TEMP] Temporary failure']]))],
  ['tls-too-old', oldTls],
  ['tls-failed', (check) => upgraded(check, smtpScript([[/^STARTTLS/, noHandshake]]))],
  ['starttls-missing', (check) => upgraded(check, popScript([[/^CAPA/, '+OK\r\nUSER\r\n.']]))],
  ['starttls-stripped', (check) => upgraded(check, smtpScript([[/^EHLO/, '250-x\r\n250 XXXXXXXA']]))],
  ['starttls-refused', (check) => upgraded(check, smtpScript([[/^STARTTLS/, '454 4.7.0 TLS not available']]))],
  ['certificate-self-signed', async (check) => withCertificate(check, await serverCertificate(null))],
  [
    'antivirus-in-between',
    async (check) =>
      withCertificate(check, await serverCertificate(await privateAuthority('Avast Web/Mail Shield Root'))),
  ],
  ['too-many-attempts', (check) => asIncoming(check, popScript([[/^PASS/, '-ERR ログオン試行回数が多すぎます']]))],
  ['mailbox-unreadable', (check) => asIncoming(check, popScript([[/^STAT/, '-ERR Unable to open it']]))],
  ['auth-unknown-method', (check) => asOutgoing(check, smtpScript([[/^EHLO/, '250-x\r\n250 AUTH GSSAPI NTLM']]))],
  [
    'outgoing-login-refused',
    (check) => asOutgoing(check, smtpScript([[/^AUTH/, '535 5.7.8 Error: authentication failed']])),
  ],
  ['recipient-unknown', (check) => asOutgoing(check, smtpScript([[/^RCPT/, '550 5.1.1 User unknown']]))],
  ['relay-refused', (check) => asOutgoing(check, smtpScript([[/^RCPT/, '554 5.7.1 Relay access denied']]))],
  ['try-later', (check) => asOutgoing(check, smtpScript([[/^RCPT/, '451 4.3.0 Try again']]))],
  ['message-refused', (check) => asOutgoing(check, smtpScript([[/^\.$/, '554 5.7.1 Spam message rejected']]))],
  [
    'message-too-large',
    (check) => asOutgoing(check, smtpScript([[/^\.$/, '552 5.3.4 Message size exceeds fixed limit']])),
  ],
  ['message-not-removed', notRemoved],
  ['server-refused', (check) => asOutgoing(check, smtpScript([[/^RCPT/, '550 5.9.9 かくかくしかじか']]))],
];

async function portTwentyFive(check: Check) {
  const port = await blackHole();
  return check({ outgoing: { port, security: 'starttls' }, ports: { smtp: port }, limits: short });
}

async function onlyTheWeb(check: Check) {
  const port = await blackHole();
  const dark = { tls: port, plain: port };
  const web = (await scriptedServer({ greeting: null })).port;
  return check({
    incoming: { port },
    ports: { pop: dark, imap: dark, submission: dark, smtp: port, web },
    limits: short,
  });
}

async function oldTls(check: Check) {
  const pair = await serverCertificate(null);
  return withCertificate(check, pair, { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' });
}

/** STARTTLS wanted, in the place of the server that the script plays. */
async function upgraded(check: Check, script: Script) {
  const place = { port: (await scriptedServer(script)).port, security: 'starttls' as const };
  return String(script.greeting).startsWith('+') ? check({ incoming: place }) : check({ outgoing: place });
}

/** A POP3 server that has every message it is asked for and keeps it. */
async function notRemoved(check: Check) {
  let messageId = '';
  const smtp = smtpScript([[/^Message-ID: /i, () => undefined]]);
  const outgoing = await scriptedServer(smtp);
  const header: Answer = (socket) => {
    messageId = outgoing.heard.find((line) => /^Message-ID: /i.test(line)) ?? '';
    socket.write(`+OK\r\n${messageId}\r\n\r\n.\r\n`);
  };
  const incoming = await scriptedServer(
    popScript([
      [/^STAT/, '+OK 1 1'],
      [/^TOP/, header],
      [/^DELE/, '-ERR no'],
    ]),
  );
  return check({
    incoming: { port: incoming.port, security: 'none' },
    outgoing: { port: outgoing.port, security: 'none' },
    ...consent,
  });
}
