import { once } from 'node:events';
import type { Socket } from 'node:net';
import { MailFault } from './fault';
import type { Recorder } from './transcript';

/** RFC 5321 allows 512 octets, capability lines of IMAP are longer; nothing sensible comes near this. */
const longestLine = 16_384;
const longestReply = 200;

const utf8 = new TextDecoder('utf-8', { fatal: true });
// Old Japanese servers answer in Shift_JIS.
const japanese = new TextDecoder('shift_jis');

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return japanese.decode(bytes);
  }
}

/**
 * The talk in lines that POP3, IMAP and SMTP have in common, over one socket. The libraries say nothing about what goes on
 * before the login, so the first words are spoken here and the socket is then handed on. Reads only when asked to, so that
 * a server cannot fill the memory. Whoever waits for a line sets the time limit, and destroys the socket when it passes.
 */
export class Lines {
  #unread: Buffer = Buffer.alloc(0);
  #error: Error | null = null;
  #isPrivate = false;
  readonly #keepError = (error: Error): void => {
    this.#error = error;
  };

  constructor(
    readonly socket: Socket,
    readonly record: Recorder,
  ) {
    socket.on('error', this.#keepError);
  }

  /** A line has begun to arrive and has no end yet. */
  get isMidway(): boolean {
    return this.#unread.length > 0;
  }

  /** The next line without its end. Throws `connection-cut` when there is none, `answer-endless` when it does not end. */
  async next(): Promise<string> {
    for (;;) {
      const end = this.#unread.indexOf('\n');
      if (end >= 0) return this.#take(end);
      if (this.#unread.length > longestLine) throw this.#endless();
      const chunk = this.socket.read() as Buffer | null;
      if (chunk) this.#unread = Buffer.concat([this.#unread, chunk]);
      else if (this.socket.destroyed || this.socket.readableEnded) throw this.#cut();
      else await this.#more();
    }
  }

  /** Lines up to and with the one that is the last of a reply. */
  async reply(isLast: (line: string) => boolean, most = longestReply): Promise<string[]> {
    const lines: string[] = [];
    while (lines.length < most) {
      const line = await this.next();
      lines.push(line);
      if (isLast(line)) return lines;
    }
    throw this.#endless();
  }

  /** A reply that is somebody's mail: none of it goes into the record. */
  async privateReply(isLast: (line: string) => boolean, most: number): Promise<string[]> {
    this.#isPrivate = true;
    try {
      return await this.reply(isLast, most);
    } finally {
      this.#isPrivate = false;
      this.record('note', '…');
    }
  }

  say(line: string): void {
    this.record('client', line);
    this.socket.write(`${line}\r\n`);
  }

  /**
   * Give the socket to somebody else who expects a greeting first: the one that was read is put back. What came unasked
   * before TLS began is not handed on, for it may be forged.
   */
  release(greeting: string | null): Socket {
    this.socket.off('error', this.#keepError);
    if (greeting !== null) this.socket.unshift(Buffer.concat([Buffer.from(`${greeting}\r\n`), this.#unread]));
    this.#unread = Buffer.alloc(0);
    return this.socket;
  }

  close(): void {
    this.socket.destroy();
  }

  #take(end: number): string {
    const line = decode(this.#unread.subarray(0, end)).replace(/\r$/, '');
    this.#unread = this.#unread.subarray(end + 1);
    if (!this.#isPrivate) this.record('server', line);
    return line;
  }

  async #more(): Promise<void> {
    const stop = new AbortController();
    const { signal } = stop;
    try {
      await Promise.race(['readable', 'end', 'close'].map((event) => once(this.socket, event, { signal })));
    } catch (error) {
      if (!this.#error) throw error;
    } finally {
      stop.abort();
    }
  }

  #cut(): MailFault {
    return new MailFault('connection-cut', {}, { cause: this.#error });
  }

  #endless(): MailFault {
    this.socket.destroy();
    return new MailFault('answer-endless');
  }
}
