import type { Socket } from 'node:net';
import { ImapFlow } from 'imapflow';
import type { Approach } from './approach';
import { errorCodeOf, MailFault } from './fault';
import type { FoundMessage, MailboxSession } from './mailbox';
import { faultFromReply, type Moment } from './signs';
import type { Recorder } from './transcript';
import { within } from './within';

const longestLine = 65_536;
const largestReply = 1_000_000;

/** What imapflow says of the talk goes into the transcript; its own notes do not. */
const loggerFor = (record: Recorder, madeUp: string) => {
  const line = (entry: unknown): void => {
    if (typeof entry !== 'object' || entry === null || !('src' in entry) || !('msg' in entry)) return;
    if (entry.src === 'c') record('client', String(entry.msg));
    if (entry.src === 's' && entry.msg !== madeUp) record('server', String(entry.msg));
  };
  return { trace: line, debug: line, info: line, warn: line, error: line };
};

/** The server's own words in an error of imapflow; empty where it was no answer of the server. */
function replyOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { responseStatus = '', serverResponseCode = '', responseText = '' } = error as Error & Partial<ImapAnswer>;
  if (!responseStatus && !responseText) return '';
  return [responseStatus, serverResponseCode && `[${serverResponseCode}]`, responseText].filter(Boolean).join(' ');
}

interface ImapAnswer {
  responseStatus: string;
  serverResponseCode: string;
  responseText: string;
}

function faultOf(moment: Moment, error: unknown): unknown {
  const reply = replyOf(error);
  if (reply) return faultFromReply(moment, reply, moment === 'login' ? 'password-wrong' : undefined);
  const code = errorCodeOf(error);
  if (/TooLarge|TooMany|TooDeep/.test(code)) return new MailFault('answer-endless', {}, { cause: error });
  return new MailFault('connection-cut', {}, { cause: error });
}

/** An IMAP session of imapflow on the connection that was approached. */
export async function signInToImap(approach: Approach, loginName: string, password: string): Promise<MailboxSession> {
  const { server, dialect, limits, signal, record } = approach.parts;
  const socket: Socket = approach.handOver();
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    // The connection is as secure as it was approached; imapflow shall not start TLS on it once more.
    secure: server.security !== 'none',
    ...(server.security === 'none' && { doSTARTTLS: false }),
    auth: { user: loginName, pass: password },
    transport: {
      connect: (_options, onConnect) => {
        process.nextTick(onConnect);
        return socket;
      },
    },
    logger: loggerFor(record, dialect.greetingAgain),
    clientInfo: { name: 'Mail Setup Assistant' },
    disableAutoIdle: true,
    disableCompression: true,
    maxLineLength: longestLine,
    maxLiteralSize: largestReply,
    maxResponseSize: largestReply,
  });
  // Whatever breaks is told by the call that waits for it.
  client.on('error', () => undefined);

  const run = <T>(moment: Moment, work: () => Promise<T>, limit = limits.reply): Promise<T> =>
    within(work(), {
      limit,
      signal,
      late: () => new MailFault('server-silent', { seconds: Math.round(limit / 1000) }),
      stop: () => socket.destroy(),
    }).catch((error: unknown) => {
      throw error instanceof MailFault || signal.aborted ? error : faultOf(moment, error);
    });

  const leave = (): void => {
    client.close();
    socket.destroy();
  };

  await run('login', () => client.connect(), limits.login).catch((error: unknown) => {
    leave();
    throw error;
  });

  async function searchIn(folder: string, messageId: string): Promise<FoundMessage | null> {
    await client.mailboxOpen(folder);
    const uids = await client.search({ header: { 'message-id': messageId } }, { uid: true });
    const uid = uids ? uids.at(-1) : undefined;
    if (uid === undefined) return null;
    const message = await client.fetchOne(String(uid), { internalDate: true }, { uid: true });
    const date = message === false ? undefined : message.internalDate;
    return { id: String(uid), receivedAt: date ? new Date(date) : null, inJunk: folder !== 'INBOX' };
  }

  let junk: string | null | undefined;
  async function junkFolder(): Promise<string | null> {
    junk ??= (await client.list()).find(({ specialUse }) => specialUse === '\\Junk')?.path ?? null;
    return junk;
  }

  return {
    open: () =>
      run('mailbox', async () => {
        const { exists } = await client.mailboxOpen('INBOX');
        const quota = await client.getQuota('INBOX');
        const storage = quota === false ? undefined : quota.storage;
        return {
          messages: exists,
          quota: storage?.limit ? { used: storage.usage ?? 0, limit: storage.limit } : null,
        };
      }),

    find: (messageId) =>
      run('mailbox', async () => {
        const found = await searchIn('INBOX', messageId);
        const folder = found ? null : await junkFolder();
        return found ?? (folder ? searchIn(folder, messageId) : null);
      }),

    // The folder in which the message was found is still the open one.
    remove: ({ id }) =>
      run('mailbox', async () => {
        await client.messageDelete(id, { uid: true });
      }),

    close: () => run('mailbox', () => client.logout()).finally(leave),

    drop: leave,
  };
}
