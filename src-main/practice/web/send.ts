import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { AnswerCookies } from './cookies';
import type { Reply } from './reply';

const pieces = 10;

/** Send an answer; over `slowMs` milliseconds, in pieces, where that is not 0. */
export async function send(
  response: ServerResponse,
  reply: Reply,
  cookies: AnswerCookies,
  slowMs: number,
): Promise<void> {
  const body = Buffer.from(reply.body);
  const headers = { Server: 'Apache', ...reply.headers, 'Content-Length': body.length, 'Set-Cookie': cookies.lines };
  response.writeHead(reply.status, headers);
  if (slowMs <= 0) {
    response.end(body);
    return;
  }
  response.flushHeaders();
  const size = Math.ceil(body.length / pieces);
  for (let start = 0; start < body.length && !response.destroyed; start += size) {
    response.write(body.subarray(start, start + size));
    await wait(slowMs / pieces);
  }
  response.end();
}
