import type { PortTable } from '@shared/mail-check/ports';
import { lookUp, openConnection } from './connection';
import type { Protocol } from './dialects/dialect';
import { MailFault } from './fault';
import type { Surroundings } from './surroundings';

export interface Unreached {
  host: string;
  port: number;
  protocol: Protocol;
}

/**
 * Why a port cannot be reached, from a look at the other ports of the same host: a provider that blocks port 25 (OP25B),
 * a firewall that lets the web through and no mail, or just the wrong number. Answers with the fault that says most.
 */
export async function explainUnreached(
  fault: MailFault,
  unreached: Unreached,
  surroundings: Surroundings & { ports: PortTable },
): Promise<MailFault> {
  if (fault.code !== 'port-filtered' && fault.code !== 'port-closed') return fault;
  const { ports, limits } = surroundings;
  const { host, port, protocol } = unreached;
  const hurried = { ...surroundings, limits: { ...limits, lookUp: limits.secondLook, connect: limits.secondLook } };
  const orNull = (error: unknown): null => {
    if (surroundings.signal.aborted) throw error;
    return null;
  };
  const addresses = (await lookUp(host, hurried).catch(orNull)) ?? [];
  const isOpen = async (other: number): Promise<boolean> => {
    const socket = await openConnection({ host, port: other, addresses }, hurried).catch(orNull);
    socket?.destroy();
    return socket !== null;
  };
  const own = protocol === 'smtp' ? ports.submission : ports[protocol];
  const all = [ports.pop, ports.imap, ports.submission].flatMap(({ tls, plain }) => [tls, plain]);
  const others = [...new Set([...all, ports.web])].filter((other) => other !== port);
  const open = new Set((await Promise.all(others.map(async (other) => ((await isOpen(other)) ? [other] : [])))).flat());
  const proposals = [own.tls, own.plain].filter((other) => open.has(other)).join(', ');
  const params = { ...fault.params, proposals };

  if (protocol === 'smtp' && port === ports.smtp) return new MailFault('port-25-blocked', params, { cause: fault });
  const isMailDark = !all.some((other) => open.has(other));
  const isWebThere = open.has(ports.web);
  if (fault.code === 'port-filtered' && isMailDark && isWebThere)
    return new MailFault('mail-ports-blocked', params, { cause: fault });
  return new MailFault(fault.code, params, { cause: fault });
}
