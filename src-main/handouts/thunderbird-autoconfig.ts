import type { MailServer, Security } from '@shared/mail-service/mail-service';
import { domainOf, utf8, type SetUpFile, type SetUpValues } from './set-up-file';
import { xmlDocument, type XmlTree } from './xml';

const socketTypes: Record<Security, string> = { none: 'plain', starttls: 'STARTTLS', tls: 'SSL' };

const serverOf = (type: string, { host, port, security }: MailServer, loginName: string): XmlTree => ({
  '@type': type,
  hostname: host,
  port,
  socketType: socketTypes[security],
  authentication: 'password-cleartext',
  // The literal login name, not a placeholder: it is never the address.
  username: loginName,
});

/**
 * Mozilla's autoconfiguration file, format 1.1 (draft-ietf-mailmaint-autoconfig), for this one account. Thunderbird
 * reads it from `isp/<domain>.xml` in its program folder.
 */
export function thunderbirdAutoconfig({ mailbox, companyName }: SetUpValues): SetUpFile {
  const { emailAddress, loginName, service } = mailbox;
  const domain = domainOf(emailAddress);
  const type = service.accountType === 'pop' ? 'pop3' : 'imap';
  const text = xmlDocument({
    clientConfig: {
      '@version': '1.1',
      emailProvider: {
        '@id': domain,
        domain,
        displayName: companyName || domain,
        displayShortName: domain,
        incomingServer: serverOf(type, service.incoming, loginName),
        outgoingServer: serverOf('smtp', service.outgoing, loginName),
      },
    },
  });
  return { name: `${domain}.xml`, bytes: utf8(text) };
}
