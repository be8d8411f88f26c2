import { summaryRows } from '@shared/mail-check/steps';
import type { MailFindingCode } from '@shared/mail-check/findings';
import type { Approach } from './approach';
import { approachAgain, arrive, type Destination, type Test } from './arrive';
import { guesses, type Credentials, type Guess } from './credentials';
import type { Capabilities } from './dialects/dialect';
import { MailFault } from './fault';
import { signInToImap } from './imap-mailbox';
import type { MailboxSession } from './mailbox';
import { signInToPop } from './pop-mailbox';
import type { Note } from './step-log';
import type { MailboxUnderTest, TestWishes } from './test-mailbox';

export interface Incoming {
  /** The credentials that were taken; null when none were. */
  credentials: Credentials | null;
  /** The server said no to the password, so that it must not be asked again. */
  isRefused: boolean;
  /** A signed-in session; null when the mailbox could not be opened. */
  signIn: (() => Promise<MailboxSession>) | null;
}

/** A mailbox fuller than this is worth a word. */
const nearlyFull = 0.9;

/** After these, asking again with the same password does harm. */
const refusals: readonly MailFindingCode[] = ['password-wrong', 'account-suspended', 'too-many-attempts'];

const signInTo = (approach: Approach, { loginName, password }: Credentials): Promise<MailboxSession> =>
  approach.parts.dialect.protocol === 'imap'
    ? signInToImap(approach, loginName, password)
    : signInToPop(approach, loginName, password);

/** Whether the password may be sent at all on this connection. */
function checkPermission(approach: Approach, capabilities: Capabilities, wishes: TestWishes, note: Note): void {
  if (approach.parts.server.security === 'none') {
    if (!capabilities.login) throw new MailFault('plain-login-refused', { reply: '' });
    if (!wishes.allowUnencrypted) throw new MailFault('consent-missing');
    note('unencrypted');
  }
}

/** Prove the incoming server up to the opened mailbox. */
export async function checkIncoming(test: Test, mailbox: MailboxUnderTest, wishes: TestWishes): Promise<Incoming> {
  const { log } = test;
  const to: Destination = {
    side: 'incoming',
    server: mailbox.service.incoming,
    protocol: mailbox.service.accountType,
    pinnedFingerprint: wishes.pinned.incoming,
  };
  const incoming: Incoming = { credentials: null, isRefused: false, signIn: null };
  const approach = await arrive(test, to);
  const capabilities = approach && (await log.run('incomingCapabilities', () => approach.capabilities()));
  if (!approach || !capabilities) {
    approach?.close();
    log.skip(summaryRows.incomingLogon, 'earlier-step-failed');
    return incoming;
  }

  const signedIn = await log.run('incomingLogin', async (note) => {
    checkPermission(approach, capabilities.value, wishes, note);
    return signIn(test, to, mailbox, approach, note).catch((error: unknown) => {
      incoming.isRefused = error instanceof MailFault && refusals.includes(error.code);
      throw error;
    });
  });
  if (!signedIn) {
    approach.close();
    log.skip(['mailboxOpened'], 'earlier-step-failed');
    return incoming;
  }
  const { session, credentials } = signedIn.value;
  incoming.credentials = credentials;
  // A mailbox that is held open over POP3 is locked, so the session does not outlive its step.
  const opened = await log.run('mailboxOpened', async (note) => {
    try {
      await openMailbox(session, note);
      await session.close();
    } finally {
      session.drop();
    }
  });
  if (opened) incoming.signIn = async () => signInAgain(test, to, credentials);
  return incoming;
}

interface SignedIn {
  session: MailboxSession;
  credentials: Credentials;
}

/** Sign in as told; after a refusal that may have another cause than the password, with what was probably meant. */
async function signIn(
  test: Test,
  to: Destination,
  mailbox: MailboxUnderTest,
  approach: Approach,
  note: Note,
): Promise<SignedIn> {
  const given: Credentials = { loginName: mailbox.loginName, password: mailbox.password };
  try {
    return { session: await signInTo(approach, given), credentials: given };
  } catch (error) {
    approach.close();
    if (!(error instanceof MailFault) || error.code !== 'password-wrong') throw error;
    if (mailbox.isSuspended) throw new MailFault('account-suspended', error.params, { cause: error });
    for (const guess of guesses(mailbox)) {
      const tried = await tryGuess(test, to, guess);
      // A server that wants to hear no more is left alone; that says nothing against what it refused before.
      if (tried === 'not-heard') break;
      if (tried === 'refused') continue;
      note(guess.code, { ...error.params, loginName: mailbox.loginName, works: guess.loginName });
      return { session: tried, credentials: guess };
    }
    throw error;
  }
}

/** A second session, with credentials that are likely to be taken. */
async function signInAgain(test: Test, to: Destination, credentials: Credentials): Promise<MailboxSession> {
  const approach = await approachAgain(test, to);
  return signInTo(approach, credentials).catch((error: unknown) => {
    approach.close();
    throw error;
  });
}

async function tryGuess(test: Test, to: Destination, guess: Guess): Promise<MailboxSession | 'refused' | 'not-heard'> {
  try {
    return await signInAgain(test, to, guess);
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    return error.code === 'password-wrong' ? 'refused' : 'not-heard';
  }
}

async function openMailbox(session: MailboxSession, note: Note): Promise<void> {
  const { quota } = await session.open();
  if (!quota) return;
  const percent = Math.floor((quota.used / quota.limit) * 100);
  if (percent >= 100) note('quota-full', { percent, reply: '' });
  else if (percent >= nearlyFull * 100) note('quota-nearly-full', { percent });
}
