import { setImmediate } from 'node:timers/promises';
import { FormData, request, type Agent, type Dispatcher } from 'undici';
import type { CookieJar } from 'tough-cookie';
import { Problem } from '@shared/contract/problem';
import { networkProblem, placeOf } from '../network-problems';

/** A name and its value, as a form sends them. Order and repetition matter. */
export type Field = readonly [name: string, value: string];

export interface HttpRequest {
  method: 'GET' | 'POST';
  url: URL;
  referer?: URL;
  body?: { multipart: boolean; fields: readonly Field[] };
  /** Milliseconds within which the whole answer must be here. */
  timeout: number;
  signal?: AbortSignal;
}

export interface Answer {
  url: URL;
  status: number;
  /** Where a redirect leads, resolved against the address that answered. */
  location: URL | null;
  html: string;
}

/** Told of each request as it goes out, without the query, for counting and for the log. */
export type RequestListener = (event: { method: 'GET' | 'POST'; path: string }) => void;

export interface HttpOptions {
  agent: Agent;
  /** Language of the panel's texts where no cookie says more, e.g. `ja_JP`. */
  locale: string;
  onRequest?: RequestListener;
}

/** The list of ten thousand users stays below this; what is longer is no page of a panel. */
const maximumPageBytes = 32_000_000;
// The panels of 2019 tie a session to the browser's name: never change it within a run.
const userAgent = 'Mozilla/5.0 (compatible; MailSetupAssistant)';

function encoded(body: NonNullable<HttpRequest['body']>): { body: FormData | string; type?: string } {
  if (!body.multipart) {
    const pairs = body.fields.map(([name, value]) => [name, value]);
    return { body: new URLSearchParams(pairs).toString(), type: 'application/x-www-form-urlencoded' };
  }
  const form = new FormData();
  for (const [name, value] of body.fields) form.append(name, value);
  return { body: form };
}

async function readText(body: Dispatcher.ResponseData['body'], page: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maximumPageBytes)
      throw new Problem('panel-answer-too-large', { page, megabytes: maximumPageBytes / 1_000_000 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function locationOf(header: string | string[] | undefined, status: number, base: URL): URL | null {
  const value = Array.isArray(header) ? header[0] : header;
  if (status < 300 || status > 399 || value === undefined) return null;
  if (!URL.canParse(value, base)) {
    throw new Problem('panel-page-unreadable', { page: base.pathname, reason: 'redirect' });
  }
  return new URL(value, base);
}

/** A page is HTML; an error page of a gateway may be anything. */
function refuseForeign(header: string | string[] | undefined, status: number, url: URL): void {
  const type = String(header ?? 'text/html');
  if (status !== 200 || /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return;
  throw new Problem('panel-page-unreadable', { page: url.pathname, reason: 'content-type', type }, { retry: true });
}

async function keepCookies(jar: CookieJar, header: string | string[] | undefined, url: URL): Promise<void> {
  for (const cookie of [header ?? []].flat()) await jar.setCookie(cookie, url.href, { ignoreError: true });
}

async function exchange(task: HttpRequest, jar: CookieJar, options: HttpOptions, signal: AbortSignal): Promise<Answer> {
  // A connection that the panel closed while this program was busy is only now seen to be closed.
  await setImmediate();
  const content = task.body && encoded(task.body);
  const cookie = await jar.getCookieString(task.url.href);
  const answer = await request(task.url, {
    dispatcher: options.agent,
    method: task.method,
    signal,
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml',
      'accept-language': options.locale.replace('_', '-'),
      ...(cookie && { cookie }),
      ...(task.referer && { referer: task.referer.href }),
      ...(content?.type && { 'content-type': content.type }),
    },
    body: content?.body,
  });
  await keepCookies(jar, answer.headers['set-cookie'], task.url);
  const html = await readText(answer.body, task.url.pathname);
  refuseForeign(answer.headers['content-type'], answer.statusCode, task.url);
  return {
    url: task.url,
    status: answer.statusCode,
    location: locationOf(answer.headers.location, answer.statusCode, task.url),
    html,
  };
}

const timedOut = ({ url, timeout }: HttpRequest) =>
  new Problem('panel-timeout', { ...placeOf(url), seconds: Math.round(timeout / 1000) }, { retry: true });

/**
 * Send one request and read its answer to the end; redirects are the caller's business.
 * @throws Problem `cancelled`, `panel-timeout`, or what the network has to say.
 */
export async function send(task: HttpRequest, jar: CookieJar, options: HttpOptions): Promise<Answer> {
  if (task.signal?.aborted) throw new Problem('cancelled');
  const stop = new AbortController();
  const began = performance.now();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, task.timeout);
  const cancel = () => stop.abort();
  task.signal?.addEventListener('abort', cancel, { once: true });
  try {
    options.onRequest?.({ method: task.method, path: task.url.pathname });
    return await exchange(task, jar, options, stop.signal);
  } catch (error) {
    if (task.signal?.aborted) throw new Problem('cancelled');
    if (late) throw timedOut(task);
    throw networkProblem(error, task.url, performance.now() - began);
  } finally {
    clearTimeout(timer);
    task.signal?.removeEventListener('abort', cancel);
  }
}
