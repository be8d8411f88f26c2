import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { PanelState } from '../store/state';
import { gatewayError, redirect, type Reply } from '../web/reply';
import { CceDatabase } from './database';
import { ApiFaults, type ApiFault } from './faults';
import { Gateway, type ApiRequest } from './gateway';
import { apiSettingsOf, type ApiSettings, type PracticeApiOptions } from './options';
import { sendAnswer } from './send-answer';

export type { ApiFault, ApiFaultKind } from './faults';
export type { PracticeApiOptions } from './options';

const body = z.looseObject({
  cmd: z.string(),
  class: z.string().optional(),
  oid: z.string().optional(),
  namespace: z.string().optional(),
  args: z.record(z.string(), z.string()).optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  token: z.string().optional(),
});

const maximumBody = 1_000_000;

/** What the server around it lends: how to wait until it stops, and how to cut a connection. */
export interface ApiSurroundings {
  /** Ends at once when the signal is aborted. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
  reset(message: IncomingMessage): void;
}

/** What a request is about, for the faults and the record: `set.Disk`, `find.User`, `getall.Vsite`. */
function kindOf({ cmd, class: className }: ApiRequest): string {
  const [word = '', target = '', dot, namespace] = cmd.trim().split(/\s+/);
  const name = word.toLowerCase();
  if (name === 'set') return `set.${dot === '.' ? namespace : /^"?password"?/.test(dot ?? '') ? 'password' : 'User'}`;
  if (name === 'get') return dot === '.' ? `get.${namespace}` : name;
  const about = className ?? (name === 'find' || name === 'create' ? target : '');
  return about ? `${name}.${about}` : name;
}

/** The API face of the practice panel: `/v2/cce` over the same users as its web pages. */
export class PracticeApi {
  readonly settings: ApiSettings;
  readonly database: CceDatabase;
  readonly gateway: Gateway;
  readonly faults = new ApiFaults();
  /** What was asked, without any value, oldest first. */
  readonly requests: string[] = [];
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(
    readonly state: PanelState,
    readonly surroundings: ApiSurroundings,
    options: PracticeApiOptions = {},
  ) {
    this.settings = apiSettingsOf(options);
    this.database = new CceDatabase(state, this.settings);
    this.gateway = new Gateway(state, this.database, this.settings);
  }

  get clientSecret(): string {
    return this.settings.clientSecret;
  }

  /** Lines of the gateway's log, which everybody on the server may read. */
  get log(): readonly string[] {
    return this.gateway.log.lines;
  }

  /** Take no changes from now on, for this reason; null ends that. */
  suspend(reason: string | null): void {
    this.gateway.suspended = reason;
  }

  isAsked(message: IncomingMessage): boolean {
    return (message.url ?? '').split('?', 1)[0]?.startsWith('/v2/') ?? false;
  }

  async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(message);
    if (message.method !== 'POST') return sendAnswer(response, redirect('/login'));
    const request = text === null ? null : requestIn(text);
    if (!request) return sendAnswer(response, { ...unreadable });
    const kind = kindOf(request);
    this.requests.push(kind);
    const fault = this.faults.take(kind);
    if (fault && (await this.#breaksOff(fault, 'before', message, response))) return;
    const secret = message.headers['x-client-secret']?.toString();
    const { pause } = this.surroundings;
    const answered = new AbortController();
    const late = pause(this.settings.proxyTimeoutMs, answered.signal).then(gatewayError);
    const reply = await Promise.race([this.#work(request, secret, fault), late]);
    answered.abort();
    if (fault && (await this.#breaksOff(fault, 'after', message, response))) return;
    await sendAnswer(response, reply, fault, pause);
  }

  /** Changes wait for one another; questions do not. */
  async #work(request: ApiRequest, secret: string | undefined, fault?: ApiFault): Promise<Reply> {
    const { pause } = this.surroundings;
    const isChange = /^\s*(?:CREATE|SET|DESTROY)\b/i.test(request.cmd);
    const work = async (): Promise<Reply> => {
      if (fault?.kind === 'delay') await pause(fault.ms ?? 0);
      if (isChange) await pause(this.settings.writeDelayMs);
      return this.gateway.answer(request, secret, fault);
    };
    if (!isChange) return work();
    const mine = this.#lastChange.then(work, work);
    this.#lastChange = mine;
    return mine;
  }

  async #breaksOff(
    { kind }: ApiFault,
    when: 'before' | 'after',
    message: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    if (kind === `reset-${when}`) this.surroundings.reset(message);
    else if (kind === `gateway-502-${when}`) await sendAnswer(response, gatewayError());
    else return kind === `hang-${when}`;
    return true;
  }
}

const unreadable: Reply = {
  status: 400,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: 'Invalid request body\n',
};

async function readText(message: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of message as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= maximumBody) pieces.push(piece);
  }
  return size > maximumBody ? null : Buffer.concat(pieces).toString('utf8');
}

function requestIn(text: string): ApiRequest | null {
  try {
    return body.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // No JSON at all: refused like any other unreadable body.
    return null;
  }
}
