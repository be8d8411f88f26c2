import type { ServerResponse } from 'node:http';
import type { Reply } from '../web/reply';
import type { ApiFault } from './faults';

const hugeBytes = 50_000_000;
const shortestPause = 5;
const hugePiece = Buffer.alloc(1_000_000, 'x');

/** Send an answer, spoilt where a fault says so. */
export async function sendAnswer(
  response: ServerResponse,
  reply: Reply,
  fault?: ApiFault,
  pause: (ms: number) => Promise<void> = async () => undefined,
): Promise<void> {
  const body = Buffer.from(fault?.kind === 'not-json' ? '<html><body>OK</body></html>' : reply.body);
  const type: Record<string, string> = fault?.kind === 'wrong-type' ? { 'Content-Type': 'text/html' } : {};
  const headers = { Server: 'Apache', ...reply.headers, ...type };
  if (fault?.kind === 'huge') return sendHuge(response, headers);
  response.writeHead(reply.status, { ...headers, 'Content-Length': body.length });
  if (fault?.kind === 'truncate') {
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  } else if (fault?.kind === 'slow-body') {
    await sendSlowly(response, body, fault.ms ?? 0, pause);
  } else {
    response.end(body);
  }
}

async function sendSlowly(
  response: ServerResponse,
  body: Buffer,
  ms: number,
  pause: (ms: number) => Promise<void>,
): Promise<void> {
  // A pause shorter than this is none.
  const pieces = Math.max(1, Math.min(body.length, Math.floor(ms / shortestPause)));
  const size = Math.ceil(body.length / pieces);
  for (let start = 0; start < body.length && !response.destroyed; start += size) {
    response.write(body.subarray(start, start + size));
    await pause(ms / pieces);
  }
  response.end();
}

/** Piece by piece, as fast as they are taken. */
async function sendHuge(response: ServerResponse, headers: Record<string, string>): Promise<void> {
  response.writeHead(200, { ...headers, 'Content-Length': hugeBytes });
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  for (let sent = 0; sent < hugeBytes && !response.destroyed; sent += hugePiece.length) {
    if (response.write(hugePiece)) continue;
    await Promise.race([closed, new Promise<void>((resolve) => response.once('drain', resolve))]);
  }
  response.end();
}
