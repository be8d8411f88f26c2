import type { MailSource } from '@shared/mail-check/found-servers';
import { isHostName } from '@shared/mail-service/host-name';
import { mailHostOf } from '@shared/mail-service/mail-service';
import type { Names } from '../names';
import { autoconfigAddresses, hostsInAutoconfig } from './autoconfig';

export interface Question {
  domain: string;
  typedHosts: readonly string[];
  siteFqdn: string | null;
  panelHost: string | null;
}

export interface Sources {
  names: Names;
  fetchText(address: string, signal: AbortSignal): Promise<string | null>;
}

export interface Candidate {
  host: string;
  source: MailSource;
}

/** Records of RFC 6186 and RFC 8314 §5.1. */
const services = ['_imaps', '_imap', '_pop3s', '_pop3', '_submissions', '_submission'];

const candidates = (source: MailSource, hosts: readonly (string | null)[]): Candidate[] =>
  hosts
    .map((host) => (host ?? '').trim().toLowerCase().replace(/\.$/, ''))
    .filter(isHostName)
    .map((host) => ({ host, source }));

/** Hosts that are known without asking anybody. */
export const knownCandidates = ({ domain, typedHosts, siteFqdn, panelHost }: Question): Candidate[] => [
  ...candidates('typed', typedHosts),
  ...candidates('mail', [mailHostOf(domain)]),
  ...candidates('site', [siteFqdn]),
  ...candidates('panel', [panelHost]),
];

/** Hosts that the name system and the domain's web server tell, each as soon as it is known. A source that is silent counts for none. */
export function askedCandidates(
  { domain }: Question,
  { names, fetchText }: Sources,
  signal: AbortSignal,
): Promise<Candidate[]>[] {
  const none = (): Candidate[] => [];
  const records = services.map((service) =>
    names.services(`${service}._tcp.${domain}`).then(
      (found) =>
        candidates(
          'srv',
          found.map(({ host }) => host),
        ),
      none,
    ),
  );
  const published = autoconfigAddresses(domain).map((address) =>
    fetchText(address, signal).then((xml) => candidates('autoconfig', xml ? hostsInAutoconfig(xml, domain) : []), none),
  );
  return [names.mailExchangers(domain).then((hosts) => candidates('mx', hosts), none), ...records, ...published];
}
