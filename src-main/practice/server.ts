import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { PracticeApi } from './api/api';
import { kindOf, type Fault, type FaultKind, type Faults } from './faults';
import type { PanelState } from './store/state';
import { AnswerCookies } from './web/cookies';
import { dispatch } from './web/dispatch';
import { forbidden } from './web/redirects';
import { foreignAnswer, gatewayError, maintenance, redirect, type Reply } from './web/reply';
import { readRequest, UnreadableRequest, type PanelRequest } from './web/request';
import { Turns } from './web/turns';
import { recordOf } from './web/record';
import { send, type Manner } from './web/send';
import { newVisit } from './web/visit';
import type { CertificatePair } from './store/options';

const keptRequests = 1000;

/** The listener: reads a request, lets the fault strike that waits for it, and sends what the pages answer. */
export class PanelServer {
  readonly server: Server;
  /** The same panel by its API v2. */
  readonly api: PracticeApi;
  readonly #turns = new Turns();
  /** Connections below TLS, by the client's port: only these can be reset. */
  readonly #connections = new Map<number, Socket>();
  readonly #stopping = new AbortController();

  constructor(
    readonly state: PanelState,
    readonly faults: Faults,
    certificate: CertificatePair,
  ) {
    this.server = createServer(certificate, (message, response) => void this.#serve(message, response));
    const surroundings = {
      pause: (ms: number, signal?: AbortSignal) => this.#pause(ms, signal),
      reset: (message: IncomingMessage) => this.#breakOff('reset', message),
    };
    this.api = new PracticeApi(state, surroundings, state.settings.api);
    this.server.on('connection', (socket: Socket) => {
      const port = socket.remotePort ?? 0;
      this.#connections.set(port, socket);
      socket.on('close', () => this.#connections.delete(port));
    });
  }

  listen(port: number, host: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        this.server.off('error', reject);
        resolve();
      });
    });
  }

  /** Close every connection, so that the next request shakes hands anew. */
  disconnectAll(): void {
    this.server.closeAllConnections();
    for (const socket of this.#connections.values()) socket.destroy();
  }

  stop(): Promise<void> {
    this.#stopping.abort();
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.disconnectAll();
    });
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (this.api.isAsked(message)) return await this.api.serve(message, response);
      const request = await readRequest(message);
      this.#record(request);
      await this.#answer(request, message, response);
    } catch (error) {
      // The client broke its own request off: there is nobody to answer and nothing wrong here.
      if (!message.complete) return;
      if (!(error instanceof UnreadableRequest)) this.state.settings.report(error);
      if (!response.headersSent) response.writeHead(error instanceof UnreadableRequest ? error.status : 500).end();
    }
  }

  #record(request: PanelRequest): void {
    const { requests, settings } = this.state;
    if (requests.length >= keptRequests) requests.shift();
    requests.push(recordOf(request, settings.now()));
  }

  async #answer(request: PanelRequest, message: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.faults.take(kindOf(request));
    const breakage = fault && breakages[fault.kind];
    const breakOff = (): void => this.#breakOff(breakage?.how, message, response);
    if (breakage?.when === 'before') return breakOff();
    const { reply, cookies } = await this.#turns.run(request.cookies['bx_session'], () => this.#work(request, fault));
    if (breakage?.when === 'after') return breakOff();
    await send(response, reply, cookies, mannerOf(fault));
  }

  /** Everything that the panel does for a request, under the lock of its session. */
  async #work(request: PanelRequest, fault: Fault | undefined): Promise<{ reply: Reply; cookies: AnswerCookies }> {
    if (fault?.kind === 'delay') await this.#pause(fault.ms ?? 0);
    if (fault?.kind === 'expire-session') this.state.sessions.end(request.cookies['sessionId']);
    const visit = newVisit(request, this.state, (ms) => this.#pause(ms));
    if (fault?.kind === 'forbid') return { reply: forbidden(2), cookies: visit.cookies };
    if (fault?.kind === 'pretend') {
      // A user's own page leads to itself, whatever became of it.
      const isOwn = kindOf(request) === 'save-personal';
      const target = isOwn ? request.target : `/user/userList?group=${this.state.site.group}`;
      return { reply: redirect(target), cookies: visit.cookies };
    }
    if (fault?.kind === 'maintenance') return { reply: maintenance(), cookies: visit.cookies };
    const reply = await dispatch(visit, fault?.kind === 'stale-token');
    return { reply: fault?.kind === 'wrong-type' ? foreignAnswer() : reply, cookies: visit.cookies };
  }

  async #pause(ms: number, signal?: AbortSignal): Promise<void> {
    if (ms <= 0) return;
    const stopping = signal ? AbortSignal.any([signal, this.#stopping.signal]) : this.#stopping.signal;
    // Rejects only when the panel stops, and then nobody waits any more.
    await wait(ms, undefined, { signal: stopping }).catch(() => undefined);
  }

  #breakOff(how: Breakage['how'] | undefined, message: IncomingMessage, response?: ServerResponse): void {
    if (how === 'reset') this.#connections.get(message.socket.remotePort ?? 0)?.resetAndDestroy();
    if (how === 'gateway' && response) void send(response, gatewayError(), new AnswerCookies());
  }
}

/** How an answer is sent that a fault strikes. */
function mannerOf(fault: Fault | undefined): Manner {
  const { kind, ms = 0 } = fault ?? {};
  if (kind === 'slow-body') return { kind: 'pieces', ms };
  if (kind === 'drip') return { kind: 'drip', ms: ms || 1000 };
  return kind === 'truncate' || kind === 'huge' ? { kind } : { kind: 'whole' };
}

interface Breakage {
  when: 'before' | 'after';
  how: 'reset' | 'gateway' | 'hang';
}

const breakages: Partial<Record<FaultKind, Breakage>> = {
  'reset-before': { when: 'before', how: 'reset' },
  'reset-after': { when: 'after', how: 'reset' },
  'gateway-502-before': { when: 'before', how: 'gateway' },
  'gateway-502-after': { when: 'after', how: 'gateway' },
  'hang-before': { when: 'before', how: 'hang' },
  'hang-after': { when: 'after', how: 'hang' },
};
