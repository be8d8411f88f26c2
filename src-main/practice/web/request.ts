import type { IncomingMessage } from 'node:http';
import type { Field } from '../rules/form-attributes';
import { parseCookies } from './cookies';

/** A request as the pages see it. Fields stand in the order sent. */
export interface PanelRequest {
  method: string;
  /** Without the query and without `/index.php`. */
  path: string;
  query: URLSearchParams;
  /** As sent, query included. */
  target: string;
  cookies: Record<string, string>;
  fields: Field[];
  host: string;
  referer: string | null;
  acceptLanguage: string;
  userAgent: string;
  csrfHeader: string | null;
  address: string;
}

const maximumBody = 1_000_000;

/** A request that cannot be read; answered with this status. */
export class UnreadableRequest extends Error {
  constructor(readonly status: 400 | 413) {
    super(status === 413 ? 'body too large' : 'body not readable');
  }
}

export async function readRequest(message: IncomingMessage): Promise<PanelRequest> {
  const target = message.url ?? '/';
  const url = new URL(target, 'https://panel.invalid');
  return {
    method: message.method ?? 'GET',
    path: url.pathname.replace(/^\/index\.php(?=\/|$)/, '') || '/',
    query: url.searchParams,
    target,
    cookies: parseCookies(message.headers.cookie),
    fields: await readFields(message),
    host: message.headers.host ?? 'localhost',
    referer: message.headers.referer || null,
    acceptLanguage: message.headers['accept-language'] ?? '',
    userAgent: message.headers['user-agent'] ?? '',
    csrfHeader: message.headers['x-csrf-token']?.toString() ?? null,
    address: message.socket.remoteAddress ?? '',
  };
}

async function readFields(message: IncomingMessage): Promise<Field[]> {
  const body = await readBody(message);
  const type = message.headers['content-type'];
  if (body.length === 0 || !type) return [];
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData();
    return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  } catch {
    throw new UnreadableRequest(400);
  }
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of message as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= maximumBody) pieces.push(piece);
  }
  // Only now: an answer in the middle of a body would break the connection instead.
  if (size > maximumBody) throw new UnreadableRequest(413);
  return Buffer.concat(pieces);
}
