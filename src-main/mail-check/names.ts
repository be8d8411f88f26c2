import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

/** What the name system says. Rejects with Node's own codes (`ENOTFOUND`, `EAI_AGAIN`, …). */
export interface Names {
  /** Addresses of a host, as every program on this PC sees them (with the hosts file). */
  addresses(host: string): Promise<string[]>;
  /** Hosts that take mail for a domain, best first. */
  mailExchangers(domain: string): Promise<string[]>;
  /** Targets of a service record such as `_imaps._tcp.example.com` (RFC 6186), best first. */
  services(name: string): Promise<{ host: string; port: number }[]>;
}

/** A resolver gives up after this many milliseconds a try, twice; whoever asks has a limit of its own. */
const resolver = (): Resolver => new Resolver({ timeout: 2000, tries: 2 });

type Interfaces = ReturnType<typeof networkInterfaces>;

/** Whether this PC has an address with which anybody else could be reached: not its own, and none it gave itself (RFC 3927). */
export const isConnected = (interfaces: Interfaces): boolean =>
  Object.values(interfaces).some((addresses) =>
    addresses?.some(({ internal, address }) => !internal && !/^(?:169\.254\.|fe80:)/i.test(address)),
  );

/** The addresses of a host. Windows and macOS know no host at all without a network: then it is not the name that is wrong. */
export async function systemAddresses(host: string, interfaces = networkInterfaces): Promise<string[]> {
  if (isIP(host)) return [host];
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch (cause) {
    throw isConnected(interfaces()) ? cause : Object.assign(new Error('no network', { cause }), { code: 'ENETDOWN' });
  }
}

export const systemNames: Names = {
  addresses: (host) => systemAddresses(host),
  mailExchangers: async (domain) =>
    (await resolver().resolveMx(domain))
      .sort((one, other) => one.priority - other.priority)
      .map(({ exchange }) => exchange)
      .filter((exchange) => exchange !== ''),
  services: async (name) =>
    (await resolver().resolveSrv(name))
      .sort((one, other) => one.priority - other.priority || other.weight - one.weight)
      // RFC 6186 §3.4: the root as target says that the service is not offered.
      .filter(({ name: host }) => host !== '' && host !== '.')
      .map(({ name: host, port }) => ({ host, port })),
};
