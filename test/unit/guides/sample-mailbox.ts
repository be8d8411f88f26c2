import type { Mailbox } from '@shared/mail-service/mailbox';
import type { AccountType, Security } from '@shared/mail-service/mail-service';
import { manualMailService, standardPort } from '@shared/mail-service/mail-service';

export const password = 'Kq7_mP!2xR';

/** The employee of the manual, with its servers. */
export const manualMailbox: Mailbox = {
  displayName: '総務部山口',
  emailAddress: 'yamaguchi@example.com',
  addresses: ['yamaguchi@example.com', 'somu@example.com'],
  loginName: 'aaa_yamaguchi',
  password,
  service: manualMailService('example.com'),
};

/** The same employee with each server on the usual port of its security. */
export function mailboxWith(accountType: AccountType, incoming: Security, outgoing: Security): Mailbox {
  const server = (protocol: AccountType | 'submission', security: Security) => ({
    host: protocol === 'submission' ? 'smtp.example.com' : 'mail.example.com',
    port: standardPort(protocol, security),
    security,
  });
  return {
    ...manualMailbox,
    service: { accountType, incoming: server(accountType, incoming), outgoing: server('submission', outgoing) },
  };
}
