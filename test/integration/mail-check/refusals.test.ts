import { expect, it } from 'vitest';
import { testMailbox } from '@main/mail-check/test-mailbox';
import { mailboxOfUser, testParts } from '@support/mail-server/mail-test';
import { scriptedServer, type Answer } from '@support/mail-server/scripted';
import { popScript, smtpScript } from '@support/mail-server/scripts';
import { mailUsers } from '@support/mail-server/users';

const portOf = { tls: 1, plain: 1 };
const ports = { pop: portOf, imap: portOf, submission: portOf, smtp: 1, web: 1 };
const wishes = { allowUnencrypted: true, sendTestMail: true, pinned: { incoming: null, outgoing: null } };

/** Refuses the first password, and whoever comes again is answered so. */
const onceThen = (later: Answer): Answer => {
  let tries = 0;
  return (socket) => {
    tries += 1;
    if (tries === 1) socket.write('-ERR [AUTH] Authentication failed.\r\n');
    else if (typeof later === 'function') later(socket);
    else socket.write(`${later}\r\n`);
  };
};

it.each<[string, Answer]>([
  ['cuts the connection', (socket) => void socket.destroy()],
  ['wants to hear no more', '-ERR Too many failures, temporarily blocked'],
  ['does not answer', () => undefined],
])('a refused password stays the finding when the server then %s', async (_name, later) => {
  const pop = await scriptedServer(popScript([[/^PASS/, onceThen(later)]]));
  const smtp = await scriptedServer(smtpScript());
  const incoming = { host: 'localhost', port: pop.port, security: 'none' as const };
  const outgoing = { host: 'localhost', port: smtp.port, security: 'none' as const };
  const mailbox = mailboxOfUser(mailUsers.healthy, { accountType: 'pop', incoming, outgoing });
  const report = await testMailbox(mailbox, wishes, testParts({ ports, limits: { login: 500, reply: 500 } }));
  expect(report.findings.filter(({ code }) => code !== 'unencrypted').map(({ code }) => code)).toEqual([
    'password-wrong',
  ]);
  // It was asked once more at most, and the other server not at all: each refusal counts towards a lock.
  expect(pop.heard.filter((line) => line.startsWith('PASS'))).toHaveLength(2);
  expect(smtp.heard.some((line) => line.startsWith('AUTH'))).toBe(false);
});
