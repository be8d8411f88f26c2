import type { Agent } from 'undici';
import { Problem } from '@shared/contract/problem';
import type { Clock } from '../clock';
import type { PanelProgress } from '../panel';
import { unlessAborted } from '../waiting';
import { post, type HttpAnswer } from './http';
import type { ApiTimeouts } from './options';
import { ranForNobody, readReply, type Reply } from './reply';

export interface Work {
  signal?: AbortSignal;
  progress?: PanelProgress;
}

/** One command: a line of the panel's protocol, or the gateway's own word with its arguments. */
export interface Command {
  cmd: string;
  class?: string;
  /** ASCII only: the gateway spoils everything else. */
  args?: Readonly<Record<string, string>>;
}

export interface SessionParts {
  /** Where the API answers; asked for once. */
  findEndpoint(): Promise<URL>;
  agent: Agent;
  clientSecret: string;
  timeouts: ApiTimeouts;
  clock: Clock;
  onRequest?: (command: string) => void;
}

/** A token lives for 300 s from its issue, used or not (BlueOnyx 5212R): a new one is fetched before that. */
const renewAfter = 240_000;

const isExpired = (error: unknown): boolean => error instanceof Problem && error.code === 'panel-session-expired';

/** `+09:00` of the panel's own time in minutes; 0 where it says nothing. */
function offsetOf(expires: string | null): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})$/.exec(expires ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** What a request is called where it is counted: no value is in it. */
const nameOf = ({ cmd, class: className }: Command): string =>
  [cmd.split(' ').slice(0, 2).join(' '), ...(className ? [className] : [])].join(' ');

/** A login with the client secret: its token, renewed in time and once more when the panel does not know it any longer. */
export class ApiSession {
  private token: { value: string; at: number } | null = null;
  private endpoint: Promise<URL> | null = null;
  private refusal: Problem | null = null;
  private renewal: Promise<string> | null = null;
  private isSignedIn = false;
  /** The panel's own time against UTC, in minutes. */
  offsetMinutes = 0;

  constructor(private readonly parts: SessionParts) {}

  async signIn({ signal }: Work): Promise<void> {
    await this.renew(signal);
    this.isSignedIn = true;
  }

  async signOut(): Promise<void> {
    const { token } = this;
    this.token = null;
    this.isSignedIn = false;
    if (!token) return;
    try {
      await this.exchange({ cmd: 'BYE' }, { token: token.value }, this.parts.timeouts.read);
    } catch (error) {
      if (!isExpired(error)) throw error;
    }
  }

  /**
   * Send one command. When the panel says that it does not know the session, nothing was done: then once more with a new
   * token.
   */
  async send(command: Command, timeout: number, work: Work): Promise<Reply> {
    if (!this.isSignedIn) throw new Problem('panel-session-expired');
    const token = await this.current(work);
    const first = await this.attempt(command, token, timeout, work);
    if (first) return first;
    if (this.token?.value === token) this.token = null;
    const renewed = await this.current(work);
    work.progress?.({ kind: 'session-renewed' });
    const second = await this.attempt(command, renewed, timeout, work);
    if (!second) throw new Problem('panel-session-expired', {}, { retry: true });
    return second;
  }

  /** The answer, or null when the panel did not know the session. */
  private async attempt(command: Command, token: string, timeout: number, { signal }: Work): Promise<Reply | null> {
    try {
      const reply = readReply(await this.exchange(command, { token }, timeout, signal));
      return ranForNobody(reply) ? null : reply;
    } catch (error) {
      if (isExpired(error)) return null;
      throw error;
    }
  }

  private async current({ signal }: Work): Promise<string> {
    const { token } = this;
    if (token && this.parts.clock.now() - token.at < renewAfter) return token.value;
    // Several questions at once share one login.
    this.renewal ??= this.renew().finally(() => {
      this.renewal = null;
    });
    return unlessAborted(this.renewal, signal);
  }

  private async renew(signal?: AbortSignal): Promise<string> {
    if (this.refusal) throw this.refusal;
    const { clientSecret, timeouts, clock } = this.parts;
    const at = clock.now();
    const answer = await this.exchange({ cmd: 'LOGIN' }, {}, timeouts.read, signal, {
      'x-client-secret': clientSecret,
    });
    if (answer.status === 401 || answer.status === 403) {
      this.refusal = new Problem('panel-secret-refused', { messages: [answer.text.trim().slice(0, 200)] });
      throw this.refusal;
    }
    const { token, expires } = readReply(answer);
    if (!token) throw new Problem('panel-page-unreadable', { page: '/v2/cce', reason: 'token' });
    this.token = { value: token, at };
    this.offsetMinutes = offsetOf(expires);
    return token;
  }

  private async exchange(
    command: Command,
    more: { token?: string },
    timeout: number,
    signal?: AbortSignal,
    headers?: Record<string, string>,
  ): Promise<HttpAnswer> {
    const { parts } = this;
    this.endpoint ??= parts.findEndpoint().catch((error: unknown) => {
      this.endpoint = null;
      throw error;
    });
    const url = await unlessAborted(this.endpoint, signal);
    parts.onRequest?.(nameOf(command));
    return post({ url, body: { ...command, ...more }, headers, timeout, signal }, parts.agent);
  }
}
