import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailFindingCode } from '@shared/mail-check/findings';
import type { Approach } from './approach';
import { clientName } from './dialects/smtp';
import { errorCodeOf, MailFault } from './fault';
import { faultFromReply, type Moment } from './signs';
import type { Recorder } from './transcript';
import { within } from './within';

/** A signed-in connection for sending. Everything throws a `MailFault`. */
export interface OutgoingSession {
  /** Whether the server would take mail from this sender for this recipient; nothing is sent. Null when it would. */
  tries(sender: string, recipient: string): Promise<MailFault | null>;
  send(address: string, source: Buffer): Promise<void>;
  close(): void;
}

export interface OutgoingWishes {
  loginName: string;
  password: string;
  /** One that the server offered. */
  mechanism: 'PLAIN' | 'LOGIN';
  /** What a refusal means that says nothing more. */
  otherwise: MailFindingCode;
}

const largestReply = 65_536;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

type SendCommand = (line: string) => Promise<{ status: number; response: string }>;

/** RFC 4616 and the LOGIN mechanism as it is commonly spoken. Answers with the server's last reply. */
async function authenticate(send: SendCommand, { loginName, password, mechanism }: OutgoingWishes) {
  if (mechanism === 'PLAIN') return send(`AUTH PLAIN ${base64(`\0${loginName}\0${password}`)}`);
  const name = await send('AUTH LOGIN');
  if (name.status !== 334) return name;
  const secret = await send(base64(loginName));
  return secret.status === 334 ? send(base64(password)) : secret;
}

/** What nodemailer sends by itself goes into the transcript; what is sent through `sendCommand` is recorded there. */
function loggerFor(record: Recorder, madeUp: string) {
  const none = (): void => undefined;
  const debug = (entry: { tnx?: string }, text: string): void => {
    if (entry.tnx === 'server' && text !== madeUp) text.split('\n').forEach((line) => record('server', line));
    if (entry.tnx === 'client' && !text.includes('/* secret */') && !/^AUTH\b/i.test(text)) record('client', text);
  };
  return { level: none, trace: none, debug, info: none, warn: none, error: none, fatal: none };
}

function faultOf(moment: Moment, error: unknown, otherwise?: MailFindingCode): MailFault {
  if (error instanceof MailFault) return error;
  const response = error instanceof Error && 'response' in error ? error.response : null;
  if (typeof response === 'string') return faultFromReply(moment, response, otherwise);
  const code = errorCodeOf(error) === 'EPROTOCOL' ? 'answer-endless' : 'connection-cut';
  return new MailFault(code, {}, { cause: error });
}

/** Sign in for sending, with nodemailer on the connection that was approached. */
export async function signInToSend(approach: Approach, wishes: OutgoingWishes): Promise<OutgoingSession> {
  const { server, dialect, limits, signal, record } = approach.parts;
  const socket = approach.handOver();
  let send: SendCommand | null = null;
  const connection = new SMTPConnection({
    connection: socket,
    secured: true,
    secure: server.security !== 'none',
    ignoreTLS: true,
    host: server.host,
    port: server.port,
    name: clientName,
    maxResponseSize: largestReply,
    greetingTimeout: limits.reply,
    socketCloseTimeout: 0,
    transactionLog: true,
    logger: loggerFor(record, dialect.greetingAgain),
    // The one door of nodemailer for single commands; through it each sender can be tried without sending anything.
    customAuth: {
      [wishes.mechanism]: async (context: { sendCommand: SendCommand }) => {
        send = context.sendCommand;
        record('client', `AUTH ${wishes.mechanism} •••`);
        const { status } = await authenticate(send, wishes);
        // nodemailer writes its own code over that of the error, and keeps the reply.
        if (status !== 235) throw new Error('login refused');
      },
    },
  });
  const broken = new Promise<never>((_resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new MailFault('connection-cut')));
  });
  broken.catch(() => undefined);
  connection.on('error', () => undefined);

  /** Run something that answers by callback. */
  const run = <T>(
    moment: Moment,
    start: (done: (error?: Error | null, value?: T) => void) => void,
    { limit = limits.reply, otherwise }: { limit?: number; otherwise?: MailFindingCode } = {},
  ): Promise<T | undefined> => {
    const work = new Promise<T | undefined>((resolve, reject) => {
      start((error, value) => (error ? reject(error) : resolve(value)));
    });
    return within(Promise.race([work, broken]), {
      limit,
      signal,
      late: () => new MailFault('server-silent', { seconds: Math.round(limit / 1000) }),
      stop: () => connection.close(),
    }).catch((error: unknown) => {
      throw signal.aborted ? error : faultOf(moment, error, otherwise);
    });
  };

  const say = async (line: string): Promise<{ status: number; response: string }> => {
    if (!send) throw new MailFault('connection-cut');
    record('client', line);
    const sent = send(line);
    let answer = { status: 0, response: '' };
    await run('sender', (done) => {
      sent.then((given) => {
        answer = given;
        done();
      }, done);
    });
    return answer;
  };

  try {
    await run('greeting', (done) => connection.connect(done));
    const auth = { user: wishes.loginName, pass: wishes.password, method: wishes.mechanism };
    const limit = limits.login;
    await run('login', (done) => connection.login(auth, (error) => done(error)), {
      limit,
      otherwise: wishes.otherwise,
    });
  } catch (error) {
    connection.close();
    socket.destroy();
    throw error;
  }

  return {
    async tries(sender, recipient) {
      const mail = await say(`MAIL FROM:<${sender}>`);
      if (mail.status !== 250) return faultFromReply('sender', mail.response);
      const taken = await say(`RCPT TO:<${recipient}>`);
      await say('RSET');
      return taken.status === 250 || taken.status === 251 ? null : faultFromReply('recipient', taken.response);
    },

    async send(address, source) {
      const envelope = { from: address, to: address, size: source.length };
      await run('message', (done) => connection.send(envelope, source, (error) => done(error)), { limit: limits.send });
    },

    close() {
      connection.quit();
      connection.close();
      socket.destroy();
    },
  };
}
