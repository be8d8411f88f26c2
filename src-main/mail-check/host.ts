import { isIP } from 'node:net';
import { isHostName } from '@shared/mail-service/host-name';
import { fullWidthToAscii } from '@shared/account/typed-text';
import { MailFault } from './fault';

const cured = (host: string): string =>
  fullWidthToAscii(host)
    .trim()
    .toLowerCase()
    .replace(/[。．]/g, '.')
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/:].*$/, '')
    .replace(/\.+$/, '')
    .replace(/,/g, '.');

/** What is wrong with a host name before anybody is asked about it; `proposal` is what was probably meant. */
export function hostFault(host: string): MailFault | null {
  if (isIP(host) || isHostName(host)) return null;
  const proposal = cured(host);
  const params = { host, proposal: isHostName(proposal) ? proposal : '' };
  return new MailFault(/[^\0-\x7F]/.test(host) ? 'host-full-width' : 'host-malformed', params);
}
