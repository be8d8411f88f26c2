import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { AnswerCookies } from './cookies';
import type { Reply } from './reply';

/** How an answer goes out: at once, in ten pieces over `ms`, a byte each `ms`, broken off half-way, or blown up to 50 MB. */
export type Manner =
  | { kind: 'whole' }
  | { kind: 'truncate' }
  | { kind: 'huge' }
  | { kind: 'pieces'; ms: number }
  | { kind: 'drip'; ms: number };

const pieces = 10;
const hugeBytes = 50_000_000;
const filling = Buffer.alloc(1_000_000, ' ');

async function slowly(response: ServerResponse, body: Buffer, size: number, ms: number): Promise<void> {
  for (let start = 0; start < body.length && !response.destroyed; start += size) {
    response.write(body.subarray(start, start + size));
    await wait(ms, undefined, { ref: false });
  }
}

/** Given up when the client goes. */
async function hugely(response: ServerResponse): Promise<void> {
  const gone = once(response, 'close');
  for (let sent = 0; sent < hugeBytes && !response.destroyed; sent += filling.length) {
    if (!response.write(filling)) await Promise.race([once(response, 'drain'), gone]);
  }
}

/** Send an answer. */
export async function send(
  response: ServerResponse,
  reply: Reply,
  cookies: AnswerCookies,
  manner: Manner = { kind: 'whole' },
): Promise<void> {
  const isHuge = manner.kind === 'huge';
  // A redirect has no body: something has to be there to be late, or to break off.
  const body = Buffer.from(reply.body || (manner.kind === 'whole' ? '' : ' '.repeat(60)));
  const length = body.length + (isHuge ? hugeBytes : 0);
  response.writeHead(reply.status, {
    Server: 'Apache',
    ...reply.headers,
    'Content-Length': length,
    'Set-Cookie': cookies.lines,
  });
  if (manner.kind === 'whole') {
    response.end(body);
    return;
  }
  response.flushHeaders();
  if (manner.kind === 'truncate') {
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
    return;
  }
  if (manner.kind === 'huge') await hugely(response);
  else if (manner.kind === 'drip') await slowly(response, body, 1, manner.ms);
  else await slowly(response, body, Math.ceil(body.length / pieces), manner.ms / pieces);
  response.end(isHuge ? body : undefined);
}
