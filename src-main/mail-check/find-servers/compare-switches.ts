import { Problem } from '@shared/contract/problem';
import type { CallOutput } from '@shared/contract/calls';
import type { ProbedPort } from '@shared/contract/calls/mail-check';
import type { PortTable } from '@shared/mail-check/ports';
import { disagreements, type MailSwitches } from '@shared/mail-check/switches';
import type { Names } from '../names';

export type ComparedSwitches = CallOutput<'mailCheck.findServers'>['switches'];

interface Seen {
  panelHost: string | null;
  ports: readonly ProbedPort[];
  table: PortTable;
}

const unknown: ComparedSwitches = { state: 'unknown', disagreements: [] };

/** What the panel says of its switches; null when it could not be asked. A defect of this program is thrown on. */
export async function askForSwitches(asked: Promise<MailSwitches | null>): Promise<MailSwitches | 'none' | null> {
  try {
    return (await asked) ?? 'none';
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Compare them with the ports of the panel's own machine: mail may as well be somewhere else, where they say nothing. */
export async function compareSwitches(
  switches: MailSwitches | 'none' | null,
  { panelHost, ports, table }: Seen,
  names: Pick<Names, 'addresses'>,
): Promise<ComparedSwitches> {
  if (switches === 'none') return { state: 'none', disagreements: [] };
  if (switches === null || panelHost === null) return unknown;
  if (Object.values(switches).every((state) => state === null)) return unknown;
  const addressesOf = (host: string): Promise<string[]> => names.addresses(host).catch(() => []);
  const own = await addressesOf(panelHost);
  const isOwn = async (host: string): Promise<boolean> =>
    host === panelHost || (await addressesOf(host)).some((address) => own.includes(address));
  const hosts = [...new Set(ports.map(({ host }) => host))];
  const ownHosts = new Set((await Promise.all(hosts.map(async (host) => ((await isOwn(host)) ? [host] : [])))).flat());
  const onOwn = ports.filter(({ host }) => ownHosts.has(host));
  return { state: 'read', disagreements: disagreements(switches, onOwn, table) };
}
