import type { Socket } from 'node:net';
import type { CertificateFacts } from '@shared/contract/schemas';
import type { MailServer } from '@shared/mail-service/mail-service';
import { lookUp, openConnection } from './connection';
import type { Capabilities, Dialect } from './dialects/dialect';
import { encrypt } from './encryption';
import { MailFault } from './fault';
import { readGreeting } from './greeting';
import { hostFault } from './host';
import { judge, type Verdict } from './judge';
import { Lines } from './lines';
import { lookAtSilence, lookWithoutTls, type Suspect } from './second-look';
import type { Surroundings } from './surroundings';
import type { Recorder } from './transcript';
import { within } from './within';

export interface ApproachParts extends Surroundings {
  server: MailServer;
  dialect: Dialect;
  pinnedFingerprint: string | null;
  record: Recorder;
}

/**
 * The way to one server, up to the moment before the login, one stage after the other; each throws a `MailFault`. The mail
 * libraries do all of this too, but tell nothing of it: neither the certificate, nor what was offered, nor where it stuck.
 */
export class Approach {
  certificate: CertificateFacts | null = null;
  /** Whether the certificate is made out for the host; null before TLS. */
  nameFits: boolean | null = null;
  #addresses: string[] = [];
  #lines: Lines | null = null;
  #isGreeted = false;

  constructor(readonly parts: ApproachParts) {}

  async lookUp(): Promise<void> {
    const { host } = this.parts.server;
    const fault = hostFault(host);
    if (fault) throw fault;
    this.#addresses = await lookUp(host, this.parts);
    this.parts.record('note', `${host} = ${this.#addresses.join(', ')}`);
  }

  /** TCP, and the greeting where it comes before TLS. */
  async connect(): Promise<void> {
    const { server, record } = this.parts;
    const socket = await openConnection(this.#suspect(), this.parts);
    record('note', `${server.host}:${server.port}`);
    this.#lines = new Lines(socket, record);
    if (server.security !== 'tls') await this.#greet();
  }

  /** TLS from the first byte, or by STARTTLS. */
  async encrypt(): Promise<void> {
    const { server, trust, limits, signal, record } = this.parts;
    if (server.security === 'starttls') await this.#askForTls();
    const plain = this.#open().release(null);
    const wishes = { host: server.host, trust, limit: limits.tls, signal };
    const encrypted = await encrypt(plain, wishes).catch(async (error: unknown) => {
      plain.destroy();
      throw await this.#seenWithoutTls(error);
    });
    record('note', encrypted.protocol);
    this.#lines = new Lines(encrypted.socket, record);
    this.certificate = encrypted.certificate;
    this.nameFits = encrypted.nameFits;
  }

  /** What is to be said about the certificate; null when nothing is. */
  verdict(): Verdict | null {
    const { server, pinnedFingerprint, now } = this.parts;
    if (!this.certificate || this.nameFits === null) throw new MailFault('tls-failed', { reason: 'NO_CERTIFICATE' });
    const evidence = { host: server.host, certificate: this.certificate, nameFits: this.nameFits };
    return judge({ ...evidence, pinnedFingerprint, now: now() });
  }

  /** Whether the certificate may be trusted. Answers with a warning or null; anything worse is thrown. */
  certify(): Verdict | null {
    const verdict = this.verdict();
    if (verdict === null || verdict.code === 'certificate-trusted-by-hand') return verdict;
    this.close();
    throw new MailFault(verdict.code, verdict.params);
  }

  async capabilities(): Promise<Capabilities> {
    if (!this.#isGreeted) await this.#greet();
    return this.wait(this.parts.dialect.capabilities(this.#open()));
  }

  /** Wait for an answer on this connection; it is closed when the answer is late. */
  wait<T>(work: Promise<T>, limit = this.parts.limits.reply): Promise<T> {
    const lines = this.#open();
    const seconds = Math.round(limit / 1000);
    return within(work, {
      limit,
      signal: this.parts.signal,
      late: () => new MailFault(lines.isMidway ? 'answer-too-slow' : 'server-silent', { seconds }),
      stop: () => lines.close(),
    });
  }

  /** The talk itself, for who goes on speaking here. */
  talk(): Lines {
    return this.#open();
  }

  /** The connection, for a library that expects a greeting first. */
  handOver(): Socket {
    const socket = this.#open().release(this.parts.dialect.greetingAgain);
    this.#lines = null;
    return socket;
  }

  close(): void {
    this.#lines?.close();
    this.#lines = null;
  }

  #open(): Lines {
    if (!this.#lines) throw new MailFault('connection-cut');
    return this.#lines;
  }

  #suspect(): Suspect {
    const { server, dialect } = this.parts;
    return { host: server.host, port: server.port, addresses: this.#addresses, dialect };
  }

  async #greet(): Promise<void> {
    const { dialect, server } = this.parts;
    try {
      await this.wait(readGreeting(this.#open(), dialect));
      this.#isGreeted = true;
    } catch (error) {
      this.close();
      const isSilent = error instanceof MailFault && error.code === 'server-silent';
      if (!isSilent || server.security === 'tls') throw error;
      throw (await lookAtSilence(this.#suspect(), this.parts)) ?? error;
    }
  }

  async #askForTls(): Promise<void> {
    const { dialect } = this.parts;
    const offered = await this.capabilities();
    if (!offered.startTls) throw new MailFault(offered.startTlsErased ? 'starttls-stripped' : 'starttls-missing');
    const refusal = await this.wait(dialect.startTls(this.#open()));
    if (refusal !== null) throw new MailFault('starttls-refused', { reply: refusal });
  }

  /** What answered to a failed TLS handshake, seen without TLS. */
  async #seenWithoutTls(error: unknown): Promise<unknown> {
    const isUnclear = error instanceof MailFault && error.code !== 'tls-too-old';
    if (!isUnclear || this.parts.server.security !== 'tls') return error;
    return (await lookWithoutTls(this.#suspect(), this.parts)) ?? error;
  }
}
