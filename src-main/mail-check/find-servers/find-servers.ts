import { setMaxListeners } from 'node:events';
import type { CallOutput } from '@shared/contract/calls';
import type { ProbedPort } from '@shared/contract/calls/mail-check';
import type { MailSource } from '@shared/mail-check/found-servers';
import type { PortTable } from '@shared/mail-check/ports';
import { bestPair } from '@shared/mail-check/ranking';
import { Problem } from '@shared/contract/problem';
import { isHostName } from '@shared/mail-service/host-name';
import type { MailSwitches } from '@shared/mail-check/switches';
import type { Surroundings } from '../surroundings';
import { askedCandidates, knownCandidates, type Candidate, type Question, type Sources } from './candidates';
import { askForSwitches, compareSwitches, type ComparedSwitches } from './compare-switches';
import { probe, type Place } from './probe';

export interface FindParts extends Omit<Surroundings, 'limits'>, Sources {
  ports: PortTable;
  /** Milliseconds for all of it. */
  limit: number;
  /** The panel's own switches; null where it does not tell. Rejects with a `Problem` when it cannot be asked. */
  readSwitches(signal: AbortSignal): Promise<MailSwitches | null>;
  report(progress: { done: number; total: number; port: ProbedPort | null }): void;
}

export type FoundServers = CallOutput<'mailCheck.findServers'>;

/** What one port may take, in milliseconds; it is a look from outside, and the whole is limited anyway. */
const limits = {
  ...{ lookUp: 3000, connect: 4000, tls: 4000, reply: 5000, secondLook: 2000 },
  ...{ login: 0, send: 0, arrival: 0 },
};

/** More hosts than these are not worth the time, and many ports at once look like an attack. */
const mostHosts = 8;

const placesOf = (host: string, ports: PortTable): Place[] => [
  ...(['pop', 'imap', 'submission'] as const).flatMap((protocol) => [
    { host, protocol, port: ports[protocol].tls, isTls: true },
    { host, protocol, port: ports[protocol].plain, isTls: false },
  ]),
  { host, protocol: 'smtp', port: ports.smtp, isTls: false },
];

/** Certificates name the hosts they are for; a wildcard is none. */
const namesOn = (probed: readonly ProbedPort[]): Candidate[] =>
  probed
    .filter(({ certificateFits }) => certificateFits === false)
    .flatMap(({ certificate }) => certificate?.names ?? [])
    .filter((name) => isHostName(name) && name.includes('.'))
    .map((host) => ({ host: host.toLowerCase(), source: 'certificate' }));

/**
 * Find the mail servers of a domain: all likely hosts, all ports of mail, in parallel and within one limit. Rejects with the
 * problem `cancelled` when the person stops it.
 */
export async function findMailServers(question: Question, parts: FindParts): Promise<FoundServers> {
  const { signal, ports, now } = parts;
  const began = now();
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), parts.limit);
  const eitherSignal = AbortSignal.any([signal, end.signal]);
  // Every port that is probed listens for it.
  setMaxListeners(0, eitherSignal);
  const surroundings: Surroundings = { ...parts, limits, signal: eitherSignal };
  const sources = new Map<string, MailSource[]>();
  const results: ProbedPort[] = [];
  const running: Promise<void>[] = [];
  let total = 0;
  let switches: ComparedSwitches = { state: 'unknown', disagreements: [] };

  const look = async (place: Place, from: MailSource[]): Promise<void> => {
    const port = await probe(place, from, surroundings).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      return notProbed(place, from);
    });
    results.push(port);
    if (!signal.aborted) parts.report({ done: results.length, total, port });
  };
  const add = ({ host, source }: Candidate): void => {
    const known = sources.get(host);
    if (known) {
      if (!known.includes(source)) known.push(source);
      return;
    }
    if (sources.size >= mostHosts) return;
    const from = [source];
    sources.set(host, from);
    const places = placesOf(host, ports);
    total += places.length;
    running.push(...places.map((place) => look(place, from)));
  };

  try {
    knownCandidates(question).forEach(add);
    parts.report({ done: 0, total, port: null });
    const asked = askedCandidates(question, parts, surroundings.signal);
    const isOver = new Promise<null>((resolve) => surroundings.signal.addEventListener('abort', () => resolve(null)));
    const switched = askForSwitches(parts.readSwitches(surroundings.signal));
    // It is waited for at the end, and may fail before.
    switched.catch(() => undefined);
    await Promise.race([isOver, Promise.all(asked.map(async (hosts) => (await hosts).forEach(add)))]);
    await Promise.all(running);
    if (!surroundings.signal.aborted) namesOn(results).forEach(add);
    await Promise.all(running);
    const seen = { panelHost: question.panelHost, ports: results, table: ports };
    switches =
      (await Promise.race([isOver, switched.then((read) => compareSwitches(read, seen, parts.names))])) ?? switches;
  } finally {
    clearTimeout(timer);
  }
  if (signal.aborted) throw new Problem('cancelled');
  return {
    ports: results,
    best: { pop: bestPair('pop', results), imap: bestPair('imap', results) },
    switches,
    complete: !end.signal.aborted,
    elapsed: now() - began,
  };
}

const notProbed = ({ host, port, protocol, isTls }: Place, sources: MailSource[]): ProbedPort => ({
  ...{ host, port, protocol, sources },
  security: isTls ? 'tls' : 'none',
  state: 'not-probed',
  finding: null,
  certificate: null,
  certificateFits: null,
  mechanisms: [],
  plainLogin: false,
  elapsed: 0,
});
