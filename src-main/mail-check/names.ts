import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';

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

export const systemNames: Names = {
  addresses: async (host) => (isIP(host) ? [host] : (await lookup(host, { all: true })).map(({ address }) => address)),
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
