import { summaryRows } from '@shared/mail-check/steps';
import type { Approach } from './approach';
import { arrive, type Test } from './arrive';
import type { Incoming } from './check-incoming';
import type { Capabilities } from './dialects/dialect';
import { MailFault } from './fault';
import { signInToSend, type OutgoingSession, type OutgoingWishes } from './outgoing';
import type { Note } from './step-log';
import { composeTestMail } from './test-mail';
import type { MailboxUnderTest, TestWishes } from './test-mailbox';

export interface Outgoing {
  /** Message-ID of the test mail that the server took. */
  sent: string | null;
}

/** The mechanism to use, or why there is none. */
function chooseMechanism(approach: Approach, offered: Capabilities, wishes: TestWishes, note: Note) {
  const isPlain = approach.parts.server.security === 'none';
  if (!offered.login) {
    // Servers offer AUTH only once the connection is encrypted (RFC 4954 §4).
    if (isPlain && offered.startTls) throw new MailFault('plain-login-refused', { reply: '' });
    throw new MailFault('auth-not-offered', { port: approach.parts.server.port });
  }
  const mechanism = (['PLAIN', 'LOGIN'] as const).find((name) => offered.mechanisms.includes(name));
  if (!mechanism) throw new MailFault('auth-unknown-method', { methods: offered.mechanisms.join(', ') });
  if (isPlain && !wishes.allowUnencrypted) throw new MailFault('consent-missing');
  if (isPlain) note('unencrypted');
  return mechanism;
}

/** Prove the outgoing server up to the test mail that it took. */
export async function checkOutgoing(
  test: Test,
  mailbox: MailboxUnderTest,
  wishes: TestWishes,
  incoming: Incoming,
): Promise<Outgoing> {
  const { log } = test;
  const outgoing: Outgoing = { sent: null };
  const approach = await arrive(test, {
    side: 'outgoing',
    server: mailbox.service.outgoing,
    protocol: 'smtp',
    pinnedFingerprint: wishes.pinned.outgoing,
  });
  if (!approach) {
    log.skip(summaryRows.sendTestMessage, 'earlier-step-failed');
    return outgoing;
  }
  if (incoming.isRefused) {
    approach.close();
    log.skip(['outgoingLogin'], 'password-refused-already');
    log.skip(summaryRows.sendTestMessage, 'earlier-step-failed');
    return outgoing;
  }
  const signedIn = await log.run('outgoingLogin', async (note) => {
    const mechanism = chooseMechanism(approach, await approach.capabilities(), wishes, note);
    const { loginName, password } = incoming.credentials ?? mailbox;
    const otherwise: OutgoingWishes['otherwise'] = incoming.credentials ? 'outgoing-login-refused' : 'password-wrong';
    return signInToSend(approach, { loginName, password, mechanism, otherwise });
  });
  if (!signedIn) {
    approach.close();
    log.skip(summaryRows.sendTestMessage, 'earlier-step-failed');
    return outgoing;
  }
  try {
    outgoing.sent = await sendAs(test, mailbox, wishes, signedIn.value);
  } finally {
    signedIn.value.close();
  }
  return outgoing;
}

/** Try every sender, then send from the address itself. Answers with the Message-ID, or null when nothing was sent. */
async function sendAs(
  { log }: Test,
  mailbox: MailboxUnderTest,
  wishes: TestWishes,
  session: OutgoingSession,
): Promise<string | null> {
  const { emailAddress, addresses } = mailbox;
  const senders = [...new Set([emailAddress, ...addresses])];
  let mayISend = true;
  const tried = await log.run('senderAccepted', async (note) => {
    for (const address of senders) {
      const fault = await session.tries(address, emailAddress);
      if (!fault) continue;
      // What is wrong with the recipient is wrong for every sender.
      if (fault.code !== 'sender-not-allowed') throw fault;
      if (address === emailAddress) mayISend = false;
      note(fault.code, { ...fault.params, address });
    }
  });
  if (!wishes.sendTestMail) log.skip(['testMailSent'], 'not-wanted');
  if (!tried || !mayISend || !wishes.sendTestMail) {
    log.skip(['testMailSent'], 'earlier-step-failed');
    return null;
  }
  const mail = await composeTestMail(mailbox);
  const sent = await log.run('testMailSent', () => session.send(emailAddress, mail.source));
  return sent && mail.messageId;
}
