import type { ProbedPort } from '@shared/contract/calls/mail-check';
import type { MailSource } from '@shared/mail-check/found-servers';
import type { MailPortKind } from '@shared/mail-check/ports';
import { Approach } from '../approach';
import type { Capabilities } from '../dialects/dialect';
import { MailFault } from '../fault';
import { dialects } from '../greeting';
import type { Surroundings } from '../surroundings';

export interface Place {
  host: string;
  port: number;
  protocol: MailPortKind;
  /** TLS from the first byte. */
  isTls: boolean;
}

// A server may say what it likes; the window gets so much of it.
const mostMechanisms = 20;
const longestName = 40;

const nobodyThere = ['host-unknown', 'name-lookup-failed', 'port-closed', 'port-filtered', 'host-unreachable'];

/** Greet one port of one host and see what it can do. No credential is sent. Rejects only when the signal fires. */
export async function probe(place: Place, sources: MailSource[], surroundings: Surroundings): Promise<ProbedPort> {
  const { host, port, protocol, isTls } = place;
  const began = surroundings.now();
  const approach = new Approach({
    ...surroundings,
    server: { host, port, security: isTls ? 'tls' : 'starttls' },
    dialect: protocol === 'pop' || protocol === 'imap' ? dialects[protocol] : dialects.smtp,
    pinnedFingerprint: null,
    record: () => undefined,
  });
  const seen: ProbedPort = {
    ...{ host, port, protocol, sources },
    security: isTls ? 'tls' : 'none',
    state: 'unreachable',
    finding: null,
    certificate: null,
    certificateFits: null,
    mechanisms: [],
    plainLogin: false,
    elapsed: 0,
  };
  try {
    await approach.lookUp();
    await approach.connect();
    seen.state = 'reachable';
    const offered = isTls ? await underTls(approach, seen) : await withoutTls(approach, seen);
    seen.mechanisms = offered.mechanisms.slice(0, mostMechanisms).map((name) => name.slice(0, longestName));
    if (offered.login) seen.state = protocol === 'smtp' ? 'reachable' : 'usable';
    else seen.finding ??= protocol === 'smtp' || protocol === 'submission' ? 'auth-not-offered' : 'plain-login-refused';
  } catch (error) {
    if (!(error instanceof MailFault)) throw error;
    seen.finding = protocol === 'smtp' && error.code === 'port-filtered' ? 'port-25-blocked' : error.code;
    if (!nobodyThere.includes(error.code)) seen.state = 'reachable';
  } finally {
    approach.close();
    seen.elapsed = surroundings.now() - began;
  }
  return seen;
}

async function underTls(approach: Approach, seen: ProbedPort): Promise<Capabilities> {
  await approach.encrypt();
  seen.certificate = approach.certificate;
  const verdict = approach.verdict();
  seen.certificateFits = verdict === null;
  seen.finding = verdict?.code ?? null;
  return approach.capabilities();
}

async function withoutTls(approach: Approach, seen: ProbedPort): Promise<Capabilities> {
  const offered = await approach.capabilities();
  seen.plainLogin = offered.login;
  if (!offered.startTls) return offered;
  const upgraded = await underTls(approach, seen);
  seen.security = 'starttls';
  return upgraded;
}
