import { request, type Agent, type Dispatcher } from 'undici';
import { Problem } from '@shared/contract/problem';
import { networkProblem, placeOf } from '../network-problems';

export interface Post {
  url: URL;
  body: unknown;
  headers?: Record<string, string>;
  /** Milliseconds within which the whole answer must be here. */
  timeout: number;
  signal?: AbortSignal;
}

export interface HttpAnswer {
  status: number;
  text: string;
}

/** Everything of ten thousand users stays below this. */
const maximumBytes = 48_000_000;

async function readText(body: Dispatcher.ResponseData['body'], { hostname: host }: URL): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maximumBytes) throw new Problem('panel-answer-too-large', { host });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function exchange({ url, body, headers }: Post, agent: Agent, signal: AbortSignal): Promise<HttpAnswer> {
  const answer = await request(url, {
    dispatcher: agent,
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.statusCode, text: await readText(answer.body, url) };
}

/**
 * Send one command and read its answer to the end.
 * @throws Problem `cancelled`, `panel-timeout`, `panel-answer-too-large`, or what the network has to say.
 */
export async function post(task: Post, agent: Agent): Promise<HttpAnswer> {
  const { url, timeout, signal } = task;
  if (signal?.aborted) throw new Problem('cancelled');
  const stop = new AbortController();
  const began = performance.now();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, timeout);
  const cancel = (): void => stop.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await exchange(task, agent, stop.signal);
  } catch (error) {
    if (signal?.aborted) throw new Problem('cancelled');
    if (late) {
      throw new Problem('panel-timeout', { ...placeOf(url), seconds: Math.round(timeout / 1000) }, { retry: true });
    }
    throw networkProblem(error, url, performance.now() - began);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}
