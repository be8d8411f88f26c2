import type { MailServer, Security } from '@shared/mail-service/mail-service';
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

/** Outlook's Autodiscover answer in its older XML form ([MS-OXDSCLI], POX), to be read as a local file. */
export function outlookAutodiscover({ mailbox }: SetUpValues): SetUpFile {
  const { displayName, emailAddress, loginName, service } = mailbox;
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
            { ...protocolOf('SMTP', service.outgoing, loginName), UsePOPAuth: 'off', SMTPLast: 'off' },
          ],
        },
      },
    },
  });
  return { name: `autodiscover-${domainOf(emailAddress)}.xml`, bytes: utf8(text) };
}
