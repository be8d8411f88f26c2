import { connect, isIP, type Socket } from 'node:net';
import type { MailFindingCode } from '@shared/mail-check/findings';
import { errorCodeOf, MailFault } from './fault';
import type { Surroundings } from './surroundings';
import { within } from './within';

const lookUpFaults: Readonly<Record<string, MailFindingCode>> = {
  ENOTFOUND: 'host-unknown',
  ENODATA: 'host-unknown',
};

const connectionFaults: Readonly<Record<string, MailFindingCode>> = {
  ECONNREFUSED: 'port-closed',
  ETIMEDOUT: 'port-filtered',
  EHOSTUNREACH: 'host-unreachable',
  ENETUNREACH: 'host-unreachable',
};

/** The addresses of a host. Throws a `MailFault` when it has none or nobody can say. */
export async function lookUp(host: string, { names, limits, signal }: Surroundings): Promise<string[]> {
  const asked = names.addresses(host).catch((cause: unknown) => {
    throw new MailFault(lookUpFaults[errorCodeOf(cause)] ?? 'name-lookup-failed', { host }, { cause });
  });
  const late = (): MailFault => new MailFault('name-lookup-failed', { host });
  const addresses = await within(asked, { limit: limits.lookUp, signal, late });
  if (addresses.length === 0) throw new MailFault('host-unknown', { host });
  return addresses;
}

/**
 * A TCP connection to the first of the addresses that takes it, tried in turn as RFC 8305 has it. Throws a `MailFault`:
 * a refusal says that nobody listens there, silence that something on the way drops the packets.
 */
export async function openConnection(
  place: { host: string; port: number; addresses: string[] },
  { limits, signal, localAddress }: Surroundings,
): Promise<Socket> {
  const { host, port, addresses } = place;
  const socket = connect({
    host,
    port,
    autoSelectFamily: addresses.length > 1,
    ...(localAddress && { localAddress }),
    lookup: (_host, { all }, give) => {
      const found = addresses.map((address) => ({ address, family: isIP(address) }));
      if (all) give(null, found);
      else give(null, found[0]?.address ?? '', found[0]?.family);
    },
  });
  // A later error belongs to whoever has the socket then; without any listener it would end the program.
  socket.on('error', () => undefined);
  const made = new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', (cause) => {
      const code = connectionFaults[errorCodeOf(cause)] ?? 'connection-cut';
      reject(new MailFault(code, { host, port, reason: errorCodeOf(cause) }, { cause }));
    });
  });
  await within(made, {
    limit: limits.connect,
    signal,
    late: () => new MailFault('port-filtered', { host, port, seconds: Math.round(limits.connect / 1000) }),
    stop: () => socket.destroy(),
  });
  socket.setNoDelay(true);
  return socket;
}
