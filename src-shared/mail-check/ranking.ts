import type { ProbedPort, MailProposal } from '../contract/calls/mail-check';
import type { AccountType, MailServer } from '../mail-service/mail-service';
import type { MailFindingCode } from './findings';
import { mailSources } from './found-servers';

/**
 * How good a port is for a mailbox, smallest best: TLS from the first byte (RFC 8314 §3), then STARTTLS, each only with a
 * certificate that fits, then the same with one that does not, at last no encryption.
 */
function grade({ security, certificateFits }: ProbedPort): number {
  if (security === 'none') return 4;
  return (security === 'tls' ? 0 : 1) + (certificateFits ? 0 : 2);
}

const trust = ({ sources }: ProbedPort): number => Math.min(...sources.map((source) => mailSources.indexOf(source)));

const better = (one: ProbedPort, other: ProbedPort): number =>
  grade(one) - grade(other) || trust(one) - trust(other) || one.port - other.port;

const serverOf = ({ host, port, security }: ProbedPort): MailServer => ({ host, port, security });

const findingsOf = (port: ProbedPort): MailProposal['findings'] => {
  const code: MailFindingCode | null = port.security === 'none' ? 'unencrypted' : port.finding;
  return code === null ? [] : [{ code, host: port.host, port: port.port }];
};

/** The best pair of servers with this kind of incoming server; null when one of the two is missing. Port 25 is no choice. */
export function bestPair(accountType: AccountType, probed: readonly ProbedPort[]): MailProposal | null {
  const usable = probed.filter(({ state }) => state === 'usable');
  const incoming = usable.filter(({ protocol }) => protocol === accountType).sort(better)[0];
  if (!incoming) return null;
  // Of two that are equally good, the one on the same host: one name is easier to type.
  const elsewhere = (port: ProbedPort): number => (port.host === incoming.host ? 0 : 1);
  const outgoing = usable
    .filter(({ protocol }) => protocol === 'submission')
    .sort((one, other) => grade(one) - grade(other) || elsewhere(one) - elsewhere(other) || better(one, other))[0];
  if (!outgoing) return null;
  return {
    service: { accountType, incoming: serverOf(incoming), outgoing: serverOf(outgoing) },
    findings: [...findingsOf(incoming), ...findingsOf(outgoing)],
  };
}
