import type { MailServer, Security } from '@shared/mail-service/mail-service';
import { refuseUnfit } from './refuse-unfit';
import { domainOf, utf8, type SetUpFile, type SetUpValues } from './set-up-file';
import { xmlDocument, type XmlTree } from './xml';

// SSL, Encryption and the port must not contradict each other, or Outlook gives up.
const encryptions: Record<Security, { SSL: string; Encryption: string }> = {
  none: { SSL: 'off', Encryption: 'None' },
  starttls: { SSL: 'on', Encryption: 'TLS' },
  tls: { SSL: 'on', Encryption: 'SSL' },
};

const protocolOf = (type: string, { host, port, security }: MailServer, loginName: string): XmlTree => ({
  Type: type,
  Server: host,
  Port: port,
  DomainRequired: 'off',
  LoginName: loginName,
  SPA: 'off',
  ...encryptions[security],
  AuthRequired: 'on',
});

/**
 * Outlook's Autodiscover answer in its older XML form ([MS-OXDSCLI], POX), to be read as a local file.
 * @throws Problem `handout-starttls-unfit` for POP with STARTTLS.
 */
export function outlookAutodiscover({ mailbox }: SetUpValues): SetUpFile {
  const { displayName, emailAddress, loginName, service } = mailbox;
  refuseUnfit('autodiscover', service);
  const incoming = service.accountType === 'pop' ? 'POP3' : 'IMAP';
  const text = xmlDocument({
    Autodiscover: {
      '@xmlns': 'http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006',
      Response: {
        '@xmlns': 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a',
        User: { DisplayName: displayName },
        Account: {
          AccountType: 'email',
          Action: 'settings',
          Protocol: [
            protocolOf(incoming, service.incoming, loginName),
            // The same login for sending: with "off" Outlook would want a second password.
            { ...protocolOf('SMTP', service.outgoing, loginName), UsePOPAuth: 'on', SMTPLast: 'off' },
          ],
        },
      },
    },
  });
  return { name: `autodiscover-${domainOf(emailAddress)}.xml`, bytes: utf8(text) };
}
