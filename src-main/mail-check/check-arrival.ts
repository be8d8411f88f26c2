import type { Test } from './arrive';
import type { Incoming } from './check-incoming';
import type { Outgoing } from './check-outgoing';
import { MailFault } from './fault';
import type { FoundMessage, MailboxSession } from './mailbox';
import type { Note } from './step-log';
import { pause } from './within';

/** Milliseconds between two looks; the last one is repeated. Most mail is there at once. */
const waits = [100, 150, 250, 500, 1000, 2000, 4000];

/** A clock that is wrong by more than this makes certificates look invalid and mail look old. */
const tolerableMinutes = 10;

/** Wait for the test mail in the mailbox, and take it away again. */
export async function checkArrival(test: Test, incoming: Incoming, outgoing: Outgoing): Promise<void> {
  const { log } = test;
  const { signIn } = incoming;
  const { sent } = outgoing;
  const both = ['testMailArrived', 'testMailRemoved'] as const;
  if (sent === null) return log.skip(both, 'nothing-sent');
  if (signIn === null) return log.skip(both, 'mailbox-not-open');

  const arrived = await log.run('testMailArrived', (note) => waitFor(test, sent, signIn, note));
  if (!arrived) return log.skip(both, 'not-arrived');
  const { session, message } = arrived.value;
  await log.run('testMailRemoved', async (note) => {
    try {
      await session.remove(message);
      await session.close();
    } catch (error) {
      if (!(error instanceof MailFault)) throw error;
      note('message-not-removed', { reply: String(error.params.reply ?? '') });
    } finally {
      session.drop();
    }
  });
}

interface Arrived {
  session: MailboxSession;
  message: FoundMessage;
}

async function waitFor(
  test: Test,
  messageId: string,
  signIn: () => Promise<MailboxSession>,
  note: Note,
): Promise<Arrived> {
  const { limits, signal, now } = test.parts;
  const end = now() + limits.arrival;
  for (let look = 0; ; look += 1) {
    const session = await signIn();
    // A POP3 session shows only what was there when it began, so each look needs a new one.
    const message = await session.find(messageId).catch((error: unknown) => {
      session.drop();
      throw error;
    });
    if (message) {
      noteDate(message, now(), note);
      if (message.inJunk) note('message-in-junk');
      return { session, message };
    }
    await session.close();
    const wait = waits[Math.min(look, waits.length - 1)] ?? 0;
    if (now() + wait > end) throw new MailFault('message-not-arrived', { seconds: Math.round(limits.arrival / 1000) });
    await pause(wait, signal);
  }
}

function noteDate({ receivedAt }: FoundMessage, now: number, note: Note): void {
  if (!receivedAt) return;
  const minutes = Math.round(Math.abs(now - receivedAt.getTime()) / 60_000);
  if (minutes > tolerableMinutes) note('clock-wrong', { minutes, serverTime: receivedAt.toISOString() });
}
