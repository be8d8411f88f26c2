import type { Agent } from 'undici';
import { Problem } from '@shared/contract/problem';
import { post, type HttpAnswer } from './http';
import { directApiPort, type ApiTimeouts } from './options';
import { problemOfText } from './reply';

export interface Search {
  origin: string;
  agent: Agent;
  directPort?: number;
  timeouts: Pick<ApiTimeouts, 'connect' | 'probe'>;
  signal?: AbortSignal;
}

const path = '/v2/cce';

function endpointOn(origin: string, port: number | null): URL {
  const url = new URL(path, origin);
  if (port !== null) url.port = String(port);
  return url;
}

const isPong = ({ status, text }: HttpAnswer) => status === 202 && text.includes('PONG');

type Found = { url: URL } | { problem: Problem };

/** PING is answered without a login (BlueOnyx 5212R, API gateway). */
async function ping(url: URL, timeout: number, { agent, signal }: Search): Promise<Found> {
  try {
    const answer = await post({ url, body: { cmd: 'PING' }, timeout, signal }, agent);
    if (isPong(answer)) return { url };
    const problem =
      answer.status >= 500 ? problemOfText(answer) : new Problem('panel-api-missing', { host: url.hostname });
    return { problem };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    throw error;
  }
}

const isAboutTrust = ({ code }: Problem) => code.startsWith('panel-certificate-');

/**
 * Where the API answers: on a port of its own, or through the panel's web server, which gives up on a slow command after a
 * minute and is therefore the second choice. Nothing secret is sent.
 * @throws Problem `panel-api-missing`, or what the certificate or the network says.
 */
export async function findEndpoint(search: Search): Promise<URL> {
  const { origin, timeouts, directPort = directApiPort } = search;
  const own = endpointOn(origin, null);
  const direct = endpointOn(origin, directPort);
  const asked = [
    ...(direct.href === own.href ? [] : [ping(direct, timeouts.probe, search)]),
    ping(own, timeouts.connect, search),
  ];
  const problems: Problem[] = [];
  for (const place of asked) {
    const found = await place;
    if ('url' in found) return found.url;
    problems.push(found.problem);
  }
  throw problems.find(isAboutTrust) ?? problems.at(-1) ?? new Problem('panel-api-missing', { host: own.hostname });
}
