import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { isHostName } from '@shared/mail-service/host-name';

/** Where a provider publishes its settings for Thunderbird and others (Mail Autoconfig, configuration file format 1.1). */
export const autoconfigAddresses = (domain: string): string[] => [
  `https://autoconfig.${domain}/mail/config-v1.1.xml`,
  `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  `http://autoconfig.${domain}/mail/config-v1.1.xml`,
];

const server = z.object({ hostname: z.string() });
const servers = z.union([server, z.array(server)]).transform((found) => (Array.isArray(found) ? found : [found]));
const configuration = z.object({
  clientConfig: z.object({
    emailProvider: z.object({ incomingServer: servers.optional(), outgoingServer: servers.optional() }),
  }),
});

/** Host names in such a file; none when it is something else, for a web server answers every address with some page. */
export function hostsInAutoconfig(xml: string, domain: string): string[] {
  const parsed = configuration.safeParse(parse(xml));
  if (!parsed.success) return [];
  const { incomingServer = [], outgoingServer = [] } = parsed.data.clientConfig.emailProvider;
  const hosts = [...incomingServer, ...outgoingServer].map(({ hostname }) =>
    hostname.replaceAll('%EMAILDOMAIN%', domain).trim().toLowerCase(),
  );
  return [...new Set(hosts)].filter(isHostName);
}

function parse(xml: string): unknown {
  try {
    return new XMLParser({ processEntities: false, parseTagValue: false }).parse(xml);
  } catch {
    return null;
  }
}
